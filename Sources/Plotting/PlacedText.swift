/// A text at its place in a picture.
struct PlacedText: Sendable, Hashable {
  /// Which part of the text is at the position.
  enum Anchor: String, Sendable, Hashable {
    /// Its left end.
    case left
    /// Its middle.
    case center
    /// Its right end.
    case right
  }

  /// The text.
  var text: String
  /// Pixels from the left.
  var x: Double
  /// Pixels from below, of the middle of the line.
  var y: Double
  /// What is there.
  var anchor = Anchor.center
  /// The size in pixels.
  var size = Look.smallSize
  /// Degrees anticlockwise.
  var turn = 0
  /// The colour.
  var colour = Look.textColour
}
