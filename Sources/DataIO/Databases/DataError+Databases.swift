extension DataError {
  /// The code of what is wrong with a database.
  var databaseCode: String {
    switch self {
    case .badAddress: "D080"
    case .passwordInAddress: "D069"
    case .cannotConnect: "D070"
    case .databaseLost: "D071"
    case .statementRefused: "D072"
    case .noRows: "D073"
    case .openPlaces: "D074"
    case .mixedColumn: "D075"
    case .unheldCell: "D076"
    case .repeatedColumns: "D077"
    case .tableExists: "D078"
    case .badTableName: "D079"
    default: "X001"
    }
  }

  /// What is wrong with a database.
  var databaseMessage: Phrase {
    switch self {
    case .badAddress(let written): return "\"\(written)\" is no address of a database"
    case .passwordInAddress: return "a password does not belong into an address"
    case .cannotConnect(let address, let reason):
      return "\"\(address)\" cannot be reached: \(reason)"
    case .databaseLost(let address): return "the connection to \"\(address)\" is gone"
    case .statementRefused(let reason, _): return "the database refuses the statement: \(reason)"
    case .noRows: return "a query is a single statement that reads and gives rows"
    case .openPlaces(let expected, let found):
      return expected == 1
        ? "the query leaves 1 place open, and values are given for \(found)"
        : "the query leaves \(expected) places open, and values are given for \(found)"
    case .mixedColumn(let column, let row):
      return
        "column \(column + 1) of the query holds numbers and texts, which change in row \(row + 1)"
    case .unheldCell(let column, let row):
      return "column \(column + 1) of the query holds plain bytes in row \(row + 1)"
    case .repeatedColumns(let names):
      let name = names.first ?? ""
      return "several columns are called \"\(name)\" to the database"
    case .tableExists(let name, let database):
      return "\"\(database)\" has a table \"\(name)\" already"
    case .badTableName("", _): return "a table in a database has a name, and columns with names"
    case .badTableName(let name, let limit):
      return "the name \"\(name)\" is longer than the \(limit) bytes that the database takes"
    default: return "it was stopped"
    }
  }

  /// How to mend it.
  var databaseMend: Phrase? {
    switch self {
    case .badAddress: return "write \"sqlite:data.db\" or \"postgresql://user@host/name\""
    case .passwordInAddress:
      return "leave it out here; put it into ~/.pgpass, or into the variable PGPASSWORD"
    case .cannotConnect: return nil
    case .databaseLost: return "connect again: `let c = connect(…)`"
    case .noRows: return "`save(t, c, name = \"…\")` writes a table"
    case .openPlaces: return "give a value for each: `params = [2015, \"coal\"]`"
    case .mixedColumn: return "say in the query what it is: `cast(x as real)` or `cast(x as text)`"
    case .unheldCell: return "leave the column out, or write it as text: `hex(x)`"
    case .repeatedColumns: return "give each a name of its own: `select a.x as x1, b.x as x2 …`"
    case .tableExists: return "choose another name, or write over it: `replace = true`"
    case .badTableName("", _): return nil
    case .badTableName: return "give it a shorter one: `rename`"
    default: return nil
    }
  }
}
