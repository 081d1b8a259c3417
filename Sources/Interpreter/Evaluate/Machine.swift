import CSystem
package import Syntax
package import Tables
import Threading

/// A frame of values: parameters, captured values and locals by slot.
typealias Frame = UnsafeMutablePointer<Value>

/// Takes what a program shows and what is reported about it.
package protocol Output: AnyObject {
  /// A value that stands alone.
  func show(_ value: Value)
  /// An error, warning or note.
  func report(_ diagnostic: Diagnostic)
}

/// What evaluation needs besides the program: stacks, limits, warnings, options and the outlet.
///
/// Confined to one thread. The counters that calls touch lie behind a raw pointer, because checked
/// access to class properties costs more than the calls themselves.
package final class Machine: @unchecked Sendable {
  struct Hot {
    var depth = 0
    var top: Frame
    var numberTop: UnsafeMutablePointer<Double>
    var divisionsByZero = 0
    var domainFailures = 0
    /// How many calls and rounds may still be run; a program that is looked at gets few.
    var fuel = Int.max
    var isRehearsing = false
    /// What `depth` must stay below, and what a call adds to it at least.
    var depthLimit = Machine.depthLimit
    var callCost = 1
  }

  /// The deepest nesting of calls, counted in levels of expressions.
  static let depthLimit = tonne_has_thread_sanitizer() ? 40_000 : 200_000
  static let slotLimit = 2_000_000

  let hot: UnsafeMutablePointer<Hot>
  private let slots: Frame
  private let numberSlots: UnsafeMutablePointer<Double>
  let slotEnd: Frame
  let numberSlotEnd: UnsafeMutablePointer<Double>
  /// Set by the signal handler; polled.
  let interruptFlag: UnsafePointer<Int32>
  /// How loops below find out that Ctrl-C was pressed.
  let cancellation: Cancellation
  /// The built-ins.
  package let registry: Registry
  /// Where shown values and messages go.
  package let output: any Output
  /// Options of the run.
  package var options: RunOptions
  /// All texts.
  package var sources = SourceSet()
  var warnings = WarningLog()
  /// Shows pages to the person at the prompt; `nil` where there is none, as in a script.
  package weak var viewer: (any PageViewer)?
  /// Set while programs are looked at and not run.
  package var rehearsal: (any Rehearsal)? {
    didSet { hot.pointee.isRehearsing = rehearsal != nil }
  }

  /// A machine with fresh stacks; it stops when the flag at `interrupt` is not 0, that of Ctrl-C
  /// unless told.
  package init(
    registry: Registry, output: any Output, options: RunOptions,
    interrupt: UnsafePointer<Int32>? = nil
  ) {
    self.registry = registry
    self.output = output
    self.options = options
    slots = Frame.allocate(capacity: Self.slotLimit)
    slotEnd = slots + Self.slotLimit
    numberSlots = UnsafeMutablePointer<Double>.allocate(capacity: Self.slotLimit)
    numberSlotEnd = numberSlots + Self.slotLimit
    hot = UnsafeMutablePointer<Hot>.allocate(capacity: 1)
    hot.initialize(to: Hot(top: slots, numberTop: numberSlots))
    if let calls = options.limits.calls {
      // As many calls as are allowed, and the statement that they start in, use the depth up.
      hot.pointee.callCost = max(1, (Self.depthLimit - 1) / (calls + 2))
      hot.pointee.depthLimit = hot.pointee.callCost * (calls + 2)
    }
    interruptFlag = interrupt ?? tonne_interrupt_flag()
    // The flag outlives the machine, and one look at it needs no lock.
    nonisolated(unsafe) let flag = interruptFlag
    cancellation = Cancellation { tonne_is_set(flag) }
  }

  deinit {
    slots.deallocate()
    numberSlots.deallocate()
    hot.deinitialize(count: 1)
    hot.deallocate()
  }

  /// Puts the stacks back after a failed statement.
  func reset() {
    hot.pointee.depth = 0
  }

  /// Stops when Ctrl-C was pressed; long built-ins call it often.
  package func checkInterrupt() throws(Stop) {
    hot.pointee.fuel -= 1
    if isInterrupted || hot.pointee.fuel < 0 { throw .interrupted }
  }

  /// Whether Ctrl-C was pressed, for loops that cannot throw.
  @inline(__always)
  package var isInterrupted: Bool { tonne_is_set(interruptFlag) }

  /// Reports a warning once the statement is done; equal ones are counted.
  package func warn(_ diagnostic: Diagnostic) { warnings.add(diagnostic) }

  /// Counts cells that came out missing because of a zero divisor or a value outside a domain.
  package func count(_ notes: OperationNotes, at span: Span) {
    if notes.divisionsByZero > 0 {
      warnings.count(.divisionByZero, notes.divisionsByZero, at: span)
    }
    if notes.domainFailures > 0 { warnings.count(.domain, notes.domainFailures, at: span) }
    if notes.unreadTexts > 0 { warnings.count(.unreadText, notes.unreadTexts, at: span) }
    for unit in notes.notedUnits { warnings.noteUnit(unit, at: span) }
  }

  /// Forgets the warnings of a statement, and puts the stacks back should it have failed.
  package func discard() {
    _ = warnings.drain()
    reset()
  }

  /// Reports what was collected during a statement and starts anew.
  package func flushWarnings() {
    hot.pointee.divisionsByZero = 0
    hot.pointee.domainFailures = 0
    for diagnostic in warnings.drain() { output.report(diagnostic) }
  }
}

/// Options that hold for a run.
package struct RunOptions: Sendable {
  /// Seed of everything random.
  package var seed: UInt64 = 1
  /// Arguments of the script.
  package var arguments: [String] = []
  /// Folders a script may write below.
  package var writableFolders: [String] = []
  /// How many bytes of a data file are read at most, up to the end of a line; all when `nil`.
  package var readLimit: Int?
  /// Whether `test` blocks run.
  package var runsTests = false
  /// What a program may use at most.
  package var limits = RunLimits()
  /// What finds packages of recipes; there are none when `nil`.
  package var packages: (any PackageSearch)?

  /// The defaults.
  package init() {}
}

extension Machine {
  /// Runs something whose warnings are of no interest; those collected before stay.
  package func withoutWarnings<Value>(
    _ body: () throws(Stop) -> Value
  ) throws(Stop) -> Value {
    let kept = warnings
    defer { warnings = kept }
    return try body()
  }
}
