/// Multiplies two units and tidies the result, without ever changing its size.
///
/// 1. Equal symbols with equal tags come together: `t C · t CO2/t C` is `t CO2`.
/// 2. Symbols of one dimension and tag that differ by a power of ten cancel; where the symbol below
///    the line stands above it too, that one takes the other's place (`kt · t CO2/t` is `kt CO2`),
///    otherwise the number goes in front: `Mt · tce/t` is `1e6 tce`. Others stay (`tce·t C/TJ`).
/// 3. A factor without substance or price year cancels against a stated one of the *other* unit:
///    `t coal · tce/t` is `tce`. It does not where nothing would be left above the line: `t CO2 / t`
///    keeps what it says, and `t C/TJ · TJ/t` is `t C/t`, so that carbon is not lost on the way. With
///    several candidates the emitted substances give way to fuels; if it is still open, all stay.
/// 4. Numbers set free go in front of the first symbol above the line: `1e4 t · tce/t` is `1e4 tce`.
struct Product {
  private var left: [Factor]
  private var right: [Factor]
  private var carry = 1.0
  private var overflowed = false

  init(_ left: [Factor], _ right: [Factor]) {
    self.left = left
    self.right = right
  }

  mutating func unit() throws(UnitError) -> Unit {
    let sources = (left, right)
    takeNumbers()
    mergeEqual()
    cancelSimilar()
    cancelUnstated()
    guard !overflowed, carry.isNormal else {
      throw .overflow(Unit.spell(sources.0 + sources.1))
    }
    return try Unit([.number(carry)] + left + right)
  }

  private mutating func takeNumbers() {
    for factor in left + right where factor.symbol.isNumber { carry *= factor.multiplier }
    left.removeAll { $0.symbol.isNumber }
    right.removeAll { $0.symbol.isNumber }
  }

  private mutating func mergeEqual() {
    for r in right.indices {
      let match = left.firstIndex { $0.symbol == right[r].symbol && $0.tag == right[r].tag }
      guard let l = match else { continue }
      merge(l, r)
    }
    sweep()
  }

  private mutating func merge(_ l: Int, _ r: Int) {
    guard let sum = left[l].exponent.adding(right[r].exponent) else {
      overflowed = true
      return
    }
    if left[l].exponent.sign == right[r].exponent.sign {
      left[l].multiplier = PowerOfTen.snapped(left[l].multiplier * right[r].multiplier)
    } else {
      carry *= left[l].signedMultiplier * right[r].signedMultiplier
      left[l].multiplier = 1
    }
    left[l].exponent = sum
    right[r].multiplier = 1
    right[r].exponent = .zero
  }

  private mutating func cancelSimilar() {
    for r in right.indices {
      for l in left.indices where left[l].tag == right[r].tag {
        guard let pair = CancelledPair(left[l], right[r]),
          PowerOfTen.exponent(of: pair.ratio) != nil
        else { continue }
        cancel(l, r, pair)
      }
    }
    sweep()
  }

  private mutating func cancelUnstated() {
    for l in left.indices where left[l].tag == nil {
      let fits = right.indices.filter { right[$0].tag != nil && canCancel(l, $0) }
      guard let r = clear(fits, in: right), let pair = CancelledPair(left[l], right[r]) else {
        continue
      }
      cancel(l, r, pair)
    }
    for r in right.indices where right[r].tag == nil {
      let fits = left.indices.filter { left[$0].tag != nil && canCancel($0, r) }
      guard let l = clear(fits, in: left), let pair = CancelledPair(left[l], right[r]) else {
        continue
      }
      cancel(l, r, pair)
    }
    sweep()
  }

  /// Whether two factors are of one dimension, opposite, and not all there is above the line.
  private func canCancel(_ l: Int, _ r: Int) -> Bool {
    guard let pair = CancelledPair(left[l], right[r]) else { return false }
    let above = (left + right).count { $0.exponent.sign > 0 }
    let usedUp =
      left[l].exponent.sign > 0
      ? left[l].exponent == pair.fromLeft : right[r].exponent == pair.fromRight
    return above > (usedUp ? 1 : 0)
  }

  /// The one candidate, when it is clear which.
  private func clear(_ candidates: [Int], in factors: [Factor]) -> Int? {
    if Set(candidates.map { factors[$0].tag }).count <= 1 { return candidates.first }
    let fuels = candidates.filter { factors[$0].tag?.isEmission == false }
    return Set(fuels.map { factors[$0].tag }).count == 1 ? fuels.first : nil
  }

  private mutating func cancel(_ l: Int, _ r: Int, _ pair: CancelledPair) {
    guard let leftRest = left[l].exponent.adding(pair.fromLeft.negated),
      let rightRest = right[r].exponent.adding(pair.fromRight.negated)
    else {
      overflowed = true
      return
    }
    carry *= left[l].signedMultiplier * right[r].signedMultiplier
    let isWhole = leftRest == .zero && rightRest == .zero
    let leftIsAbove = left[l].exponent.sign > 0
    let (above, below) = leftIsAbove ? (left[l], right[r]) : (right[r], left[l])
    left[l].multiplier = 1
    right[r].multiplier = 1
    left[l].exponent = leftRest
    right[r].exponent = rightRest
    if isWhole, above.exponent == .one, above.symbol.components == below.symbol.components {
      let inRight = { (product: inout Product) in
        Self.handOn(above.symbol, inPlaceOf: below.symbol, &product.right)
      }
      let inLeft = { (product: inout Product) in
        Self.handOn(above.symbol, inPlaceOf: below.symbol, &product.left)
      }
      let (first, second) = leftIsAbove ? (inRight, inLeft) : (inLeft, inRight)
      if first(&self) || second(&self) { return }
    }
    carry *= pair.ratio
  }

  /// `kt · t CO2/t` is `kt CO2`: the symbol above takes the place of its like that is left.
  private static func handOn(
    _ symbol: Symbol, inPlaceOf other: Symbol, _ factors: inout [Factor]
  ) -> Bool {
    guard let place = factors.firstIndex(where: { $0.symbol == other && $0.exponent == .one })
    else { return false }
    factors[place].symbol = symbol
    return true
  }

  private mutating func sweep() {
    left.removeAll { $0.exponent == .zero }
    right.removeAll { $0.exponent == .zero }
  }
}
