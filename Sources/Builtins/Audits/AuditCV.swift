import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.cv(t, sd, mean, cv)`.
  static let auditCV = Builtin(
    "audit.cv", .audits,
    "Checks printed coefficients of variation against the deviations and means beside them.",
    parameters: [
      BuiltinParameter("t", .table, "The printed table."),
      BuiltinParameter("sd", .column, "The standard deviations."),
      BuiltinParameter("mean", .column, "The means."),
      BuiltinParameter("cv", .column, "The coefficients, as ratios or in %."),
      .decimals,
    ],
    result: "table: check, verdict, why; a row for each coefficient and each pair of equal ones",
    discussion: """
      A printed deviation and mean stand for all that are rounded to them, so their ratio lies in \
      [(sd − h)/(mean + h), (sd + h)/(mean − h)] with h half a unit of the last decimal; a \
      coefficient outside fails. Coefficients that are equal to the last digit though deviations \
      and means differ are `undecided`: one may be a copy. A column in [%] is taken so; one \
      without a unit too, where as a ratio it would be about a hundred times too large, and a note \
      says so. `decimals` counts those of sd and mean.
      """,
    examples: [
      Example(
        """
        let t = table(code = ["3", "19"], sd = [0.07, 0.04], mean = [0.03, 0.02], "cv [%]" = [226.56, 326.05])
        (t |> audit.cv(sd = .sd, mean = .mean, cv = .cv)).verdict
        """,
        """
        verdict
        ───────
        holds
        fails
        2 values
        """)
    ],
    references: [
      "Brown, N. J. L., Heathers, J. A. J. (2017). The GRIM test. Soc. Psychol. Pers. Sci. 8."
    ],
    searchWords: ["coefficient of variation", "变异系数", "rounding", "GRIM", "statcheck"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      func cells(_ name: String) throws(Stop) -> Column {
        try call.numbers(try call.expression(name), table, as: name)
      }
      let (sd, mean, cv) = (try cells("sd"), try cells("mean"), try cells("cv"))
      let ratios = sd.numberCells.indices.map { sd.numberCells[$0] / mean.numberCells[$0] }
      let scale = CoefficientScale(cv.measure.unit, cv.numberCells, beside: ratios)
      let half = (
        moments: call.halfUnit(of: sd.numberCells + mean.numberCells),
        ratios: Audit.halfUnit(cv.numberCells) * scale.factor
      )
      let findings = try methods(
        { () throws(MethodError) in
          try Audit.variation(
            labels: Call.auditLabels(table, "code"), deviations: sd.numberCells,
            means: mean.numberCells, ratios: cv.numberCells.map { $0 * scale.factor }, half: half)
        }, row: { table.rowLabel($0) })
      return try call.audit(findings, notes: scale.notes)
    })
}
