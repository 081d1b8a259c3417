import Synchronization
import Tables
import Testing
import Threading

/// Verbs whose result nobody wants end at the next block; judged by how often they ask, not by time.
@Suite("Verbs that are not wanted")
struct CancellationTests {
  /// How often `body` asks, when the answer is yes from some question on.
  static func polls(from wanted: Int, _ body: () throws -> Void) -> Int {
    let polls = Atomic<Int>(0)
    let cancellation = Cancellation { polls.add(1, ordering: .relaxed).oldValue >= wanted }
    cancellation.watch {
      // A verb may also end with an error about what it left out.
      do { try body() } catch {}
    }
    return polls.load(ordering: .relaxed)
  }

  static let rows = 5 * Cancellation.rowsOfBlock

  /// Numbers of many values, and some groups.
  static func sample() throws -> Table {
    var random = SplitMix(state: 5)
    let x = (0..<rows).map { _ in Double.random(in: 0..<1, using: &random) }
    let y = (0..<rows).map { Double($0 / 5 * 7) + 0.5 }
    return try Table(columns: [
      numbers("x", x), numbers("y", y), numbers("part", (0..<rows).map { Double($0 % 5) }),
    ])
  }

  static let verbs: [(String, @Sendable (Table) throws -> Void)] = [
    (
      "sort", { _ = try $0.sorted(by: [.init(try $0.required("x")), .init(try $0.required("y"))]) }
    ),
    ("distinct", { _ = try $0.distinct(["x"]) }),
    ("key", { _ = try $0.keyed(by: [KeyPart("x"), KeyPart("y")]) }),
    ("describe", { _ = try $0.described() }),
    ("longer", { _ = try $0.longer(["x", "y", "part"], name: "n", value: "v") }),
    (
      "wider",
      { _ = try $0.distinct(["y", "part", "x"]).wider(name: "part", value: "x") }
    ),
    ("join", { _ = try $0.joined(with: $0, on: [("x", "x"), ("y", "y")]) }),
    (
      "median by group",
      { _ = try Aggregation(by: $0.groups(by: ["y"])).median(try $0.required("x")) }
    ),
  ]

  @Test("they end early", arguments: verbs.map(\.0))
  func early(name: String) throws {
    let verb = try #require(Self.verbs.first { $0.0 == name }).1
    let table = try Self.sample()
    let whole = Self.polls(from: .max) { try verb(table) }
    #expect(whole > 0)
    for wanted in [0, whole / 2] {
      // A new table: groups that are known need no work.
      let again = try Table(columns: table.columns)
      // Each of the loops that follow asks once, and once a chunk where threads fill cells.
      let asked = Self.polls(from: wanted) { try verb(again) }
      #expect(asked <= wanted + 60, "\(asked) of \(whole)")
    }
  }

  @Test("cells that were left early are not kept")
  func cellsAreNotKept() throws {
    let table = try Self.sample()
    let order = (0..<Self.rows).map { Self.rows - 1 - $0 }
    let turned = try table.rows(at: order)
    let column = try turned.required("y")
    Cancellation { true }.watch {
      // What nobody wants is missing, and not what the memory held.
      guard case .numbers(let left) = column.values else { return }
      #expect(left.count == Self.rows && left.allSatisfy { $0.isNaN })
    }
    guard case .numbers(let cells) = column.values else { return }
    #expect(cells.first == Double((Self.rows - 1) / 5 * 7) + 0.5)
    #expect(!cells.contains { $0.isNaN })
  }

  @Test("what a verb left early is not found again")
  func groupsAreNotKept() throws {
    let table = try Self.sample()
    var left = 0
    Cancellation { true }.watch { left = (try? table.groups(by: ["x"]).count) ?? -1 }
    #expect(left == 1)
    #expect(try table.groups(by: ["x"]).count > Self.rows / 2)
  }
}
