import Interpreter
import Tables

extension Call {
  /// The table with its key and, before that, its regions by their aliases.
  func keyed(_ table: Table) throws(Stop) -> Table {
    let columns = namedColumns("key")
    guard !columns.isEmpty else {
      guard !isGiven("aliases") else {
        throw wrong(
          "aliases", "T082", "aliases are for the region column of the key, and there is no key",
          mend: "add `key = [.region, .year]`")
      }
      return table
    }
    let parts = try keyParts(columns)
    let keyed = try tables("key") { () throws(TableError) in try table.keyed(by: parts) }
    guard case .table(let aliases) = value("aliases") else { return keyed }
    guard let region = keyed.key?.region else {
      throw wrong("aliases", "T082", "the key has no region column that aliases could be for")
    }
    let matched = try tables("aliases") { () throws(TableError) in
      try keyed.aliased(column: region, by: aliases)
    }
    return try tables("key") { () throws(TableError) in
      try matched.keyed(by: (keyed.key?.columns ?? []).map { KeyPart($0, role: role($0, keyed)) })
    }
  }

  /// Units by column, as `units = [gdp = "yuan"]` gives them.
  func unitsByColumn() throws(Stop) -> [String: String] {
    guard case .list(let list) = value("units") else { return [:] }
    var units: [String: String] = [:]
    for (position, item) in list.items.enumerated() {
      guard let name = list.names?[position], !name.isEmpty, case .text(let unit) = item else {
        throw wrong(
          "units", "T083", "`units` takes a text for each column by name",
          mend: "write `units = [gdp = \"1e8 CNY@2010\"]`")
      }
      units[name] = unit
    }
    return units
  }
}

private func role(_ column: String, _ table: Table) -> KeyPart.Role? {
  column == table.key?.region ? .region : column == table.key?.year ? .year : nil
}
