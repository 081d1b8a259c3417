import Threading

/// The value at a place of some numbers in order, and the one behind it: the same one at the end.
///
/// Finds them without sorting everything: numbers are parted by one of them, and only the part that
/// the place is in is parted again (Hoare 1961, doi:10.1145/366622.366647). Where that goes badly,
/// what is left is sorted. Brings the numbers into another order; none may be missing.
///
/// - Complexity: O(count).
func neighbours(_ x: inout [Double], at place: Int) -> (value: Double, next: Double) {
  x.withUnsafeMutableBufferPointer { x in
    var (low, high) = (0, x.count - 1)
    var rounds = 0
    while high - low > 32, rounds < 60 {
      // Any value will do once nobody wants it.
      if high - low > Cancellation.rowsOfBlock, Cancellation.isRequested { break }
      rounds += 1
      let (left, right) = parted(x, low, high)
      if place <= left {
        high = left
      } else if place >= right {
        low = right
      } else {
        // Between the parts all are equal to the number that parts them.
        (low, high) = (place, place)
      }
    }
    if low < high, high - low <= 32 || !Cancellation.isRequested { x[low...high].sort() }
    guard place < x.count - 1 else { return (x[place], x[place]) }
    // Behind the range everything is at least as large as what is in it.
    let next = place < high ? x[place + 1] : x[(place + 1)...].min() ?? x[place]
    return (x[place], next)
  }
}

/// Parts numbers by the middle one of three: up to `left` none is greater, from `right` on none less.
private func parted(
  _ x: UnsafeMutableBufferPointer<Double>, _ low: Int, _ high: Int
) -> (left: Int, right: Int) {
  let (first, middle, last) = (x[low], x[low + (high - low) / 2], x[high])
  let pivot = max(min(first, middle), min(max(first, middle), last))
  var (left, right) = (low, high)
  while left <= right {
    while x[left] < pivot { left += 1 }
    while x[right] > pivot { right -= 1 }
    if left <= right {
      x.swapAt(left, right)
      left += 1
      right -= 1
    }
  }
  return (right, left)
}
