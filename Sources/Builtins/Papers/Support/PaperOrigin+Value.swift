import DataIO
import Interpreter
import Reports
import Tables

extension PaperOptions {
  /// Where the numbers of a value come from, in the language of the file; `nil` where that is not told.
  func origin(of value: Value) -> PaperOrigin? {
    guard tellsOrigins else { return nil }
    switch value {
    case .result(let result):
      return origin(result.origin, notes: result.notes, sources: result.origin.sources)
    case .table(let table):
      let own = table.origin as? ResultOrigin
      var told = origin(own, notes: own?.notes ?? [], sources: table.sources)
      if own == nil { told.steps = table.notes.map { translator.text($0.text) } }
      return told.isEmpty ? nil : told
    case .list(let list):
      // Models side by side: the files and packages of all of them, each once.
      var told = PaperOrigin()
      for one in list.items.compactMap({ origin(of: $0) }) {
        told.files += one.files.filter { !told.files.contains($0) }
        told.packages += one.packages.filter { !told.packages.contains($0) }
      }
      return told.isEmpty ? nil : told
    default: return nil
    }
  }

  private func origin(
    _ own: ResultOrigin?, notes: [Phrase], sources: [TableSource]
  ) -> PaperOrigin {
    var told = PaperOrigin(method: own?.method)
    told.options = (own?.options ?? []).map { ($0.name, $0.value.inlineText) }
    told.findings = notes.map { translator.text($0) }
    told.steps = own?.steps ?? []
    told.references = own?.references ?? []
    told.count = own.flatMap { $0.n ?? $0.rowsUsed ?? $0.rowsGiven }
    told.packages = sources.compactMap(\.package).map {
      "\($0.name) \($0.version), SHA-256 \($0.content)"
    }
    for source in sources where source.package == nil {
      var hash: String?
      if let file = source.file, case .sha256(let text) = hashes.hash(file) { hash = text }
      told.files.append(
        PaperOrigin.File(
          name: source.path, hash: hash, bytes: source.file?.size, rows: source.rows))
    }
    return told
  }
}
