import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `save(t, path)`.
  static let save = Builtin(
    "save", .tables, "Writes a table to a file, whole or not at all.",
    parameters: [
      .table, BuiltinParameter("path", .text, "The file, ending in .csv, .tsv, .xlsx or .json."),
      BuiltinParameter(
        "bom", .flag,
        "Whether a byte order mark stands before text, for spreadsheets that need it.",
        default: .value(.flag(false))),
    ],
    result: "nothing",
    discussion: """
      UTF-8 with units in the header cells; missing cells are empty. A path is relative to the file it \
      stands in. A script writes only below its working folder unless `--write DIR` allows more.
      """,
    examples: [
      Example("save(table(x = [1, 2]), \"out.csv\")\nlength(load(\"out.csv\"))", "2")
    ],
    searchWords: ["write.csv", "write_csv", "to_csv", "export delimited", "保存", "写文件"],
    needsRights: true,
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let written = try call.text("path")
      let path = FilePath.resolved(written, in: call.module.folder)
      let folders = [call.module.folder] + call.machine.options.writableFolders
      guard FilePath.isBelow(path, folders) ?? true else {
        throw call.wrong(
          "path", "R020", "\"\(written)\" is not below the working folder",
          mend: "allow its folder when you start: `tonne --write DIR …`")
      }
      let marked = try call.flag("bom")
      do throws(DataError) { try TableWriter.save(table, path: path, marked: marked) } catch {
        throw .failure(Failure(error, argument: "path"))
      }
      return .nothing
    })
}
