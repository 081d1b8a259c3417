import CSystem

/// What a run is to do.
struct FuzzOptions {
  enum Action {
    /// Try targets, and say what was found.
    case campaign
    /// Be the process that takes made inputs: target, first number, how many.
    case batch(String, Int, Int)
    /// Be the process that takes the inputs of files.
    case take
    /// Try the inputs of files, each in a process of its own.
    case replay
  }

  var action = Action.campaign
  /// Inputs of each target.
  var runs = 1000
  /// The number of the first input.
  var first = 0
  var seed: UInt64 = 1
  var targets: [String] = []
  /// Where inputs that break something are written.
  var folder = ".build/fuzz"
  /// The root of the package.
  var root = "."
  /// The folder of a process that takes inputs.
  var workplace = ""
  /// Milliseconds an input may take before Ctrl-C.
  var milliseconds = 1000
  var minimises = true
  var files: [String] = []
  /// When to stop, by the clock that never goes back.
  private var end = UInt64.max
  /// The path of this program.
  let program = Files.whole("/proc/self/exe")

  /// Whether the time is over.
  var isOver: Bool { tonne_monotonic_ns() > end }

  /// Options from the words of the command; `nil` when they cannot be understood.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      guard take(word, &words) else { return nil }
    }
    root = Files.whole(root)
  }

  private mutating func take(_ word: String, _ words: inout ArraySlice<String>) -> Bool {
    switch word {
    case "--replay": action = .replay
    case "--take": action = .take
    case "--raw": minimises = false
    case "--targets": targets = (words.popFirst() ?? "").split(separator: ",").map(String.init)
    case "--save": folder = words.popFirst() ?? folder
    case "--root": root = words.popFirst() ?? root
    case "--in": workplace = words.popFirst() ?? ""
    case "--batch":
      guard let name = words.popFirst(), let first = Self.number(&words),
        let count = Self.number(&words)
      else { return false }
      action = .batch(name, first, count)
    case "--runs", "--first", "--seed", "--limit", "--seconds":
      guard let number = Self.number(&words) else { return false }
      set(word, number)
    default:
      if word.hasPrefix("-") { return false }
      files.append(Files.whole(word))
    }
    return true
  }

  private mutating func set(_ word: String, _ number: Int) {
    switch word {
    case "--runs": runs = number
    case "--first": first = number
    case "--seed": seed = UInt64(number)
    case "--limit": milliseconds = number
    default: end = tonne_monotonic_ns() + UInt64(number) * 1_000_000_000
    }
  }

  private static func number(_ words: inout ArraySlice<String>) -> Int? {
    words.popFirst().flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }
}
