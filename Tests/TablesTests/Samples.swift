import Tables
import Units

/// Numbers that are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

func unit(_ text: String) throws -> Measure { .unit(try Unit(parsing: text)) }

func numbers(_ name: String, _ values: [Double], _ measure: Measure = .plain) -> Column {
  Column(name, .numbers(values), measure)
}

func texts(_ name: String, _ values: [String?]) -> Column {
  let labels = values.compactMap { $0 }.reduce(into: [String]()) {
    if !$0.contains($1) { $0.append($1) }
  }
  let codes = values.map { text in
    text.flatMap { labels.firstIndex(of: $0) }.map { Int32($0) } ?? -1
  }
  return Column(name, .texts(codes, Categories(labels: labels)))
}

func flags(_ name: String, _ values: [Int8]) -> Column { Column(name, .flags(values)) }

/// The cells of a column as text.
func cells(_ column: Column?) -> [String] {
  guard let column else { return [] }
  return (0..<column.count).map { column.cellText($0) }
}

func values(_ column: Column?) -> [Double] {
  if case .numbers(let numbers)? = column?.values { return numbers }
  return []
}

func values(_ operand: Operand) -> [Double] {
  switch operand {
  case .number(let quantity): [quantity.value]
  case .column(let column): values(column)
  default: []
  }
}

func flagValues(_ operand: Operand) -> [Int8] {
  if case .column(let column) = operand, case .flags(let flags) = column.values { return flags }
  if case .flag(let flag) = operand { return [flag.map { $0 ? 1 : 0 } ?? -1] }
  return []
}

/// Equal numbers, missing being equal to missing.
func same(_ left: [Double], _ right: [Double], within tolerance: Double = 0) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy {
      $0.isNaN && $1.isNaN || $0 == $1 || ($0 - $1).magnitude <= tolerance
    }
}

/// Two cities, three years with a gap for the second.
func panel() throws -> Table {
  try Table(columns: [
    texts("city", ["Suzhou", "Suzhou", "Suzhou", "Wuxi", "Wuxi"]),
    numbers("year", [2011, 2010, 2012, 2010, 2012]),
    numbers("co2", [2, 1, 4, 10, 30], try unit("Mt CO2")),
  ]).keyed(by: [KeyPart("city"), KeyPart("year")])
}

let nan = Double.nan
