import Interpreter
import Syntax

/// The locals of one function body, or of the top of a file, while it is walked.
final class Scope {
  /// A name that is bound here.
  struct Local {
    var name: Name
    var role: Role
    var isUsed = false
  }

  /// What a name was bound as.
  enum Role { case value, parameter, loopVariable }

  let parent: Scope?
  /// What is known of the slots.
  var facts: [Int: Fact] = [:]
  /// The names that are to be used, by slot.
  var locals: [Int: Local] = [:]
  /// Slots that a lambda took along, with those they come from.
  let captures: [Int: Int]
  let frameSize: Int

  init(parent: Scope? = nil, captures: [(from: Int, to: Int)] = [], frameSize: Int) {
    self.parent = parent
    self.captures = Dictionary(captures.map { ($0.to, $0.from) }) { first, _ in first }
    self.frameSize = frameSize
    for capture in captures { facts[capture.to] = parent?.facts[capture.from] }
  }

  /// Binds a name to a slot.
  func bind(_ name: Name, _ role: Role, to slot: Int, _ fact: Fact) {
    facts[slot] = fact
    locals[slot] = Local(name: name, role: role)
  }

  /// Notes that a slot was read, here and where it was taken along from.
  func use(_ slot: Int) {
    locals[slot]?.isUsed = true
    if let from = captures[slot] { parent?.use(from) }
  }

  /// The values of all slots that are known.
  var values: [Int: Value] { facts.compactMapValues(\.value) }
}
