extension Lexer {
  /// `3`, `1_000`, `2.5e4`.
  mutating func number() {
    var end = digitsEnd(position)
    if byte(end) == 0x2E, Characters.isDigit(byte(end + 1)) { end = digitsEnd(end + 1) }
    if byte(end) | 0x20 == 0x65 {
      let sign = byte(end + 1) == 0x2B || byte(end + 1) == 0x2D ? 1 : 0
      if Characters.isDigit(byte(end + 1 + sign)) { end = digitsEnd(end + 1 + sign) }
    }
    var rest = wordEnd(from: end)
    let suffix = source.text(span(end, rest))
    while byte(rest) == 0x2E, Characters.isDigit(byte(rest + 1)) {
      rest = wordEnd(from: rest + 1)
    }
    if rest > end || hasLooseUnderscore(end) {
      let whole = span(position, rest)
      report(
        .malformedNumber(
          whole, digits: source.text(span(position, end)),
          suffix: rest == end + suffix.utf8.count ? suffix : ""))
    }
    add(.number, to: rest)
  }

  /// `.5`, which other languages read as a number.
  mutating func pointNumber(isBehindOperand: Bool) {
    let end = digitsEnd(position + 1)
    let digits = source.text(span(position + 1, end))
    let place = span(position, end)
    report(isBehindOperand ? .digitsAsName(place, digits) : .numberWithoutZero(place, digits))
    add(isBehindOperand ? .invalid : .number, to: end)
  }

  private func digitsEnd(_ start: Int) -> Int {
    var end = start
    while Characters.isDigit(byte(end)) || byte(end) == 0x5F { end += 1 }
    return end
  }

  /// Whether an underscore does not stand between two digits.
  private func hasLooseUnderscore(_ end: Int) -> Bool {
    for offset in position..<end where bytes[offset] == 0x5F {
      if !Characters.isDigit(byte(offset + 1)) || !Characters.isDigit(byte(offset - 1)) {
        return true
      }
    }
    return false
  }

  /// Whether `[` at this place opens a unit: right behind a number, behind `to`, `num` or `col`.
  var unitMayOpen: Bool {
    switch previous {
    case .number: Int(output.tokens.last?.end ?? -1) == position
    case .to, .num, .col: true
    default: false
    }
  }

  /// `[Mt CO2]` as one token.
  mutating func unit() {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x5D { end += 1 }
    if byte(end) == 0x5D { return add(.unit, to: end + 1) }
    report(.unclosedUnit(span(position, position + 1)))
    add(.invalid, to: lineEnd(position))
  }
}
