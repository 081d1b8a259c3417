import Testing

/// A total among the regions is named where regions are compared.
@Suite struct TotalRowTests {
  private static let panel = """
    let t = key(table(r = ["全国", "江苏", "浙江"], x = [30, 10, 20], n = [3, 1, 2]), .r)

    """
  private static let note = "全国 is a total by its name and counts here as one region more"

  @Test(arguments: [
    "t |> cv(of = .x)", "t |> gini(of = .x)", "t |> theil(of = .x)", "t |> entropy([.x, .n])",
  ])
  func aTotalIsNamed(_ call: String) {
    #expect(run(Self.panel + call).printed.contains(Self.note))
    #expect(
      !run(Self.panel + "let u = t[[@江苏, @浙江]]\n" + call.replacingTable).printed.contains(Self.note)
    )
    #expect(
      !run(Self.panel + "let u = t |> filter(.r != @全国)\n" + call.replacingTable).printed.contains(
        Self.note))
  }
}

extension String {
  fileprivate var replacingTable: String { "u" + dropFirst() }
}
