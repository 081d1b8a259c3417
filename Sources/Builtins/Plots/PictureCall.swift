import Interpreter
import Plotting
import Tables

/// What a picture is drawn from: the value, the call with its options, and the reader's language.
struct PictureCall {
  /// The call of `plot`.
  let call: Call
  /// What is drawn.
  let value: Value
  /// The built-in that made it; `nil` for data.
  let method: String?
  /// Says titles and names in the language of the figure.
  let translator: Translator

  /// Reads a call.
  init(_ call: Call) {
    self.call = call
    value = call.value("r") ?? .missing
    switch value {
    case .result(let result): method = result.kind == .map ? "map" : result.method
    case .table(let table): method = (table.origin as? ResultOrigin)?.method
    case .list: method = "list"
    default: method = nil
    }
    let registry = call.machine.registry
    translator =
      call.optionalText("lang") == "zh"
      ? Translator(.chinese, parts: registry.wording(.chinese)) : .english
  }

  /// A phrase in the language of the figure.
  func say(_ phrase: Phrase) -> String { translator.text(phrase) }

  /// The result that is drawn, without notes around it.
  var result: (any Result)? {
    if case .result(let result) = value { return result }
    return nil
  }

  /// A table: what is drawn when it is one, else a field of the result.
  func table(_ field: String) throws(Stop) -> PictureTable {
    switch value {
    case .table(let table): return PictureTable(table, self)
    case .result(let result):
      if case .table(let table) = result.field(field) { return PictureTable(table, self) }
    default: break
    }
    throw call.wrong(
      "r", "M252", "there is no table `\(field)` to draw", mend: "plot the whole result")
  }

  /// Whether a result has a table of this name.
  func has(_ field: String) -> Bool {
    if case .table = result?.field(field) { return true }
    return false
  }

  /// A single number of a result; NaN when there is none.
  func number(_ field: String) -> Double { result?.field(field)?.asNumber ?? .nan }

  /// The title: what the call says, else this one.
  func title(_ phrase: Phrase) -> String { call.optionalText("title") ?? say(phrase) }

  /// A figure of panels with the look that the call asks for.
  func figure(
    _ title: Phrase, _ panels: [Panel], columns: Int? = nil, notes: [String] = [],
    remarks: [Phrase] = []
  ) -> Figure {
    Figure(
      title: self.title(title), panels: panels, columns: columns, notes: notes,
      remarks: remarks, look: look)
  }

  private var look: Look {
    let isGrey = if case .flag(true) = call.value("grey") { true } else { false }
    return Look(
      width: call.value("width")?.asNumber ?? 16, height: call.value("height")?.asNumber,
      isGrey: isGrey)
  }
}
