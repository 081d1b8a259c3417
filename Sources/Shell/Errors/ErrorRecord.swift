/// What is known of a code of messages: the page of `docs/errors.md`, what `tonne explain` shows,
/// and a program that gives the message.
package struct ErrorRecord: Sendable {
  /// A file beside the program.
  package struct File: Sendable {
    /// Its name.
    package let name: String
    /// What is in it.
    package let bytes: [UInt8]

    /// A text file.
    init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

    /// A file of any bytes.
    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// How the message comes about.
  package enum Sample: Sendable {
    /// A program, the files beside it, and the words behind `tonne`.
    case program([UInt8], files: [File], words: [String])
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
