import CForeign
import Tables
import Units

/// What a file of Stata or SPSS says of a variable.
struct StatisticsVariable {
  /// Its name.
  let name: String
  /// What it is about.
  let label: String?
  /// How its numbers are shown.
  let format: String
  /// The name of its value labels; empty without any.
  let labels: String
  /// Missing cells by kind, in words.
  let missing: [String]

  init(_ variable: TonneVariable, name: String, label: String?) {
    self.name = name
    self.label = label
    format = Self.text(of: variable.format)
    labels = Self.text(of: variable.labels)
    missing = withUnsafeBytes(of: variable.missing) { bytes in
      bytes.bindMemory(to: Int64.self).enumerated().compactMap { kind, count in
        // The system's own missing value is what every file has; only others tell something.
        guard kind > 0, count > 0 else { return nil }
        if kind == 27 { return "\(count) × user" }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(kind - 1)))
        return "\(count) × .\(letter)"
      }
    }
  }

  private static func text<Bytes>(of bytes: Bytes) -> String {
    withUnsafeBytes(of: bytes) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// The unit at the end of the label, as saving writes it: `CO2 emissions [Mt CO2]`.
  func unit(_ registry: UnitRegistry) -> Unit? {
    guard let label, label.hasSuffix("]") else { return nil }
    return splitHeader(label, registry: registry).unit
  }

  /// What `how` tells of it.
  var facts: [ReadingFact] {
    var facts: [ReadingFact] = []
    if let label, label != name { facts.append(ReadingFact("label of \(name)", "\(label)")) }
    if !missing.isEmpty {
      facts.append(ReadingFact("missing in \(name)", "\(missing.joined(separator: ", "))"))
    }
    return facts
  }

  /// Numbers that are dates as texts: `2020-01-31`, `2020-01`, `2020Q1`, `2020-01-31 12:00:00`.
  /// Years stay numbers.
  func dated(_ column: Column, isStata: Bool) -> Column {
    guard case .numbers(let numbers) = column.values,
      let kind = isStata ? StatisticsDate(stata: format) : StatisticsDate(spss: format)
    else { return column }
    return Column.texts(column.name, numbers.map { $0.isNaN ? nil : kind.text($0) })
  }
}
