import Glibc
import TestSupport
import Testing

/// `docs/agreement-space.md` tells how far spatial statistics are from those of other programs.
///
/// With TONNE_RECORD set the page is written anew, and the test fails so that nobody forgets to look
/// at it.
@Suite struct SpatialAgreementTests {
  /// What one test compares.
  struct Entry: Sendable {
    let data: String
    let program: String
    let what: String
    /// What its largest difference must stay below.
    var limit = 1e-9
    let run: @Sendable () throws -> Void
  }

  private var path: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      + "/docs/agreement-space.md"
  }

  static let entries = caseEntries + globalEntries + localEntries + movingEntries
  /// What the entries compare, run once for all tests of this suite.
  private static let compared = Result {
    try (entries + regressions).map { entry in
      (entry, try Comparisons.collect { try entry.run() })
    }
  }

  private static let caseEntries = [
    Entry(data: "30 provinces", program: "formulas", what: "Moran's I") {
      for item in try cases("spatial_cases.json", "moran") { try SpatialCaseTests().moran(item) }
    },
    Entry(data: "30 provinces", program: "formulas", what: "local Moran, quadrants") {
      for item in try cases("spatial_cases.json", "lisa") { try SpatialCaseTests().local(item) }
    },
    Entry(data: "30 provinces", program: "formulas", what: "transitions, cohesion, stability") {
      for item in try cases("spatial_cases.json", "lisa.transition") {
        try SpatialCaseTests().transitions(item)
      }
    },
    Entry(data: "6 regions", program: "formulas", what: "Moran's I, all orders") {
      for item in try cases("spatial_cases.json", "moran.exact_permutation") {
        try SpatialCaseTests().allOrders(item)
      }
    },
    Entry(data: "6 regions", program: "formulas", what: "local Moran, all orders") {
      for item in try cases("spatial_cases.json", "lisa.exact_permutation") {
        try SpatialCaseTests().allOrdersOfTheOthers(item)
      }
    },
  ]

  private static let sets = [
    ("Columbus", "stats_columbus.json"), ("North Carolina", "stats_sids2.json"),
    ("Baltimore", "stats_baltim.json"),
  ]

  private static let globalEntries =
    sets.map { data, file in
      Entry(
        data: data, program: "PySAL esda 2.8.2",
        what: "Moran, Geary, bivariate Moran, Getis–Ord where there"
      ) { try GlobalStatisticsTests().pysal(file) }
    }
    + (sets + [("48 states", "stats_us_income_local.json")]).map { data, file in
      Entry(data: data, program: "R spdep 1.2-7", what: "Moran, Geary, Getis–Ord where there") {
        try GlobalStatisticsTests().spdep(file)
      }
    }
    + [
      Entry(data: "48 states, 81 years", program: "PySAL esda 2.8.2", what: "Moran, Geary by year")
      {
        try GlobalStatisticsTests().everyYearAtOnce()
      }
    ]

  private static let localEntries =
    sets.flatMap { data, file in
      [
        Entry(data: data, program: "PySAL esda 2.8.2", what: "local Moran with moments, quadrants")
        {
          try LocalMoranTests().pysal(file)
        },
        Entry(
          data: data, program: "R spdep 1.2-7", what: "local Moran with moments, FDR, Bonferroni"
        ) {
          try LocalMoranTests().spdep(file)
        },
      ]
    }
    + [
      Entry(
        data: "48 states, 3 years", program: "PySAL esda 2.8.2", what: "local Moran with moments"
      ) {
        try LocalMoranTests().years()
      }
    ]

  private static let movingEntries = [
    Entry(data: "48 states, 81 years", program: "PySAL giddy 2.3.8", what: "chain of quadrants") {
      try MarkovTests().lisaMarkov()
    },
    Entry(data: "48 states, 81 years", program: "PySAL giddy 2.3.8", what: "chain of quintiles") {
      try MarkovTests().pooledQuintiles()
    },
    Entry(data: "48 states, 81 years", program: "PySAL giddy 2.3.8", what: "chains by neighbours") {
      try MarkovTests().chainsByTheClassOfNeighbours()
    },
  ]

  private func page() throws -> String {
    var page = """
      # Agreement of spatial statistics

      How far statistics of space are from those of other programs on published data. The tests write
      this page, as [that of the other methods](agreement.md), and differences are counted as there.
      `TONNE_RECORD=1 swift test --filter SpatialAgreementTests` writes it anew.

      | data | program | what | numbers | tolerance | difference |
      | --- | --- | --- | ---: | --- | --- |

      """
    for (entry, comparisons) in try Self.compared.get() {
      page += "| \(entry.data) | \(entry.program) | \(entry.what) \(comparisons.cells) |\n"
    }
    return page + """

      P-values of permutations are compared too: with those of PySAL they differ by no more than four
      standard deviations of what both draw. Where a sample gives the very value observed, PySAL counts it
      or not as rounding falls; with one neighbour that is one sample in n − 1, and the comparison
      allows for it.

      Regressions agree as far as the optimisers of the others went: R's stop where the likelihood changes
      by less than its square root of the smallest step, so their rho and lambda have six to seven digits, and
      what is computed from them no more. The likelihood written in numpy was maximised to the last digit
      that it can show, and the statistics that need no maximum agree to all digits, but for LM tests with a
      dummy for each region and year, where R itself has five. Of random effects the coefficients are compared
      with splm, whose optimiser has three to four digits and whose errors take the spatial lag for known.

      Not followed: the χ² of giddy for the independence of regions and neighbours, whose chains run over
      the regions of a year; the expectations of local statistics in PySAL, which have the scale of spdep
      while the statistics have another.

      """
  }

  @Test func pageIsFresh() throws {
    let wanted = try page()
    if getenv("TONNE_RECORD") != nil {
      let file = try #require(fopen(path, "wb"))
      fputs(wanted, file)
      fclose(file)
      Issue.record("recorded docs/agreement-space.md; look at it and run again")
    }
    #expect((try? readText(path)) == wanted, "record it with TONNE_RECORD=1")
  }

  @Test func nothingDeviates() throws {
    for (entry, comparisons) in try Self.compared.get() {
      #expect(comparisons.count > 0, "\(entry.data) \(entry.what)")
      #expect(
        comparisons.difference < entry.limit,
        "\(entry.data) \(entry.what) \(comparisons.difference)")
    }
  }
}
