import Builtins
import CSystem
import Interpreter
import Plotting
import Shell
import TestSupport
import Testing

/// The examples write their tables and figures into a folder that the command names, and nothing elsewhere.
@Suite struct ExampleFilesTests {
  static let files = [
    "agglomeration": [
      "coefficients.svg", "moran.svg", "report.html", "table1.docx", "table1.tex",
    ],
    "bengbu": ["effects.docx", "effects.svg", "forecast.svg", "grey.xlsx", "report.html"],
    "footprint": ["footprint.docx", "footprint.svg"],
    "jiangsu_zhejiang": ["changes.docx", "effects.svg", "effects.tex"], "yearbook": ["parts.svg"],
  ]

  @Test(arguments: files.keys.sorted())
  func writesItsFiles(_ name: String) throws {
    guard Gnuplot.isInstalled else { return print("skipped: gnuplot is not installed") }
    try withFolder { out in
      let folder = Folder(of: "Examples/\(name)")
      let before = names(in: folder.path).sorted()
      let streams = Captured()
      let status = Command.run(
        arguments: ["--write", out, "\(folder.path)/\(name).tonne", out], streams: streams,
        registry: { StandardLibrary.registry })
      #expect(status == 0, "\(streams.errors)")
      #expect(names(in: out).sorted() == Self.files[name])
      #expect(names(in: folder.path).sorted() == before)
      let wanted = SystemFile.read("\(folder.path)/\(name).expected")
      #expect(streams.output == wanted, "what it shows does not depend on where it writes")
    }
  }
}
