/// Why a text is no JSON, and where.
package struct JSONFault: Error, Sendable, Hashable {
  /// What can be wrong.
  package enum Problem: Sendable, Hashable {
    /// The text has more bytes than are read.
    case tooLarge(limit: Int)
    /// Lists and objects stand in each other more deeply than is followed.
    case tooDeep(limit: Int)
    /// A byte, or several, that UTF-8 does not have here.
    case notUTF8
    /// The text ends in a value, or before one.
    case ends
    /// Something stands where something else is expected.
    case unexpected(Wanted)
    /// Something stands behind the value.
    case trailing
    /// Digits begin with a zero that is not alone.
    case leadingZero
    /// A number that no double holds.
    case numberRange
    /// A control character, such as a line end, in a text.
    case control
    /// A backslash with a sign behind it that says nothing.
    case escape
    /// `\u` without four hexadecimal digits.
    case hexadecimal
    /// One half of a surrogate pair without the other.
    case surrogate
  }

  /// What was to come.
  package enum Wanted: Sendable, Hashable {
    case value, name, colon
    case comma(closing: Closing)
    case digit

    /// The sign that ends a list or an object.
    package enum Closing: Sendable, Hashable { case list, object }
  }

  /// What is wrong.
  package var problem: Problem
  /// The byte at which it is, counted from 0.
  package var offset: Int
  /// Its line, counted from 1.
  package var line: Int
  /// Its place in the line in characters (Unicode scalars), counted from 1.
  package var column: Int

  /// A fault at a byte of a text.
  package init(_ problem: Problem, at offset: Int, in bytes: [UInt8]) {
    self.problem = problem
    let end = min(max(offset, 0), bytes.count)
    self.offset = end
    line = 1
    column = 1
    for position in 0..<end {
      if bytes[position] == 0x0A {
        line += 1
        column = 1
      } else if bytes[position] & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}

/// The fault in words.
extension JSONFault {
  /// What is wrong, without the place.
  package var phrase: Phrase {
    switch problem {
    case .tooLarge(let limit): "the text has more than \(limit) bytes"
    case .tooDeep: "the text is nested too deeply"
    case .notUTF8: "these bytes are no UTF-8"
    case .ends: "the text ends within a value"
    case .unexpected(let wanted): "something else stands where \(wanted.phrase) is expected"
    case .trailing: "something follows behind the end of the text"
    case .leadingZero: "a number has a zero before its digits"
    case .numberRange: "this is no number that can be held"
    case .control: "a line ends, or a control sign stands, in a text"
    case .escape: "no character is written like this"
    case .hexadecimal: "four hexadecimal digits follow \\u"
    case .surrogate: "half a character stands here"
    }
  }
}

extension JSONFault.Wanted {
  fileprivate var phrase: Phrase {
    switch self {
    case .value: "a value"
    case .name: "a name in quotes"
    case .colon: Phrase(verbatim: ":")
    case .comma(.list): ", or ]"
    case .comma(.object): ", or }"
    case .digit: "a digit"
    }
  }
}
