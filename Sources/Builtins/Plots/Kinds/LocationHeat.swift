import Interpreter
import Plotting
import Tables

extension Picture {
  /// Location quotients of regions by industries.
  static let locationHeat = Picture(
    "heat", of: ["location_quotient"],
    "The quotients of each region by industries, below and above 1; of a panel those of one year."
  ) { (picture) throws(Stop) in
    let table = try picture.table("location_quotient")
    let values = try table.numbers("lq")
    let (rows, year) = try picture.rows(ofOneYear: table)
    let heads = table.table.names.filter { $0 != "lq" && $0 != table.table.key?.year }
    let region = try picture.regionName(table)
    let regions = try table.texts(region)
    let industries = try table.table.rowTexts(heads.filter { $0 != region }, table)
    func order(_ names: [String]) -> [String] {
      var seen: Set<String> = []
      return rows.map { names[$0] }.filter { seen.insert($0).inserted }
    }
    let (down, across) = (order(regions), order(industries))
    let empty = [Double](repeating: .nan, count: across.count)
    var cells = [[Double]](repeating: empty, count: down.count)
    for row in rows {
      guard let y = down.firstIndex(of: regions[row]),
        let x = across.firstIndex(of: industries[row])
      else { continue }
      cells[y][x] = values[row]
    }
    let most = max(rows.map { values[$0] }.filter(\.isFinite).max() ?? 0, 2)
    let bounds = [0, 0.5, 0.8, 0.95, 1.05, 1.25, 2] + (most > 2 ? [most] : [2.5])
    let panel = HeatField.panel(
      cells, rows: down, columns: across, around: bounds, name: HeatField.name)
    return picture.figure(
      year.isEmpty ? "Location quotient" : "Location quotient, \(year)", [panel])
  }
}
