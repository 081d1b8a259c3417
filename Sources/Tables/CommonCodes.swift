/// The codes of two columns of texts, or two of regions, with what each is in common categories.
struct CommonCodes {
  /// The codes of both sides as they are.
  let left: CellView<Int32>
  let right: CellView<Int32>
  /// The common code of each.
  let leftMap: [Int32]
  let rightMap: [Int32]

  /// Common codes of two columns; `nil` unless both hold texts, or both regions.
  init?(_ left: Column, _ right: Column) {
    let isRegion = left.kindName == "region"
    guard left.kindName == right.kindName, let (own, ownCategories) = left.codeView,
      let (theirs, theirCategories) = right.codeView
    else { return nil }
    let met = isRegion ? theirCategories.meeting(ownCategories) : theirCategories
    let (all, merged) = Categories.merged([ownCategories, met], asRegions: isRegion)
    var maps = merged
    if let canonical = all.canonicalCodes {
      maps = maps.map { $0.map { canonical[Int($0)] } }
    }
    (self.left, self.right, leftMap, rightMap) = (own, theirs, maps[0], maps[1])
  }
}

/// Codes in other categories; missing stays missing.
func recoded(_ codes: [Int32], _ map: [Int32]) -> [Int32] {
  recoded(CellView(codes, missing: -1), map).codes
}

/// Codes in other categories, and how many are missing then.
func recoded(
  _ codes: CellView<Int32>, _ map: [Int32]
) -> (codes: [Int32], missing: Int) {
  let known = UInt32(map.count)
  guard known > 0 else {
    return ([Int32](repeating: -1, count: codes.count), codes.count)
  }
  return map.lent(or: ([], 0)) { map in
    let (cells, missing): ([Int32], Int) = filled(codes) { (codes, out, count) in
      var missing = 0
      for row in 0..<count {
        // As an unsigned number −1 is beyond the end.
        let code = UInt32(bitPattern: codes[row])
        out[row] = code < known ? map[Int(code)] : -1
        missing &+= out[row] < 0 ? 1 : 0
      }
      return missing
    }
    return (cells, missing)
  }
}
