import Interpreter
import Methods
import NumericCore
import Tables
import Threading

/// One call of `grey`: the series of each group, and a model for each.
struct GreyRun {
  let call: Call
  let kind: GreyKind
  let series: YearSeries
  let models: [GreyModel]
  /// The years that are forecast, group by group.
  let ahead: [[Int]]
  /// The names of the drivers of GM(1,N).
  let driverNames: [String]

  init(_ call: Call) throws(Stop) {
    self.call = call
    kind = GreyKind(rawValue: try call.text("model")) ?? .egm
    try Self.checkOptions(call, kind)
    let drivers = kind == .gm1n ? try GreyDriverSeries(call) : nil
    let series =
      if let drivers { drivers.series } else { try YearSeries(call, allowsGaps: false) }
    driverNames = drivers?.names ?? []
    let buffer = try call.whole("buffer")
    let made = try Leftovers.gathered(series.values.count) {
      [kind] (group) throws(Stop) -> (model: GreyModel, ahead: [Int]) in
      try call.machine.checkInterrupt()
      var options = try Self.options(call)
      options.drivers = drivers?.values[group] ?? []
      let own = series.years[group]
      let years =
        if let drivers { try drivers.forecastYears(call, group) } else {
          try series.forecastYears(call, group: group)
        }
      let steps = (years.last ?? own.last ?? 0) - (own.last ?? 0)
      let model = try methods(
        { () throws(MethodError) in
          try GreyModel(
            series.values[group], kind: kind, ahead: steps, buffer: buffer > 0 ? .average : nil,
            times: buffer, options: options)
        }, row: { own.indices.contains($0) ? "\(series.place(group))\(own[$0])" : nil })
      return (model, years)
    }
    (self.series, models, ahead) = (series, made.map(\.model), made.map(\.ahead))
  }

  /// The options of the model as the call gives them.
  static func options(_ call: Call) throws(Stop) -> GreyOptions {
    var options = GreyOptions()
    options.order = call.value("order")?.asNumber
    options.window = try call.whole("window")
    if let form = call.optionalText("form").flatMap(GreyForm.init(rawValue:)) {
      options.form = form
    }
    return options
  }

  /// Stops where an option is given that the model does not take.
  static func checkOptions(_ call: Call, _ kind: GreyKind) throws(Stop) {
    let owners: [(option: String, kind: GreyKind)] = [
      ("order", .fgm), ("window", .rolling), ("drivers", .gm1n), ("form", .gm1n),
    ]
    for (option, owner) in owners where owner != kind && call.isGiven(option) {
      throw call.wrong(
        option, "M153",
        "`\(option)` belongs to the model \"\(owner.rawValue)\", and this is \"\(kind.rawValue)\"",
        mend: "leave it out, or write `model = \"\(owner.rawValue)\"`")
    }
  }
}

extension YearSeries {
  /// The group in front of a year in messages: `Suzhou, `.
  func place(_ group: Int) -> String { groups.names.isEmpty ? "" : "\(groups.label(group)), " }
}
