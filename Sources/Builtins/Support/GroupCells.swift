/// Values of groups, stored one group after the other.
///
/// As a collection it gives an array for each group; loops over many groups read `cells`.
struct GroupCells<Cell: Sendable>: RandomAccessCollection, Sendable {
  /// All values.
  let cells: [Cell]
  /// Where each group starts, and behind the last one where it ends.
  let starts: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }
  subscript(group: Int) -> [Cell] { Array(cells[starts[group]..<starts[group + 1]]) }

  /// The first value of a group; nil when it has none.
  func first(_ group: Int) -> Cell? {
    starts[group] < starts[group + 1] ? cells[starts[group]] : nil
  }

  /// The last value of a group; nil when it has none.
  func last(_ group: Int) -> Cell? {
    starts[group] < starts[group + 1] ? cells[starts[group + 1] - 1] : nil
  }

  /// The group of every value.
  var owners: [Int] {
    var owners: [Int] = []
    owners.reserveCapacity(cells.count)
    for group in indices {
      owners.append(contentsOf: repeatElement(group, count: starts[group + 1] - starts[group]))
    }
    return owners
  }
}
