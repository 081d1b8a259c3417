import CSystem
import Interpreter

/// The arguments of a run, handed to the thread with the large stack.
private final class Job {
  let arguments: [String]
  var status: Int32 = 2

  init(_ arguments: [String]) { self.arguments = arguments }

  func run() {
    if arguments.first == "--data", arguments.count == 3 {
      status = PanelData.write(size: arguments[2], into: arguments[1]) ? 0 : 1
      return
    }
    if arguments.first == "--monte-carlo", arguments.count == 2, let draws = Int(arguments[1]) {
      status = MonteCarlo.run(draws: max(2, draws)) ? 0 : 1
      return
    }
    if arguments.first == "--script", arguments.count == 3, let lines = Int(arguments[2]) {
      status = ScriptData.write(lines: lines, into: arguments[1]) ? 0 : 1
      return
    }
    if arguments.count == 3, !IndicatorData.provide(size: arguments[2], in: arguments[1]) {
      writeError("cannot make the data of \(arguments[2])\n")
      return
    }
    guard let path = arguments.first, let workload = Workload(path: path) else {
      writeError(
        "usage: benchmarks WORKLOAD [ARG…]; the workload has a line `# kernel`\n"
          + "       benchmarks --data FOLDER S|M|L writes the data\n"
          + "       benchmarks --script FOLDER LINES writes a script to check\n"
          + "       benchmarks --monte-carlo DRAWS studies estimators of spatial panels\n")
      return
    }
    let repetitions = tonne_environment("KREPS").flatMap { Int(String(cString: $0)) } ?? 1
    guard
      let result = workload.run(
        arguments: Array(arguments.dropFirst()), repetitions: max(1, repetitions))
    else {
      status = 1
      return
    }
    let wall = result.times.wall.map { "\($0)" }.joined(separator: ", ")
    let cpu = result.times.cpu.map { "\($0)" }.joined(separator: ", ")
    print(
      "@@{\"kernel_s\": [\(wall)], \"kernel_cpu\": [\(cpu)], "
        + "\"check\": {\(checkText(result.check))}}")
    status = 0
  }

  private func checkText(_ value: Value) -> String {
    guard case .list(let list) = value, let names = list.names else { return "" }
    return zip(names, list.items).compactMap { name, item in
      item.asNumber.map { "\"\(name)\": \($0)" }
    }.joined(separator: ", ")
  }
}

/// Runs a workload on a thread with a large stack and ends the process.
func runBenchmark(_ arguments: [String]) {
  tonne_keep_memory()
  let job = Job(arguments)
  let context = Unmanaged.passUnretained(job).toOpaque()
  _ = tonne_run_on_big_stack(1024, context) { context in
    guard let context else { return }
    Unmanaged<Job>.fromOpaque(context).takeUnretainedValue().run()
  }
  tonne_exit(job.status)
}
