import CSystem
import Interpreter
import Shell

/// Streams that keep what is written; standard input is empty.
final class Captured: Streams {
  private(set) var output: [UInt8] = []
  private(set) var errors = ""
  /// Both, in the order in which they were written.
  private(set) var transcript: [UInt8] = []

  /// What a person enters; nobody does where there is nothing.
  var entries: [String] = []
  /// The home of the person, if any.
  var home: String?

  var isInputTerminal: Bool { !entries.isEmpty }
  func openEditor() -> (any LineEditor)? { EnteringEditor(entries) }
  var isOutputTerminal: Bool { false }
  var isErrorTerminal: Bool { false }
  var width: Int { 0 }

  /// The packages that come with the program; there is no home.
  var recipes: String?
  func environment(_ name: String) -> String? {
    switch name {
    case "TONNE_RECIPES": recipes
    case "HOME": home
    default: nil
    }
  }
  func readInput() -> InputText { .bytes([]) }
  func writeOutput(_ bytes: [UInt8]) -> Bool {
    output += bytes
    transcript += bytes
    return true
  }
  func flushOutput() -> Bool { true }
  func stopComputing() {}
  func writeError(_ text: String) {
    errors += text
    transcript += Array(text.utf8)
  }
}

/// Enters lines one after the other.
final class EnteringEditor: LineEditor {
  var completing: (String, Int) -> LineCompletion = { _, _ in LineCompletion() }
  private var lines: ArraySlice<String>

  init(_ lines: [String]) { self.lines = lines[...] }

  func read(prompt: String) -> LineInput { lines.popFirst().map { .line($0) } ?? .end }
  func remember(_ entry: String) {}
  func keep(_ entries: Int) {}
  func close() {}
}

/// A folder of the repository.
struct Folder {
  /// Its path.
  let path: String

  /// A folder by its path below the root.
  init(of relative: String, file: StaticString = #filePath) {
    let parts = "\(file)".split(separator: "/").dropLast(3)
    path = "/" + parts.joined(separator: "/") + "/" + relative
  }

  /// A folder by its whole path.
  init(at path: String) { self.path = path }

  /// What lies in it, in order.
  var names: [String] {
    final class Names { var all: [String] = [] }
    let names = Names()
    let context = Unmanaged.passUnretained(names).toOpaque()
    _ = tonne_list_folder(path, context) { context, name in
      guard let context else { return }
      Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().all.append(String(cString: name))
    }
    return names.all.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The text of a file in it.
  func text(_ name: String) -> String? {
    SystemFile.read("\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }
}
