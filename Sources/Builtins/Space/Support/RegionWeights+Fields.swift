import Interpreter
import Spatial
import Tables

/// What weights say of themselves.
extension RegionWeights {
  var kind: ResultKind { .weights }
  var dataField: String? { "edges" }
  var title: Phrase { "Weights: \(construction), \(style.words)" }
  var options: [(name: String, value: Value)] { origin.options }
  var shownFields: [String] { [] }

  var notes: [Phrase] {
    let names = islandNames
    guard !names.isEmpty else { return findings }
    let islands: Phrase =
      names.count == 1
      ? "1 island without neighbours is kept with lag 0: \(names[0])"
      : "\(names.count) islands without neighbours are kept with lag 0: \(listed(names))"
    return findings + [islands]
  }

  var fieldNames: [String] {
    [
      "n", "links", "min", "mean", "max", "density", "symmetric", "components", "islands", "style",
      "regions", "summary", "edges",
    ]
  }

  func field(_ name: String) -> Value? {
    let links = raw.columns.count
    switch name {
    case "n": return .number(Double(regions.count))
    case "links": return .number(Double(links))
    case "min": return .number(Double(raw.cardinalities.min() ?? 0))
    case "mean": return .checked(Double(links) / Double(regions.count))
    case "max": return .number(Double(raw.cardinalities.max() ?? 0))
    case "density": return .checked(Double(links) / (Double(regions.count) * Double(regions.count)))
    case "symmetric": return .flag(raw.isSymmetric)
    case "components": return .number(Double((raw.components.max() ?? -1) + 1))
    case "islands": return .list(ListValue(raw.islands.map { .region(regions[$0]) }))
    case "style": return .text(style.rawValue)
    case "regions": return .vector(regionVector)
    case "summary": return table(summary, key: [Self.regionName])
    case "edges": return table(edges, key: [])
    default: return nil
    }
  }

  private static var regionName: String { "region" }

  private func table(_ columns: [Column], key: [String]) -> Value {
    do throws(Stop) {
      var table = try Table.result(columns, key: key)
      table.origin = origin
      return .table(table)
    } catch { return .missing }
  }

  private var regionColumn: Column { column(Self.regionName, regions.indices.map { Int32($0) }) }

  private func column(_ name: String, _ places: [Int32]) -> Column {
    Column(name, .regions(places, Categories(regions: regions)))
  }

  private var regionVector: Vector {
    Vector(regionColumn, rows: RowIdentity(), keyColumns: [], key: nil)
  }

  /// One row a region: neighbours, the sum of its weights, and its component.
  private var summary: [Column] {
    let sums = regions.indices.map { region in
      matrix.row(region).reduce(0.0) { $0 + matrix.values[$1] }
    }
    return [
      regionColumn, Column("neighbours", .numbers(raw.cardinalities.map { Double($0) })),
      Column("weight", .numbers(sums)),
      Column("component", .numbers(raw.components.map { Double($0 + 1) })),
    ]
  }

  /// One row a link, region by region.
  private var edges: [Column] {
    var from: [Int32] = []
    from.reserveCapacity(matrix.columns.count)
    for region in regions.indices {
      from += repeatElement(Int32(region), count: matrix.row(region).count)
    }
    return [
      column("from", from), column("to", matrix.columns),
      Column("weight", .numbers(matrix.values)),
    ]
  }
}
