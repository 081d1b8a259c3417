import Builtins
import Interpreter
import Testing

/// What records tell those who treat built-ins alike.
@Suite struct RecordTests {
  private func parameters(where isOne: (BuiltinParameter) -> Bool) -> Set<String> {
    Set(
      StandardLibrary.registry.all.flatMap { builtin in
        builtin.parameters.filter(isOne).map { "\(builtin.name) \($0.name)" }
      })
  }

  @Test func pathsAreCalledSo() {
    #expect(
      parameters { $0.paths != nil } == [
        "load path", "save path", "export path", "report path", "report items", "plot save",
        "connect address", "map path", "weights path",
      ])
  }

  @Test func whatReadsOrWritesAFileHasItsPath() {
    for builtin in StandardLibrary.registry.all {
      switch builtin.reach {
      case .reading: #expect(builtin.parameters.contains { $0.isPath }, "\(builtin.name)")
      case .writing where builtin.name != "view":
        #expect(builtin.parameters.contains { $0.isPath }, "\(builtin.name)")
      default: break
      }
    }
  }

  @Test func drawsAreCalledSo() {
    let counts = parameters(where: \.isDrawCount)
    #expect(counts.isSuperset(of: ["emissions draws", "impacts draws", "moran permutations"]))
    let permutations = parameters { parameter in
      guard case .whole = parameter.type else { return false }
      return ["permutations", "draws"].contains(parameter.name)
    }
    #expect(counts == permutations)
  }

  @Test func functionsThatTakeFromOtherRowsAreCalledSo() {
    let origins = Dictionary(grouping: StandardLibrary.registry.all, by: \.origin)
      .mapValues { Set($0.map(\.name)) }
    #expect(origins[.change] == ["diff", "growth"])
    #expect(
      origins[.otherRows] == ["lag", "lead", "first", "last", "cumsum", "spatial_lag"])
  }
}
