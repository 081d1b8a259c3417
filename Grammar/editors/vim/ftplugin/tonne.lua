-- Written by `tonne doc --editors`; changes here are lost.
-- Neovim starts `tonne lsp` for files of Tonne. Vim does not read this file.
if vim.fn.executable("tonne") == 0 then
  return
end
local buffer = vim.api.nvim_get_current_buf()
local config = {
  name = "tonne",
  cmd = { "tonne", "lsp" },
  root_dir = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h"),
}
if vim.lsp.start then
  vim.lsp.start(config)
else
  -- Before Neovim 0.8: one server for all files of Tonne.
  vim.g.tonne_server = vim.g.tonne_server or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, vim.g.tonne_server)
end
vim.bo.omnifunc = "v:lua.vim.lsp.omnifunc"
