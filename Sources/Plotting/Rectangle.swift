/// A rectangle in pixels, from the lower left corner of the picture.
struct Rectangle: Sendable, Hashable {
  /// Left.
  var left: Double
  /// Lower.
  var bottom: Double
  /// Right.
  var right: Double
  /// Upper.
  var top: Double

  var width: Double { right - left }
  var height: Double { top - bottom }
  var middle: Double { (left + right) / 2 }

  /// Whether two rectangles share more than an edge.
  func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && bottom < other.top && other.bottom < top
  }

  /// Whether another one lies inside.
  func contains(_ other: Rectangle) -> Bool {
    other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top
  }
}
