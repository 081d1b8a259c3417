import Glibc

/// The sanitizer that the tests were built for, if any: `make sanitize` says so in TONNE_SANITIZER.
package enum Sanitizer: String, Sendable {
  case address
  case thread

  /// The one that watches; `nil` in an ordinary build.
  package static let current: Sanitizer? = text("TONNE_SANITIZER").flatMap(Sanitizer.init)

  /// Whether one of these watches, and a test is to be left out for a reason; says so.
  package static func skips(_ kinds: Sanitizer..., because reason: String) -> Bool {
    guard let current, kinds.contains(current) else { return false }
    print("skipped: under the \(current) sanitizer, \(reason)")
    return true
  }

  /// Whether calls cannot be nested as deeply as Tonne allows; says so.
  package static var missesDepth: Bool {
    skips(.thread, because: "which itself follows 65,536 nested calls at most")
  }

  /// How many times as long a computation may take as in an ordinary build.
  package static let patience: Double =
    switch current {
    case nil: 1
    case .address: 4
    case .thread: 20
    }

  /// What a program that gets variables of its own must be told, so that its faults are seen too.
  package static let variables: [String] = ["TONNE_SANITIZER", "ASAN_OPTIONS", "TSAN_OPTIONS"]
    .compactMap { name in text(name).map { "\(name)=\($0)" } }

  private static func text(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
