/// What connects Neovim, and Vim with the plug-in ALE, to the language server.
enum VimClient {
  /// `ftplugin/tonne.lua`, for the client that Neovim has built in.
  static let neovim = #"""
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

    """#

  /// `ale_linters/tonne/tonne.vim`, which ALE finds by its folder.
  static let linter = #"""
    " Written by `tonne doc --editors`; changes here are lost.
    " ALE finds this file by its folder: `tonne lsp` for files of Tonne.
    call ale#Set('tonne_executable', 'tonne')
    call ale#linter#Define('tonne', {
    \   'name': 'tonne',
    \   'lsp': 'stdio',
    \   'executable': {buffer -> ale#Var(buffer, 'tonne_executable')},
    \   'command': '%e lsp',
    \   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
    \})

    """#
}
