import Methods
import TestSupport

/// Factors of both periods as an input whose cells are the products of their factors.
func lmdiInput(
  _ x0: [[Double]], _ x1: [[Double]], groups: [Int32] = [], groupCount: Int = 1
) -> LMDIInput {
  func products(_ columns: [[Double]]) -> [Double] {
    (columns.first ?? []).indices.map { j in columns.reduce(1) { $0 * $1[j] } }
  }
  return LMDIInput(
    v0: products(x0), v1: products(x1), factors0: x0, factors1: x1, groups: groups,
    groupCount: groupCount)
}

/// Emissions C = G (g/G) (C/g) of industries as an input: scale, structure, intensity.
///
/// Each member of `regions` has C0, CT, g0, gT by industry and G0, GT; a quotient 0/0 is missing.
/// Regions are groups unless pooled.
func kayaInput(_ regions: [JSON], pooled: Bool = false) throws -> LMDIInput {
  var (v0, v1): ([Double], [Double]) = ([], [])
  var x0 = [[Double]](repeating: [], count: 3)
  var x1 = x0
  var groups: [Int32] = []
  func add(
    _ c: [Double], _ g: [Double], _ total: Double, _ v: inout [Double], _ x: inout [[Double]]
  ) {
    v += c
    x[0] += c.map { _ in total }
    x[1] += g.map { $0 / total }
    x[2] += zip(c, g).map { $1 == 0 ? .nan : $0 / $1 }
  }
  for (number, region) in regions.enumerated() {
    let c0 = try region.member("C0").doubles()
    add(c0, try region.member("g0").doubles(), try region.member("G0").double(), &v0, &x0)
    add(
      try region.member("CT").doubles(), try region.member("gT").doubles(),
      try region.member("GT").double(), &v1, &x1)
    groups += c0.map { _ in Int32(number) }
  }
  return LMDIInput(
    v0: v0, v1: v1, factors0: x0, factors1: x1, groups: pooled ? [] : groups,
    groupCount: pooled ? 1 : regions.count)
}
