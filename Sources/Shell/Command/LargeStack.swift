import CSystem

/// A thread whose stack bears deep recursion of programs.
enum LargeStack {
  private final class Job {
    let body: () -> Int32
    var status: Int32 = 0

    init(_ body: @escaping () -> Int32) { self.body = body }
  }

  /// MiB of the stack; pages that are not touched cost nothing.
  private static let mebibytes = 1024

  /// Runs a function on such a thread and waits; on this one where there is no memory for it.
  static func run(_ body: @escaping () -> Int32) -> Int32 {
    let job = Job(body)
    let error = withExtendedLifetime(job) {
      tonne_run_on_big_stack(mebibytes, Unmanaged.passUnretained(job).toOpaque()) { context in
        guard let context else { return }
        let job = Unmanaged<Job>.fromOpaque(context).takeUnretainedValue()
        job.status = job.body()
      }
    }
    return error == 0 ? job.status : body()
  }
}
