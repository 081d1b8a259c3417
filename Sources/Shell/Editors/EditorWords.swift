import Interpreter
import Syntax

/// The words that editors colour: those of the lexer and the names of the built-ins.
struct EditorWords {
  /// Words for conditions, loops, names and lambdas: the reserved ones that are nothing below.
  let control: [String]
  /// Reserved words that stand between operands or before one.
  let operators = [TokenKind.to, .in, .and, .or, .not].map(\.spelling)
  /// Reserved words that are values.
  let constants = [TokenKind.true, .false, .na].map(\.spelling)
  /// Words before a text, where a statement starts.
  let beforeText = [TokenKind.lang, .use, .test].map(\.spelling)
  /// Words before a name, where a statement starts.
  let beforeName = [TokenKind.unitWord, .recipe].map(\.spelling)
  /// The word behind the path of `use`.
  let alias = TokenKind.as.spelling
  /// Names of the built-ins, the longer ones first.
  let builtins: [String]

  /// The words of the language with the built-ins of a registry.
  init(_ registry: Registry) {
    let reserved = TokenKind.allCases.filter(\.isReserved).map(\.spelling)
    let others = Set(operators + constants)
    control = reserved.filter { !others.contains($0) }
    builtins = registry.names.sorted {
      $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count
    }
  }
}
