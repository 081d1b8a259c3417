import Builtins
import CSystem
import Interpreter
import Shell
import TestSupport
import Testing

/// The synthetic panel of the example is what its generator makes.
@Suite struct GeneratedDataTests {
  @Test func panelFollowsFromItsSeed() throws {
    let source = Folder(of: "Examples/agglomeration")
    try withFolder { folder in
      let names = ["generate.tonne", "neighbours.csv", "regions.csv"]
      for name in names {
        let bytes = try #require(SystemFile.read("\(source.path)/\(name)"))
        _ = bytes.withUnsafeBytes {
          tonne_write_file("\(folder)/\(name)", $0.baseAddress, $0.count)
        }
      }
      let streams = Captured()
      let status = Command.run(
        arguments: ["\(folder)/generate.tonne"], streams: streams,
        registry: { StandardLibrary.registry })
      #expect(status == 0, "\(streams.errors)")
      let made = try #require(SystemFile.read("\(folder)/panel.csv"))
      let kept = try #require(SystemFile.read("\(source.path)/panel.csv"))
      #expect(made == kept)
    }
  }
}
