import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `save(t, path)`.
  static let save = Builtin(
    "save", .tables, "Writes a table or weights to a file, whole or not at all.",
    parameters: [
      BuiltinParameter("t", .either([.table, .weights]), "The table, or spatial weights."),
      BuiltinParameter(
        "path", .text,
        "The file, ending in .csv, .tsv, .xlsx or .json; of weights in .gal, .gwt or .csv."),
      BuiltinParameter(
        "bom", .flag,
        "Whether a byte order mark stands before text, for spreadsheets that need it.",
        default: .value(.flag(false))),
    ],
    result: "nothing",
    discussion: """
      UTF-8 with units in the header cells; missing cells are empty. A path is relative to the file it \
      stands in. A script writes only below its working folder unless `--write DIR` allows more. Weights \
      are written as they were before scaling; GAL holds no weights, only who is whose neighbour.
      """,
    examples: [
      Example("save(table(x = [1, 2]), \"out.csv\")\nlength(load(\"out.csv\"))", "2")
    ],
    searchWords: ["write.csv", "write_csv", "to_csv", "export delimited", "保存", "写文件"],
    needsRights: true,
    body: .function { (call) throws(Stop) in
      let path = try call.writablePath()
      let marked = try call.flag("bom")
      if case .table(let table) = call.value("t") {
        try files { () throws(DataError) in try TableWriter.save(table, path: path, marked: marked)
        }
      } else {
        let writer = try call.weights("t").writer
        try files { () throws(DataError) in try writer.save(path: path) }
      }
      return .nothing
    })
}

/// Writes, and turns what goes wrong into a failure that names the path.
private func files(_ body: () throws(DataError) -> Void) throws(Stop) {
  do throws(DataError) { try body() } catch {
    throw .failure(Failure(error, argument: "path"))
  }
}
