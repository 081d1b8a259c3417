package import Interpreter

/// The manual page and the completions for shells, rendered from the usage of the command.
package enum ManualFiles {
  /// Names and texts.
  package static func all(of registry: Registry) -> [(path: String, text: String)] {
    let usage = CommandUsage.ofCommand
    let builtins = registry.names.sorted()
    let codes = ErrorCatalog.all.map(\.code).sorted()
    return [
      ("tonne.1", ManualPage(usage: usage).document),
      (
        "completions/tonne.bash",
        BashCompletion(usage: usage, builtins: builtins, codes: codes).document
      ),
      (
        "completions/_tonne",
        ZshCompletion(usage: usage, builtins: builtins, codes: codes).document
      ),
    ]
  }
}
