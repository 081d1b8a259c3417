/// Stands beside a machine whose programs are looked at and not run: it sees each call of a
/// built-in, with its arguments bound, before the body runs.
package protocol Rehearsal: AnyObject {
  /// The value to take instead of running the body; `nil` to run it, with arguments that may have
  /// been changed to cheaper ones.
  func answer(_ call: inout Call) throws(Stop) -> Value?
}

extension Machine {
  /// How many calls and rounds may still be run before evaluation stops as if interrupted.
  package var fuel: Int {
    get { hot.pointee.fuel }
    set { hot.pointee.fuel = newValue }
  }
}
