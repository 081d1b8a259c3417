import Syntax

/// A recipe, lambda or built-in as a value.
package final class Function: @unchecked Sendable {
  /// Where its body comes from.
  package enum Kind {
    /// A registered built-in.
    case builtin(Builtin)
    /// A recipe or lambda: its code, and the values a lambda took along.
    case written(FunctionCode, captures: [Value])
  }

  /// Its name; `fn` for a lambda.
  package let name: String
  /// Its body.
  package let kind: Kind

  init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// A recipe of a file.
  convenience init(
    _ recipe: Recipe, module: Module, resolution: Resolution, documentation: String?
  ) {
    let code = FunctionCode(
      name: recipe.name.text, signature: recipe.signature, body: recipe.body, module: module,
      resolution: resolution, documentation: documentation, isRecipe: true)
    self.init(name: recipe.name.text, kind: .written(code, captures: []))
  }

  /// A built-in as a value.
  package convenience init(builtin: Builtin) {
    self.init(name: builtin.name, kind: .builtin(builtin))
  }
}
