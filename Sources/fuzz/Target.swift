import NumericCore

/// A part of the program that takes what comes from outside.
struct Target: Sendable {
  /// One word.
  let name: String
  /// What is tried.
  let summary: String
  /// What its inputs are mutations of.
  let seeds: @Sendable (Seeds) -> [[UInt8]]
  /// Words for mutations besides those that all have.
  let words: @Sendable (Seeds) -> [String]
  /// Takes an input; the promise that was broken, if any.
  let take: @Sendable (FuzzCase, Workplace) -> String?

  /// A target.
  init(
    _ name: String, _ summary: String, seeds: @escaping @Sendable (Seeds) -> [[UInt8]],
    words: @escaping @Sendable (Seeds) -> [String] = { _ in Vocabulary.data },
    take: @escaping @Sendable (FuzzCase, Workplace) -> String?
  ) {
    (self.name, self.summary, self.seeds, self.words, self.take) = (
      name, summary, seeds, words, take
    )
  }

  /// All that a run tries.
  static let all = [
    syntax, check, evaluate, units, text, workbook, zip, map, weights, export, package,
  ]

  /// Those that a run tries, and one that breaks on purpose.
  static func named(_ name: String) -> Target? {
    name == broken.name ? broken : all.first { $0.name == name }
  }

  /// Traps at an input that holds `!trap`, and breaks its promise at `!fault`: for the test of the
  /// driver itself.
  static let broken = Target(
    "broken", "a target that breaks on purpose", seeds: { _ in [Array("a !trap b".utf8)] },
    take: { (one, _) in
      let text = String(decoding: one.bytes, as: UTF8.self)
      if text.contains("!trap") { return [text][one.bytes.count] }
      return text.contains("!fault") ? "the promise is broken" : nil
    })
}

/// Makes the inputs of a target, each from its number alone.
struct CaseMaker {
  let target: Target
  let seed: UInt64
  private let seeds: [[UInt8]]
  private let words: [String]

  init(_ target: Target, seed: UInt64, _ seeds: Seeds) {
    (self.target, self.seed) = (target, seed)
    self.seeds = target.seeds(seeds)
    words = target.words(seeds)
  }

  /// The input of a number.
  func make(_ number: Int) -> FuzzCase {
    var mutator = Mutator(
      random: RandomStream(seed: seed, stream: UInt64(number)), words: words, others: seeds)
    let variant = mutator.random.integer(below: 1 << 20)
    return FuzzCase(target: target.name, variant: variant, bytes: mutator.make())
  }
}
