import Interpreter
import Plotting
import Tables

extension Picture {
  /// A kernel density.
  static let densityCurve = Picture("line", of: ["density"], "The density.") {
    (picture) throws(Stop) in
    let table = try picture.table("curve")
    let year = table.table.key?.year
    let (at, density) = (try table.numbers("at"), try table.numbers("density"))
    let by = table.table.names.filter {
      !["at", "density"].contains($0)
        && ($0 == year || table.table.key?.columns.contains($0) ?? false)
    }
    let (kept, remarks) = table.fitting(try table.groups(by)) { _ in 0 }
    let series = kept.enumerated().map { place, group in
      Series.numbered(
        place, group.label,
        .line(group.rows.map { Place(at[$0], density[$0]) }.sorted { $0.x < $1.x }))
    }
    return picture.figure(
      "Kernel density",
      [
        Panel(
          x: Axis(table.title("\(Phrase(verbatim: picture.studied ?? "x"))", unitOf: "at")),
          y: Axis(picture.say("density"), including: [0]),
          series: series)
      ], remarks: remarks)
  }
}
