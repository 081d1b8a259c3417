import Glibc
import Interpreter
import Plotting
import Tables

extension Picture {
  /// Standard deviational ellipses.
  static let ellipseOutline = Picture(
    "outline", of: ["ellipse"], "The ellipses with their centres, a colour for each group."
  ) { (picture) throws(Stop) in
    let table = try picture.table("ellipse")
    let (x, y) = (try table.numbers("x"), try table.numbers("y"))
    let (theta, across) = (try table.numbers("theta"), try table.numbers("across"))
    let along = try table.numbers("along")
    let heads = Array(table.table.names.prefix { $0 != "x" })
    let names = try table.table.rowTexts(heads, table)
    let (rows, remarks) = table.fitting(Array(x.indices)) { Double($0) }
    var series: [Series] = []
    for (number, row) in rows.enumerated() {
      // Degrees run clockwise from north, so the long axis points along (sin θ, cos θ).
      let angle = theta[row] * Double.pi / 180
      let ring = (0...72).map { step -> Place in
        let turn = Double(step) * Double.pi / 36
        let (u, v) = (along[row] * cos(turn), across[row] * sin(turn))
        return Place(
          x[row] + u * sin(angle) + v * cos(angle), y[row] + u * cos(angle) - v * sin(angle))
      }
      series.append(.numbered(number, names[row], .line(ring)))
    }
    // The way of the centre from group to group.
    series.append(
      Series(picture.say("centre"), .path(rows.map { Place(x[$0], y[$0]) }), .black, width: 0.6))
    return picture.figure(
      "Standard deviational ellipse",
      [Panel(x: Axis("x"), y: Axis("y"), series: series)], remarks: remarks)
  }
}
