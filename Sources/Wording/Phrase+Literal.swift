extension Phrase: ExpressibleByStringInterpolation {
  /// A phrase without holes.
  public init(stringLiteral text: String) { self.init(pieces: [text], fillings: []) }

  /// A phrase with holes.
  public init(stringInterpolation: StringInterpolation) {
    self.init(
      pieces: stringInterpolation.pieces + [stringInterpolation.last],
      fillings: stringInterpolation.fillings)
  }

  /// Collects the pieces of a literal and what stands between them.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [String] = []
    var last = ""
    var fillings: [Filling] = []

    /// An interpolation without pieces.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount + 1)
      fillings.reserveCapacity(interpolationCount)
    }

    /// Adds literal text.
    public mutating func appendLiteral(_ text: String) { last += text }

    /// Adds a phrase, which is translated too; a literal in an interpolation is one.
    public mutating func appendInterpolation(_ phrase: Phrase) { fill(.phrase(phrase)) }

    /// Adds phrases with commas between them.
    public mutating func appendInterpolation(list phrases: [Phrase], separator: Phrase = ", ") {
      fill(.list(phrases, separator: separator))
    }

    /// Adds a name, a number or code, which stays as it is.
    ///
    /// Disfavoured, since a literal between the braces would else be a `String`, whose translation is
    /// lost without a word; no other spelling makes a literal there a `Phrase`.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      fill(.text(text.description))
    }

    private mutating func fill(_ filling: Filling) {
      pieces.append(last)
      last = ""
      fillings.append(filling)
    }
  }
}

extension DefaultStringInterpolation {
  /// A phrase in a plain text would lose its translation without a word. Deprecated, since an
  /// unavailable method would give way to the one that takes any value; warnings are errors here.
  @available(*, deprecated, message: "write a Phrase around it, or say which language: `.english`")
  public mutating func appendInterpolation(_ phrase: Phrase) { appendLiteral(phrase.english) }
}
