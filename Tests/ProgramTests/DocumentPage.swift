/// A page of the documentation: prose, and the fenced blocks in it.
struct DocumentPage {
  /// What the word behind the first fence asks for.
  enum Kind: Equatable {
    /// A program that runs.
    case program
    /// A program that must fail.
    case failing
    /// Lines that start with `tonne`, each a command that is run.
    case commands
    /// What the block before shows.
    case output
    /// A file that is written, in an encoding.
    case file(name: String, encoding: String)
    /// Something to read, which nobody runs.
    case shown
  }

  /// A piece of the page.
  enum Part {
    case prose(String)
    case block(Block)
  }

  /// A fenced block.
  struct Block {
    /// The line that opens it, without the fence.
    var info: String
    /// The lines between the fences, each with its end.
    var text: String
  }

  /// A fault of the page itself.
  struct Fault: Error, Equatable, CustomStringConvertible {
    var description: String
  }

  /// The pieces in order.
  var parts: [Part] = []

  /// Reads a page. A fence that is indented, or not closed, is a fault: what stands in it would not
  /// be run.
  init(_ text: String) throws {
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.drop(while: { $0 == " " }).hasPrefix("```") else {
        if open == nil { parts.append(.prose("\(line)\n")) } else { open?.text += "\(line)\n" }
        continue
      }
      guard line.hasPrefix("```") else { throw Fault(description: "an indented fence: \(line)") }
      if let block = open {
        parts.append(.block(block))
        open = nil
      } else {
        open = Block(info: String(line.dropFirst(3)), text: "")
      }
    }
    guard open == nil else { throw Fault(description: "a fence that is not closed") }
  }

  /// What a block is for; a word that is not known is a fault.
  static func kind(of block: Block) throws -> Kind {
    let words = block.info.split(separator: " ").map(String.init)
    func value(_ name: String) -> String? {
      words.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    if let name = value("name") {
      return .file(name: name, encoding: value("encoding") ?? "utf8")
    }
    switch words {
    case []: return .output
    case ["tonne"]: return .program
    case ["tonne", "error"]: return .failing
    case ["sh", "run"]: return .commands
    case ["text"], ["sh"], ["r"], ["stata"], ["python"]: return .shown
    default: throw Fault(description: "a block of no known kind: \(block.info)")
    }
  }
}
