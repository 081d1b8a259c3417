import Interpreter
import Spatial
import Tables

/// Spatial weights by region: the value of the language that `weights`, `contiguity` and others give.
///
/// The weights as they came (`raw`) are kept beside those that are used (`matrix`), so that a part of
/// the regions can be scaled anew. Mathematics takes `matrix`, whose row i is the region `regions[i]`;
/// what needs the symmetric matrix behind a row-standardised one takes `raw`.
struct RegionWeights: Result {
  /// The regions in the order of the rows.
  let regions: [Region]
  /// The weights as given or constructed, not scaled; `Style.binary`.
  let raw: SpatialWeights
  /// The weights in their style.
  let matrix: SpatialWeights
  /// The built-in that made it.
  var method: String
  /// What they are, such as `Queen contiguity`.
  let construction: Phrase
  /// Findings of the construction.
  let findings: [Phrase]
  /// How it came about.
  var origin: ResultOrigin
  /// What meetings with tables found out about the regions.
  let memo = RegionIndexMemo()

  /// Weights, with the matrix in a style.
  init(
    regions: [Region], raw: SpatialWeights, style: SpatialWeights.Style, method: String,
    construction: Phrase, findings: [Phrase] = []
  ) throws(MethodError) {
    self.regions = regions
    self.raw = raw
    matrix = try raw.standardised(style)
    self.method = method
    self.construction = construction
    self.findings = findings
    origin = ResultOrigin(method: method, notes: [], n: regions.count)
    origin.notes = notes
  }

  /// How the rows are scaled.
  var style: SpatialWeights.Style { matrix.style }

  /// The names of the regions without neighbours, in order.
  var islandNames: [String] { raw.islands.map { regions[$0].name } }

  /// Finds regions by any of their spellings.
  var index: RegionIndex { memo.index(of: regions) }

  /// Other weights among the same regions, in the same style.
  func replacing(
    raw: SpatialWeights, findings more: [Phrase] = [], call: Call
  ) throws(Stop) -> RegionWeights {
    try methods { () throws(MethodError) in
      try RegionWeights(
        regions: regions, raw: raw, style: style, method: call.builtin.name,
        construction: construction, findings: findings + more)
    }
  }

  /// The weights among some regions, in their order and scaled anew.
  func restricted(toPlaces places: [Int]) throws(MethodError) -> RegionWeights {
    var part = try RegionWeights(
      regions: places.map { regions[$0] }, raw: raw.restricted(to: places), style: style,
      method: method, construction: construction, findings: findings)
    part.origin = origin
    part.origin.n = places.count
    part.origin.notes = part.notes
    return part
  }

  /// The weights among some regions, as `w[regions]` gives them.
  func restricted(to wanted: [Region]) throws(Stop) -> Value? {
    let index = index
    var places: [Int] = []
    var seen: Set<Int> = []
    for region in wanted {
      let place = try index.place(of: region)
      if seen.insert(place).inserted { places.append(place) }
    }
    return .result(try methods { () throws(MethodError) in try restricted(toPlaces: places) })
  }
}

extension SpatialWeights.Style {
  /// The style in words for titles.
  var words: Phrase {
    switch self {
    case .binary: "as given"
    case .row: "each row sums to 1"
    case .variance: "variance stabilising"
    case .spectral: "divided by the largest eigenvalue"
    }
  }
}
