/// How Stata and SPSS count time: from 1960-01-01, or in seconds from 1582-10-14.
enum StatisticsDate {
  case stataDays, stataMonths, stataQuarters, stataMilliseconds
  case spssDate, spssTime

  /// By the format of a variable of Stata: `%td`, `%tdCCYY-NN-DD`, `%d`, `%tm`, `%tq`, `%tc`.
  init?(stata format: String) {
    let plain = format.first == "%" ? format.dropFirst().drop { $0 == "-" } : ""
    switch plain.prefix(2) {
    case "td": self = .stataDays
    case "tm": self = .stataMonths
    case "tq": self = .stataQuarters
    case "tc", "tC": self = .stataMilliseconds
    default:
      guard plain.first == "d" else { return nil }
      self = .stataDays
    }
  }

  /// By the format of a variable of SPSS: `DATE11`, `ADATE10`, `DATETIME20`.
  init?(spss format: String) {
    let name = format.uppercased().prefix { $0.isLetter }
    switch name {
    case "DATE", "ADATE", "EDATE", "SDATE", "JDATE": self = .spssDate
    case "DATETIME", "YMDHMS": self = .spssTime
    default: return nil
    }
  }

  /// A time as text, by ISO 8601.
  func text(_ number: Double) -> String {
    // Beyond some thousand years a number is no date, and is told as it is.
    guard number.magnitude < 1e15 else { return NumberText.text(number) }
    switch self {
    case .stataDays: return Self.day(Int(number.rounded(.down)) - Self.from1960)
    case .stataMonths:
      let months = Int(number.rounded(.down))
      let (year, month) = (Self.floored(months, 12), months - Self.floored(months, 12) * 12)
      return "\(1960 + year)-\(Self.two(month + 1))"
    case .stataQuarters:
      let quarters = Int(number.rounded(.down))
      let year = Self.floored(quarters, 4)
      return "\(1960 + year)Q\(quarters - year * 4 + 1)"
    case .stataMilliseconds:
      return Self.time(Int((number / 1000).rounded(.down)), before: Self.from1960)
    case .spssDate:
      return Self.day(Self.floored(Int(number.rounded(.down)), 86_400) - Self.from1582)
    case .spssTime: return Self.time(Int(number.rounded(.down)), before: Self.from1582)
    }
  }

  /// Days from 1960-01-01 and from 1582-10-14 to 1970-01-01.
  private static let (from1960, from1582) = (3_653, 141_428)

  private static func floored(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private static func time(_ seconds: Int, before days: Int) -> String {
    let day = floored(seconds, 86_400)
    let rest = seconds - day * 86_400
    return self.day(day - days)
      + " \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }

  /// A day counted from 1970-01-01 in the Gregorian calendar, in eras of 400 years from 1 March on.
  private static func day(_ number: Int) -> String {
    let shifted = number + 719_468
    let era = floored(shifted, 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let zeros = year >= 0 && year < 1000 ? String(repeating: "0", count: 4 - "\(year)".count) : ""
    return "\(zeros)\(year)-\(two(month))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
