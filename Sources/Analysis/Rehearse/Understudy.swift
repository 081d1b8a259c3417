import CSystem
import Interpreter
import Tables

/// Answers calls that have effects or cost much, so that a program can be looked at by evaluating
/// it: nothing is written or shown, files are read in part when they are large, draws are few, and
/// every call takes from the machine's fuel.
final class Understudy: Rehearsal {
  /// Files up to this size are read whole.
  static let wholeFile = 1 << 20
  /// Of larger text tables this much is read.
  static let partOfFile = 64 << 10

  private let rowLimit: Int
  /// Whether everything evaluated so far is as it would be in a run: no data were left out, no
  /// number of draws was lowered.
  private(set) var isExact: Bool
  /// Files that the program would have written by now.
  private(set) var written: Set<String> = []
  /// The files that were read, or would have been, since `forgetFiles`.
  private(set) var filesRead: Set<String> = []
  /// The files that would have been written since `forgetFiles`.
  private(set) var filesWritten: Set<String> = []

  /// - Parameters:
  ///   - rowLimit: tables with more rows are not computed with.
  ///   - isExact: whether everything evaluated before was as in a run.
  init(rowLimit: Int, isExact: Bool = true) {
    self.rowLimit = rowLimit
    self.isExact = isExact
  }

  /// Looks at no file so far.
  func forgetFiles() { (filesRead, filesWritten) = ([], []) }

  /// Goes on as if something had been evaluated.
  func goOn(isExact: Bool, written: Set<String>) {
    if !isExact { self.isExact = false }
    if !written.isEmpty { self.written.formUnion(written) }
  }

  func answer(_ call: inout Call) throws(Stop) -> Value? {
    var rows = 0
    for case .table(let table)? in call.values { rows += table.rowCount }
    call.machine.fuel -= 20 + rows / 50
    guard rows <= rowLimit else { throw .interrupted }
    lowerDraws(&call)
    return call.reachesOutside ? try effect(call) : nil
  }

  /// Lets reading happen; writing is noted only, and what else reaches outside stays unknown.
  private func effect(_ call: Call) throws(Stop) -> Value? {
    let name = call.builtin.parameters.first(where: \.isPath)?.name
    let path = name.flatMap(call.optionalText).map { Self.resolved($0, in: call.module.folder) }
    switch call.builtin.reach {
    case .reading?:
      guard let path else { return nil }
      filesRead.insert(path)
      guard !written.contains(path) else { throw .interrupted }
      try limitReading(path, call.machine)
      return nil
    case .writing?:
      if let path {
        written.insert(path)
        filesWritten.insert(path)
      }
      return .nothing
    case .elsewhere?: throw .interrupted
    case nil: return nil
    }
  }

  /// Has a small file read whole and a large text table in part; what is no regular file is left.
  private func limitReading(_ path: String, _ machine: Machine) throws(Stop) {
    let size = tonne_file_size(path)
    guard size >= 0 else { throw .interrupted }
    machine.options.readLimit = nil
    guard size > Self.wholeFile else { return }
    isExact = false
    guard [".csv", ".tsv", ".txt"].contains(where: path.hasSuffix) else { throw .interrupted }
    machine.options.readLimit = Self.partOfFile
  }

  private static func resolved(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }

  /// Results of few draws have the same shape.
  private func lowerDraws(_ call: inout Call) {
    for (index, parameter) in call.builtin.parameters.enumerated()
    where parameter.isDrawCount {
      let fewer = Value.number(19)
      guard parameter.type.accepts(fewer) else { continue }
      call.values[index] = fewer
      isExact = false
    }
  }
}
