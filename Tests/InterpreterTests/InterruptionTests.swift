import Builtins
import CSystem
import Interpreter
import Testing

/// Ctrl-C while a built-in runs: whatever it gives then, or says is wrong, reaches nobody.
@Suite struct InterruptionTests {
  /// A flag as Ctrl-C sets it.
  final class Flag: @unchecked Sendable {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    init() { pointer.initialize(to: 0) }
    deinit { pointer.deallocate() }
  }

  static func builtin(_ flag: Flag, fails: Bool) -> Builtin {
    Builtin(
      "halfway", .values, "Sets the flag and ends.", parameters: [], result: "a number",
      body: .function { (call) throws(Stop) in
        tonne_set(flag.pointer, true)
        if fails { throw call.wrong("halfway", "N008", "this is said of half a result") }
        return .number(1)
      })
  }

  @Test(arguments: [false, true])
  func halfResultsReachNobody(fails: Bool) {
    let flag = Flag()
    let registry = Registry([(name: "halfway", make: { Self.builtin(flag, fails: fails) })])
    let result = run(["let x = halfway()", "x"], interrupt: flag.pointer, registry: registry)
    #expect(result.outcomes.first == .interrupted)
    #expect(result.values.isEmpty)
    #expect(result.errors.allSatisfy { $0.code != "N008" })
  }
}
