import Interpreter
import Tables

extension Builtin {
  /// `cite(r)`.
  static let cite = Builtin(
    "cite", .results, "Gives the full references of the method behind a result.",
    parameters: [Described.parameter],
    result: "a text with a reference on each line; `na` where the method has none",
    discussion: """
      The references are those of the reference page of the method. What carries a result's origin \
      is told at `about`.
      """,
    examples: [
      Example(
        "cite(table(city = [\"a\", \"b\", \"c\"], x = [1, 2, 3]) |> cv(of = .x, across = .city))",
        """
        Pearson, K. (1896). Regression, heredity and panmixia. Phil. Trans. R. Soc. A 187.
        Williamson, J. G. (1965). Regional inequality and the process of national development.
        """)
    ],
    searchWords: ["citation", "reference", "bibliography", "引用", "参考文献"],
    body: .function { (call) throws(Stop) in
      let references = try Described(call).origin.references
      return references.isEmpty ? .missing : .text(references.joined(separator: "\n"))
    })
}
