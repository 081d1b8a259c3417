extension Machine {
  /// The values that are the same as one of others, or those that are not; Ctrl-C stops it.
  package func items(
    of values: [Value], areIn others: [Value], _ isWanted: Bool
  ) throws(Stop) -> [(offset: Int, value: Value)] {
    var set = ValueSet()
    for (offset, value) in others.enumerated() {
      if offset & 0xFF == 0 { try checkInterrupt() }
      set.insert(value)
    }
    var kept: [(offset: Int, value: Value)] = []
    for (offset, value) in values.enumerated() {
      // A list is compared with all others.
      if offset & 0xFF == 0 || value.isList { try checkInterrupt() }
      if set.contains(value) == isWanted { kept.append((offset, value)) }
    }
    return kept
  }

  /// The values without those that are the same as one before; Ctrl-C stops it.
  func different(_ values: [Value]) throws(Stop) -> [Value] {
    var set = ValueSet()
    var kept: [Value] = []
    for (offset, value) in values.enumerated() {
      if offset & 0xFF == 0 { try checkInterrupt() }
      guard !set.contains(value) else { continue }
      set.insert(value)
      kept.append(value)
    }
    return kept
  }
}
