/// What a package's list of relations says: the targets by identifier, and by kind.
final class RelationList: XMLHandler {
  /// A relation.
  struct Relation {
    var identifier: String
    var kind: String
    var target: String
  }

  private(set) var relations: [Relation] = []

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if name == "Relationship", let identifier = attributes.text("Id"),
      let kind = attributes.text("Type"), let target = attributes.text("Target")
    {
      relations.append(
        Relation(
          identifier: identifier, kind: kind.split(separator: "/").last.map(String.init) ?? "",
          target: target))
    }
    return relations.count < 100_000
  }

  func end(_ name: XMLName) -> Bool { true }
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }
}

/// The sheets of a workbook in their order.
final class SheetList: XMLHandler {
  /// A sheet.
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "workbookPr":
      countsFrom1904 = ["1", "true"].contains(attributes.text("date1904") ?? "")
    case "sheet":
      guard let title = attributes.text("name"), let relation = attributes.text("id") else { break }
      let state = attributes.text("state") ?? "visible"
      sheets.append(Sheet(name: title, relation: relation, isHidden: state != "visible"))
    default: break
    }
    return sheets.count < 10_000
  }

  func end(_ name: XMLName) -> Bool { true }
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }
}

/// The texts that the cells of a workbook share.
final class SharedStrings: XMLHandler {
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var isText = false
  private var isReading = 0

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "si": text.removeAll(keepingCapacity: true)
    case "rPh": isReading += 1
    case "t": isText = isReading == 0
    default: break
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    switch name {
    case "si": texts.append(String(decoding: text, as: UTF8.self))
    case "rPh": isReading -= 1
    case "t": isText = false
    default: break
    }
    return texts.count < 10_000_000
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if isText { text.append(contentsOf: bytes) }
    return text.count < 1 << 20
  }
}

/// Which styles of cells show numbers as dates.
final class CellFormats: XMLHandler {
  /// By the number of the style.
  private(set) var isDate: [Bool] = []
  private var dateFormats: Set<Int> = Set([14, 15, 16, 17, 22] + Array(27...31) + Array(50...58))
  private var isInCells = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "numFmt":
      if let number = attributes.whole("numFmtId"), let code = attributes.text("formatCode"),
        Self.showsDate(code)
      {
        dateFormats.insert(number)
      }
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      isDate.append(dateFormats.contains(attributes.whole("numFmtId") ?? 0))
    default: break
    }
    return isDate.count < 1_000_000
  }

  func end(_ name: XMLName) -> Bool {
    if name == "cellXfs" { isInCells = false }
    return true
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }

  /// Whether a format shows a year or a day outside of quotes and brackets.
  private static func showsDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for sign in code {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch sign {
      case "\\", "_", "*": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "y", "Y", "d", "D": if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }
}
