import CSystem
import Glibc

/// Tries many inputs of a target in processes of their own, and finds those that break one.
struct Campaign {
  /// What became of the inputs of a target.
  struct Tally {
    var inputs = 0
    var interrupted = 0
    var failures = 0
  }

  let options: FuzzOptions
  let target: Target
  /// The command of this program, before the words that say what to try.
  let words: [String]
  private let maker: CaseMaker

  /// Inputs that one process takes.
  private static let batch = 500
  /// More failures of one target than so many tell nothing new.
  private static let enough = 20

  init(_ target: Target, options: FuzzOptions, seeds: Seeds) {
    (self.target, self.options) = (target, options)
    words = [options.program, "--root", options.root, "--limit", "\(options.milliseconds)"]
    maker = CaseMaker(target, seed: options.seed, seeds)
  }

  /// Tries all inputs, or as many as the time allows.
  func run() -> Tally {
    var tally = Tally()
    var next = options.first
    let last = options.first + options.runs
    while next < last, tally.failures < Self.enough, !options.isOver {
      let count = min(Self.batch, last - next)
      let made = ["--seed", "\(options.seed)", "--batch", target.name, "\(next)", "\(count)"]
      let end = Child.run(words + made)
      tally.interrupted += end.interrupted
      guard let reason = end.reason else {
        tally.inputs += count
        next += count
        continue
      }
      guard end.number >= next else {
        print("\(target.name): \(reason) before the first input\n\(end.errors)")
        tally.failures += 1
        return tally
      }
      tally.inputs += end.number - next + 1
      tally.failures += 1
      keep(maker.make(end.number), reason, number: end.number)
      next = end.number + 1
    }
    return tally
  }

  /// Makes an input as small as it stays broken, and writes it.
  private func keep(_ found: FuzzCase, _ reason: String, number: Int) {
    let minimiser = Minimiser(words: words, folder: options.folder)
    let small = options.minimises ? minimiser.smallest(found, reason) : found
    let path = "\(options.folder)/\(small.fileName)"
    Files.write(small.bytes, to: path)
    print(
      "\(target.name) \(number): \(reason) (\(found.bytes.count) bytes, now \(small.bytes.count)): \(path)"
    )
    fflush(nil)
  }
}

/// A process that tries inputs, and how it ended.
struct Child {
  /// Why it broke; `nil` when it came to its end.
  let reason: String?
  /// The number of the input at which it broke, −1 at none.
  let number: Int
  let interrupted: Int
  /// What it wrote to standard error.
  let errors: String

  /// No process runs longer than so many milliseconds; the watchdog in it ends it much sooner.
  private static let longest: Int32 = 3_600_000

  /// Runs this program once more with these words and a folder of its own.
  static func run(_ words: [String]) -> Child {
    guard let folder = Files.temporaryFolder() else {
      return Child(reason: "no temporary folder", number: -1, interrupted: 0, errors: "")
    }
    defer { Files.remove(below: folder) }
    var status: Int32 = 0
    var (out, err) = (TonneBytes(), TonneBytes())
    let all = words + ["--in", folder]
    let pointers: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    let failure = tonne_run_program(pointers, nil, 0, longest, &out, &err, &status)
    guard failure == 0 else {
      return Child(reason: "not started (\(failure))", number: -1, interrupted: 0, errors: "")
    }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    let errors = String(
      decoding: UnsafeBufferPointer(start: err.bytes, count: err.count), as: UTF8.self)
    let marks: [Int] = (Files.read("\(folder)/.progress") ?? []).withUnsafeBytes { bytes in
      bytes.count < 16
        ? [-1, 0]
        : (0..<2).map { Int(bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self)) }
    }
    return Child(
      reason: reason(status, errors), number: marks[0], interrupted: marks[1], errors: errors)
  }

  private static func reason(_ status: Int32, _ errors: String) -> String? {
    switch status {
    case 0: nil
    case Trial.broken: String(errors.split(separator: "\n").last ?? "broken promise")
    case Watchdog.hung: "does not heed Ctrl-C"
    case ..<0: "signal \(-status)"
    default: "exit status \(status)"
    }
  }
}
