/// The notes that grey models share.
enum GreyRemarks {
  /// -a above which forecasts are less and less allowed.
  static let limits = [0.3, 0.5, 0.8, 1]

  /// Notes on class ratios and grade, the range of use of a (Liu & Deng 2000), and on forecasts
  /// that grow by the same factor every step.
  /// - Parameters:
  ///   - a: development coefficient, NaN where the model has none.
  ///   - holds: whether all class ratios lie between their bounds.
  ///   - forecasts: whether an exponential was carried past the data.
  static func notes(
    a: Double, holds: Bool, grade: GreyAccuracy.Grade?, forecasts: Bool
  ) -> [MethodNote] {
    var notes: [MethodNote] = []
    if !holds {
      notes.append(
        MethodNote(
          "class-ratio", "a class ratio lies outside the bounds for a grey model",
          mend: "apply a buffer, or use another model"))
    }
    if grade == .unqualified {
      notes.append(MethodNote("unqualified", "the model is Unqualified by C and P"))
    }
    if let use = rangeOfUse(a: a) { notes.append(use) }
    if forecasts {
      notes.append(
        MethodNote(
          "no-peak",
          "the forecast grows by the same factor every step: it cannot show a peak"))
    }
    return notes
  }

  /// The note on what forecasts a development coefficient allows; nil up to -a = 0.3.
  private static func rangeOfUse(a: Double) -> MethodNote? {
    let name = "range-of-use"
    guard !a.isNaN else { return nil }
    switch -a {
    case ...0.3: return nil
    case ...0.5:
      return MethodNote(
        name, "the development coefficient is large: use it for short forecasts only")
    case ...0.8:
      return MethodNote(
        name, "the development coefficient is large: use even short forecasts with care")
    case ...1:
      return MethodNote(
        name, "the development coefficient is large: correct it by a model of its residuals")
    default: return MethodNote(name, "the development coefficient is large: do not use it")
    }
  }
}
