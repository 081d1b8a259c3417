import Interpreter
import Plotting
import Tables

/// A matrix as a field of shaded cells with numbers in them.
enum HeatField {
  /// A panel: `values[row][column]`, NaN for empty cells.
  ///
  /// - Parameter around: the bounds of steps around a middle, which go from one colour through white to
  ///   another.
  static func panel(
    _ values: [[Double]], rows: [String], columns: [String], x: String = "", y: String = "",
    title: String = "", digits: Int = 3, isShare: Bool = false, around: [Double]? = nil,
    name: (Int, [Double]) -> String
  ) -> Panel {
    let all = values.flatMap { $0 }.filter(\.isFinite)
    let bounds = around ?? bounds(all, isShare: isShare)
    var boxes = [[Box]](repeating: [], count: max(bounds.count - 1, 1))
    var labels: [PointLabel] = []
    let isNumbered = rows.count * columns.count <= 150 && columns.count <= 12
    for (row, cells) in values.enumerated() {
      for (column, value) in cells.enumerated() where value.isFinite {
        let (x, y) = (Double(column + 1), Double(row + 1))
        let place = min(
          max((bounds.firstIndex { value < $0 } ?? bounds.count) - 1, 0), boxes.count - 1)
        boxes[place].append(Box(x0: x - 0.5, x1: x + 0.5, y0: y - 0.5, y1: y + 0.5))
        guard isNumbered else { continue }
        labels.append(
          PointLabel(
            x: x, y: y, text: NumberText.significant(value, digits: digits), place: .over,
            isLight: around == nil
              ? Double(place) / Double(max(boxes.count - 1, 1)) > 0.6
              : place == 0 || place == boxes.count - 1))
      }
    }
    let series = boxes.enumerated().map { place, boxes in
      Series(
        name(place, bounds), .boxes(boxes),
        .shade(
          bounds.count < 3 ? 0.4 : Double(place) / Double(bounds.count - 2),
          around == nil ? .sequential : .diverging))
    }
    return Panel(
      title: title, x: Axis(x, .names(columns)), y: Axis(y, .names(rows), isReversed: true),
      series: series, labels: labels)
  }

  /// Seven steps of equal width from the least to the largest value; five of shares.
  private static func bounds(_ values: [Double], isShare: Bool) -> [Double] {
    if isShare { return [0, 0.2, 0.4, 0.6, 0.8, 1] }
    guard let low = values.min(), let high = values.max(), low < high else {
      return [values.first ?? 0, (values.first ?? 0) + 1]
    }
    return (0...7).map { low + (high - low) * Double($0) / 7 }
  }

  /// The name of a step.
  static func name(_ place: Int, _ bounds: [Double]) -> String {
    guard bounds.count > place + 1, bounds.count > 2 else { return "" }
    return RangeText(bounds).text(bounds[place], bounds[place + 1])
  }
}

extension Picture {
  /// The matrix of a Markov chain.
  static let markovHeat = Picture(
    "heat", of: ["markov"], "The probabilities of moving from class to class."
  ) { (picture) throws(Stop) in
    let table = try picture.table("matrix")
    let from = try table.texts("from")
    let classes = table.table.names.filter { $0 != "from" }
    var columns: [[Double]] = []
    for name in classes { columns.append(table.table.column(named: name)?.numberCells ?? []) }
    let values = from.indices.map { row in columns.map { $0.indices.contains(row) ? $0[row] : .nan }
    }
    let panel = HeatField.panel(
      values, rows: from, columns: classes, x: picture.say("to class"),
      y: picture.say("from class"),
      isShare: true, name: HeatField.name)
    return picture.figure("Probabilities of moving", [panel])
  }

  /// The matrices of chains by the class of the neighbours.
  static let spatialMarkovHeat = Picture(
    "heat", of: ["spatial_markov"],
    "The probabilities of moving from class to class, a panel for each class of the neighbours."
  ) { (picture) throws(Stop) in
    let table = try picture.table("matrix")
    let from = try table.texts("from")
    let classes = table.table.names.filter { !["lag", "from"].contains($0) }
    var columns: [[Double]] = []
    for name in classes { columns.append(table.table.column(named: name)?.numberCells ?? []) }
    let panels = try table.groups(["lag"]).map { label, rows in
      HeatField.panel(
        rows.map { row in columns.map { $0[row] } }, rows: rows.map { from[$0] }, columns: classes,
        x: picture.say("to class"), y: picture.say("from class"),
        title: picture.say("neighbours in class \(label)"), isShare: true, name: HeatField.name)
    }
    return picture.figure("Probabilities of moving", panels, columns: panels.count > 3 ? 2 : 1)
  }
}
