import Interpreter

extension StandardLibrary {
  /// Spatial weights, autocorrelation and regressions.
  static let space: [Registry.Entry] = [
    ("weights", { .weights }), ("spatial_lag", { .spatialLag }),
  ]
}
