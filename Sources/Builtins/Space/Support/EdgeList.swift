import Interpreter
import Spatial
import Tables
import Threading

/// Links between regions, named one by one, on their way to weights.
struct EdgeList {
  /// The regions.
  private(set) var regions: [Region]
  private var rows: [[Int: Double]]

  /// A list without links.
  init(_ regions: [Region]) {
    self.regions = regions
    rows = regions.map { _ in [:] }
  }

  /// What was wrong with a link.
  enum Fault {
    /// A region is linked to itself.
    case diagonal
    /// The link is there with another weight, or there at all.
    case twice
    /// The weight is negative, missing or infinite.
    case weight
  }

  /// Adds a link; the fault when it is none.
  mutating func add(_ from: Int, _ to: Int, _ weight: Double) -> Fault? {
    guard weight.isFinite, weight >= 0 else { return .weight }
    guard from != to else { return weight == 0 ? nil : .diagonal }
    guard rows[from].updateValue(weight, forKey: to) == nil else { return .twice }
    return nil
  }

  /// Adds the same link the other way; one that is there must have this weight.
  mutating func addBack(_ from: Int, _ to: Int, _ weight: Double) -> Fault? {
    if let known = rows[to][from] { return known == weight ? nil : .twice }
    return from == to ? nil : add(to, from, weight)
  }

  /// The links as raw weights.
  func weights() throws(MethodError) -> SpatialWeights {
    var entries: [[(neighbour: Int, weight: Double)]] = []
    entries.reserveCapacity(rows.count)
    for row in rows where !Cancellation.isRequested {
      entries.append(row.map { (neighbour: $0.key, weight: $0.value) })
    }
    return try SpatialWeights(rows: entries)
  }
}

extension EdgeList.Fault {
  /// What to say of a link, and of where it stands: `row 3`.
  func failure(_ from: String, _ to: String, _ weight: Double, at place: Phrase) -> Stop {
    switch self {
    case .diagonal:
      return .failure(
        Failure(
          "M212", "\(from) is linked to itself in \(place)", argument: "path",
          mend: "leave it out: the diagonal of weights is 0"))
    case .twice:
      return .failure(
        Failure(
          "M213", "the link of \(from) and \(to) in \(place) is there twice",
          argument: "path", mend: "keep one row a link"))
    case .weight:
      return .failure(
        Failure(
          "M211",
          weight.isNaN
            ? "the weight of \(from) and \(to) in \(place) is missing"
            : "the weight of \(from) and \(to) in \(place) is \(NumberText.significant(weight)), and weights are not negative",
          argument: "path", mend: "leave out links that do not count"))
    }
  }
}
