import Interpreter
import Methods
import Tables

extension Builtin {
  /// `location_quotient(t, of, across, by)`.
  static let locationQuotient = Builtin(
    "location_quotient", .disparity,
    "Compares the share of an industry in a region with its share in all regions.",
    parameters: BuiltinParameter.ofStructure(),
    result: "table: by…, across…, lq",
    discussion: """
      LQ_ij = (M_ij / M_i.) / (M_.j / M_..), for region i and industry j. Above 1 the region holds \
      more of the industry than all regions of the table together do. An industry a region lacks \
      is 0 there. `na` where a total is 0. Key \
      columns that are named neither in `by` nor in `across` are summed over, which is noted.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "a", "b", "b"], industry = ["x", "y", "x", "y"],
          jobs = [10, 30, 40, 20]), .city, .industry)
        t |> location_quotient(of = .jobs)
        """,
        """
        city  industry       lq
        ────  ────────  ───────
        a     x         0.50000
        a     y         1.50000
        b     x         1.33333
        b     y         0.66667
        4 rows × 3 columns · key: city, industry
        """)
    ],
    references: [
      "Isard, W. (1960). Methods of Regional Analysis. MIT Press, Cambridge (Mass.)."
    ],
    searchWords: ["LQ", "location quotient", "区位商", "专业化", "specialisation", "Hoover-Balassa"],
    body: .function { (call) throws(Stop) in
      let run = try StructureCall(call)
      var (regions, industries, values) = ([Int32](), [Int32](), [Double]())
      for slice in run.slices {
        for (place, row) in slice.structure.locationQuotients.enumerated() {
          for (column, value) in row.enumerated() {
            regions.append(Int32(slice.regions[place]))
            industries.append(Int32(slice.industries[column]))
            values.append(value)
          }
        }
      }
      return try call.resultTable(
        run.columns(run.sliceNames + [run.unit], regions)
          + run.columns(run.across, industries) + [Column("lq", .numbers(values))],
        key: run.sliceNames + [run.unit] + run.across, roles: run.table.key,
        options: run.settled, notes: run.notes + run.absenceNotes(values),
        rowsUsed: run.table.rowCount)
    })
}
