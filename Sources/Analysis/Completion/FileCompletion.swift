/// Files and folders that a path may go on with.
struct FileCompletion {
  let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// Completions of a path that begins at an offset; only its last part is replaced. Hidden names are
  /// offered to who types their dot.
  func completions(_ path: String, from start: Int, ending: [String] = []) -> Completions {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? ""
    let typed = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let first = start + folder.utf8.count
    let entries = context.entries(folder).sorted { $0.name < $1.name }.filter { entry in
      guard typed.hasPrefix(".") || !entry.name.hasPrefix(".") else { return false }
      return entry.isFolder || ending.isEmpty || ending.contains { entry.name.hasSuffix($0) }
    }
    let fitting = Matching.filter(entries, typed: typed) { $0.name }
    return Completions(
      replaced: first..<(start + path.utf8.count),
      candidates: fitting.map {
        $0.isFolder ? Candidate("\($0.name)/", .folder) : Candidate($0.name, .file)
      })
  }
}
