import Interpreter
import Syntax

/// The steps of a session, to be taken back and again. Values do not change, so a step is what the
/// names meant before and after it.
struct PromptState {
  /// What names meant at one time.
  struct Snapshot {
    private let names: Module.Names
    private let answer: Value?

    /// The names as they are.
    init(_ session: Session) {
      names = session.module.names
      answer = session.answer
    }

    /// Goes back to the names of the snapshot.
    func restore(_ session: Session) {
      session.module.restore(names)
      session.setAnswer(answer)
    }
  }

  /// An entry that worked.
  struct Step {
    var text: String
    var entry: Entry
    var before: Snapshot
    var after: Snapshot
  }

  /// What was done and holds.
  private(set) var steps: [Step] = []
  /// What was taken back, the first to be taken again last.
  private(set) var undone: [Step] = []

  /// Adds a step; those taken back are gone.
  mutating func add(_ step: Step) {
    steps.append(step)
    undone = []
  }

  /// Takes the last step back.
  mutating func undo(_ session: Session) -> Step? {
    guard let step = steps.popLast() else { return nil }
    step.before.restore(session)
    undone.append(step)
    return step
  }

  /// Takes the step again that was taken back last.
  mutating func redo(_ session: Session) -> Step? {
    guard let step = undone.popLast() else { return nil }
    step.after.restore(session)
    steps.append(step)
    return step
  }
}
