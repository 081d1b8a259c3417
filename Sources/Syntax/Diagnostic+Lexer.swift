extension Diagnostic {
  /// Bytes that are no UTF-8; one report stands for the file.
  static func notUTF8(_ span: Span, byte: UInt8) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      "S020", "the text is not UTF-8: byte 0x\(digits) cannot stand here", at: span,
      mend: "save the file as UTF-8")
  }

  /// Characters without a meaning.
  static func stray(_ span: Span, _ text: String) -> Diagnostic {
    let first = text.unicodeScalars.first?.value ?? 0
    let shown: Phrase =
      first < 0x20 || first == 0x7F ? "the control character \(first)" : "`\(text)`"
    return Diagnostic("S021", "\(shown) has no meaning in Tonne", at: span)
  }

  /// `（` for `(`.
  static func fullWidth(_ span: Span, _ found: String, _ ascii: String) -> Diagnostic {
    Diagnostic("S022", "`\(found)` is written `\(ascii)`", at: span, mend: "write `\(ascii)`")
  }

  /// `“` for `"`.
  static func fullWidthQuotes(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S022", "a text stands between straight quotes", at: span, mend: "write `\"…\"`")
  }

  /// A text without its closing quote.
  static func unclosedText(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S023", "the text is not closed", at: span, mend: "put `\"` at its end")
  }

  /// `{` in a text without its `}`.
  static func unclosedInterpolation(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S024", "the `{` in this text is not closed on its line", at: span,
      mend: "close it with `}`, or write `\\{` for the sign itself")
  }

  /// An escape that there is not.
  static func badEscape(_ span: Span, _ text: String) -> Diagnostic {
    Diagnostic(
      "S025", "`\(text)` is no escape", at: span,
      notes: ["the escapes are `\\{`, `\\\"`, `\\\\`, `\\n` and `\\t`"],
      mend: "write `\\\\` for the sign `\\` itself")
  }

  /// A bracket without its closing one.
  static func unclosed(_ span: Span, _ closer: TokenKind) -> Diagnostic {
    let opener = closer == .rightParen ? "(" : closer == .rightBracket ? "[" : "{"
    return Diagnostic(
      "S026", "`\(opener)` is not closed", at: span,
      mend: "put `\(closer.spelling)` where it ends")
  }

  /// `(1]`.
  static func mismatched(
    _ span: Span, _ found: TokenKind, _ due: TokenKind, opener: Span
  ) -> Diagnostic {
    let open = due == .rightParen ? "(" : "["
    return Diagnostic(
      "S046", "`\(found.spelling)` cannot close `\(open)`", at: span,
      labels: [Label(opener, "opened here")], mend: "write `\(due.spelling)`")
  }

  /// A closing bracket without its opening one.
  static func strayCloser(_ span: Span, _ closer: TokenKind) -> Diagnostic {
    Diagnostic(
      "S027", "`\(closer.spelling)` closes nothing", at: span, mend: "take it away")
  }

  /// `1e`, `0x10`, `12kg`.
  static func malformedNumber(_ span: Span, digits: String, suffix: String) -> Diagnostic {
    let isUnit = suffix.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    let mend: Phrase =
      isUnit && !suffix.isEmpty && suffix != "e" && suffix != "E"
      ? "write a unit in brackets: `\(digits)[\(suffix)]`"
      : "write it as `3`, `1_000` or `2.5e4`"
    return Diagnostic("S028", "this is not a number", at: span, mend: mend)
  }

  /// `[kg` without `]`.
  static func unclosedUnit(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S029", "the unit is not closed on its line", at: span, mend: "put `]` behind the unit")
  }

  /// `@` without a name, or before digits.
  static func regionWithoutName(_ span: Span, digits: String) -> Diagnostic {
    Diagnostic(
      "S030", "`@` needs the name of a region right behind it", at: span,
      mend: digits.isEmpty
        ? "write `@Jiangsu` or `@\"Inner Mongolia\"`" : "write a code as `@\"\(digits)\"`")
  }
}
