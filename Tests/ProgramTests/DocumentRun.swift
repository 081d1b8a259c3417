import Builtins
import CSystem
import Glibc
import Interpreter
import RecipePackages
import Shell
import Syntax
import TestSupport
import Wording

/// Runs the blocks of a page one after the other, as at the prompt: names carry over and may be
/// given anew, and all blocks share a folder, which is removed afterwards.
final class DocumentRun {
  /// What is wrong with the page, apart from outputs that differ.
  private(set) var faults: [String] = []
  /// How many programs and commands ran.
  private(set) var count = 0

  private let folder: String
  private let streams = Captured()
  private let console: ConsoleOutput
  private let machine: Machine
  private let session: Session
  private let temporary: TemporaryFolder

  private let language: Language

  /// A run whose messages are in a language.
  init(_ language: Language = .english) throws {
    self.language = language
    temporary = try TemporaryFolder()
    folder = temporary.path
    var shown = CommandOptions()
    shown.language = language
    console = ConsoleOutput(
      streams: streams, options: shown, languages: Languages { StandardLibrary.registry })
    var options = RunOptions()
    options.writableFolders = [folder]
    options.packages = PackageFinder(
      user: nil, installed: Folder(of: "Examples/recipes").path, base: folder)
    machine = Machine(registry: StandardLibrary.registry, output: console, options: options)
    session = Session(machine: machine, folder: folder, allowsShadowing: true)
    console.machine = machine
  }

  /// The page with the output that its programs have now.
  func page(_ page: DocumentPage) throws -> String {
    var text = ""
    var printed: String?
    for part in page.parts {
      guard case .block(var block) = part else {
        if case .prose(let line) = part { text += line }
        continue
      }
      switch try DocumentPage.kind(of: block) {
      case .program: printed = run(block.text, fails: false)
      case .failing: printed = run(block.text, fails: true)
      case .commands: printed = command(block.text)
      case .file(let name, let encoding): write(block.text, name, encoding)
      case .shown: printed = nil
      case .output:
        if printed == nil { faults.append("output of nothing that ran: \(block.text)") }
        block.text = printed ?? block.text
        printed = nil
      }
      text += "```\(block.info)\n\(block.text)```\n"
    }
    return String(text.dropLast())
  }

  private func run(_ program: String, fails: Bool) -> String {
    count += 1
    console.startEntry()
    let start = streams.transcript.count
    let goesOn = program.hasPrefix("|>") ? "\(Session.lastResult) " : ""
    let source = machine.sources.add(name: "[\(count)]", bytes: Array((goesOn + program).utf8))
    let outcome = session.enter(source).outcome
    let printed = since(start, of: streams)
    if (outcome != .done) != fails {
      faults.append("\(fails ? "does not fail" : "fails"):\n\(program)\(printed)")
    }
    return printed
  }

  private func command(_ lines: String) -> String {
    var printed = ""
    for line in lines.split(separator: "\n") {
      count += 1
      var words = line.split(separator: " ").map(String.init)
      guard words.first == "tonne" else {
        faults.append("no command of Tonne: \(line)")
        continue
      }
      words.removeFirst()
      let streams = Captured()
      streams.recipes = Folder(of: "Examples/recipes").path
      let placed = words.map { $0.hasSuffix(".tonne") ? "\(folder)/\($0)" : $0 }
      _ = Command.run(
        arguments: ["--lang", language.rawValue] + placed, streams: streams,
        registry: { StandardLibrary.registry }, folder: folder)
      printed += since(0, of: streams)
    }
    return printed
  }

  /// What was printed from a place on, without the paths of the folder and of the checkout.
  private func since(_ start: Int, of streams: Captured) -> String {
    let text = String(decoding: streams.transcript[start...], as: UTF8.self)
    return ErrorSample.without(Folder(of: "").path, ErrorSample.without("\(folder)/", text))
  }

  private func write(_ text: String, _ name: String, _ encoding: String) {
    var bytes = Array(text.utf8)
    if encoding == "gb18030" {
      guard let encoded = ChineseBytes.gb18030(text) else {
        return faults.append("\(name) has signs that are not in GB 2312")
      }
      bytes = encoded
    } else if encoding != "utf8" {
      faults.append("\(name): the encoding is utf8 or gb18030")
    }
    let status = bytes.withUnsafeBytes {
      tonne_write_file("\(folder)/\(name)", $0.baseAddress, $0.count)
    }
    if status != 0 { faults.append("\(name) cannot be written") }
  }
}
