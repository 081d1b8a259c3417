import Syntax

/// Something that a text names.
struct Symbol {
  /// What it is.
  enum Kind: Equatable {
    case value, recipe, parameter, local, loopVariable, unit
    /// A file of recipes with its path as written.
    case file(path: String)
  }

  var name: String
  var kind: Kind
  /// The name where it is bound; the path of a used file that has no other name.
  var span: Span
  /// All of the statement or parameter that binds it.
  var whole: Span
  /// The `##` comment before it.
  var documentation: String?
}

/// A place where a symbol is bound or named.
struct Occurrence: Equatable {
  var span: Span
  /// Index of the symbol.
  var symbol: Int
  /// Whether it is bound here.
  var isBinding: Bool
}

/// `kaya.chain`: a recipe of a used file.
struct MemberOccurrence {
  /// The name behind the dot, without it.
  var span: Span
  var name: String
  /// The symbol of the used file.
  var file: Int
}
