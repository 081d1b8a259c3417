import NumericCore
import Spatial
import Testing

@Suite struct PanelDesignTests {
  @Test func lengthsMustAgree() {
    #expect(throws: MethodError.self) {
      try PanelDesign(
        regions: 2, periods: 2, response: [1, 2, 3], regressors: [], terms: [])
    }
    #expect(throws: MethodError.self) {
      try PanelDesign(
        regions: 2, periods: 1, response: [1, 2], regressors: [[1]], terms: ["x"])
    }
    #expect(throws: MethodError.self) {
      try PanelDesign(
        regions: .max, periods: 2, response: [], regressors: [], terms: [])
    }
  }

  @Test func aMissingValueIsNamed() {
    let error = #expect(throws: MethodError.self) {
      try PanelDesign(
        regions: 2, periods: 1, response: [1, 2], regressors: [[1, .nan]], terms: ["x"])
    }
    #expect(error?.kind == .missing)
    #expect(error?.argument == "x")
    #expect(error?.row == 1)
  }
}
