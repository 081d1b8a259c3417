import TestSupport

extension AgreementCases {
  /// Footprints, and the audits of printed tables.
  static let audits = [
    Entry("footprint.json", "footprint.three_d") { try FootprintTests().threeDimensions($0) },
    Entry("footprint.json", "footprint.depth_variants") {
      try FootprintTests().depthIsNeverBelowOne($0)
    },
    Entry("audits.json", "cv.from_moments") { try AuditTests().printedCoefficients($0) },
    Entry("audits.json", "cv.feasible_moments") { try AuditTests().feasibleMoments($0) },
    Entry("audits.json", "audit.cv_moments_feasible") {
      try AuditTests().momentsOfAllIndustries($0)
    },
    Entry("audits.json", "audit.least_squares_residual_signs") { try AuditTests().lines($0) },
    Entry("audits.json", "audit.residual_shift") { try AuditTests().shifts($0) },
    Entry("audits.json", "audit.rho_artefacts") { try AuditTests().coefficientsThatAreNone($0) },
    Entry("audits.json", "audit.growth_rates_004") { try AuditTests().growth($0) },
    Entry("audits.json", "audit.productivity_claims_000") { try AuditTests().claims($0) },
    Entry("audits.json", "audit.r2_loglik") { try AuditTests().likelihoods($0) },
    Entry("audits.json", "audit.fixed_factors_impossible") { try AuditTests().factors($0) },
  ]
}
