import Interpreter
import Tables

extension Builtin {
  /// `about(r)`.
  static let about = Builtin(
    "about", .results, "Tells the method behind a result, its options with the values used, and n.",
    parameters: [Described.parameter],
    result: "`.method`, `.n`, `.options` (a named list), `.notes` (a list of texts)",
    discussion: """
      Every option of the method is listed, also those that the call left to their defaults, so \
      that `about(r).options.sd` says which convention a number follows. `.n` counts the \
      observations that went in. A table that a method gave answers as well, also after `filter`, \
      slices, `sort`, `head`, `select` and `derive`; after `join`, `append`, `summarise`, `longer` \
      and `wider` its rows are no longer those of the method, and the question is an error.
      """,
    examples: [
      Example(
        "let t = table(city = [\"a\", \"b\", \"c\"], x = [1, 2, 3])\n"
          + "t |> cv(of = .x, across = .city) |> about",
        """
        About cv
        method = cv
        n = 3
        options = [of = .x, across = .city, by = [], sd = sample, weight = none, missing = stop]
        notes = []
        """),
      Example(
        "let t = table(city = [\"a\", \"b\", \"c\"], x = [1, 2, 3])\n"
          + "about(t |> cv(of = .x, across = .city)).options.sd", "sample"),
    ],
    searchWords: ["summary", "options", "method", "attributes", "说明", "方法", "estat"],
    body: .function { (call) throws(Stop) in
      let described = try Described(call)
      return .result(
        MethodResult(
          method: "about", title: "About \(described.origin.method)",
          fields: [
            (name: "method", value: .text(described.origin.method)),
            (name: "n", value: described.origin.count),
            (name: "options", value: described.origin.optionList),
            (name: "notes", value: .list(ListValue(described.notes.map { .text($0.english) }))),
          ], notes: described.notes, shown: ["method", "n", "options"]))
    })
}
