/// On which side of a line a point lies, without rounding.
enum Orientation {
  /// 1 where the point lies to the left of the way from `a` to `b`, −1 to the right, 0 on the line.
  ///
  /// The sign of (a − p) × (b − p). The product is taken in floating point, and where its error could
  /// hide the sign in sums of exact products, so that the answer is that of exact numbers as long as
  /// no product of two positions leaves the range of a double.
  /// - Complexity: O(1).
  /// - Note: Shewchuk, J. R. (1997). Adaptive precision floating-point arithmetic and fast robust
  ///   geometric predicates. Discrete and Computational Geometry 18, 305–363.
  static func side(_ a: GeoPoint, _ b: GeoPoint, _ point: GeoPoint) -> Int {
    let left = (a.x - point.x) * (b.y - point.y)
    let right = (a.y - point.y) * (b.x - point.x)
    let area = left - right
    // (3 + 16 ε) ε with ε = 2⁻⁵³ bounds the error relative to the two products.
    let bound = 3.330_669_073_875_471_6e-16 * (left.magnitude + right.magnitude)
    if area.magnitude > bound { return area > 0 ? 1 : -1 }
    if left == 0, right == 0 { return 0 }
    return exactSide(a, b, point)
  }

  private static func exactSide(_ a: GeoPoint, _ b: GeoPoint, _ point: GeoPoint) -> Int {
    var sum = ExactSum()
    sum.add(a.x, times: b.y)
    sum.add(-a.x, times: point.y)
    sum.add(-point.x, times: b.y)
    sum.add(-a.y, times: b.x)
    sum.add(a.y, times: point.x)
    sum.add(point.y, times: b.x)
    return sum.sign
  }
}

/// A sum of products that loses no digit: terms that do not overlap, the smallest first.
private struct ExactSum {
  private var terms: [Double] = []

  init() { terms.reserveCapacity(12) }

  /// Adds a product, as its rounded value and what rounding took.
  mutating func add(_ a: Double, times b: Double) {
    let product = a * b
    add((-product).addingProduct(a, b))
    add(product)
  }

  private mutating func add(_ number: Double) {
    var carried = number
    var kept = 0
    for term in terms {
      let sum = carried + term
      let part = sum - carried
      let lost = (carried - (sum - part)) + (term - part)
      carried = sum
      if lost != 0 {
        terms[kept] = lost
        kept += 1
      }
    }
    terms.removeLast(terms.count - kept)
    if carried != 0 { terms.append(carried) }
  }

  /// The sign of the sum: that of its largest term.
  var sign: Int {
    guard let largest = terms.last else { return 0 }
    return largest > 0 ? 1 : -1
  }
}
