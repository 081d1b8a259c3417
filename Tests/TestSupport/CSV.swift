/// Rows of a comma-separated text with quoted cells, each a dictionary by the names of the header.
package func csvRows(_ text: String) -> [[String: String]] {
  var lines = text.split(whereSeparator: \.isNewline).map { csvCells($0) }
  guard !lines.isEmpty else { return [] }
  let header = lines.removeFirst()
  return lines.map { cells in
    Dictionary(zip(header, cells)) { first, _ in first }
  }
}

/// Cells of one line; commas inside quotes belong to the cell.
private func csvCells(_ line: Substring) -> [String] {
  var cells = [""]
  var quoted = false
  for character in line {
    switch character {
    case "\"": quoted.toggle()
    case "," where !quoted: cells.append("")
    default: cells[cells.count - 1].append(character)
    }
  }
  return cells
}
