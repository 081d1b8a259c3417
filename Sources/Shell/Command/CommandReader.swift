import Tables

/// Reads the words of a command line.
///
/// Options stand before the file, or anywhere behind a subcommand; behind the file all words are
/// the script's own.
package struct CommandReader {
  private enum Subcommand: String, CaseIterable {
    case add, check, doc, explain, fmt, kernel, lsp, new, pack, test
  }

  private static let flags = ["--help", "--no-config", "--quiet", "--units", "--version"]
  private static let valued = ["--format", "--lang", "--limit", "--seed", "--threads", "--write"]
  private static let rendering = RenderedFiles.allCases.map(\.option) + ["--site"]

  private var words: ArraySlice<String>
  private var options = CommandOptions()
  private var code: [String] = []
  private var operands: [String] = []
  private var subcommand: Subcommand?
  private var onlyChecksFormat = false
  private var rendered: CommandOptions.Action?
  private var siteFolder: String?
  private var prefix: String?
  private var isForUser = false

  private init(_ words: [String]) { self.words = words[...] }

  /// What the words behind the name of the command ask for.
  package static func read(_ words: [String]) throws(UsageError) -> CommandOptions {
    var reader = CommandReader(words)
    do throws(UsageError) {
      return try reader.run()
    } catch {
      var error = error
      error.language = reader.options.language ?? language(askedForIn: reader.words)
      throw error
    }
  }

  /// The language that words ask for which are not read one by one any more.
  private static func language(askedForIn words: ArraySlice<String>) -> Language? {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--lang" { return Language(rawValue: next) }
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
    }
    return nil
  }

  private mutating func run() throws(UsageError) -> CommandOptions {
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        break
      }
      guard !word.hasPrefix("-") || word == "-" else {
        try take(option: word)
        if options.action == .help || options.action == .version {
          options.language = options.language ?? Self.language(askedForIn: words)
          return options
        }
        continue
      }
      if subcommand == nil, code.isEmpty, let named = Subcommand(rawValue: word) {
        subcommand = named
        continue
      }
      operands.append(word)
      if subcommand == nil {
        operands += words
        break
      }
    }
    options.action = try action()
    return options
  }

  private mutating func action() throws(UsageError) -> CommandOptions.Action {
    switch subcommand {
    case .check: return .check(try neededFiles("check"))
    case .fmt: return .format(try neededFiles("fmt"), onlyCheck: onlyChecksFormat)
    case .doc:
      if let siteFolder { return .site(into: siteFolder, from: operands.first) }
      return rendered ?? .reference(operands.first)
    case .explain: return .explain(operands.first)
    case .lsp: return .languageServer
    case .kernel: return .kernel(try kernelAction())
    case .test: return .test(operands.isEmpty ? ["."] : operands)
    case .new:
      guard let name = operands.first, operands.count == 1 else {
        throw UsageError("tonne new needs the name of a package")
      }
      return .makePackage(name)
    case .add:
      guard !operands.isEmpty else {
        throw UsageError("tonne add needs a folder, an archive or the address of a repository")
      }
      return .addPackages(operands, forUser: isForUser)
    case .pack:
      guard operands.count <= 1 else { throw UsageError("tonne pack takes one folder") }
      return .pack(operands.first ?? ".")
    case nil: break
    }
    if !code.isEmpty {
      options.arguments = operands
      return .run(.code(code.joined(separator: "\n")))
    }
    guard let file = operands.first else { return .prompt }
    options.arguments = Array(operands.dropFirst())
    return .run(file == "-" ? .input : .file(file))
  }

  private func kernelAction() throws(UsageError) -> KernelAction {
    let rest = Array(operands.dropFirst())
    guard prefix == nil || !isForUser else {
      throw UsageError("--user and --prefix name different places")
    }
    switch operands.first {
    case "install" where rest.isEmpty: return .install(prefix: prefix)
    case "run" where rest.count == 1 && prefix == nil && !isForUser:
      return .run(connection: rest[0])
    case "run": throw UsageError("tonne kernel run needs the connection file that Jupyter writes")
    default: throw UsageError("tonne kernel takes `install` or `run`")
    }
  }

  private func neededFiles(_ name: String) throws(UsageError) -> [String] {
    guard !operands.isEmpty else { throw UsageError("tonne \(name) needs the name of a file") }
    return operands
  }

  private mutating func take(option word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? word
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if name == "-e" {
      guard attached == nil, let text = words.popFirst() else {
        throw UsageError("-e needs code behind it")
      }
      guard subcommand == nil else { throw unknown(name) }
      code.append(text)
    } else if valued.contains(name) {
      guard let value = attached ?? words.popFirst() else {
        throw UsageError("\(name) needs a value behind it")
      }
      try take(value, for: name)
    } else {
      guard attached == nil else { throw Self.flags.contains(name) ? noValue(name) : unknown(name) }
      try take(flag: name)
    }
  }

  private mutating func take(flag name: String) throws(UsageError) {
    switch name {
    case "--help", "-h": options.action = .help
    case "--version": options.action = .version
    case "--quiet", "-q": options.isQuiet = true
    case "--units": options.showsUnits = true
    case "--no-config": options.ignoresConfig = true
    case "--check" where subcommand == .fmt: onlyChecksFormat = true
    // What clients add to say that the standard streams are meant, which they always are.
    case "--stdio" where subcommand == .lsp: break
    case "--user" where subcommand == .add || subcommand == .kernel: isForUser = true
    default: throw unknown(name)
    }
  }

  private mutating func take(_ value: String, for name: String) throws(UsageError) {
    switch name {
    case "--format":
      guard let format = OutputFormat(rawValue: value) else {
        let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError("--format takes one of \(known), not \"\(value)\"")
      }
      options.format = format
    case "--lang":
      guard let language = Language(rawValue: value) else {
        throw UsageError("--lang takes en or zh, not \"\(value)\"")
      }
      options.language = language
    case "--seed":
      guard let seed = UInt64(value) else {
        throw UsageError("--seed takes a whole number from 0, not \"\(value)\"")
      }
      options.seed = seed
    case "--threads":
      guard let threads = Int(value), (1...256).contains(threads) else {
        throw UsageError("--threads takes a whole number from 1 to 256, not \"\(value)\"")
      }
      options.threads = threads
    case "--limit": try LimitReader.read(value, into: &options.limits)
    case "--write": options.writableFolders.append(value)
    case "--site": siteFolder = value
    case "--prefix": prefix = value
    default: rendered = RenderedFiles(option: name).map { .render($0, into: value) }
    }
  }

  /// The options that take a value where the reader is.
  private var valued: [String] {
    switch subcommand {
    case .doc: Self.valued + Self.rendering
    case .kernel: Self.valued + ["--prefix"]
    default: Self.valued
    }
  }

  private func noValue(_ name: String) -> UsageError { UsageError("\(name) takes no value") }

  private func unknown(_ name: String) -> UsageError {
    let own: [Subcommand: [String]] = [
      .fmt: ["--check"], .add: ["--user"], .kernel: ["--user"],
    ]
    let known = Self.flags + valued + (subcommand.flatMap { own[$0] } ?? [])
    let near = nearest(name, among: known, limit: 1).first
    return UsageError(
      near.map { "there is no option \(name); did you mean \($0)?" }
        ?? "there is no option \(name)")
  }
}
