import Interpreter
import Plotting
import Tables

extension Picture {
  /// Size and depth of footprints.
  static let footprintLines = Picture(
    "line", of: ["footprint"], "Size and depth of the footprint over the years, a panel each."
  ) { (picture) throws(Stop) in
    let table = try picture.table("footprint")
    guard let year = table.year else {
      let labels = try table.groups(table.keys(without: [])).map(\.label)
      let depth = try table.numbers("depth")
      return RankedBars.figure(
        picture, "Depth of the footprint", Array(zip(labels, depth)), axis: picture.say("depth"))
    }
    let by = table.keys(without: [year])
    var panels: [Panel] = []
    var remarks: [Phrase] = []
    for (name, words) in [
      ("size", "size of the footprint" as Phrase), ("depth", "depth of the footprint"),
    ] {
      let (series, remark) = try table.lines(name, by: by)
      remarks = remark
      panels.append(
        Panel(x: Axis("", .years), y: Axis(table.title(words, unitOf: name)), series: series))
    }
    return picture.figure("Carbon footprint: size and depth", panels, remarks: remarks)
  }
}
