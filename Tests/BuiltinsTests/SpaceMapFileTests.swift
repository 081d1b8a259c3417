import Glibc
import Testing

/// Maps in other formats than GeoJSON, maps that are written, and regions with gaps between them.
@Suite struct SpaceMapFileTests {
  /// What a program shows beside a shapefile `a.shp`; nil and a word where GDAL is not installed.
  private func shown(_ program: String, _ file: ShapefileBytes) throws -> String? {
    try withFolder { folder in
      try file.write("\(folder)/a")
      let text = BuiltinsTests.shown(program, folder: folder)
      if text.hasPrefix("D030") {
        print("skipped: GDAL is not installed")
        return nil
      }
      return text.split(separator: "\(folder)/").joined()
    }
  }

  private static let squares = ShapefileBytes(
    squares: [(118, 31, 1), (119, 31, 1), (120.000_1, 31, 1)],
    names: [Array("A".utf8), Array("B".utf8), Array("C".utf8)])

  @Test(arguments: [
    (#"map("a.shp").regions"#, "[A, B, C]"),
    (#"map("a.shp", id = .code).table.code"#, "[11, 12, 13]"),
    (#"map("a.shp").coordinates"#, "geographic"),
    (#"map("a.shp", coordinates = "plane").table.area"#, "[1, 1, 1]"),
    (#"contiguity(map("a.shp")).islands"#, "[C]"),
    (#"contiguity(map("a.shp"), snap = 20[m]).islands"#, "[]"),
    (#"contiguity(map("a.shp"), snap = 0.02).summary.neighbours"#, "[1, 2, 1]"),
    (#"contiguity(map("a.shp"), "rook", snap = 20[m]).summary.neighbours"#, "[1, 2, 1]"),
    (#"contiguity(map("a.shp"), snap = 5[m]).islands"#, "[C]"),
    (
      #"contiguity(map("a.shp", coordinates = "plane"), snap = 0.001).summary.neighbours"#,
      "[1, 2, 1]"
    ),
    (#"map("a.shp")[[@"12", @A]].regions"#, "[B, A]"),
  ])
  func shapefiles(_ program: String, _ expected: String) throws {
    guard let text = try shown(program, Self.squares) else { return }
    #expect(text == expected)
  }

  @Test(arguments: [
    // The map says 江苏, tables say it in full, in Latin script, by its code, and as the map does.
    ("江苏省", "安徽省"), ("Jiangsu", "Anhui"), ("320000", "340000"), ("江苏", "安徽"),
  ])
  func knownRegionsMeetByAnySpelling(_ first: String, _ second: String) throws {
    let file = ShapefileBytes(
      squares: [(118, 31, 1), (119, 31, 1)], names: ["江苏", "安徽"].map { Array($0.utf8) },
      encoding: "UTF-8")
    let program = """
      let m = map("a.shp")
      let t = table(p = ["\(first)", "\(second)"], x = [2, 1]) |> key(region = .p)
      t |> derive(l = spatial_lag(.x, contiguity(m))) |> .l
      """
    guard let text = try shown(program, file) else { return }
    #expect(text == "[1, 2]")
  }

  @Test(
    arguments: [
      // GB18030 without a word, UTF-8 without a word, and both with one.
      ([[0xBD, 0xAD, 0xCB, 0xD5]], UInt8(0), nil, "", "[江苏]"),
      (["江苏"].map { Array($0.utf8) }, UInt8(0x57), nil, "", "[江苏]"),
      (["江苏"].map { Array($0.utf8) }, UInt8(0), "UTF-8", "", "[江苏]"),
      ([[0xBD, 0xAD, 0xCB, 0xD5]], UInt8(0x4D), nil, "", "[江苏]"),
      ([[0xA6, 0xBF, 0xC4, 0xAC]], UInt8(0), nil, ", encoding = \"big5\"", "[江蘇]"),
    ] as [([[UInt8]], UInt8, String?, String, String)])
  func textsOfShapefiles(
    _ names: [[UInt8]], _ page: UInt8, _ encoding: String?, _ option: String, _ expected: String
  ) throws {
    let file = ShapefileBytes(
      squares: [(118, 31, 1)], names: names, page: page, encoding: encoding)
    guard let text = try shown("map(\"a.shp\"\(option)).table.name", file) else { return }
    #expect(text == expected)
  }

  /// A square of 100 km in zone 50 of UTM, whose scale at its middle meridian is 0.9996.
  @Test func projectedPositionsBecomeDegrees() throws {
    var file = ShapefileBytes(squares: [(450_000, 3_500_000, 100_000)], names: [Array("A".utf8)])
    file.projection = """
      PROJCS["WGS_1984_UTM_Zone_50N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",\
      6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
      PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],\
      PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],\
      PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
      """
    let program = """
      let t = map("a.shp").table
      [round(t[@A].area / 0.0001, 0), round(t[@A].x, 6)]
      """
    guard let text = try shown(program, file) else { return }
    // 10,000 km² / 0.9996², to the change of scale over 50 km.
    #expect(text.hasSuffix("117]"), "\(text)")
    #expect(text.hasPrefix("[10007") || text.hasPrefix("[10008"), "\(text)")
    let plane = try shown(#"map("a.shp", coordinates = "plane").table.area"#, file)
    #expect(plane == "[10000000000]" || plane == "[1e10]", "\(plane ?? "")")
  }

  @Test(arguments: [
    (#"map("b.shp")"#, "D001"), (#"map(".")"#, "D0"),
    (#"map("a.shp", layer = "b")"#, "D082 \"a.shp\" has no layer \"b\""),
    (#"map("a.shp", name = .nam)"#, "M216"), (#"map("a.shp", encoding = "klingon")"#, "D007"),
    (#"contiguity(map("a.shp"), snap = 0)"#, "M219"),
    (#"contiguity(map("a.shp"), snap = 5[kg])"#, "U"),
    (#"save(map("a.shp", coordinates = "plane"), "b.geojson")"#, "D084"),
    (#"save(map("a.shp"), "b.csv")"#, "D020"), (#"save(map("a.shp"), "../b.geojson")"#, "R020"),
    (#"save(map("a.shp"), "b.geojson", with = table(x = [1]))"#, "M206"),
    (#"save(map("a.shp"), "b.geojson", with = key(table(r = ["Z"], x = [1]), .r))"#, "M214"),
    (
      #"save(map("a.shp"), "b.geojson", with = key(table(r = ["A", "A"], y = [1, 2]), .r, .y))"#,
      "M208"
    ),
    (#"save(table(x = [1]), "b.csv", with = table(x = [1]))"#, "T083"),
  ])
  func mistakes(_ program: String, _ expected: String) throws {
    guard let text = try shown(program, Self.squares) else { return }
    #expect(text.hasPrefix(expected), "\(text)")
  }

  @Test func aShapefileThatIsCutOffIsAnError() throws {
    try withFolder { folder in
      try Self.squares.write("\(folder)/a")
      truncate("\(folder)/a.shp", 200)
      let text = BuiltinsTests.shown(#"map("a.shp")"#, folder: folder)
      #expect(text.hasPrefix("D081") || text.hasPrefix("D030"), "\(text)")
    }
  }

  /// Other formats, made by a program of GDAL from the shapefile.
  @Test(arguments: [
    ("ogr2ogr b.gpkg a.shp -nln one", #"map("b.gpkg").regions"#, "[A, B, C]"),
    (
      "ogr2ogr b.gpkg a.shp -nln one && ogr2ogr -update b.gpkg a.shp -nln two",
      #"map("b.gpkg")"#, #"D082 "b.gpkg" has several layers -> name one: layer = "one""#
    ),
    (
      "ogr2ogr b.gpkg a.shp -nln one && ogr2ogr -update b.gpkg a.shp -nln two -where \"name='B'\"",
      #"map("b.gpkg", layer = "two").regions"#, "[B]"
    ),
    (
      "ogr2ogr b.gpkg a.shp -nln one && ogr2ogr -update b.gpkg a.shp -nln two",
      #"map("b.gpkg", layer = "tow")"#, #"D082 "b.gpkg" has no layer "tow" -> did you mean "two"?"#
    ),
    (
      "ogr2ogr -s_srs EPSG:4326 -t_srs EPSG:3857 b.gpkg a.shp",
      #"[round(map("b.gpkg").table[@A].x, 9), map("b.gpkg").coordinates]"#, "[118.5, geographic]"
    ),
    ("ogr2ogr -f FlatGeobuf b.fgb a.shp", #"map("b.fgb").n"#, "3"),
    ("ogr2ogr -f KML b.kml a.shp", #"map("b.kml", name = .Name).n"#, "3"),
    // A file that only points to another, as such files may point to the network.
    (
      "echo '<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource relativeToVRT=\"1\">a.shp"
        + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>' > b.vrt",
      #"map("b.vrt")"#, "D081"
    ),
  ])
  func otherFormats(_ make: String, _ program: String, _ expected: String) throws {
    guard runShell("ogr2ogr --version") == 0 else {
      print("skipped: ogr2ogr is not installed")
      return
    }
    try withFolder { folder in
      try Self.squares.write("\(folder)/a")
      #expect(runShell("(cd \(folder) && \(make))") == 0)
      let text = BuiltinsTests.shown(program, folder: folder)
        .split(separator: "\(folder)/").joined()
      #expect(text.hasPrefix(expected), "\(text)")
    }
  }

  @Test func aMapAcrossTheDateLineIsWrittenAsItWasRead() throws {
    let text = """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"name":"West"},"geometry":{"type":"Polygon","coordinates":\
      [[[177,-19],[-179,-19],[-179,-16],[177,-16],[177,-19]]]}},
      {"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":\
      [[[-179,-19],[-178,-19],[-178,-16],[-179,-16],[-179,-19]]]}}
      ]}

      """
    try withFolder { folder in
      try write(text, to: "\(folder)/a.geojson")
      let program = """
        let m = map("a.geojson")
        m.table.x
        contiguity(m).links
        m.table[@West].area / m.table[@East].area
        save(m, "b.geojson")
        """
      #expect(BuiltinsTests.shown(program, folder: folder) == "[179, -178.5]\n2\n4")
      #expect(runShell("cmp \(folder)/a.geojson \(folder)/b.geojson") == 0)
    }
  }

  @Test func mapsAreWrittenWithResults() throws {
    let program = """
      let t = table(city = ["B", "A"], co2 = [3, na], kind = ["x", "y"]) |> key(.city)
      save(map("a.shp"), "b.geojson", with = t)
      let m = map("b.geojson")
      m.table.co2
      m.table.kind
      m.table.code
      contiguity(m).summary.neighbours
      """
    guard let text = try shown(program, Self.squares) else { return }
    #expect(text == "[na, 3, na]\n[y, x, na]\n[11, 12, 13]\n[1, 1, 0]")
  }
}
