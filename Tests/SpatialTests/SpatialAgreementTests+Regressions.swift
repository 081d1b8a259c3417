import Spatial
import TestSupport

/// The rows of the page that compare regressions, their tests and their impacts.
extension SpatialAgreementTests {
  /// Models of cross-sections, of panels, and what is computed from them.
  static let regressions: [Entry] = linear + crossSections + panels

  private static let linear = [
    Entry(data: "panels of plm", program: "R plm 2.6-2, lm", what: "linear models, F of effects") {
      for panel in try LinearPanel.all() {
        for effects in PanelEffects.allCases where effects != .random {
          try LinearModelTests().agreesWithPlm(panel, effects)
        }
      }
    },
    Entry(data: "panels of plm", program: "R plm 2.6-2", what: "random effects, Breusch–Pagan") {
      for panel in try LinearPanel.all() { try LinearModelTests().randomEffectsAgreeWithPlm(panel) }
    },
  ]

  private static let sections = [
    ("Columbus, queen", "cross_section_columbus_queen"),
    ("Columbus, 4 nearest", "cross_section_columbus_knn4"),
    ("Columbus, binary", "cross_section_columbus_queen_binary"),
    ("North Carolina", "cross_section_sids2_gal"), ("Baltimore", "cross_section_baltim_q"),
  ]

  private static let crossSections = sections.flatMap { data, file in
    [
      Entry(
        data: data, program: "R spdep 1.2-7", what: "five LM tests, Moran's I of residuals",
        limit: 1e-6
      ) { try LagrangeTestsTests().crossSectionsAgree(file: file) },
      Entry(
        data: data, program: "R spatialreg 1.2-6", what: "SLM, SEM, SDM, SLX by likelihood",
        limit: 1e-3
      ) {
        for model in CrossSectionTests.models where model.1 != .sac {
          try CrossSectionTests().estimatesAgree(file: file, entry: model)
        }
      },
      Entry(data: data, program: "R spatialreg 1.2-6", what: "SAC by likelihood", limit: 1e-2) {
        for model in CrossSectionTests.models where model.1 == .sac {
          try CrossSectionTests().estimatesAgree(file: file, entry: model)
        }
      },
      Entry(
        data: data, program: "R", what: "eigenvalues at the ends, ln det(I − rW)", limit: 1e-9
      ) { try CrossSectionTests().theLogDeterminantAndItsRangeAgree(file: file) },
      Entry(data: data, program: "R spatialreg 1.2-6", what: "impacts", limit: 1e-5) {
        try ImpactsTests().crossSectionsAgree(file: file)
      },
    ]
  }

  private static let sets = [
    ("Munnell, 48 × 17", "panel_munnell"), ("Munnell, two lags", "panel_munnell_lags"),
    ("Cigarettes, 46 × 30", "panel_cigar"), ("made with a lag, 30 × 17", "panel_synth_slm"),
    ("made with an error, 30 × 17", "panel_synth_sem"),
  ]

  private static let panels =
    sets.flatMap { data, file in
      [
        Entry(
          data: data, program: "R with dummies, splm 1.6-5",
          what: "LM tests, four kinds of effects",
          limit: 1e-3
        ) { try LagrangeTestsTests().panelsAgree(file: file) },
        Entry(
          data: data, program: "R spatialreg 1.2-6 with dummies",
          what: "SLM, SEM, SDM, four kinds of effects", limit: 1e-3
        ) { try SpatialPanelTests().modelsWithDummiesAgree(file: file) },
        Entry(
          data: data, program: "likelihood in numpy",
          what: "SLM, SEM, SDM, order of lag and means, Lee–Yu, five R²", limit: 1e-3
        ) { try CorrectionTests().theIndependentLikelihoodAgrees(file: file) },
        Entry(data: data, program: "R spatialreg 1.2-6 with dummies", what: "impacts", limit: 1e-4)
        {
          try ImpactsTests().panelsAgree(file: file)
        },
        Entry(
          data: data, program: "R spatialreg 1.2-6 with dummies", what: "Wald tests of the SDM",
          limit: 1e-2
        ) { try ModelComparisonTests().waldTestsOfTheDurbinModelAgree(file: file) },
      ]
    }
    + [
      Entry(
        data: "Cigarettes, 46 × 30", program: "Elhorst 2014", what: "16 LM statistics, as printed",
        limit: 0.0051
      ) { try LagrangeTestsTests().elhorstsSixteenStatisticsComeOut() },
      Entry(
        data: "four panels", program: "R splm 1.6-5", what: "random effects, spatial lag",
        limit: 0.1
      ) {
        for file in ModelComparisonTests.panels {
          try ModelComparisonTests().randomEffectsAgree(file: file, entry: ("RE_lag", .slm))
        }
      },
    ]
}
