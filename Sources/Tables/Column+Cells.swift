import Decimals

extension Column {
  /// A cell as it stands in messages; missing is `na`.
  public func cellText(_ row: Int) -> String {
    guard row >= 0, row < count else { return "na" }
    switch values {
    case .numbers(let numbers): return shortestText(numbers[row])
    case .texts(let codes, let categories), .regions(let codes, let categories):
      return codes[row] < 0 ? "na" : categories.labels[Int(codes[row])]
    case .flags(let flags): return flags[row] < 0 ? "na" : flags[row] == 1 ? "true" : "false"
    }
  }
}
