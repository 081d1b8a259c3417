import DataIO
import Tables
import TestSupport
import Testing

/// Files that cannot be read: one clear error each, nothing half loaded.
@Suite struct BadFileTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func code(_ path: String, _ set: (inout GridOptions) -> Void = { _ in }) -> String? {
    do throws(DataError) {
      _ = try loadFile(path, key: ["region", "year"], set)
      return nil
    } catch {
      #expect(!error.message.english.isEmpty)
      return error.code
    }
  }

  @Test func aWorkbookCutShort() throws {
    let whole = try folder.workbook("w.xlsx", [("S", false, sheetRow(1, ["a", "b"]), [])])
    let bytes = try bytes(whole)
    for part in [4, 10, bytes.count / 2, bytes.count - 1] {
      let path = try folder.bytes("cut.xlsx", Array(bytes.prefix(part)))
      #expect(code(path) == "D031", "\(part) of \(bytes.count) bytes")
    }
  }

  @Test func aWorkbookWithOneByteChangedNeverCrashes() throws {
    let rows = (1...50).map { sheetRow($0, ["a", .number(Double($0))]) }.joined()
    let whole = try folder.workbook("w.xlsx", [("S", false, sheetRow(1, ["n", "x"]) + rows, [])])
    let bytes = try bytes(whole)
    for place in stride(from: 0, to: bytes.count, by: 37) {
      var changed = bytes
      changed[place] ^= 0x5A
      _ = code(try folder.bytes("c.xlsx", changed))
    }
  }

  @Test func brokenXML() throws {
    let path = try folder.workbook("x.xlsx", [("S", false, "<row><c></row>", [])])
    #expect(code(path) == "D032")
  }

  @Test func entitiesThatGrowAreRefused() throws {
    let path = "\(folder.path)/e.xlsx"
    var definitions = "<!ENTITY a0 \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
    for level in 1...12 {
      let below = String(repeating: "&a\(level - 1);", count: 10)
      definitions += "<!ENTITY a\(level) \"\(below)\">"
    }
    try ZipWriter.write(
      [("_rels/.rels", Array("<!DOCTYPE r [\(definitions)]><r>&a12;</r>".utf8))], path: path)
    #expect(code(path) == "D032")
  }

  @Test func aZipThatIsNoWorkbook() throws {
    let path = "\(folder.path)/z.xlsx"
    try ZipWriter.write([("readme.txt", Array("hello".utf8))], path: path)
    #expect(code(path) == "D031")
  }

  @Test func aBombIsNotUnpacked() throws {
    let path = "\(folder.path)/b.xlsx"
    let zeros = [UInt8](repeating: 0x20, count: 3 << 20)
    try ZipWriter.write([("_rels/.rels", zeros)], path: path)
    // The size that the directory declares becomes 2 GiB, beyond what is unpacked.
    var bytes = try bytes(path)
    let declared: [UInt8] = [0x00, 0x00, 0x30, 0x00]
    for place in 0..<(bytes.count - 4) where Array(bytes[place..<(place + 4)]) == declared {
      bytes.replaceSubrange(place..<(place + 4), with: [0, 0, 0, 0x80])
    }
    #expect(["D031", "D035"].contains(code(try folder.bytes("b2.xlsx", bytes))))
  }

  @Test func olderAndEncryptedWorkbooks() throws {
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    #expect(code(try folder.bytes("o.xls", old)) == "D034")
    let sign = Array("EncryptedPackage".utf8).reduce(into: [UInt8]()) { $0 += [$1, 0] }
    let encrypted = old + sign + [UInt8](repeating: 0, count: 512)
    #expect(code(try folder.bytes("e.xlsx", encrypted)) == "D033")
  }

  @Test(
    arguments: [
      ("", "D004"), ("\n\n\n", "D004"), ("单位：万吨\n", "D037"),
      ("单位：万吨\n地区,2015年\n", "D037"),
      ("单位：万吨,,\n地区,2015年,2015年\n北京,1,2\n", nil),
      ("单位：万吨,,\n地区,x,x\n北京,1,2\n", "D009"),
      ("单位：万吨,,\n地区,2015年,2016年\n北京,1,2,3\n", "D008"),
      ("单位：万吨,,\n地区,2015年,2016年\n北京,1,\"2\n", "D012"),
      ("单位：万吨,,\n地区,2015年,2016年\n北京,1.2.3,2\n上海,1,2\n", "D010"),
      ("地区,年份,值\n北京,2015-03-01,1\n", nil),
    ] as [(String, String?)])
  func textFiles(text: String, expected: String?) throws {
    #expect(code(try folder.text("t.csv", text)) == expected)
  }

  @Test func rangesAndHeadersThatAreNotThere() throws {
    let path = try folder.workbook(
      "w.xlsx", [("S", false, sheetRow(1, ["a", "b"]) + sheetRow(2, ["x", 1]), [])])
    #expect(code(path) { $0.range = CellRange("D10:F20") } == "D037")
    #expect(code(path) { $0.header = 99 } == "D016")
    #expect(code(path) { $0.sheet = .place(7) } == "D036")
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try FileBytes.read(path)
  }
}
