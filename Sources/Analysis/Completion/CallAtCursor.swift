import Syntax

/// The call whose brackets a cursor stands in.
package struct CallAtCursor: Sendable, Hashable {
  /// What is called, as written: `lmdi`, `audit.cv`, `kaya.chain`.
  package var callee: String
  /// The name of the argument at the cursor, where it has one.
  package var label: String?
  /// Which argument by position the cursor stands in, counted from 0 with what a pipe brings.
  package var position: Int

  /// Finds the innermost call around a cursor; `nil` outside of all.
  ///
  /// - Complexity: O(bytes before the cursor).
  package init?(_ text: String, cursor: Int) {
    let place = Cursor(Array(text.utf8.prefix(max(0, cursor))))
    let run = place.run
    for bracket in place.brackets.reversed() {
      switch bracket.kind {
      case .call(let tokens, let piped):
        callee = run.text(run.bytes(from: tokens.lowerBound, through: tokens.upperBound))
        position = bracket.arguments.count - 1 + (piped == nil ? 0 : 1)
        if let start = bracket.arguments.last, run.kind(start + 1) == .assign {
          label = run.text(start)
        }
        return
      case .block, .signature: return nil
      case .group, .list, .slice, .interpolation: continue
      }
    }
    return nil
  }
}
