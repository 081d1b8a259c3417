import DataIO
import Geometry
import Interpreter
import Tables

extension Builtin {
  /// `map(path, id = .adcode, name = .name)`.
  static let map = Builtin(
    "map", .space, "Reads regions with their shapes from a map file, or positions from a table.",
    parameters: [
      BuiltinParameter(
        "path", .either([.text, .table]),
        "GeoJSON, a shapefile, a GeoPackage, … relative to the file the path stands in, or a table.",
        paths: .file),
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
        default: .none(describes: "what the file says; degrees for GeoJSON")),
      BuiltinParameter(
        "layer", .text, "Of a file with several layers: the one to read.",
        default: .none(describes: "the only one")),
      BuiltinParameter(
        "encoding", .text, "What the texts of a shapefile are in: `\"gbk\"`, ….",
        default: .none(describes: "what the file says, else found out")),
      BuiltinParameter(
        "crossings", .choice(MapCrossings.allCases.map(\.rawValue)),
        "Whether an outline that crosses itself is an error, or stays with a note.",
        default: .value(.text(MapCrossings.stop.rawValue))),
    ],
    result:
      "a map: `.n .coordinates .regions`, `.table` (region, area, x, y of the centre, properties)",
    discussion: """
      A region goes by its name, and by every other property that is different for each region, such as a \
      code or the name in another language; so a table of 江苏 meets a map whose property `name_en` is \
      Jiangsu. Rings must be closed; holes count against their outline. A ring that crosses itself or \
      another ring of its polygon is an error with the place, told exactly; rings may touch, and edges may \
      double back. Official maps are not always clean: `crossings = "keep"` takes the outlines as they are, \
      which serves neighbours and pictures, while areas and centres may be wrong. Areas on the Earth are those on \
      the ellipsoid GRS 80 between edges that are straight in longitude and latitude; centres are those \
      of the picture in degrees, and of several polygons their mean by area, taken in space. A table has one row a region with its \
      position; one without a key may have several, the corners of an outline in order. Positions of a \
      table that may be either need `coordinates`. `m[regions]` is the map of some regions. \
      What is no GeoJSON is read through GDAL (libgdal32), which is opened when it is first needed: \
      positions become degrees on WGS 84 where the file says what they are, and arcs straight edges. Texts of a \
      shapefile that says nothing of its encoding are UTF-8 if every byte fits, else GB18030. \
      An edge that spans more than half of the Earth is taken to cross the date line.
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
    reach: .reading, reachesThrough: "path",
    body: .function { (call) throws(Stop) in
      if case .table(let table) = call.value("path") {
        if let option = ["layer", "encoding"].first(where: call.isGiven) {
          throw call.wrong(option, "T083", "`\(option)` is for a file, and this is a table")
        }
        return .result(try MapTable.map(call, table))
      }
      return .result(try MapFile.map(call))
    })
}
