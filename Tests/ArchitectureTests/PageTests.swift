import TestSupport
import Testing

/// What `docs/architecture.md` tells of the modules is what the package says.
@Suite struct PageTests {
  @Test func theTableTellsTheDependencies() throws {
    let told = try Self.told()
    #expect(told.count > 20)
    for target in try PackageDescription.current().targets {
      guard let dependencies = told[target.name] else { continue }
      #expect(Set(dependencies) == Set(target.dependencies), "\(target.name)")
    }
  }

  /// The modules that each row of the table says its module depends on; none where it names no module.
  private static func told() throws -> [String: [String]] {
    let own = Set(try PackageDescription.current().targets.map(\.name))
    var rows: [String: [String]] = [:]
    for line in try Repository.text("docs/architecture.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingBlanks }
      guard cells.count == 4, own.contains(cells[1]) else { continue }
      rows[cells[1]] = cells[3].split(separator: ", ").map(String.init).filter(own.contains)
    }
    return rows
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
