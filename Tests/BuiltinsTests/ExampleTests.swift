import Builtins
import Interpreter
import Testing

@Suite struct ExampleTests {
  static let records = StandardLibrary.registry.all

  @Test(arguments: records.map(\.name))
  func examplesShowWhatTheySay(_ name: String) throws {
    let record = try #require(StandardLibrary.registry[name])
    #expect(!record.examples.isEmpty)
    for example in record.examples {
      let ended = try withFolder { run(example.code, folder: $0) }
      #expect(ended.error == nil, "\(example.code)")
      #expect(ended.printed == example.output, "\(example.code)")
    }
  }

  @Test(arguments: records.map(\.name))
  func recordsAreComplete(_ name: String) throws {
    let record = try #require(StandardLibrary.registry[name])
    #expect(record.name == name)
    #expect(record.summary.hasSuffix("."))
    #expect(!record.result.isEmpty)
    #expect(record.searchWords.count >= 2)
    #expect(record.parameters.allSatisfy { $0.doc.hasSuffix(".") })
  }

  @Test func namesAreDistinct() {
    let names = StandardLibrary.registry.names
    #expect(Set(names).count == names.count)
  }
}
