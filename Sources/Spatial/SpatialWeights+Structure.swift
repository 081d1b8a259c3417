import Threading

extension SpatialWeights {
  /// The number of neighbours of each region.
  public var cardinalities: [Int] { (0..<count).map { starts[$0 + 1] - starts[$0] } }

  /// The weight of a neighbour; 0 for a region that is none.
  ///
  /// - Complexity: O(log d).
  public func weight(from region: Int, to neighbour: Int) -> Double {
    var low = starts[region]
    var high = starts[region + 1]
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < neighbour { low = middle + 1 } else { high = middle }
    }
    return low < starts[region + 1] && columns[low] == neighbour ? values[low] : 0
  }

  /// How many entries have no equal entry the other way round; 0 for a symmetric matrix.
  ///
  /// The regions are visited in order, so that each row is walked through once: its entry for the
  /// region at hand is the next one. Fewer are counted when nobody wants to know any more.
  /// - Complexity: O(m) for m entries.
  public var asymmetricCount: Int {
    var next = Array(starts.dropLast())
    var found = 0
    forRegions { region in
      for entry in row(region) {
        let neighbour = Int(columns[entry])
        var place = next[neighbour]
        let end = starts[neighbour + 1]
        while place < end, columns[place] < region { place += 1 }
        next[neighbour] = place
        let back = place < end && columns[place] == region ? values[place] : 0
        if (back - values[entry]).magnitude > 1e-12 * values[entry] { found += 1 }
      }
    }
    return found
  }

  /// Calls `body` for each region in order, until nobody wants it to go on; asks once a block of entries.
  @inline(__always)
  func forRegions(_ body: (Int) -> Void) {
    var next = Cancellation.rowsOfBlock
    for region in 0..<count {
      if starts[region] >= next {
        if Cancellation.isRequested { return }
        next = starts[region] + Cancellation.rowsOfBlock
      }
      body(region)
    }
  }

  /// Whether wᵢⱼ = wⱼᵢ for all pairs, to rounding.
  public var isSymmetric: Bool { asymmetricCount == 0 }

  /// For each region the component it belongs to, numbered by first appearance; directions of links
  /// are overlooked, and an island is a component of its own.
  ///
  /// - Complexity: O(m α(n)), by joining sets.
  public var components: [Int] {
    var parents = Array(0..<count)
    func root(_ region: Int) -> Int {
      var place = region
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }
    forRegions { region in
      for entry in row(region) {
        let (a, b) = (root(region), root(Int(columns[entry])))
        if a != b { parents[max(a, b)] = min(a, b) }
      }
    }
    var numbers: [Int: Int] = [:]
    return (0..<count).map { region in
      let own = root(region)
      if let number = numbers[own] { return number }
      numbers[own] = numbers.count
      return numbers.count - 1
    }
  }
}
