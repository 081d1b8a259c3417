import Interpreter
import Syntax
import Units

/// A statement that is checked again and again.
final class CheckedStatement {
  let passage: Passage
  /// What the last walk saw.
  var sight: Sight?
  /// What the value is called that it binds: another number when it may be another.
  var version: Int
  /// Whether its turn has come in this check.
  var isPassed = false

  init(_ passage: Passage, version: Int) {
    self.passage = passage
    self.version = version
  }

  /// Its number as a source.
  var part: Int32 { passage.source.id }

  /// Whether whoever has its value may run code of the file: then that code matters too.
  var mayRunCode: Bool {
    guard let value = sight?.bound?.value else { return false }
    return !value.isPlain
  }
}

/// What a walk over a statement saw, and what that rests on.
struct Sight {
  /// Something of the file that was there, or was not bound yet.
  struct Read: Equatable {
    var part: Int32
    var version: Int?
  }

  /// A file of data.
  struct File: Equatable {
    var path: String
    var state: FileStates
    /// Whether the program would have written it before.
    var isWritten: Bool
  }

  // What it rests on.
  /// Which resolution of the statement.
  var resolution: Int
  var reads: [Read]
  var files: [File]
  var wasExact: Bool

  // What it saw.
  var findings: [Diagnostic]
  var unused: [Diagnostic]
  var named: [Span: Fact]
  var bound: Fact?
  var units: UnitRegistry
  var isExact: Bool
  var written: Set<String>
  var spent: Int
}

extension Value {
  /// Whether it holds no code of a file, not even inside.
  var isPlain: Bool {
    switch self {
    case .nothing, .missing, .number, .quantity, .flag, .text, .range, .region, .vector, .table:
      true
    case .list, .column, .formula, .function, .result, .module: false
    }
  }
}

extension Fact {
  /// Whether it certainly says the same; of large values that is not known.
  func isSame(as other: Fact) -> Bool {
    switch (self, other) {
    case (.some(let one), .some(let other)): return one == other
    case (.known(.number(let one)), .known(.number(let other))):
      return one.bitPattern == other.bitPattern
    case (.known(.flag(let one)), .known(.flag(let other))): return one == other
    case (.known(.text(let one)), .known(.text(let other))):
      return one.utf8.elementsEqual(other.utf8)
    case (.known(.nothing), .known(.nothing)), (.known(.missing), .known(.missing)): return true
    default: return false
    }
  }
}
