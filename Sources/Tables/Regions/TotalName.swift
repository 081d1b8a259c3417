/// Names of rows that stand for all the others: 全国, Total.
public enum TotalName {
  private static let names: Set<String> = [
    "全国", "合计", "总计", "总数", "全省", "全市", "全部", "小计", "全国总计", "全国合计", "全区",
    "total", "national", "national total", "nationwide", "world", "all", "sum",
    "u.s. total", "grand total",
  ]

  /// Whether a name is that of a total, whatever its capitals.
  public static func isTotal(_ name: String) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || name.hasPrefix("total ") || name.hasPrefix("total,")
  }
}
