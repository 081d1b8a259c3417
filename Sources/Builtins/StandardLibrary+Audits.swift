import Interpreter

extension StandardLibrary {
  /// Checks of printed tables.
  static let audits: [Registry.Entry] = [
    ("audit.cv", { .auditCV }), ("audit.moments", { .auditMoments }),
    ("audit.least_squares", { .auditLeastSquares }), ("audit.shift", { .auditShift }),
    ("audit.rho", { .auditRho }), ("audit.loglik", { .auditLogLikelihood }),
    ("audit.growth", { .auditGrowth }), ("audit.ratio", { .auditRatio }),
    ("audit.factors", { .auditFactors }),
  ]
}
