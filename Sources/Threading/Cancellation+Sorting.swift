extension Cancellation {
  /// The elements in order, equal ones as they were; when nobody wants them any more, in any order.
  ///
  /// Blocks are sorted by themselves and merged in pairs, so that no step takes long.
  /// - Complexity: O(n log n).
  @inlinable
  public static func sorted<Element>(
    _ elements: [Element], by isBefore: (Element, Element) -> Bool
  ) -> [Element] {
    guard elements.count > rowsOfBlock else { return elements.sorted(by: isBefore) }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    let isWhole = forBlocks(elements.count) { block in
      result += elements[block].sorted(by: isBefore)
    }
    guard isWhole else { return elements }
    var width = rowsOfBlock
    while width < result.count {
      guard let merged = merged(result, width, by: isBefore) else { return elements }
      result = merged
      width *= 2
    }
    return result
  }

  /// The elements in ascending order; when nobody wants them any more, in any order.
  ///
  /// - Complexity: O(n log n).
  @inlinable
  public static func sorted<Element: Comparable>(_ elements: [Element]) -> [Element] {
    sorted(elements) { $0 < $1 }
  }

  /// Sorted stretches of a width merged in pairs; `nil` when nobody wants them any more.
  @inlinable
  static func merged<Element>(
    _ elements: [Element], _ width: Int, by isBefore: (Element, Element) -> Bool
  ) -> [Element]? {
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    return elements.withUnsafeBufferPointer { elements in
      var start = 0
      while start < elements.count {
        let middle = Swift.min(start + width, elements.count)
        let end = Swift.min(middle + width, elements.count)
        var (left, right) = (start, middle)
        while left < middle || right < end {
          if isRequested { return nil }
          for _ in 0..<Swift.min(rowsOfBlock, middle - left + end - right) {
            if right >= end || (left < middle && !isBefore(elements[right], elements[left])) {
              result.append(elements[left])
              left += 1
            } else {
              result.append(elements[right])
              right += 1
            }
          }
        }
        start = end
      }
      return result
    }
  }
}
