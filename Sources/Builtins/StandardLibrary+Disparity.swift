import Interpreter

extension StandardLibrary {
  /// Inequality and classes.
  static let disparity: [Registry.Entry] = [
    ("cv", { .cv }), ("advantage", { .advantage }), ("dominance", { .dominance }),
    ("theil", { .theil }), ("gini", { .gini }), ("location_quotient", { .locationQuotient }),
    ("krugman", { .krugman }), ("isomorphism", { .isomorphism }), ("hhi", { .hhi }),
    ("convergence", { .convergence }), ("density", { .density }), ("ellipse", { .ellipse }),
    ("breaks", { .breaks }), ("quadrant", { .quadrant }), ("footprint", { .footprint }),
  ]
}
