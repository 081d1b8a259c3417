import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `spatial_lag(x, w)`.
  static let spatialLag = Builtin(
    "spatial_lag", .space, "Gives the weighted sum of a column over each region's neighbours.",
    parameters: [.cells, .weights],
    result: "a value for each row, in the unit of the column",
    discussion: """
      (Wx)ᵢ = Σⱼ wᵢⱼ xⱼ, year by year in a panel, and within all other key columns: with rows that sum to \
      1 the mean of the neighbours. Regions of the table and of the weights must be the same. An island has \
      0. Where a neighbour's value is missing, or has no row in that year, the lag is `na`.
      """,
    examples: [
      Example(
        """
        let w = weights(table(from = ["A", "A", "B"], to = ["B", "C", "A"]), regions = [@A, @B, @C])
        let t = table(city = ["A", "B", "C"], x = [1, 2, 6]) |> key(.city)
        t |> derive(near = spatial_lag(.x, w))
        """,
        """
        city  x  near
        ────  ─  ────
        A     1     4
        B     2     1
        C     6     0
        3 rows × 3 columns · key: city
        """)
    ],
    references: ["Anselin, L. (1988). Spatial Econometrics: Methods and Models. Kluwer."],
    searchWords: ["lag.listw", "lag_spatial", "spgenerate", "空间滞后", "spatial lag"],
    origin: .otherRows,
    body: .column { (call) throws(Stop) in
      guard case .result(let result) = try call.scalar("w"),
        let weights = result.content as? RegionWeights
      else {
        throw .failure(
          Failure(
            "N027", "`w` of spatial_lag takes spatial weights", argument: "w",
            span: call.span(of: "w")))
      }
      let (values, column) = try call.numbers()
      do throws(Stop) {
        let lagged = try neighbourSums(values, weights, call.scope)
        return .rows(Column(column.name, .numbers(lagged), column.measure))
      } catch {
        throw error.placed(at: call.span(of: "w"))
      }
    })
}

/// The spatial lag of a value for each row of a scope.
private func neighbourSums(
  _ values: [Double], _ weights: RegionWeights, _ scope: ColumnScope
) throws(Stop) -> [Double] {
  guard let key = scope.key, let region = key.region else {
    throw .failure(
      Failure(
        "M206", "data and weights meet by region, and the key of the table has no region",
        mend: "set the key: `key(t, .region, .year)`"))
  }
  let table = try tables { () throws(TableError) in try Table(columns: scope.keyColumns) }
  let meeting = try RegionMeeting(table, region, weights, allowsGaps: false)
  let groups = try MethodGroups(table, by: key.columns.filter { $0 != region })
  var lagged = [Double](repeating: .nan, count: values.count)
  for rows in try meeting.rows(groups) {
    let own = rows.map { $0 < 0 ? .nan : values[Int($0)] }
    for (place, value) in weights.matrix.lag(own).enumerated() where rows[place] >= 0 {
      lagged[Int(rows[place])] = value
    }
  }
  return lagged
}
