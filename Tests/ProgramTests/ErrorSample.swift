import Builtins
import CSystem
import Glibc
import Interpreter
import Notebook
import Shell
import TestSupport
import Wording

/// Runs the samples of the error catalogue.
enum ErrorSample {
  /// What the command writes to the two streams.
  static func command(
    _ words: [String], in folder: String = ""
  ) -> (status: Int32, output: String, errors: String) {
    let streams = Captured()
    streams.recipes = ""
    var services = Services()
    services.kernel = { KernelService.run($0, $1) }
    let status = Command.run(
      arguments: words, streams: streams, registry: { StandardLibrary.registry }, folder: folder,
      services: services)
    return (status, String(decoding: streams.output, as: UTF8.self), streams.errors)
  }

  /// The messages that the sample of a record gives; `nil` where it has none. The files lie in a
  /// folder of their own, whose path is taken out of the text.
  static func shown(_ record: ErrorRecord, in language: Language = .english) throws -> String? {
    if record.code == "X003", Sanitizer.missesDepth { return nil }
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    switch record.sample {
    case .none: return nil
    case .program(let program, let files, let words):
      write(files, in: folder)
      write(program, "\(folder)/\(ErrorRecord.programName)")
      return withExtendedLifetime(temporary) { shown(words, in: folder, language) }
    case .entries(let entries, let files):
      write(files, in: folder)
      return withExtendedLifetime(temporary) { entered(entries, in: folder, language) }
    }
  }

  private static func write(_ files: [ErrorRecord.File], in folder: String) {
    for file in files {
      let below = file.name.split(separator: "/").dropLast().joined(separator: "/")
      if !below.isEmpty { _ = tonne_make_folder("\(folder)/\(below)") }
      switch file.content {
      case .link(let path): symlink(path, "\(folder)/\(file.name)")
      case .bytes, .filled: write(file.bytes, "\(folder)/\(file.name)")
      }
    }
  }

  private static func write(_ bytes: [UInt8], _ path: String) {
    _ = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
  }

  private static func shown(
    _ words: [String], in folder: String, _ language: Language
  ) -> String {
    let placed = words.map { word in
      let isPath = word.contains(".tonne") || word == "." || word.hasPrefix("./")
      return isPath ? "\(folder)/\(word)" : word
    }
    return without(
      "\(folder)/", command(["--lang", language.rawValue] + placed, in: folder).errors)
  }

  /// The messages that entries at the prompt give, without what the prompt says of itself. Names of files
  /// start with `./`.
  private static func entered(
    _ entries: [String], in folder: String, _ language: Language
  ) -> String {
    let streams = Captured()
    streams.recipes = ""
    streams.home = folder
    streams.entries = entries.map { $0.replacing("./", with: "\(folder)/") }
    _ = Command.run(
      arguments: ["--lang", language.rawValue], streams: streams,
      registry: { StandardLibrary.registry })
    var kept: [Substring] = []
    var isMessage = false
    for line in streams.errors.split(separator: "\n", omittingEmptySubsequences: false) {
      // The greeting stands right behind what is wrong with the settings.
      if line.hasPrefix("Tonne ") { continue }
      let begins = line.firstMatch(of: /^(error|warning|note|错误|警告|说明)\[/) != nil
      if begins || isMessage { kept.append(line) }
      isMessage = begins || isMessage && !line.isEmpty
    }
    return without("\(folder)/", kept.joined(separator: "\n") + (kept.last == "" ? "" : "\n"))
  }

  /// Whether a sample ended for want of a library that this system does not have.
  static func lacksLibrary(_ shown: String, _ record: ErrorRecord) -> Bool {
    record.code != "D030" && shown.contains("[D030]: ")
  }

  /// Writes the texts of all samples into the files of `ErrorTexts`.
  static func record() throws {
    for name in parts {
      try record(name, in: .english, to: "ErrorTexts+\(name)", as: name.lowercased())
      try record(
        name, in: .chinese, to: "Chinese/ErrorTexts+\(name)+Chinese",
        as: "\(name.lowercased())InChinese")
    }
  }

  private static func record(
    _ part: String, in language: Language, to file: String, as name: String
  ) throws {
    let sources = Folder(of: "Sources/Shell/Errors").path
    let path = "\(sources)/ErrorCatalog+\(part).swift"
    let codes = SourceCodes.codes(
      in: String(decoding: SystemFile.read(path) ?? [], as: UTF8.self), letters: "SNTUDMRX")
    let tongue = language == .chinese ? " in Chinese" : ""
    var lines = [
      "// Written by the tests from the samples of the catalogue.", "", "// swift-format-ignore",
      "extension ErrorTexts {",
      "  /// The messages of the samples of this part\(tongue), by code.",
      "  static let \(name): [String: String] = [",
    ]
    for code in codes {
      guard let record = ErrorCatalog.record(code), var text = try shown(record, in: language)
      else { continue }
      if lacksLibrary(text, record) { text = ErrorCatalog.text(of: code, language) ?? text }
      lines.append("    \"\(code)\": ##\"\"\"")
      lines += text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      \($0)" }
      lines.append("      \"\"\"##,")
    }
    if lines.count == 6 { lines.append("    :") }
    lines += ["  ]", "}", ""]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    _ = bytes.withUnsafeBytes {
      tonne_write_file("\(sources)/\(file).swift", $0.baseAddress, $0.count)
    }
  }

  private static let parts = [
    "Syntax", "Habits", "Names", "Values", "Tables", "Verbs", "Repair", "Units", "Data",
    "Databases", "Methods", "Audits",
    "Weights", "Autocorrelation", "Regressions", "Papers",
    "Pictures",
    "Recipes", "Packages", "System", "Pages", "Notebooks",
  ]

  /// A text without the path of a folder.
  static func without(_ folder: String, _ text: String) -> String {
    var rest = Substring(text)
    var kept = ""
    while let place = rest.firstRange(of: folder) {
      kept += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
    }
    return kept + rest
  }
}
