import Interpreter
import Syntax
import Tables

/// Inside a text: choices of the parameter it is given to, files, values of the column beside it.
extension CompletionRun {
  /// Completions inside a text.
  func textCompletions() -> Completions {
    let run = cursor.run
    if run.kind(cursor.before - 1) == .use {
      let found = files(ending: [".tonne"])
      guard !cursor.typed.contains("/") else { return found }
      let packages = Matching.filter(context.packages(), typed: cursor.typed) { $0 }
      return Completions(
        replaced: found.replaced,
        candidates: packages.map { Candidate($0, .recipe) } + found.candidates)
    }
    let wanted = parameterAtHand()
    if let wanted, wanted.isPath { return files(ending: []) }
    var offers = (wanted?.choices ?? []).map { Offer(Candidate($0, .choice)) }
    if offers.isEmpty { offers = comparedLabels().map { Offer(Candidate($0, .choice)) } }
    return Completions(replaced: cursor.replaced, candidates: fitting(offers))
  }

  private func files(ending: [String]) -> Completions {
    FileCompletion(context).completions(
      cursor.typed, from: cursor.replaced.lowerBound, ending: ending)
  }

  /// A parameter as far as it matters here.
  struct Wanted {
    var choices: [String] = []
    var isPath = false
    var isFlag = false
  }

  /// The parameter that the argument at the cursor goes to.
  func parameterAtHand() -> Wanted? {
    guard let bracket = cursor.brackets.last, case .call(let callee, let piped) = bracket.kind,
      let start = bracket.arguments.last
    else { return nil }
    let run = cursor.run
    let isNamed = run.kind(start + 1) == .assign && start + 1 < cursor.before
    // Only the whole argument is what the parameter takes.
    guard cursor.before == (isNamed ? start + 2 : start) else { return nil }
    let label = isNamed ? run.text(start) : nil
    let position = bracket.arguments.count - 1 + (piped == nil ? 0 : 1)
    let name = run.text(run.bytes(from: callee.lowerBound, through: callee.upperBound))
    if let function = context.module.recipes[name] { return wanted(function, label, position) }
    return context.registry[name].flatMap { wanted($0, label, position) }
  }

  private func wanted(_ builtin: Builtin, _ label: String?, _ position: Int) -> Wanted? {
    let parameters = builtin.parameters
    let index = label.map { name in parameters.firstIndex { $0.name == name } } ?? position
    guard let index, parameters.indices.contains(index) else { return nil }
    let parameter = parameters[index]
    return Wanted(
      choices: Self.choices(of: parameter.type),
      isPath: parameter.isPath,
      isFlag: Kinds(parameter.type) == .flag)
  }

  private func wanted(_ function: Function, _ label: String?, _ position: Int) -> Wanted? {
    guard case .written(let code, _) = function.kind else { return nil }
    let parameters = code.signature.parameters
    let index = label.map { name in parameters.firstIndex { $0.name.text == name } } ?? position
    guard let index, parameters.indices.contains(index), let type = parameters[index].type else {
      return nil
    }
    let choices = type.bounds.compactMap { bound in
      if case .text(let text) = bound.kind { return text }
      return nil
    }
    return Wanted(choices: choices, isFlag: type.name.text == "flag")
  }

  private static func choices(of type: ParameterType) -> [String] {
    switch type {
    case .choice(let choices): choices
    case .either(let types): types.flatMap(choices)
    default: []
    }
  }

  /// The texts of the column that the text at the cursor is compared with: `.fuel == "co`.
  private func comparedLabels() -> [String] {
    let run = cursor.run
    var sign = cursor.before - 1
    if case .list? = cursor.brackets.last?.kind, let opener = cursor.brackets.last?.opener {
      sign = opener - 1
    }
    switch run.kind(sign) {
    case .equal, .notEqual, .in: break
    default: return []
    }
    guard let start = run.operandStart(endingAt: sign - 1) else { return [] }
    if run.kind(start) == .dot {
      let name = Self.columnName(run.text(run.bytes(from: start, through: sign - 1)))
      return tablesAtHand().compactMap { $0.column(named: name) }.flatMap(Self.labels)
    }
    let base = Bracket.Piped.bytes(run.bytes(from: start, through: sign - 1))
    guard case .vector(let vector)? = value(of: base) else { return [] }
    return Self.labels(of: vector.column)
  }

  /// The name in `.name` and `."name"`.
  private static func columnName(_ written: String) -> String {
    let name = written.dropFirst()
    guard name.hasPrefix("\""), name.hasSuffix("\""), name.count > 1 else { return String(name) }
    return String(name.dropFirst().dropLast())
  }

  private static func labels(of column: Column) -> [String] {
    guard case .texts(_, let categories) = column.values else { return [] }
    return categories.labels
  }

  /// Choices with their quotes, where an argument may start with one.
  var choiceOffers: [Offer] {
    guard let wanted = parameterAtHand() else { return [] }
    if wanted.isFlag { return ["false", "true"].map { Offer(Candidate($0, .choice)) } }
    return wanted.choices.map { choice in
      Offer(choice) { Candidate(ColumnExpression.quoted(choice), .choice) }
    }
  }
}
