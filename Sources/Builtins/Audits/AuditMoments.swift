import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.moments(sd, mean, cv, known, n, divisor)`.
  static let auditMoments = Builtin(
    "audit.moments", .audits,
    "Checks whether values, some of them known, can have a printed mean and standard deviation.",
    parameters: [
      BuiltinParameter(
        "sd", .number(0...1e300), "The standard deviation.", mayBeNamedFirst: true),
      BuiltinParameter("mean", .number(0...1e300), "The mean."),
      BuiltinParameter(
        "cv", .number(), "The coefficient of variation, as a ratio or in %.",
        default: .none(describes: "not printed")),
      BuiltinParameter(
        "known", .list, "Values that are printed themselves.",
        default: .value(.list(ListValue([])))),
      BuiltinParameter(
        "n", .either([.whole(2...1_000_000), .range, .list]),
        "How many values there are; several numbers give a row each."),
      BuiltinParameter(
        "divisor", .choice(["sample", "population", "both"]),
        "Divisor n − 1, n, or one after the other.",
        default: .value(.text("sample"))),
      .decimals,
    ],
    result: "table: check, verdict, why; a row for each n and divisor",
    discussion: """
      The values that are not known need only be ≥ 0. With m of them, S = n·mean − Σ known and \
      Q = s²(n − d) + n·mean² − Σ known² (d = 1 for the sample divisor), they exist if and only if \
      S ≥ 0 and S²/m ≤ Q ≤ S²; every printed number may be anything that is rounded to it. So a \
      printed table tells how many regions it is about, and by which divisor. A cv more than ten \
      times sd/mean is taken to be in %, and a note says so.
      """,
    examples: [
      Example(
        """
        audit.moments(8.13, 3.59, 226.56, known = [0.22, 0.06, 27.72, 2.45, 4.22, 1.58],
          n = 10..12, divisor = "both") |> select(.check, .verdict)
        """,
        """
        check               verdict
        ──────────────────  ───────
        n = 10, sample      fails
        n = 10, population  fails
        n = 11, sample      holds
        n = 11, population  fails
        n = 12, sample      fails
        n = 12, population  fails
        6 rows × 2 columns
        note: cv is taken to be in %: as a ratio it is a hundred times deviation over mean
        """)
    ],
    references: [
      "Brown, N. J. L., Heathers, J. A. J. (2017). The GRIM test. Soc. Psychol. Pers. Sci. 8.",
      "Heathers, J. A., Anaya, J., van der Zee, T., Brown, N. J. L. (2018). Recovering data from "
        + "summary statistics: Sample Parameter Reconstruction via Iterative TEchniques (SPRITE).",
    ],
    searchWords: ["SPRITE", "GRIMMER", "feasible moments", "标准差", "均值"],
    body: .function { (call) throws(Stop) in
      let (sd, mean) = (try call.number("sd"), try call.number("mean"))
      let known = try call.plainNumbers("known")
      var cv = call.value("cv")?.asQuantity
      if cv?.value.isNaN ?? false { cv = nil }
      let scale = CoefficientScale(
        cv?.measure.unit, cv.map { [$0.value] } ?? [], beside: [sd / mean])
      let moments = PrintedMoments(
        deviation: sd, mean: mean, ratio: cv.map { $0.value * scale.factor }, known: known,
        half: (
          moments: call.halfUnit(of: [sd, mean]),
          ratio: Audit.halfUnit(cv.map { [$0.value] } ?? []) * scale.factor,
          known: call.halfUnit(of: known)
        ))
      let counts = try wholeNumbers(call)
      let divisors = StandardDeviationKind(rawValue: try call.text("divisor")).map { [$0] }
      let findings = try methods { () throws(MethodError) in
        try Audit.moments(moments, counts: counts, divisors: divisors ?? [.sample, .population])
      }
      return try call.audit(findings, notes: scale.notes)
    })
}

/// The numbers of values to try.
private func wholeNumbers(_ call: Call) throws(Stop) -> [Int] {
  if let range = call.optionalRange("n") {
    guard let first = range.first, let last = range.last, last - first < 10_000 else {
      throw call.wrong("n", "M187", "`n` takes a range with two ends, at most 10,000 numbers")
    }
    return Array(first...max(first, last))
  }
  var counts: [Int] = []
  for member in call.value("n")?.members ?? [] {
    guard let count = member.asWhole, count <= 1_000_000 else {
      throw call.wrong(
        "n", "M187", "`n` takes whole numbers, and this is \(member.inlineText)")
    }
    counts.append(count)
  }
  return counts
}
