import Syntax

/// What the check of a text keeps for the next check of it: the values of the statements that did not
/// change are not computed again. What is found is the same as without.
///
/// Confined to one thread.
package final class CheckMemory {
  /// The text as it was checked last.
  var file: CheckedFile?
  /// The number of the next statement as a source.
  private(set) var nextPart = SourceSet.firstPart

  /// Gives so many numbers away; they begin anew before there are no more.
  func number(_ count: Int) {
    nextPart += Int32(clamping: count)
    guard nextPart > Int32.max / 2 else { return }
    nextPart = SourceSet.firstPart
    forget()
  }

  /// Nothing is kept so far.
  package init() {}

  /// Keeps nothing: files may have changed in a way that does not show.
  package func forget() { file = nil }
}
