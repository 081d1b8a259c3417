import Interpreter
import Syntax

/// One check of a file: the statements in their order, then the recipes, as all of the file is known
/// to them. A statement is walked where what the last walk rests on is not as it was.
final class FileWalk {
  private let file: CheckedFile
  private let around: Surroundings
  private var owners: [ObjectIdentifier: CheckedStatement] = [:]
  private var files: [String: FileStates] = [:]

  init(_ file: CheckedFile) {
    self.file = file
    around = file.beginning()
    for statement in file.statements {
      if let global = statement.passage.global { owners[ObjectIdentifier(global)] = statement }
      if let global = statement.passage.global { around.later.insert(global.span) }
      if let recipe = statement.passage.function { owners[ObjectIdentifier(recipe)] = statement }
    }
  }

  /// Walks through everything; false when something came in between.
  func run() -> Bool {
    for statement in file.statements where !statement.passage.isRecipe {
      guard pass(statement) else { return false }
    }
    for statement in file.statements where statement.passage.isRecipe {
      guard pass(statement) else { return false }
    }
    return true
  }

  /// What was found, without what was known to be wrong before.
  func findings(known: [Diagnostic]) -> [Diagnostic] {
    var reported = Set(known.map { ProgramWalk.Place($0) })
    var found: [Diagnostic] = []
    func report(_ diagnostics: [Diagnostic]) {
      for diagnostic in diagnostics {
        guard found.count < ProgramWalk.limit,
          reported.insert(ProgramWalk.Place(diagnostic)).inserted
        else { continue }
        found.append(diagnostic)
      }
    }
    let (recipes, others) = (
      file.statements.filter(\.passage.isRecipe), file.statements.filter { !$0.passage.isRecipe }
    )
    for statement in others + recipes { report(statement.sight?.findings ?? []) }
    for statement in others { report(statement.sight?.unused ?? []) }
    report(UnusedNames(file.statements.map(\.passage), file.session.module).diagnostics)
    return found
  }

  // MARK: One statement

  /// Walks through a statement, or takes what the last walk saw; false when it was interrupted.
  private func pass(_ statement: CheckedStatement) -> Bool {
    let reads = reads(of: statement)
    if let sight = statement.sight, holds(sight, reads, statement) {
      around.module.units = sight.units
      around.understudy.goOn(isExact: sight.isExact, written: sight.written)
      around.budget.spend(sight.spent)
    } else {
      let before = statement.sight?.bound
      guard let sight = look(statement, reads) else { return false }
      statement.sight = sight
      if let bound = sight.bound, before?.isSame(as: bound) != true {
        statement.version = file.newVersion()
      }
    }
    if let global = statement.passage.global, let bound = statement.sight?.bound {
      around.bind(bound, to: global)
    }
    statement.isPassed = true
    return true
  }

  /// Whether a walk would see the same again.
  private func holds(
    _ sight: Sight, _ reads: [Sight.Read], _ statement: CheckedStatement
  ) -> Bool {
    sight.resolution == statement.passage.version && sight.wasExact == around.understudy.isExact
      && sight.reads == reads && around.budget.isAmple(for: sight.spent)
      && sight.files.allSatisfy { $0 == data($0.path) }
  }

  /// Walks through a statement.
  private func look(_ statement: CheckedStatement, _ reads: [Sight.Read]) -> Sight? {
    let understudy = around.understudy
    understudy.forgetFiles()
    let (before, wasExact, written) = (around.budget, understudy.isExact, understudy.written)
    let walk = ProgramWalk(statement.passage, around)
    walk.run()
    guard !around.machine.isInterrupted else { return nil }
    let spent = before.spent(until: around.budget)
    return Sight(
      // What ran into the end of the budget is looked at again.
      resolution: before.isAmple(for: spent) ? statement.passage.version : -1, reads: reads,
      files: understudy.filesRead.sorted().map { path in
        Sight.File(path: path, state: state(path), isWritten: written.contains(path))
      },
      wasExact: wasExact, findings: walk.diagnostics,
      unused: statement.passage.isRecipe ? [] : walk.scope.unused, named: walk.named,
      bound: walk.bound, units: around.module.units, isExact: understudy.isExact,
      written: understudy.filesWritten, spent: spent)
  }

  private func data(_ path: String) -> Sight.File {
    Sight.File(
      path: path, state: state(path), isWritten: around.understudy.written.contains(path))
  }

  private func state(_ path: String) -> FileStates {
    if let known = files[path] { return known }
    let state = FileStates(path)
    files[path] = state
    return state
  }

  // MARK: What a statement rests on

  /// What of the file a statement may come to see: the values and recipes that it names, and what
  /// their code names in turn.
  private func reads(of statement: CheckedStatement) -> [Sight.Read] {
    var reads: [Sight.Read] = []
    var seen: Set<Int32> = []
    collect(statement.passage, &reads, &seen)
    return reads
  }

  private func collect(_ passage: Passage, _ reads: inout [Sight.Read], _ seen: inout Set<Int32>) {
    for global in passage.globals {
      guard let owner = owners[ObjectIdentifier(global)], seen.insert(owner.part).inserted else {
        continue
      }
      reads.append(Sight.Read(part: owner.part, version: owner.isPassed ? owner.version : nil))
      if owner.isPassed, owner.mayRunCode { collect(owner.passage, &reads, &seen) }
    }
    for recipe in passage.recipes {
      guard let owner = owners[ObjectIdentifier(recipe)], seen.insert(owner.part).inserted else {
        continue
      }
      reads.append(Sight.Read(part: owner.part, version: owner.passage.version))
      collect(owner.passage, &reads, &seen)
    }
  }
}
