import DataIO
import Tables

/// By what one sees that a file was written again: its state, and those of the files that are read
/// with it; `nil` for one that is not there.
struct FileStates: Equatable {
  private let states: [TableSource.FileState?]

  init(_ path: String) {
    states = ([path] + Self.companions(of: path)).map { FileFingerprint.state($0) }
  }

  /// A shapefile has its columns and encoding beside it, a database what was written last.
  private static func companions(of path: String) -> [String] {
    let lower = path.lowercased()
    if lower.hasSuffix(".shp") {
      let stem = path.dropLast(4)
      return ["dbf", "shx", "prj", "cpg", "DBF", "SHX", "PRJ", "CPG"].map { "\(stem).\($0)" }
    }
    let isText = [".csv", ".tsv", ".txt", ".json", ".geojson"].contains(where: lower.hasSuffix)
    return isText ? [] : ["\(path)-wal", "\(path)-journal"]
  }
}
