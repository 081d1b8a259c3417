import CSystem

/// A body and the place of what it gives.
private final class Job {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}

/// Runs a body on a stack as large as that of the command; the threads of tests have small ones.
package func onLargeStack<Value>(_ body: @escaping () -> Value) -> Value? {
  var value: Value?
  let job = Job { value = body() }
  let failure = withExtendedLifetime(job) {
    tonne_run_on_big_stack(1024, Unmanaged.passUnretained(job).toOpaque()) { context in
      guard let context else { return }
      Unmanaged<Job>.fromOpaque(context).takeUnretainedValue().body()
    }
  }
  return failure == 0 ? value : nil
}
