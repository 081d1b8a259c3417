import Interpreter
import Methods
import Tables

extension Builtin {
  /// `output_density(m, capital, energy, density)`.
  static let outputDensity = Builtin(
    "output_density", .forecast,
    "Recovers the exponents of Ciccone and Hall's output density from a regression.",
    parameters: [
      BuiltinParameter(
        "m", .either([.result, .table, .list]),
        "A regression of ln q on ln(K/N), ln(E/N) and ln(N/A), its table of coefficients, or the "
          + "three coefficients."),
      BuiltinParameter(
        "capital", .text, "The term of ln(K/N).",
        default: .none(describes: "the first after the intercept")),
      BuiltinParameter(
        "energy", .text, "The term of ln(E/N).",
        default: .none(describes: "the second after the intercept")),
      BuiltinParameter(
        "density", .text, "The term of ln(N/A).",
        default: .none(describes: "the third after the intercept")),
    ],
    result: "`.beta`, `.gamma`, `.one_minus_beta_gamma`, `.lambda_alpha`",
    discussion: """
      From q = θ [(N/A)^β (K/A)^γ (E/A)^(1−β−γ)]^α q^((λ−1)/λ) follows ln q = λ ln θ + λαγ ln(K/N) \
      + λα(1−β−γ) ln(E/N) + λα ln(N/A). With the coefficients k, e and n of the three: γ = k/n, \
      1−β−γ = e/n, λα = n. α and λ are not identified one by one. β or γ outside (0, 1] is noted: \
      such a regression is not this equation.
      """,
    examples: [
      Example(
        "output_density([0.21, 0.35, 0.7])",
        """
        Output density
        beta = 0.2
        gamma = 0.3
        one_minus_beta_gamma = 0.5
        lambda_alpha = 0.7
        """)
    ],
    references: [
      "Ciccone, A., Hall, R. E. (1996). Productivity and the density of economic activity. American "
        + "Economic Review 86(1)."
    ],
    searchWords: ["Ciccone-Hall", "agglomeration", "density of economic activity", "产出密度", "集聚"],
    body: .function { (call) throws(Stop) in
      let found = try DensityCoefficients(call)
      let result = try methods { () throws(MethodError) in
        try OutputDensity(capital: found.capital, energy: found.energy, density: found.density)
      }
      let fields = [
        ("beta", result.beta), ("gamma", result.gamma), ("one_minus_beta_gamma", result.rest),
        ("lambda_alpha", result.lambdaAlpha),
      ]
      return .result(
        MethodResult(
          method: "output_density", title: "Output density",
          fields: fields.map { (name: $0.0, value: Value.checked($0.1)) },
          options: ["capital", "energy", "density"].enumerated().map { position, name in
            (name: name, value: .text(found.terms[position]))
          }, notes: result.notes.map(\.message)))
    })
}

/// The three coefficients of a regression of output density.
private struct DensityCoefficients {
  let capital: Double
  let energy: Double
  let density: Double
  /// The terms they belong to.
  let terms: [String]

  init(_ call: Call) throws(Stop) {
    let known = try Self.coefficients(call)
    let roles = ["capital", "energy", "density"]
    let given = roles.map { call.optionalText($0) }
    let free = known.filter { !["intercept", "rho", "lambda"].contains($0.term) }
    guard given.allSatisfy({ $0 != nil }) || free.count == 3 else {
      throw call.wrong(
        "m", "M156", "the regression has \(free.count) terms beside the intercept, not three",
        notes: ["its terms are \(free.map(\.term).joined(separator: ", "))"],
        mend: "name them: `capital = \"…\", energy = \"…\", density = \"…\"`")
    }
    var values: [Double] = []
    var terms: [String] = []
    for (position, role) in roles.enumerated() {
      let term = given[position] ?? free[position].term
      guard let found = known.first(where: { $0.term == term }) else {
        throw call.wrong(
          role, "M157", "the regression has no term `\(term)`",
          notes: ["its terms are \(known.map(\.term).joined(separator: ", "))"])
      }
      values.append(found.estimate)
      terms.append(term)
    }
    (capital, energy, density, self.terms) = (values[0], values[1], values[2], terms)
  }

  private static func coefficients(
    _ call: Call
  ) throws(Stop) -> [(term: String, estimate: Double)] {
    var value = call.value("m")
    if case .result(let result) = value { value = result.field("coefficients") }
    switch value {
    case .table(let table):
      guard case .texts(let codes, let texts) = table.column(named: "term")?.values,
        case .numbers(let estimates) = table.column(named: "estimate")?.values
      else { break }
      return zip(codes, estimates).map { code, estimate in
        (code < 0 ? "" : texts.labels[Int(code)], estimate)
      }
    case .list(let list):
      let numbers = list.items.compactMap(\.asNumber)
      guard numbers.count == list.items.count else { break }
      let names = list.names ?? numbers.indices.map { "\($0 + 1)" }
      return zip(names, numbers).map { (term: $0, estimate: $1) }
    default: break
    }
    throw call.wrong(
      "m", "M158", "this holds no coefficients",
      mend: "give a regression, its `.coefficients`, or three numbers")
  }
}
