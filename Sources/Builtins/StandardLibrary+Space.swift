import Interpreter

extension StandardLibrary {
  /// Spatial weights, autocorrelation and regressions.
  static let space: [Registry.Entry] = [
    ("weights", { .weights }), ("spatial_lag", { .spatialLag }),
    ("moran", { .moran }), ("geary", { .geary }), ("getis", { .getis }), ("lisa", { .lisa }),
    ("hotspots", { .hotspots }), ("transitions", { .transitions }), ("markov", { .markov }),
    ("spatial_markov", { .spatialMarkov }),
    ("ols", { .ols }), ("slm", { .slm }), ("sem", { .sem }), ("sdm", { .sdm }), ("slx", { .slx }),
    ("sac", { .sac }), ("lmtests", { .lmtests }), ("moran_residuals", { .moranResiduals }),
    ("hausman", { .hausman }), ("impacts", { .impacts }), ("compare", { .compare }),
    ("predict", { .predict }),
  ]
}
