import Analysis
import CSystem
import Interpreter
import JSON
import Syntax

/// What may be put in at a place.
extension LanguageServer {
  /// Names, columns of the table at hand, arguments, choices, regions, units and files, best first.
  func completion(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    let (document, offset) = try place(parameters)
    let found = completions(in: document, at: offset)
    let typed = document.text.text(found.replaced)
    let range = TextRange(
      start: document.text.position(of: found.replaced.lowerBound),
      end: document.text.position(of: offset))
    var isIncomplete = false
    let items = found.candidates.prefix(Self.candidateLimit).enumerated().map {
      position, candidate -> JSONValue in
      var item: JSONValue = [
        "label": .text(candidate.text), "kind": .integer(candidate.kind.number),
        "sortText": .text(Self.sorting(position)),
        "textEdit": ["range": range.json, "newText": .text(candidate.text)],
      ]
      if !candidate.detail.isEmpty { item.add("detail", .text(said(candidate.detail))) }
      // What fits by another spelling, as 江苏 fits @Jiangsu, must not be sieved out by the editor.
      if !candidate.text.hasPrefix(typed) {
        item.add("filterText", .text(typed))
        isIncomplete = true
      }
      if candidate.kind == .builtin { item.add("data", ["builtin": .text(candidate.text)]) }
      return item
    }
    isIncomplete = isIncomplete || found.candidates.count > items.count
    return ["isIncomplete": .flag(isIncomplete), "items": .list(items)]
  }

  /// The help of a built-in that an editor shows beside its name.
  func resolvedCompletion(_ parameters: JSONValue) throws(ResponseError) -> JSONValue {
    guard let name = parameters["data"]?["builtin"]?.asText, let builtin = registry[name] else {
      return parameters
    }
    var item = parameters
    let text = HelpText(translator: translator).markdown(builtin)
    item.add("documentation", ["kind": "markdown", "value": .text(text)])
    return item
  }

  private static let candidateLimit = 500

  private static func sorting(_ position: Int) -> String {
    let digits = "\(position)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// What completion offers behind a byte of a text.
  func completions(in document: Document, at offset: Int) -> Completions {
    let start = document.text.statementStart(before: offset)
    let inspection = checked(document) ?? document.lastRead ?? checkedPart(document)
    let folder = document.path.map(DocumentPath.folder) ?? ""
    let context = CompletionContext(
      registry: registry,
      module: inspection?.module ?? Module(name: "session", folder: folder, isRestricted: false),
      entries: { Self.entries(of: $0, from: folder) })
    let found = Completer(context).complete(
      document.text.text(start..<offset), cursor: offset - start)
    return Completions(
      replaced: (found.replaced.lowerBound + start)..<(found.replaced.upperBound + start),
      candidates: found.candidates)
  }

  private static func entries(of folder: String, from base: String) -> [CompletionContext.Entry] {
    let path = folder.hasPrefix("/") || base.isEmpty ? folder : "\(base)/\(folder)"
    let names = FolderNames()
    let error = withExtendedLifetime(names) {
      tonne_list_folder(path.isEmpty ? "." : path, Unmanaged.passUnretained(names).toOpaque()) {
        context, name in
        guard let context else { return }
        Unmanaged<FolderNames>.fromOpaque(context).takeUnretainedValue().names.append(
          String(cString: name))
      }
    }
    guard error == 0 else { return [] }
    return names.names.map { name in
      CompletionContext.Entry(name, isFolder: tonne_is_folder("\(path)/\(name)"))
    }
  }

  private final class FolderNames { var names: [String] = [] }

  /// The check of a text as it is; `nil` where the text cannot be read, or something else waits.
  func checked(_ document: Document) -> Inspection? {
    if let inspection = document.inspection { return inspection.isRead ? inspection : nil }
    guard !document.read.parsed.diagnostics.contains(where: { $0.severity == .error }) else {
      return nil
    }
    return inspect(document).flatMap { $0.isRead ? $0 : nil }
  }

  /// The check of the statements without errors of a text that was never read as a whole.
  private func checkedPart(_ document: Document) -> Inspection? {
    if let inspection = document.partlyRead { return inspection }
    let inspection = checker.inspect(
      name: document.name, bytes: document.text.readablePart,
      folder: document.path.map(DocumentPath.folder) ?? "", memory: document.partMemory,
      interrupt: UnsafePointer(queue.interrupt))
    guard inspection.isRead, inspection.report.outcome != .interrupted else { return nil }
    document.keepPart(inspection)
    return inspection
  }
}

extension Candidate.Kind {
  /// The number of the protocol.
  fileprivate var number: Int {
    switch self {
    case .value: 6
    case .recipe, .builtin: 3
    case .keyword: 14
    case .column, .field: 5
    case .argument: 10
    case .choice: 12
    case .region: 21
    case .file: 17
    case .folder: 19
    case .unit: 11
    case .type: 7
    case .command: 24
    }
  }
}

extension DocumentText {
  /// Where the statement of the top of the file begins that a byte stands in.
  ///
  /// - Complexity: O(bytes before it).
  func statementStart(before offset: Int) -> Int {
    let head = Array(bytes[..<min(offset, bytes.count)])
    var start = Self.statementStarts(head).last ?? 0
    while start < head.count, head[start] <= 0x20 { start += 1 }
    return min(start, offset)
  }

  /// The text with blanks in place of the statements of the top of the file that hold errors; from
  /// the first of them on where that is not enough.
  ///
  /// - Complexity: O(bytes).
  var readablePart: [UInt8] {
    let starts = Self.statementStarts(bytes)
    let wrong = Self.wrongStatements(bytes, starts)
    let part = Self.blanking(wrong, of: bytes, starts)
    guard let first = wrong.first, !Self.wrongStatements(part, starts).isEmpty else { return part }
    return Self.blanking(Array(first..<starts.count), of: bytes, starts)
  }

  /// The positions, among those that begin at some bytes, of the statements that hold errors.
  private static func wrongStatements(_ bytes: [UInt8], _ starts: [Int]) -> [Int] {
    let places = parse(Source(id: 0, name: "", bytes: bytes)).diagnostics
      .filter { $0.severity == .error }.map { Int($0.span.start) }
    return Set(places.map { place in (starts.firstIndex { $0 > place } ?? starts.count) - 1 })
      .sorted()
  }

  private static func blanking(
    _ statements: [Int], of bytes: [UInt8], _ starts: [Int]
  ) -> [UInt8] {
    var part = bytes
    for statement in statements {
      let end = statement + 1 < starts.count ? starts[statement + 1] : bytes.count
      for index in starts[statement]..<end where part[index] > 0x20 { part[index] = 0x20 }
    }
    return part
  }

  /// Where the statements of the top of the file begin, each behind the end of the one before it.
  private static func statementStarts(_ bytes: [UInt8]) -> [Int] {
    var depth = 0
    var starts = [0]
    for token in lex(Source(id: 0, name: "", bytes: bytes)).tokens {
      switch token.kind {
      case .leftBrace, .leftParen, .leftBracket, .textStart: depth += 1
      case .rightBrace, .rightParen, .rightBracket, .textEnd: depth = max(0, depth - 1)
      case .newline, .semicolon:
        if depth == 0 { starts.append(Int(token.end)) }
      default: break
      }
    }
    return starts
  }
}
