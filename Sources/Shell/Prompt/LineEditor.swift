/// What reading a line came to.
package enum LineInput: Sendable, Equatable {
  /// A line; what was pasted is one, with its line ends.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line.
  case end
  /// The terminal has gone, or cannot be read.
  case lost
}

/// What Tab does to a line.
package struct LineCompletion: Sendable, Equatable {
  /// How many bytes before the cursor are replaced.
  package var erased = 0
  /// What stands in their place.
  package var inserted = ""
  /// Lines to show below, when there is a choice.
  package var listing = ""

  /// Nothing happens.
  package init() {}
}

/// Reads lines from a person who may edit them.
package protocol LineEditor: AnyObject {
  /// Whether lines can be edited, with a history and completion.
  var edits: Bool { get }
  /// Asked at Tab: the line, and the offset of the cursor in its UTF-8 bytes.
  var completing: (String, Int) -> LineCompletion { get set }
  /// Reads a line.
  func read(prompt: String) -> LineInput
  /// Adds an entry to what the arrow keys and Ctrl-R go through.
  func remember(_ entry: String)
  /// How many entries are kept.
  func keep(_ entries: Int)
  /// Gives the terminal back.
  func close()
}

extension LineEditor {
  /// An editor edits, unless it says otherwise.
  package var edits: Bool { true }
}
