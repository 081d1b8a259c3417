import Tables

extension CSVTyping {
  /// The numbers of a column of texts in which a sign follows every number.
  struct Signed {
    /// The numbers.
    var values: Column.Values
    /// Whether the sign is that of per cent; else it is the one behind a year.
    var isPercent: Bool
  }

  /// The cells of a column that was read as texts, where all of them are written `70.6%` or all are years
  /// written `2019年`; `nil` where they are anything else, or the script says what they are.
  func signed(_ cells: CSVCells, column: Int) -> Signed? {
    guard types[column] == nil else { return nil }
    var isPercent: Bool?
    var numbers: [Double] = []
    for label in cells.labels {
      if missing.contains(label) {
        numbers.append(.nan)
        continue
      }
      let text = YearbookText.plain(label)
      let hasPercent = isPercent ?? (text.last == "%")
      isPercent = hasPercent
      guard let number = hasPercent ? percentage(text) : YearbookText.signedYear(text) else {
        return nil
      }
      numbers.append(number)
    }
    guard let isPercent else { return nil }
    return Signed(
      values: .numbers(cells.codes.map { $0 < 0 ? .nan : numbers[Int($0)] }), isPercent: isPercent)
  }

  /// The number in front of a percent sign.
  private func percentage(_ text: String) -> Double? {
    guard text.last == "%" else { return nil }
    return number(YearbookText.plain(String(text.dropLast())))?.value
  }
}
