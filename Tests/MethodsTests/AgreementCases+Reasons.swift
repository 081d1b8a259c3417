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
    case "audits" where id.hasPrefix("c"): return "cv_classes"
    case "audits": return id == "t3" ? "trend" : id == "art1" ? "panel" : "paper_audits"
    case "disparity" where id.hasPrefix("c"): return "cv_classes"
    case "disparity": return id.hasPrefix("x") ? "extras" : "quadrant_breaks"
    case "grey_models": return "grey"
    case "neighbours": return id == "ch1" ? "panel" : "extras"
    default: return name
    }
  }

  /// Why a case differs by more than rounding.
  static let reasons: [String: String] = [
    "trend t3": "the reference fits the data before they were rounded to two decimals"
  ]

  /// Cases that no test of the methods runs.
  static let waiting = ["paper_audits a7", "panel lag1"]

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
  ]
}
