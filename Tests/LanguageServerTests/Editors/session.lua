-- A session of Neovim's own client; prints what came of it.
local function wait(test) return (vim.wait(60000, test, 20)) end
local function ask(method, line, character)
  local parameters = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line, character = character },
  }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, parameters, 60000) or {}) do
    return answer.result
  end
end
local function show(name, value) io.stdout:write(name, " ", tostring(value), "\n") end

wait(function() return #vim.diagnostic.get(0) == 2 end)
show("findings", #vim.diagnostic.get(0))
local hover = ask("textDocument/hover", 1, 9)
show("hover", hover.contents.value:find("[kt CO2]", 1, true) ~= nil)
show("completion", ask("textDocument/completion", 1, 15).items[1].label)
vim.api.nvim_win_set_cursor(0, { 1, 5 })
vim.lsp.buf.rename("table1")
wait(function() return vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]:find("table1") end)
if vim.lsp.buf.format then
  vim.lsp.buf.format({ timeout_ms = 60000 })
else
  vim.lsp.buf.formatting_sync({}, 60000)
end
vim.api.nvim_buf_set_lines(0, 1, 2, false, { "let _中 = table1.co2  # 😀" })
show("mended", wait(function() return #vim.diagnostic.get(0) == 0 end))
show("text", table.concat(vim.api.nvim_buf_get_lines(0, 1, -1, false), "|"))
vim.cmd("qa!")
