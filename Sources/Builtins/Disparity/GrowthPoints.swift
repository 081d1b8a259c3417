import Glibc
import Interpreter
import Tables

/// Growth and starting level of each region, which a picture of convergence shows.
struct GrowthPoints {
  private var groups: [String] = []
  private var regions: [String] = []
  private var starts: [Double] = []
  private var growths: [Double] = []

  /// Adds the regions of a group that have both years.
  mutating func add(_ run: TwoYears, _ members: [TwoYears.Member], _ group: Int) {
    let span = Double(run.years.last - run.years.first)
    let ends = zip(run.values(members, \.first), run.values(members, \.last))
    let names = run.table.column(named: run.region)
    for (member, (first, last)) in zip(members, ends) {
      groups.append(run.groups.names.isEmpty ? "" : run.groups.label(group))
      regions.append(names?.cellText(member.row) ?? "")
      starts.append(log(first))
      growths.append(log(last / first) / span)
    }
  }

  /// One row a region.
  func table() throws(Stop) -> Table {
    try Table.result([
      Column.texts("group", groups), Column.texts("region", regions),
      Column("start", .numbers(starts)), Column("growth", .numbers(growths)),
    ])
  }
}
