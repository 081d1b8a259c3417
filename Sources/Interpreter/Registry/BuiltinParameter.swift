/// One parameter of a built-in.
package struct BuiltinParameter: Sendable {
  /// What is used when it is left out.
  package enum Default: Sendable {
    /// It must be given.
    case required
    /// The body finds out; `describes` tells the reader what.
    case none(describes: String)
    /// This value.
    case value(Value)
  }

  /// Which arguments a rest parameter collects.
  package enum Rest: Sendable {
    /// Without names: `filter(t, a, b)`.
    case positional
    /// With names: `derive(t, a = …)`.
    case named
    /// Either: `select(t, .a, b = .c)`.
    case either
  }

  /// Which texts that it takes are paths: a saved script tells them from its own folder, and completion
  /// offers files.
  package enum Paths: Sendable {
    /// The text is the path of a file.
    case file
    /// The text is the path of a database's file, also behind `sqlite:`, or the address of a server.
    case address
    /// Those texts of a list, and of lists in it, that are paths by what they look like.
    case listed(@Sendable (String) -> Bool)
  }

  /// The name.
  package var name: String
  /// What may be given.
  package var type: ParameterType
  /// When left out.
  package var defaultValue: Default
  /// One sentence.
  package var doc: String
  /// Set when it collects all further arguments.
  package var rest: Rest?
  /// Whether it may be given by name although it comes first.
  package var mayBeNamedFirst: Bool
  /// Which texts are paths; `nil` when none is.
  package var paths: Paths?
  /// Whether it says how often something is drawn, which changes how exact a result is and not its shape.
  package var isDrawCount: Bool

  /// A parameter; without a default it is required.
  package init(
    _ name: String, _ type: ParameterType, _ doc: String, default defaultValue: Default = .required,
    rest: Rest? = nil, mayBeNamedFirst: Bool = false, paths: Paths? = nil, isDrawCount: Bool = false
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.doc = doc
    self.rest = rest
    self.mayBeNamedFirst = mayBeNamedFirst
    self.paths = paths
    self.isDrawCount = isDrawCount
  }

  /// Whether a text given for it is a path.
  package var isPath: Bool {
    switch paths {
    case .file, .address: true
    case .listed, nil: false
    }
  }

  /// Whether a call must give it.
  package var isRequired: Bool {
    if case .required = defaultValue { return rest == nil }
    return false
  }
}

/// What a parameter accepts.
package indirect enum ParameterType: Sendable {
  /// Any value.
  case any
  /// A number, with or without unit, between bounds.
  case number(ClosedRange<Double>? = nil)
  /// A whole number between bounds.
  case whole(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// A text.
  case text
  /// One of these texts.
  case choice([String])
  /// A range of whole numbers.
  case range
  /// A column expression, or a value that fills a column.
  case column
  /// A bare column, `.name`.
  case columnName
  /// A bare column or a list of them; names in the list are roles.
  case columnNames
  /// A list of column expressions, named or not.
  case columns
  /// A table.
  case table
  /// A vector, or a list of numbers.
  case series
  /// A list.
  case list
  /// A recipe, lambda or built-in.
  case function
  /// A result of a method.
  case result
  /// Spatial weights.
  case weights
  /// Regions with geometry.
  case map
  /// A connection to a database.
  case connection
  /// A regression formula.
  case formula
  /// One of several types.
  case either([ParameterType])

  /// What it accepts, for messages: `a whole number from 1 to 10`.
  package var description: Phrase {
    switch self {
    case .any: "any value"
    case .number(nil): "a number"
    case .number(.some(let bounds)):
      """
      a number from \(NumberText.shortest(bounds.lowerBound)) \
      to \(NumberText.shortest(bounds.upperBound))
      """
    case .whole(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .flag: "true or false"
    case .text: "a text"
    case .choice(let choices): "\(choices.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .range: "a range such as 2010..2020"
    case .column: "a column expression"
    case .columnName: "a column such as .co2"
    case .columnNames: "a column or a list of columns"
    case .columns: "a list of column expressions"
    case .table: "a table"
    case .series: "a vector or a list of numbers"
    case .list: "a list"
    case .function: "a recipe or fn(…) => …"
    case .result: "a result of a method"
    case .weights: "spatial weights"
    case .map: "a map"
    case .connection: "a connection to a database"
    case .formula: "a formula such as log(.co2) ~ log(.gdp)"
    case .either(let types): Phrase(list: types.map(\.description), separator: ", or ")
    }
  }
}
