/// A half-open range of UTF-8 bytes in one source.
package struct Span: Hashable, Sendable {
  /// Which source of the `SourceSet` the bytes belong to.
  package var source: Int32
  /// Offset of the first byte.
  package var start: Int32
  /// Offset behind the last byte.
  package var end: Int32

  /// A span over `start..<end` of a source.
  package init(source: Int32, start: Int32, end: Int32) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// A span that belongs to no text, for values that no program wrote.
  package static let none = Span(source: -1, start: 0, end: 0)

  /// The smallest span that covers both.
  package func union(_ other: Span) -> Span {
    guard source == other.source else { return self }
    return Span(source: source, start: min(start, other.start), end: max(end, other.end))
  }
}
