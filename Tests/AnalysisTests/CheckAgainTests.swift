import Analysis
import Builtins
import Interpreter
import NumericCore
import Syntax
import TestSupport
import Testing

/// A check that goes on from the one before finds exactly what a check from the start finds, whatever
/// was edited in between.
@Suite struct CheckAgainTests {
  /// Every way in which a statement may depend on others.
  private static let program = """
    lang "1"
    use "tools.tonne" as tools
    unit head
    unit flock = 20[head]

    ## Doubles.
    recipe twice(x: num = 2) = x * 2
    recipe share(t: table, of: text) -> table = t |> derive(s = .(of) / sum(.(of)))
    recipe chain(x) = twice(x) + base
    recipe late(x) = x + later
    let base = 3
    let f = fn(x) => chain(x) + base
    let data = load("panel.csv", key = [.city, .year])
    let rich = data |> filter(.gdp > base) |> derive(ci = .co2 / .gdp)
    let later = f(2)
    late(1) + twice(later)
    for y, z in [1, 2] { let q = y + base; q }
    if base > 2 { data.gdp } else { data.nothing }
    let shared = share(data, of = "gdp")
    shared |> sort(desc(.s)) |> head(3)
    let herd = 3[flock] + 2[head]
    test "herd" { assert(herd > 1[head]); let inner = twice(1); assert(inner == 2) }
    let fns = [a = f, b = fn(x) => late(x)]
    fns.b(3)
    save(rich, "rich.csv")
    let back = load("rich.csv")
    let draws = data |> moran(of = .co2, weights = na)
    tools.half(base)
    let text = "{base} and {later}"
    show(text)
    let u = unknown_name + 1
    rich |> sort(.missing)
    let result = data |> cv(of = .gdp, by = .year)
    result.value |> head(2)
    """

  private static let tools = "recipe half(x: num) = x / 2\nlet size = 7\n"
  private static let rows = "city,year,\"co2 [Mt CO2]\",gdp\nA,2019,1,4\nB,2019,2,5\nA,2020,3,6\n"

  @Test(arguments: 0..<6)
  func editsOfASmallProgram(_ seed: Int) throws {
    let files = ["panel.csv": Self.rows, "tools.tonne": Self.tools]
    try withFiles(files) { folder in
      try follow(Self.program, in: folder, seed: UInt64(seed), edits: 60)
    }
  }

  @Test(arguments: Repository.files(below: "Examples", ending: ".tonne"))
  func editsOfExamples(_ path: String) throws {
    let text = try readText("\(Repository.root)/\(path)")
    guard text.utf8.count < 20_000 else { return }
    let folder =
      "\(Repository.root)/\(path.split(separator: "/").dropLast().joined(separator: "/"))"
    try follow(text, in: folder, seed: 7, edits: 6)
  }

  @Test func filesThatChangeAreReadAgain() throws {
    try withFiles(["p.csv": "a\n1\n", "t.tonne": "recipe f(x) = x\n"]) { folder in
      let program = "use \"t.tonne\" as t\nlet p = load(\"p.csv\")\np |> sort(.b)\nt.g(1)\n"
      let found = again([program, program], folder) { round in
        if round == 0 {
          try? write("a,b\n1,2\n", to: "\(folder)/p.csv")
          try? write("recipe f(x) = x\nrecipe g(x) = x\n", to: "\(folder)/t.tonne")
        }
      }
      #expect(found.map { $0.map(\.code) } == [["T003", "N001"], []])
    }
  }

  @Test func anInterruptedCheckLeavesNothingHalfDone() {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    defer { flag.deallocate() }
    nonisolated(unsafe) let shared = flag
    let outcomes = onLargeStack { () -> [[String]] in
      let (checker, memory) = (Checker(registry: StandardLibrary.registry), CheckMemory())
      return [Int32(0), 1, 0].map { value in
        shared.pointee = value
        let text = "let a = \(value + 1)\nlet b = a + 1\nb + c\n"
        return checker.inspect(
          name: "test", bytes: Array(text.utf8), folder: "", memory: memory,
          interrupt: UnsafePointer(shared)
        ).report.diagnostics.map(\.code)
      }
    }
    #expect(outcomes == [["N001"], [], ["N001"]])
  }

  // MARK: Following edits

  private func follow(_ text: String, in folder: String, seed: UInt64, edits: Int) throws {
    var editor = Editor(text, seed: seed)
    var texts = [text]
    for _ in 0..<edits { texts.append(editor.edit()) }
    let kept = again(texts, folder) { _ in }
    try #require(kept.count == texts.count)
    for (number, text) in texts.enumerated() {
      let fresh = again([text], folder) { _ in }
      let isSame = kept[number] == fresh.first
      #expect(
        isSame,
        "edit \(number): \(kept[number]) and not \(fresh.first ?? []) after\n\(texts[max(0, number - 1)])\nto\n\(text)"
      )
      guard isSame else { return }
    }
  }

  /// What checks of texts find that go on from each other.
  private func again(
    _ texts: [String], _ folder: String, after: @escaping (Int) -> Void
  ) -> [[Diagnostic]] {
    onLargeStack { () -> [[Diagnostic]] in
      let (checker, memory) = (Checker(registry: StandardLibrary.registry), CheckMemory())
      return texts.enumerated().map { round, text in
        let inspection = checker.inspect(
          name: "test", bytes: Array(text.utf8), folder: folder, memory: memory)
        after(round)
        return inspection.report.diagnostics
      }
    } ?? []
  }
}

/// Somebody who edits lines, the same way for the same seed.
private struct Editor {
  private var lines: [String]
  private var earlier: [[String]] = []
  private var random: RandomStream

  init(_ text: String, seed: UInt64) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    random = RandomStream(seed: seed)
  }

  /// The text after another edit.
  mutating func edit() -> String {
    earlier.append(lines)
    let line = random.integer(below: lines.count)
    switch random.integer(below: 12) {
    case 0 where lines.count > 1: lines.remove(at: line)
    case 1: lines.insert(lines[random.integer(below: lines.count)], at: line)
    case 2: lines.swapAt(line, random.integer(below: lines.count))
    case 3: lines[line] = "# " + lines[line]
    case 4: lines = earlier[random.integer(below: earlier.count)]
    case 5: lines.insert("", at: line)
    case 6: lines.insert("let z\(random.integer(below: 3)) = base + 1", at: line)
    default: change(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Puts a word of the text in place of another one.
  private mutating func change(_ line: Int) {
    let words = lines[line].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let others = lines[random.integer(below: lines.count)].split(separator: " ").map(String.init)
    guard !words.isEmpty, !others.isEmpty else { return }
    var changed = words
    let place = random.integer(below: words.count)
    switch random.integer(below: 3) {
    case 0: changed[place] = others[random.integer(below: others.count)]
    case 1 where Int(words[place]) != nil: changed[place] = "\(random.integer(below: 5))"
    default: changed[place] += ["1", "x", " + 1", "(1)"][random.integer(below: 4)]
    }
    lines[line] = changed.joined(separator: " ")
  }
}
