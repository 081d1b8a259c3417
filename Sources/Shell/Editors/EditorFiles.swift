package import Interpreter

/// What editors need to show programs in colours, rendered from the words of the lexer and the
/// records of the built-ins, and what connects them to `tonne lsp`.
package enum EditorFiles {
  /// Paths and texts: an extension of VS Code in `vscode`, a plug-in of Vim in `vim`.
  package static func all(of registry: Registry) -> [(path: String, text: String)] {
    let words = EditorWords(registry)
    return [
      ("vim/ale_linters/tonne/tonne.vim", VimClient.linter),
      ("vim/ftdetect/tonne.vim", VimSyntax.detection),
      ("vim/ftplugin/tonne.lua", VimClient.neovim),
      ("vim/syntax/tonne.vim", VimSyntax(words: words).document),
      ("vscode/extension.js", CodeClient.document),
      ("vscode/language-configuration.json", CodeExtension.configuration),
      ("vscode/package.json", CodeExtension.manifest),
      ("vscode/syntaxes/tonne.tmLanguage.json", TextMateGrammar(words: words).document),
    ]
  }
}
