import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `weights(edges, from, to, weight, style)`.
  static let weights = Builtin(
    "weights", .space,
    "Makes spatial weights from a file, or from a table of links between regions.",
    parameters: [
      BuiltinParameter(
        "path", .either([.text, .table]),
        "A file that ends in .gal, .gwt, .csv or .xlsx, or a table with one row a link.",
        paths: .file),
      BuiltinParameter(
        "from", .columnName, "The column of the region whose neighbour is named.",
        default: .none(describes: "`.from`")),
      BuiltinParameter(
        "to", .columnName, "The column of the neighbour.", default: .none(describes: "`.to`")),
      BuiltinParameter(
        "weight", .column, "How much the link counts, not negative.",
        default: .none(describes: "`.weight` where there is one, else 1")),
      BuiltinParameter(
        "regions", .any,
        "All regions in their order, with those that no link names: a list, a column or a table.",
        default: .none(describes: "those that the links name")),
      BuiltinParameter(
        "symmetric", .flag, "Whether each link counts both ways.", default: .value(.flag(false))),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      Weights belong to regions by name and never by row number. The order of regions is that of \
      `regions`, else that of their first appearance, in `from` before `to`. A link of weight 0 is \
      none. A region linked to itself, a link given twice and a negative weight are errors. \
      Files: GAL (a row with 0 neighbours is an island) and GWT of GeoDa; a CSV of links with columns \
      from, to and weight; or a square table (CSV or XLSX) with a row and a column for each region, the row the region and \
      the column its neighbour, labels in any order. `style = "row"` makes each row sum to 1; `"binary"` takes weights as given; `"variance"` divides \
      each row by √Σw² and scales all to the number of regions with neighbours; `"spectral"` divides \
      by the largest modulus of an eigenvalue. An island, a region without neighbours, is kept: its \
      spatial lag is 0. `w[regions]` narrows weights to some regions and scales them anew, \
      `w.summary` has the neighbours of each region, `w.edges` its links, and `save(w, path)` writes \
      them.
      """,
    examples: [
      Example(
        """
        let links = table(from = ["A", "A", "B", "C"], to = ["B", "C", "A", "A"])
        let w = weights(links, regions = [@A, @B, @C, @D])
        w
        w.edges
        """,
        """
        Weights: links of a table, each row sums to 1
        n = 4
        links = 4
        min = 0
        mean = 1
        max = 2
        density = 0.25
        symmetric = true
        components = 2
        islands = [D]
        style = row
        note: 1 island without neighbours is kept with lag 0: D

        from  to  weight
        ────  ──  ──────
        A     B      0.5
        A     C      0.5
        B     A      1.0
        C     A      1.0
        4 rows × 3 columns
        """)
    ],
    references: [
      "Anselin, L. (1988). Spatial Econometrics: Methods and Models. Kluwer.",
      "Tiefelsdorf, M., Griffith, D. A., Boots, B. (1999). A variance-stabilizing coding scheme for "
        + "spatial link matrices. Environment and Planning A 31, 165-180.",
      "Kelejian, H. H., Prucha, I. R. (2010). Specification and estimation of spatial autoregressive "
        + "models. Journal of Econometrics 157, 53-67.",
    ],
    searchWords: [
      "spatial weights", "空间权重", "空间权重矩阵", "nb2listw", "listw", "spmatrix", "spmat", "libpysal",
    ],
    reach: .reading, reachesThrough: "path",
    body: .function { (call) throws(Stop) in
      guard case .table(let table) = call.value("path") else {
        return .result(try WeightsSource.weights(call))
      }
      let run = try EdgeTable(call, table)
      return .result(
        try run.weights(call, method: "weights", construction: "links of a table"))
    })
}
