/// What is known of a code of messages: the page of `docs/errors.md`, what `tonne explain` shows,
/// and a program, or entries at the prompt, that give the message.
package struct ErrorRecord: Sendable {
  /// A file beside the program.
  package struct File: Sendable {
    /// What is in it.
    package enum Content: Sendable {
      /// These bytes.
      case bytes([UInt8])
      /// A letter so many times.
      case filled(UInt8, count: Int)
      /// It is a link to a path.
      case link(String)
    }

    /// Its name.
    package let name: String
    /// What is in it.
    package let content: Content

    /// A file of any content.
    init(_ name: String, _ content: Content) {
      self.name = name
      self.content = content
    }

    /// A text file.
    init(_ name: String, _ text: String) { self.init(name, .bytes(Array(text.utf8))) }

    /// A file of any bytes.
    init(_ name: String, bytes: [UInt8]) { self.init(name, .bytes(bytes)) }

    /// The bytes in it; none for a link.
    package var bytes: [UInt8] {
      switch content {
      case .bytes(let bytes): bytes
      case .filled(let byte, let count): Array(repeating: byte, count: count)
      case .link: []
      }
    }

    /// What pages show of it.
    var shown: [UInt8] {
      switch content {
      case .bytes(let bytes): bytes
      case .filled(let byte, let count): Array(repeating: byte, count: min(count, 200))
      case .link(let path): Array("→ \(path)".utf8)
      }
    }
  }

  /// How the message comes about.
  package enum Sample: Sendable {
    /// A program, the files beside it, and the words behind `tonne`.
    case program([UInt8], files: [File], words: [String])
    /// Lines that a person enters at the prompt, and the files in the folder, which is also the home.
    case entries([String], files: [File])
    /// No small program gives it, for this reason.
    case none(String)
  }

  /// The name of the file that holds the program.
  package static let programName = "example.tonne"

  /// The code.
  package let code: String
  /// What it is about, in a few words.
  package let title: String
  /// What it means, and how to mend it.
  package let explanation: String
  /// How it comes about.
  package let sample: Sample

  init(
    _ code: String, _ title: String, _ explanation: String, program: String,
    files: [File] = [], words: [String] = [programName]
  ) {
    self.init(
      code, title, explanation,
      sample: .program(Array(program.utf8), files: files, words: words))
  }

  init(
    _ code: String, _ title: String, _ explanation: String, entries: [String], files: [File] = []
  ) {
    self.init(code, title, explanation, sample: .entries(entries, files: files))
  }

  init(_ code: String, _ title: String, _ explanation: String, without reason: String) {
    self.init(code, title, explanation, sample: .none(reason))
  }

  init(_ code: String, _ title: String, _ explanation: String, sample: Sample) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.sample = sample
  }

  /// The program that gives the message, where there is one.
  package var program: [UInt8]? {
    if case .program(let program, _, _) = sample { return program }
    return nil
  }
}
