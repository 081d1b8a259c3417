import Tables

/// The record of one built-in: binding, checking, help, completion, the reference and the tests of
/// the examples all read it.
package struct Builtin: Sendable {
  /// Where a built-in stands in the reference.
  package enum Chapter: String, Sendable, CaseIterable {
    /// Verbs on tables.
    case tables = "Tables"
    /// Functions of columns inside verbs.
    case columns = "Column functions"
    /// Functions of single values.
    case values = "Values"
    /// What a result says of itself.
    case results = "Results"
    /// Emissions and factors.
    case accounting = "Accounting"
    /// LMDI and its kin.
    case decomposition = "Decomposition"
    /// Inequality and classes.
    case disparity = "Disparity and classification"
    /// Entropy weights, obstacle degrees and rankings.
    case indicators = "Weights of indicators"
    /// Grey models and trends.
    case forecast = "Forecast and fit"
    /// Weights, spatial autocorrelation and spatial regressions.
    case space = "Space"
    /// Checks of printed tables.
    case audits = "Audits"
    /// Figures, tables for papers and reports.
    case papers = "Pictures and papers"
  }

  /// What is run.
  package enum Body: Sendable {
    /// Takes bound arguments and gives a value.
    case function(@Sendable (Call) throws(Stop) -> Value)
    /// Takes evaluated columns; waits for a table when given a column expression.
    case column(@Sendable (ColumnCall) throws(Stop) -> Evaluated)
    /// A verb when its first argument is a table, else a column function: `count(t, .a)` and
    /// `count(.a > 0)`.
    case either(
      verb: @Sendable (Call) throws(Stop) -> Value,
      column: @Sendable (ColumnCall) throws(Stop) -> Evaluated)

    /// What computes with columns, if anything does.
    var columnBody: (@Sendable (ColumnCall) throws(Stop) -> Evaluated)? {
      switch self {
      case .function: nil
      case .column(let body), .either(_, let body): body
      }
    }
  }

  /// How it reaches outside, which used recipes may not.
  package enum Reach: Sendable {
    /// Reads the file of its parameter that is a path.
    case reading
    /// Writes the file of its parameter that is a path, or shows something, and gives nothing.
    case writing
    /// Anything else: databases, programs, files that data came from.
    case elsewhere
  }

  /// Where the values of a column function come from, so that it is known which were computed from
  /// filled cells.
  package enum Origin: Sendable {
    /// From the same row, or all rows of the group.
    case sameRows
    /// From another row or several, as those of `lag` and `cumsum`.
    case otherRows
    /// From the same row and another, as those of `diff`.
    case change
  }

  /// A program with what it prints.
  package struct Example: Sendable {
    /// The program.
    package var code: String
    /// What it shows.
    package var output: String

    /// An example.
    package init(_ code: String, _ output: String) {
      self.code = code
      self.output = output
    }
  }

  /// The name in programs.
  package var name: String
  /// Its chapter of the reference.
  package var chapter: Chapter
  /// One sentence.
  package var summary: String
  /// What it takes, in order.
  package var parameters: [BuiltinParameter] {
    didSet { shapes = Self.shapes(parameters) }
  }
  /// The parameters as the argument plan sees them.
  package private(set) var shapes: [ParameterShape]
  /// What it gives, in a few words.
  package var result: String
  /// Formula, edge cases and conventions.
  package var discussion: String
  /// Programs that show it.
  package var examples: [Example]
  /// Author, year, title, DOI.
  package var references: [String]
  /// Other names for the same thing: Chinese, R, Stata, Python.
  package var searchWords: [String]
  /// Whether a table with groups may come in.
  package var takesGroups: Bool
  /// How it reaches files or programs, which used recipes may not; `nil` when it does not.
  package var reach: Reach?
  /// The parameter through which it reaches files when a text is given there: without, it needs no
  /// rights; `nil` when every call reaches them.
  package var reachesThrough: String?
  /// Of a column function, where its values come from.
  package var origin: Origin
  /// Whether arguments may name columns that the call has by its arguments before them, as in `derive`.
  package var namesOwnColumns: Bool
  /// What is run.
  package var body: Body

  /// A record.
  package init(
    _ name: String, _ chapter: Chapter, _ summary: String, parameters: [BuiltinParameter],
    result: String, discussion: String = "", examples: [Example] = [], references: [String] = [],
    searchWords: [String] = [], takesGroups: Bool = false, reach: Reach? = nil,
    reachesThrough: String? = nil, origin: Origin = .sameRows, namesOwnColumns: Bool = false,
    body: Body
  ) {
    self.name = name
    self.chapter = chapter
    self.summary = summary
    self.parameters = parameters
    shapes = Self.shapes(parameters)
    self.result = result
    self.discussion = discussion
    self.examples = examples
    self.references = references
    self.searchWords = searchWords
    self.takesGroups = takesGroups
    self.reach = reach
    self.reachesThrough = reachesThrough
    self.origin = origin
    self.namesOwnColumns = namesOwnColumns
    self.body = body
  }

  /// Whether it reaches files or programs, which used recipes may not.
  package var needsRights: Bool { reach != nil }

  private static func shapes(_ parameters: [BuiltinParameter]) -> [ParameterShape] {
    parameters.enumerated().map { position, parameter in
      ParameterShape(
        name: parameter.name, isRequired: parameter.isRequired, rest: parameter.rest,
        isNameless: position == 0 && parameter.rest == nil && !parameter.mayBeNamedFirst)
    }
  }
}
