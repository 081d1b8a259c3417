import Interpreter
import Methods
import Plotting
import Tables

/// Classes of values for a map.
struct ClassBreaks {
  /// The ways to make classes.
  static let choices = Methods.Breaks.Method.allCases.map(\.rawValue)
  /// The least value.
  let least: Double
  /// The upper bound of each class, rising.
  let upper: [Double]

  /// Classes of the values of a map, as the call asks for.
  ///
  /// - Throws: What the method throws; M276 for bounds that do not rise or leave a value out.
  init(_ picture: PictureCall, _ values: [Double]) throws(Stop) {
    let call = picture.call
    least = values.min() ?? 0
    let most = values.max() ?? 0
    if case .list(let list) = call.value("classes") {
      var bounds = list.items.compactMap(\.asNumber)
      let rises = zip(bounds, bounds.dropFirst()).allSatisfy(<)
      guard !bounds.isEmpty, bounds.count == list.items.count, rises else {
        throw call.wrong(
          "classes", "M276", "the upper bounds of classes are numbers that rise",
          mend: "write them in order: `classes = [10, 50, 100]`")
      }
      if let last = bounds.last, last < most { bounds.append(most) }
      upper = bounds
      return
    }
    let method =
      call.optionalText("classes").flatMap(Methods.Breaks.Method.init(rawValue:)) ?? .natural
    // Fewer different values than classes are each a class.
    let k = min(try call.whole("k"), Set(values).count)
    guard k > 1 else {
      upper = [most]
      return
    }
    upper = try methods { () throws(MethodError) in
      try Methods.Breaks(of: values, classes: k, method: method).upper
    }
  }

  /// The class of a value, from 0.
  func place(_ value: Double) -> Int {
    min(upper.firstIndex { value <= $0 } ?? upper.count - 1, upper.count - 1)
  }

  /// What a class is called: `10–50`.
  func name(_ place: Int) -> String {
    RangeText([least] + upper).text(place == 0 ? least : upper[place - 1], upper[place])
  }
}
