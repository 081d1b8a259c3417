import Builtins
import CSystem
import Glibc
import Interpreter
import Shell
import Testing

/// The examples write their tables into a folder that the command names, and nothing elsewhere.
@Suite struct ExampleFilesTests {
  static let files = [
    "agglomeration": ["report.html", "table1.docx", "table1.tex"],
    "bengbu": ["effects.docx", "grey.xlsx", "report.html"],
    "footprint": ["footprint.docx"], "jiangsu_zhejiang": ["changes.docx", "effects.tex"],
  ]

  @Test(arguments: files.keys.sorted())
  func writesItsTables(_ name: String) throws {
    var template = Array("/tmp/tonne-example-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let out = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      for file in names(out) { unlink("\(out)/\(file)") }
      rmdir(out)
    }
    let folder = Folder(of: "Examples/\(name)")
    let before = names(folder.path)
    let streams = Captured()
    let status = Command.run(
      arguments: ["--write", out, "\(folder.path)/\(name).tonne", out], streams: streams,
      registry: { StandardLibrary.registry })
    #expect(status == 0, "\(streams.errors)")
    #expect(names(out) == Self.files[name])
    #expect(names(folder.path) == before)
    let wanted = SystemFile.read("\(folder.path)/\(name).expected")
    #expect(streams.output == wanted, "what it shows does not depend on where it writes")
  }

  private func names(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
