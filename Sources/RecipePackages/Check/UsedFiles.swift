import Interpreter
import Syntax

extension PackageFiles {
  /// The paths of the files that `use` of the package reads: its main file, and those that it and they use.
  package func used(from main: String) -> Set<String> {
    var found: Set<String> = []
    var open = [main]
    while let path = open.popLast() {
      guard let bytes = self[path], found.insert(path).inserted else { continue }
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let program = parse(Source(id: -1, name: path, bytes: bytes)).program
      for case .use(let used, _) in program.statements.map(\.kind) {
        guard case .file(let written) = UseTarget(used.text) else { continue }
        if let inner = PathWithin.joined(folder, written) { open.append(inner) }
      }
    }
    return found
  }
}
