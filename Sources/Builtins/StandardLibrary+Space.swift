import Interpreter

extension StandardLibrary {
  /// Spatial weights, autocorrelation and regressions.
  static let space: [Registry.Entry] = [
    ("weights", { .weights }), ("spatial_lag", { .spatialLag }),
    ("moran", { .moran }), ("geary", { .geary }), ("getis", { .getis }), ("lisa", { .lisa }),
    ("hotspots", { .hotspots }), ("transitions", { .transitions }), ("markov", { .markov }),
    ("spatial_markov", { .spatialMarkov }),
    ("ols", { .ols })
  ]
}
