import TestSupport

extension AgreementCases {
  /// Results of another program, and the test that compares them.
  struct Peer: Sendable {
    let program: String
    let what: String
    let why: String
    let run: @Sendable () throws -> Void
  }

  /// The file of the reference that a case of a fixture comes from.
  static func file(of fixture: String, _ id: String) -> String {
    let name = String(fixture.prefix { $0 != "." })
    switch name {
    case "cv": return "cv_classes"
    case "disparity" where id.hasPrefix("c"): return "cv_classes"
    case "disparity": return id.hasPrefix("x") ? "extras" : "quadrant_breaks"
    case "grey_models": return "grey"
    case "double_conversion": return "paper_audits"
    case "audits" where id.hasPrefix("c"): return "cv_classes"
    case "audits" where id.hasPrefix("t"): return "trend"
    case "audits": return id == "art1" ? "panel" : "paper_audits"
    case "neighbours": return id == "ch1" ? "panel" : "extras"
    default: return name
    }
  }

  /// Why a case differs by more than rounding.
  static let reasons: [String: String] = [
    "trend t3": "the reference fits the data before they were rounded to two decimals"
  ]

  /// Cases that a test of the language runs, with the name of the test.
  static let elsewhere = ["panel lag1": "ColumnFunctionTests"]

  /// The other programs.
  static let peers: [Peer] = [
    Peer(program: "PyLMDI", what: "Kaya identity of 30 countries", why: "") {
      try PeerTests().kayaPairs()
    },
    Peer(program: "PyLMDI", what: "chains of years of 15 countries", why: "") {
      try PeerTests().kayaChains()
    },
    Peer(program: "PyLMDI", what: "fuel mix", why: "") { try PeerTests().fuelMix() },
    Peer(program: "PyLMDI", what: "sectors and fuels of Japan, with zeros", why: "") {
      try PeerZeroTests().sectorsAndFuelsOfJapan()
    },
    Peer(program: "LMDIR", what: "matrices of its tests", why: "") {
      try PeerTests().textbookMatrices()
    },
    Peer(program: "PySAL, scipy", what: "inequality of American states", why: "") {
      try InequalityPeerTests().inequalityOfStates()
    },
    Peer(program: "R grey packages", what: "grey models of 13 series", why: "") {
      try PeerTests().greyModels()
    },
    Peer(program: "R grey packages", what: "even, discrete and other grey models", why: "") {
      try GreyPeerTests().evenAndDiscreteModels()
    },
    Peer(program: "pymcdm, pyDecision", what: "entropy weights and TOPSIS", why: "") {
      try GreyPeerTests().entropyWeightsAndCloseness()
    },
  ]
}
