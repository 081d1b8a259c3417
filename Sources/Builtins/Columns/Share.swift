import Interpreter
import Tables

extension Builtin {
  /// `share(x, skip_na = false)`.
  static let share = Builtin(
    "share", .columns, "Gives each value as a part of the sum of its group.",
    parameters: [.cells, .skipMissing],
    result: "a plain number for each row: 0.25 is a quarter",
    discussion: """
      x / Σx within the group, which `group` sets. Where the sum is 0 it is `na`.
      """,
    examples: [
      Example(
        "share([1, 3])",
        "[0.25, 0.75]")
    ],
    searchWords: ["proportion", "prop.table", "比重", "占比"],
    body: .column { (call) throws(Stop) in
      let column = try call.column()
      let skips = try call.flag("skip_na")
      var notes = OperationNotes()
      let result = try call.at { () throws(TableError) in
        try Window.share(column, by: call.scope.grouping, skipMissing: skips, notes: &notes)
      }
      call.machine.count(notes, at: call.span)
      return .rows(result)
    })
}
