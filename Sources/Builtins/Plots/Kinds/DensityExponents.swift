import Interpreter
import Plotting

extension Picture {
  /// The exponents of output density.
  static let densityExponents = Picture(
    "bars", of: ["output_density"],
    "The exponents of labour, capital and energy, which add up to 1."
  ) { (picture) throws(Stop) in
    let names: [(Phrase, String)] = [
      ("labour (β)", "beta"), ("capital (γ)", "gamma"),
      ("energy (1 − β − γ)", "one_minus_beta_gamma"),
    ]
    return RankedBars.figure(
      picture, "Output density", names.map { (picture.say($0.0), picture.number($0.1)) },
      axis: picture.say("exponent"), isRanked: false)
  }
}
