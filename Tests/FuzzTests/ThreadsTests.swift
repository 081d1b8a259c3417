import TestSupport
import Testing

/// How many threads there are changes no result.
@Suite struct ThreadsTests {
  /// All but the folder of packages, which has no program.
  static let examples = ((try? Repository.names(in: "Examples")) ?? []).filter { $0 != "recipes" }

  @Test func thereAreExamples() {
    #expect(Self.examples.contains("agglomeration"))
  }

  @Test(arguments: examples)
  func examplesAreTheSame(_ name: String) throws {
    let script = "\(Repository.root)/Examples/\(name)/\(name).tonne"
    // JSON shows numbers in full.
    let ends = try ["1", "2", "3"].map { threads in
      try Program("tonne").run(["--threads", threads, "--format", "json", script])
    }
    #expect(ends[0].status == 0, "\(ends[0].errors)")
    // The recipes of the studies' ledger show nothing by themselves.
    #expect(ends[0].output.isEmpty == (name == "reproduction"))
    #expect(ends[1].output == ends[0].output)
    #expect(ends[2].output == ends[0].output)
  }

  /// Long enough for every loop to be shared out.
  @Test func longColumnsAreTheSame() throws {
    let program = """
      let n = 60000
      let t = table(i = 1..n) |> derive(g = .i - 7 * round(.i / 7 - 0.5), x = log(.i) * 1.1)
      t |> group(.g) |> summarise(s = sum(.x), m = mean(.x), d = sd(.x), q = median(.x))
      gini(t, .x)
      """
    let ends = try ["1", "2"].map { threads in
      try Program("tonne").run(["--threads", threads, "--format", "json", "-e", program])
    }
    #expect(ends[0].status == 0, "\(ends[0].errors)")
    #expect(!ends[0].output.isEmpty)
    #expect(ends[1].output == ends[0].output)
  }
}
