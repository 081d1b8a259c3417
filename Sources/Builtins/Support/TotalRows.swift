import Interpreter
import Tables

extension Call {
  /// A note that a total, such as 全国, counts as one region more where regions are compared.
  func totalNotes(_ table: Table) -> [Phrase] {
    guard let key = table.key?.region, let column = table.column(named: key),
      case .regions(let codes, let categories) = column.values, categories.count > 1
    else { return [] }
    let isTotal = categories.labels.map(TotalName.isTotal)
    guard isTotal.contains(true) else { return [] }
    var (counted, hasOthers) = (Set<Int32>(), false)
    for code in codes where code >= 0 {
      if isTotal[Int(code)] { counted.insert(code) } else { hasOthers = true }
    }
    guard hasOthers else { return [] }
    return counted.sorted().prefix(3).map { total in
      "\(categories.labels[Int(total)]) is a total by its name and counts here as one region more"
    }
  }
}
