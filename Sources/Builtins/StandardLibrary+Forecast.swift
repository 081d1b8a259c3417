import Interpreter

extension StandardLibrary {
  /// Grey models and fits.
  static let forecast: [Registry.Entry] = [
    ("buffer", { .buffer }), ("egm", { .egm }), ("trend", { .trend }), ("grey", { .grey }),
    ("backtest", { .backtest }), ("stirpat", { .stirpat }), ("ekc", { .ekc }),
    ("output_density", { .outputDensity }),
  ]
}
