import TestSupport

/// The reference cases of methods, and which test runs each.
enum AgreementCases {
  /// A test of some methods of a fixture.
  struct Entry: Sendable {
    let fixture: String
    let methods: [String]
    let run: @Sendable (Case) throws -> Void

    init(_ fixture: String, _ methods: String..., run: @escaping @Sendable (Case) throws -> Void) {
      (self.fixture, self.methods, self.run) = (fixture, methods, run)
    }
  }

  /// The cases by the file of the reference they come from.
  static let files: [(name: String, ids: [String])] = [
    ("emissions", ["em1", "em2", "em3", "em4"]),
    (
      "lmdi",
      [
        "l1", "l2", "l3_1e-10", "l3_1e-20", "l3_1e-50", "l3_1e-100", "l3_1e-200", "l4", "l5", "l6",
        "l7", "l8", "l9", "l10", "l11",
      ]
    ),
    ("cv_classes", ["c1", "c2", "c3", "c4", "c5", "c6", "c7"]),
    ("quadrant_breaks", ["q1", "n1", "n2"]),
    ("footprint", ["f1", "f2", "f3", "f4", "f5"]),
    ("entropy_obstacle", ["e1", "e2", "e3"]),
    (
      "grey",
      [
        "b1", "b2", "b3", "g_edgm", "g_odgm", "g_dgm", "g_ndgm", "g1", "exp_egm", "exp_edgm",
        "exp_odgm", "exp_dgm", "nh_ndgm", "v1", "gn1", "f0.1", "f0.5", "f0.9", "f1", "ro1", "bf",
        "ag", "gr",
      ]
    ),
    ("trend", ["t1", "t2", "t3"]),
    ("extras", ["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12"]),
    ("paper_audits", ["a1", "a2", "a3", "a4", "a5", "a6", "a7"]),
    ("panel", ["lag1", "art1", "ch1"]),
  ]

  /// The tests, in the order of their chapters.
  static let entries: [Entry] =
    accounting + decomposition + disparity + forecast + indicators + audits

  private static let accounting = [
    Entry("emissions.json", "emissions.direct") { try EmissionsTests().direct($0) },
    Entry("emissions.json", "emissions.heat_value") { try EmissionsTests().heatValue($0) },
    Entry("emissions.json", "emissions.standard_coal_times_factor") {
      try EmissionsTests().coalEquivalent($0)
    },
    Entry("emissions.json", "units.carbon_to_co2") { try EmissionsTests().carbonAndCO2($0) },
    Entry("double_conversion.json", "audit.double_conversion") {
      try EmissionsTests().factorsPerFuelAndPerStandardCoal($0)
    },
    Entry("cv.json", "cv") { try CoefficientOfVariationTests().unweighted($0) },
    Entry("cv.json", "cv.weighted") { try CoefficientOfVariationTests().weighted($0) },
  ]

  private static let decomposition = [
    Entry("lmdi.json", "lmdi.additive") { try LMDITests().additive($0) },
    Entry("lmdi.json", "lmdi.additive_chained") { try LMDITests().chained($0) },
    Entry("lmdi.json", "lmdi.kaya_industry") { try LMDITests().kaya($0) },
    Entry("lmdi.json", "lmdi.kaya_industry_by_region") { try LMDITests().kayaByRegion($0) },
    Entry("lmdi.json", "lmdi.multiplicative_I", "lmdi.multiplicative_II") {
      try LMDITests().multiplicative($0)
    },
    Entry("lmdi.json", "lmdi.additive_II") { try LMDITests().additiveTwo($0) },
    Entry("lmdi.json", "lmdi.logmean") { try LMDITests().logMean($0) },
    Entry("neighbours.json", "tapio") { try NeighbourTests().tapio($0) },
    Entry("neighbours.json", "sda") { try NeighbourTests().structuralDecomposition($0) },
    Entry("neighbours.json", "scenario.kaya") { try NeighbourTests().scenario($0) },
  ]

  private static let disparity = [
    Entry("disparity.json", "classify.benchmark_mean") {
      try DisparityCaseTests().givenBenchmarks($0)
    },
    Entry("disparity.json", "classify.benchmark_median") {
      try DisparityCaseTests().medianBenchmarks($0)
    },
    Entry("disparity.json", "classify.pair") { try DisparityCaseTests().pairs($0) },
    Entry("disparity.json", "quadrant") { try DisparityCaseTests().quadrant($0) },
    Entry("disparity.json", "natural_breaks") { try BreaksTests().naturalBreaks($0) },
    Entry("disparity.json", "theil") { try DisparityCaseTests().theil($0) },
    Entry("disparity.json", "gini_dagum") { try DisparityCaseTests().gini($0) },
    Entry("disparity.json", "location_quotient") { try DisparityCaseTests().structure($0) },
    Entry("disparity.json", "convergence") { try DisparityCaseTests().convergence($0) },
    Entry("disparity.json", "kernel_density") { try DisparityCaseTests().density($0) },
    Entry("disparity.json", "standard_deviational_ellipse") {
      for time in ["0", "1"] { try DisparityCaseTests().ellipse($0, time) }
    },
  ]

  private static let forecast = [
    Entry("grey.json", "buffer.awbo") { try GreyTests().bufferTwice($0) },
    Entry("grey.json", "buffers") { try GreyTests().everyBuffer($0) },
    Entry("grey.json", "ago") { try GreyTests().accumulation($0) },
    Entry("grey.json", "grade") { try GreyTests().grades($0) },
    Entry("grey.json", "grey.egm") { try GreyTests().egm($0) },
    Entry(
      "grey_models.json", "grey.edgm", "grey.odgm", "grey.dgm", "grey.ndgm", "grey.verhulst",
      "grey.fgm"
    ) { try GreyModelTests().fitsAndForecasts($0) },
    Entry("grey_models.json", "grey.gm1n") { try GreyModelTests().drivers($0) },
    Entry("grey_models.json", "grey.rolling") { try GreyModelTests().rolling($0) },
    Entry("trend.json", "trend.linear") { try TrendTests().line($0) },
    Entry("neighbours.json", "stirpat") { try NeighbourTests().stirpat($0) },
    Entry("neighbours.json", "ekc") { try NeighbourTests().kuznetsCurve($0) },
    Entry("neighbours.json", "ciccone_hall.recover") { try NeighbourTests().outputDensity($0) },
  ]

  private static let indicators = [
    Entry("entropy_obstacle.json", "entropy_obstacle") {
      try EntropyTests().weightsScoresAndObstacles($0)
    },
    Entry("entropy_obstacle.json", "obstacle.from_weights") {
      try EntropyTests().obstaclesOfGivenWeights($0)
    },
    Entry("entropy_obstacle.json", "weights.check") {
      try EntropyTests().weightsThatAddToOneAreQuiet($0)
    },
    Entry("neighbours.json", "coupling_coordination") { try NeighbourTests().coupling($0) },
  ]
}
