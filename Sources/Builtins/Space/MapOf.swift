import DataIO
import Geometry
import Interpreter
import Tables

extension Builtin {
  /// `map(path, id = .adcode, name = .name)`.
  static let map = Builtin(
    "map", .space, "Reads regions with their shapes from GeoJSON, or positions from a table.",
    parameters: [
      BuiltinParameter(
        "path", .either([.text, .table]),
        "A GeoJSON file, relative to the file the path stands in, or a table with positions."),
      BuiltinParameter(
        "id", .columnName, "The property that tells regions apart, such as a code.",
        default: .none(describes: "the name")),
      BuiltinParameter(
        "name", .columnName, "The property that names them.",
        default: .none(describes: "`.name`; of a table the region of its key")),
      BuiltinParameter(
        "x", .columnName, "Of a table: longitude, or position to the right.",
        default: .none(describes: "`.x`")),
      BuiltinParameter(
        "y", .columnName, "Of a table: latitude, or position upwards.",
        default: .none(describes: "`.y`")),
      BuiltinParameter(
        "coordinates", .choice(Coordinates.allCases.map(\.rawValue)),
        "Whether positions are degrees on the Earth or lie in a plane.",
        default: .none(describes: "degrees for GeoJSON, unless they cannot be")),
    ],
    result:
      "a map: `.n .coordinates .regions`, `.table` (region, area, x, y of the centre, properties)",
    discussion: """
      A region goes by its name, and by every other property that is different for each region, such as a \
      code or the name in another language; so a table of 江苏 meets a map whose property `name_en` is \
      Jiangsu. Rings must be closed; holes count against their outline. Areas on the Earth are those on \
      the ellipsoid GRS 80 between edges that are straight in longitude and latitude; centres are those \
      of the picture in degrees, and of several polygons their mean by area, taken in space. A table has one row a region with its \
      position; one without a key may have several, the corners of an outline in order. Positions of a \
      table that may be either need `coordinates`. `m[regions]` is the map of some regions. \
      Files of shapes (.shp) are not read yet.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B"], x = [118.8, 120.6], y = [32.1, 31.3]) |> key(.city)
        map(t, coordinates = "geographic")
        """,
        """
        Map of a table, in degrees
        n = 2
        coordinates = geographic

        table:
        region   area      x     y
                [km2]
        ──────  ─────  ─────  ────
        A           0  118.8  32.1
        B           0  120.6  31.3
        2 rows × 4 columns · key: region
        """)
    ],
    references: [
      "Butler, H., Daly, M., Doyle, A., Gillies, S., Hagen, S., Schaub, T. (2016). The GeoJSON format. RFC 7946.",
      "Snyder, J. P. (1987). Map Projections: A Working Manual. US Geological Survey Professional Paper 1395.",
    ],
    searchWords: ["st_read", "read_file", "geopandas", "shp2dta", "GeoJSON", "地图", "边界", "行政区划"],
    needsRights: true, takesTableInstead: true,
    body: .function { (call) throws(Stop) in
      if case .table(let table) = call.value("path") {
        return .result(try MapTable.map(call, table))
      }
      return .result(try MapFile.map(call))
    })
}
