import Interpreter
import Plotting
import Tables
import Threading

extension Picture {
  /// Any table as lines.
  static let tableLine = Picture("line", "Columns of a table as lines.") {
    (picture) throws(Stop) in
    let data = try XYTable(picture)
    let x = try data.x()
    var series: [Series] = []
    var remarks: [Phrase] = []
    for name in data.y {
      let values = try data.table.numbers(name, "y")
      let all = try data.table.groups(data.by).map { label, rows in
        (
          label: data.name(name, label),
          places: Cancellation.sorted(
            rows.map { Place(x.values[$0], values[$0]) }.filter { $0.x.isFinite }
          ) { $0.x < $1.x }
        )
      }
      let (kept, remark) = data.table.fitting(all) { $0.places.last?.y.magnitude ?? 0 }
      remarks = remark
      for course in kept {
        let places = PictureTable.broken(course.places)
        series.append(
          .numbered(
            series.count, course.label, places.count <= 40 ? .path(places) : .line(places)))
      }
    }
    let panel = Panel(x: x.axis, y: Axis(data.yTitle), series: series)
    return picture.figure(data.title, [panel], remarks: remarks)
  }
}
