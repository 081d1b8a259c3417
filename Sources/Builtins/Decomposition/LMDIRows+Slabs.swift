import Methods
import Tables

extension LMDIRows {
  /// The numbers of a decomposition by year: one array a year, shared by the windows that touch it.
  struct Slabs {
    /// What is decomposed, by year.
    let of: [[Double]]
    /// The factors, each by year.
    let factors: [[[Double]]]
    /// The group of each member.
    let groups: [Int32]

    init(_ index: PanelIndex, of: Column, factors: [Column], groups: Grouping) {
      self.of = index.slabs(of.numberCells)
      self.factors = factors.map { index.slabs($0.numberCells) }
      self.groups =
        groups.count <= 1 ? [] : index.members.firstRows.map { groups.codes[Int($0)] }
    }
  }

  /// The numbers of one year for some members, or for all.
  func values(_ slab: [[Double]], _ year: Int, _ kept: [Int]?) -> [Double] {
    guard let kept else { return slab[year] }
    return kept.map { slab[year][$0] }
  }
}
