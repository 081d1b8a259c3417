import Interpreter

/// The kinds that a value may be of, where the value itself is not known.
struct Kinds: OptionSet {
  let rawValue: UInt16

  static let nothing = Kinds(rawValue: 1)
  static let missing = Kinds(rawValue: 1 << 1)
  static let number = Kinds(rawValue: 1 << 2)
  static let flag = Kinds(rawValue: 1 << 3)
  static let text = Kinds(rawValue: 1 << 4)
  static let range = Kinds(rawValue: 1 << 5)
  static let region = Kinds(rawValue: 1 << 6)
  static let list = Kinds(rawValue: 1 << 7)
  static let column = Kinds(rawValue: 1 << 8)
  static let vector = Kinds(rawValue: 1 << 9)
  static let table = Kinds(rawValue: 1 << 10)
  static let formula = Kinds(rawValue: 1 << 11)
  static let function = Kinds(rawValue: 1 << 12)
  static let result = Kinds(rawValue: 1 << 13)
  static let module = Kinds(rawValue: 1 << 14)
  /// Weights, maps and whatever further kinds there are.
  static let other = Kinds(rawValue: 1 << 15)
  static let any = Kinds(rawValue: .max)

  /// What fills a column.
  static let fillers: Kinds = [.column, .vector, .number, .text, .flag, .region, .missing]

  private static let words: [(Kinds, Phrase)] = [
    (.nothing, "nothing"), (.missing, "na"), (.number, "a number"), (.flag, "a flag"),
    (.text, "a text"), (.range, "a range"), (.region, "a region"), (.list, "a list"),
    (.column, "a column expression"), (.vector, "a vector"), (.table, "a table"),
    (.formula, "a formula"), (.function, "a function"), (.result, "a result"),
    (.module, "a set of recipes"), (.other, "another value"),
  ]

  /// The kinds in words: `a number or a text`.
  var description: Phrase {
    let named = Self.words.filter { contains($0.0) && $0.0 != .missing }.map(\.1)
    return named.isEmpty ? "na" : Phrase(list: named, separator: " or ")
  }
}

extension Kinds {
  /// The kind of a value.
  init(_ value: Value) {
    switch value {
    case .nothing: self = .nothing
    case .missing: self = .missing
    case .number, .quantity: self = .number
    case .flag: self = .flag
    case .text: self = .text
    case .range: self = .range
    case .region: self = .region
    case .list: self = .list
    case .column: self = .column
    case .vector: self = .vector
    case .table: self = .table
    case .formula: self = .formula
    case .function: self = .function
    case .result: self = .result
    case .module: self = .module
    }
  }

  /// The kinds that a parameter of a built-in takes.
  init(_ type: ParameterType) {
    switch type {
    case .number, .whole: self = .number
    case .flag: self = .flag
    case .text, .choice: self = .text
    case .range: self = .range
    case .column: self = .fillers
    case .columnName: self = .column
    case .columnNames: self = [.column, .list]
    case .columns: self = Self.fillers.union(.list)
    case .table: self = .table
    case .series: self = [.vector, .list]
    case .list: self = .list
    case .function: self = .function
    case .result, .weights, .map, .connection: self = .result
    case .formula: self = .formula
    case .either(let types): self = types.reduce([]) { $0.union(Kinds($1)) }
    default: self = .any
    }
  }

  /// The kinds that a declared type takes, by its word.
  init(type word: String) {
    switch word {
    case "num": self = .number
    case "col": self = [.column, .vector, .number]
    case "text": self = .text
    case "flag": self = .flag
    case "range": self = .range
    case "region": self = .region
    case "list": self = .list
    case "table": self = .table
    case "formula": self = .formula
    case "function": self = .function
    case "result", "weights": self = .result
    default: self = .any
    }
  }
}
