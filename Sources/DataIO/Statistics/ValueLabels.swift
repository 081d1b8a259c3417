import CForeign
import Tables

/// The labels of values in a file of Stata or SPSS, by the names of their sets.
struct ValueLabels {
  private var numbers: [String: [Double: String]] = [:]
  private var texts: [String: [String: String]] = [:]

  init(_ read: TonneStatistics) {
    for index in 0..<Int(read.label_count) {
      let entry = read.labels[index]
      guard let set = entry.set.map({ String(cString: $0) }),
        let label = entry.label.map({ String(cString: $0).composed })
      else { continue }
      if let text = entry.text.map({ String(cString: $0).composed }) {
        texts[set, default: [:]][text] = label
      } else {
        numbers[set, default: [:]][entry.number] = label
      }
    }
  }

  /// The column with labels in the place of values, where each value that is there has one; a note
  /// says where some have none, and the column stays. `true` and `false` alone make flags.
  func applied(
    to column: Column, _ variable: StatisticsVariable, _ notes: inout [TableNote]
  ) -> Column {
    guard !variable.labels.isEmpty else { return column }
    var cells: [String?] = []
    var (without, some): (Int, Bool) = (0, false)
    switch column.values {
    case .numbers(let own):
      guard let labels = numbers[variable.labels] else { return column }
      for number in own {
        let label = number.isNaN ? nil : labels[number]
        if !number.isNaN, label == nil { without += 1 }
        some = some || label != nil
        cells.append(label)
      }
    case .texts(let codes, let categories):
      guard let labels = texts[variable.labels] else { return column }
      for code in codes {
        let label = code < 0 ? nil : labels[categories.labels[Int(code)]]
        if code >= 0, label == nil { without += 1 }
        some = some || label != nil
        cells.append(label)
      }
    default: return column
    }
    guard some else { return column }
    guard without == 0 else {
      notes.append(
        TableNote(
          without == 1
            ? "column \"\(column.name)\" keeps its values, since 1 cell has one without a label"
            : "column \"\(column.name)\" keeps its values, since \(without) cells have one without a label"
        ))
      return column
    }
    if Set(cells.compactMap { $0 }).isSubset(of: ["true", "false"]) {
      return Column(column.name, .flags(cells.map { $0 == nil ? -1 : $0 == "true" ? 1 : 0 }))
    }
    return Column.texts(column.name, cells)
  }
}
