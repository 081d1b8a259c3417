import CSystem
import Glibc

/// Throws changed inputs at every part of Tonne that takes something from outside.
enum Fuzz {
  private static let usage = """
    fuzz [--runs N] [--first N] [--seed N] [--seconds N] [--limit MS] \
    [--targets a,b] [--save DIR] [--root DIR] [--raw]
    fuzz --replay FILE…
    """

  static func run(_ words: [String]) -> Int32 {
    guard let options = FuzzOptions(words),
      options.targets.allSatisfy({ Target.named($0) != nil })
    else {
      print(usage)
      print("targets:")
      for target in Target.all { print("  \(target.name): \(target.summary)") }
      return 2
    }
    switch options.action {
    case .campaign: return campaign(options)
    case .replay: return replay(options)
    case .take: return take(options)
    case .batch(let name, let first, let count): return batch(options, name, first, count)
    }
  }

  private static func campaign(_ options: FuzzOptions) -> Int32 {
    guard tonne_make_folder(options.folder) == 0 else {
      print("the folder \(options.folder) cannot be made")
      return 2
    }
    let seeds = Seeds(root: options.root)
    let targets = options.targets.isEmpty ? Target.all : options.targets.compactMap(Target.named)
    var failures = 0
    for target in targets where !options.isOver {
      let start = tonne_monotonic_ns()
      let tally = Campaign(target, options: options, seeds: seeds).run()
      let seconds = Double((tonne_monotonic_ns() - start) / 100_000_000) / 10
      print(
        "\(target.name): \(tally.inputs) inputs in \(seconds) s, \(tally.interrupted) interrupted, "
          + "\(tally.failures) broke it")
      fflush(nil)
      failures += tally.failures
    }
    return failures == 0 ? 0 : 1
  }

  private static func replay(_ options: FuzzOptions) -> Int32 {
    let limit = "\(options.milliseconds)"
    var failures = 0
    for file in options.files {
      guard
        let reason = Child.run([options.program, "--limit", limit, "--take", file]).reason
      else { continue }
      print("\(file): \(reason)")
      failures += 1
    }
    print("\(options.files.count) inputs, \(failures) broke something")
    return failures == 0 ? 0 : 1
  }

  private static func take(_ options: FuzzOptions) -> Int32 {
    let cases = options.files.compactMap { FuzzCase(path: $0) }
    guard cases.count == options.files.count, let trial = trial(options, [:]) else { return 2 }
    return trial.run(cases.enumerated().map { (number: $0.offset, one: $0.element) })
  }

  private static func batch(
    _ options: FuzzOptions, _ name: String, _ first: Int, _ count: Int
  ) -> Int32 {
    let seeds = Seeds(root: options.root)
    guard let target = Target.named(name), let trial = trial(options, seeds.named) else { return 2 }
    let maker = CaseMaker(target, seed: options.seed, seeds)
    return trial.run(
      (first..<(first + count)).lazy.map { number in (number: number, one: maker.make(number)) })
  }

  private static func trial(_ options: FuzzOptions, _ base: [String: [UInt8]]) -> Trial? {
    Trial(
      folder: options.workplace, base: base, milliseconds: UInt64(options.milliseconds))
  }
}

tonne_exit(Fuzz.run(Array(CommandLine.arguments.dropFirst())))
