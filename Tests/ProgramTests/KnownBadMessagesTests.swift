import Shell
import Testing

/// Every error tells how to mend what it says, or is listed among those that do not yet. One that was
/// improved leaves the list.
@Suite struct KnownBadMessagesTests {
  /// The codes of errors whose sample has no line with a mend.
  static let withoutMend = Set(
    ErrorCatalog.all.map(\.code).filter { code in
      guard let text = ErrorCatalog.text(of: code), let message = message(of: code, in: text)
      else { return false }
      return !message.contains("help: ")
    })

  /// The message of a code in a text of several; `nil` for warnings and notes.
  static func message(of code: String, in text: String) -> String? {
    var kept: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("error[\(code)") || !kept.isEmpty { kept.append(line) }
      if !kept.isEmpty, line.isEmpty { break }
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  @Test func listsAreRight() {
    let listed = KnownBadMessages.withoutMend.union(KnownBadMessages.tellAll)
    #expect(
      Self.withoutMend.subtracting(listed).sorted() == [],
      "give these messages a mend, or list them in KnownBadMessages.swift")
    #expect(
      listed.subtracting(Self.withoutMend).sorted() == [],
      "these tell a mend now: take them out of KnownBadMessages.swift")
    #expect(KnownBadMessages.withoutMend.isDisjoint(with: KnownBadMessages.tellAll))
  }

  @Test func oneMessageOfSeveralIsLookedAt() {
    let text =
      "warning[A001]: a\n   help: x\n\nerror[B002 kind]: b\n  --> c\n\nerror[C003]: c\n   help: y\n"
    #expect(Self.message(of: "A001", in: text) == nil)
    #expect(Self.message(of: "B002", in: text) == "error[B002 kind]: b\n  --> c\n")
    #expect(Self.message(of: "C003", in: text)?.contains("help: ") == true)
  }
}
