package import Interpreter

/// What editors need to show programs in colours, rendered from the words of the lexer and the
/// records of the built-ins, and what connects them to `tonne lsp`.
package enum EditorFiles {
  /// Paths and texts: an extension of VS Code in `vscode`, a plug-in of Vim in `vim`, a mode of Emacs, and
  /// what Kate reads.
  package static func all(of registry: Registry) -> [(path: String, text: String)] {
    let words = EditorWords(registry)
    return [
      ("emacs/tonne-mode.el", EmacsMode(words: words).document),
      ("kate/settings.json", KateSyntax.settings),
      ("kate/tonne.xml", KateSyntax(words: words).document),
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

  /// The extension of VS Code as one file, `tonne.vsix`, which `code --install-extension` takes: a folder
  /// that is copied among the extensions is passed over where VS Code keeps a list of them.
  package static func archive(of files: [(path: String, text: String)]) -> [UInt8] {
    let folder = "vscode/"
    let own = files.filter { $0.path.hasPrefix(folder) }.map { path, text in
      (path: "extension/\(path.dropFirst(folder.count))", text: text)
    }
    return StoredArchive(files: own).bytes
  }
}
