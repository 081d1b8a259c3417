import Methods
import NumericCore
import Testing

/// Panels whose factors are products of columns, against the decomposition of the factors' columns.
@Suite struct LMDIPanelTests {
  /// Emissions and output by member and year; factors as in `.co2 / .va`, `.va / sum(.va)`, `sum(.va)`.
  struct Sample {
    var panel: LMDIPanel
    var groups: [Int32]

    init(members: Int, years: Int, groups: [Int32], byYear: Bool, zeros: Bool = false) {
      var random = RandomStream(seed: 11)
      var (co2, va) = ([Double](), [Double]())
      for _ in 0..<members * years {
        let isAbsent = zeros && random.uniform() < 0.1
        va.append(isAbsent ? 0 : 1 + random.uniform())
        co2.append(isAbsent || (zeros && random.uniform() < 0.1) ? 0 : 5 * random.uniform() + 0.1)
      }
      func power(_ column: Int, _ exponent: Int, total: Bool = false) -> LMDIPanel.Power {
        LMDIPanel.Power(column: column, isTotal: total, exponent: exponent)
      }
      self.groups = groups
      panel = LMDIPanel(
        columns: [co2, va],
        factors: [
          [power(0, 1), power(1, -1)], [power(1, 1), power(1, -1, total: true)],
          [power(1, 1, total: true)],
        ],
        members: members, years: years, memberStride: byYear ? 1 : years,
        yearStride: byYear ? members : 1, groups: groups,
        groupCount: groups.isEmpty ? 1 : Int(groups.max() ?? 0) + 1)
    }

    /// The cells of a column in a year.
    func cells(_ column: Int, _ year: Int) -> [Double] {
      (0..<panel.members).map {
        panel.columns[column][$0 * panel.memberStride + year * panel.yearStride]
      }
    }

    /// The factors of a year as columns.
    func factors(_ year: Int) -> [[Double]] {
      let (co2, va) = (cells(0, year), cells(1, year))
      var totals = [Double](repeating: 0, count: panel.groupCount)
      for (member, cell) in va.enumerated() {
        totals[groups.isEmpty ? 0 : Int(groups[member])] += cell
      }
      let scale = va.indices.map { totals[groups.isEmpty ? 0 : Int(groups[$0])] }
      return [
        zip(co2, va).map { $1 == 0 ? .nan : $0 / $1 }, zip(va, scale).map { $0 / $1 }, scale,
      ]
    }

    /// The same window by way of the factors' columns.
    func expected(_ window: LMDIPanel.Window, _ options: LMDIOptions) throws -> LMDIResult {
      try LMDI.decompose(
        LMDIInput(
          v0: cells(0, window.from), v1: cells(0, window.to), factors0: factors(window.from),
          factors1: factors(window.to), groups: groups, groupCount: panel.groupCount), options)
    }
  }

  static let sorted: [Int32] = (0..<90).map { Int32($0 / 17) }
  static let mixed: [Int32] = (0..<90).map { Int32($0 % 7) }
  static let windows = [
    LMDIPanel.Window(from: 0, to: 1), LMDIPanel.Window(from: 1, to: 2),
    LMDIPanel.Window(from: 4, to: 0), LMDIPanel.Window(from: 2, to: 2),
  ]

  static func agree(_ got: [Double], _ expected: [Double]) -> Bool {
    got.count == expected.count
      && zip(got, expected).allSatisfy {
        ($0.isNaN && $1.isNaN) || abs($0 - $1) <= 1e-12 + 1e-12 * abs($1)
      }
  }

  @Test(arguments: [false, true], [false, true])
  func agreesWithColumns(byYear: Bool, zeros: Bool) throws {
    for groups in [[], Self.sorted, Self.mixed] {
      for form in LMDIOptions.Form.allCases {
        let options = LMDIOptions(form: form)
        let sample = Sample(members: 90, years: 5, groups: groups, byYear: byYear, zeros: zeros)
        let results = try #require(LMDI.decompose(sample.panel, windows: Self.windows, options))
        for (window, result) in zip(Self.windows, results) {
          let expected = try sample.expected(window, options)
          #expect(Self.agree(result.total, expected.total))
          for (got, effects) in zip(result.effects, expected.effects) {
            #expect(Self.agree(got, effects))
          }
        }
      }
    }
  }

  @Test func threadsDoNotMatter() throws {
    let groups: [Int32] = (0..<9_000).map { Int32($0 / 700) }
    let sample = Sample(members: 9_000, years: 40, groups: groups, byYear: false, zeros: true)
    let windows = (0..<39).map { LMDIPanel.Window(from: $0, to: $0 + 1) }
    let one = try #require(
      LMDI.decompose(sample.panel, windows: windows, LMDIOptions(threads: 1)))
    let three = try #require(
      LMDI.decompose(sample.panel, windows: windows, LMDIOptions(threads: 3)))
    #expect(one == three)
    let expected = try sample.expected(windows[20], LMDIOptions())
    for (got, effects) in zip(one[20].effects, expected.effects) {
      #expect(Self.agree(got, effects))
    }
  }

  @Test(arguments: [-1.0, .nan, .infinity])
  func refusesWhatColumnsMustTell(bad: Double) {
    for column in 0...1 {
      var sample = Sample(members: 90, years: 5, groups: Self.sorted, byYear: true)
      sample.panel.columns[column][17] = bad
      #expect(LMDI.decompose(sample.panel, windows: Self.windows) == nil)
    }
  }

  @Test func refusesAZeroFactorOfAValue() {
    var sample = Sample(members: 90, years: 5, groups: Self.sorted, byYear: true)
    sample.panel.columns[1][3] = 0
    #expect(LMDI.decompose(sample.panel, windows: Self.windows) == nil)
    sample.panel.columns[0][3] = 0
    #expect(LMDI.decompose(sample.panel, windows: Self.windows) != nil)
  }

  @Test func refusesOtherOptionsAndSizes() {
    let sample = Sample(members: 90, years: 5, groups: Self.sorted, byYear: true)
    for options in [
      LMDIOptions(variant: .two), LMDIOptions(zero: .small(1e-20)), LMDIOptions(cells: true),
    ] {
      #expect(LMDI.decompose(sample.panel, windows: Self.windows, options) == nil)
    }
    #expect(LMDI.decompose(sample.panel, windows: [.init(from: 0, to: 5)]) == nil)
    var short = sample.panel
    short.columns[1].removeLast()
    #expect(LMDI.decompose(short, windows: Self.windows) == nil)
    var outside = sample.panel
    outside.groups[0] = 99
    #expect(LMDI.decompose(outside, windows: Self.windows) == nil)
  }
}
