/// Takes a column's heading apart into its name and unit.
///
/// Square brackets hold a unit: what cannot be read there comes back as `unreadable`. Round ones, plain
/// or full-width, hold a unit or belong to the name: `碳排放量（万吨）` is `碳排放量` in `1e4 t`, `GDP (nominal)` stays
/// whole. In round brackets a bare number, `a` and `d` are taken for a year or a footnote and no unit.
public func splitHeader(
  _ header: String, registry: UnitRegistry = .standard
) -> (name: String, unit: Unit?, unreadable: String?) {
  let scalars = trimmed(Array(header.unicodeScalars)[...])
  let whole = text(scalars)
  guard let last = scalars.last, let opening = opening(of: scalars) else {
    return (whole, nil, nil)
  }
  let name = text(trimmed(scalars[scalars.startIndex..<opening]))
  let content = text(trimmed(scalars[(opening + 1)..<(scalars.endIndex - 1)]))
  guard !name.isEmpty else { return (whole, nil, nil) }
  let unit = try? Unit(parsing: content, in: registry)
  if last == "]" || last == "］" {
    return unit == nil ? (name, nil, content) : (name, unit, nil)
  }
  guard let unit, unit.factors.contains(where: { !$0.symbol.isNumber }),
    content != "a", content != "d"
  else { return (whole, nil, nil) }
  return (name, unit, nil)
}

/// The unit that a line above a table tells for all its numbers: `单位：万吨标准煤`, `Unit: Mt CO2`.
public func unitNote(_ line: String, registry: UnitRegistry = .standard) -> Unit? {
  let scalars = trimmed(Array(line.unicodeScalars)[...])
  guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
  let word = text(trimmed(scalars[..<colon])).lowercased()
  guard ["单位", "计量单位", "unit", "units"].contains(word) else { return nil }
  return try? Unit(parsing: text(scalars[(colon + 1)...]), in: registry)
}

/// Where the bracket opens that the last scalar closes.
private func opening(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
  guard let last = scalars.last else { return nil }
  let isSquare = last == "]" || last == "］"
  guard isSquare || last == ")" || last == "）" else { return nil }
  let opens: [Unicode.Scalar] = isSquare ? ["[", "［"] : ["(", "（"]
  let closes: [Unicode.Scalar] = isSquare ? ["]", "］"] : [")", "）"]
  var depth = 0
  for place in scalars.indices.reversed() {
    if closes.contains(scalars[place]) { depth += 1 }
    if opens.contains(scalars[place]) { depth -= 1 }
    if depth == 0 { return place }
  }
  return nil
}

private func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
  let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
  var rest = scalars.drop(while: isSpace)
  while let last = rest.last, isSpace(last) { rest.removeLast() }
  return rest
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var text = ""
  text.unicodeScalars.append(contentsOf: scalars)
  return text
}
