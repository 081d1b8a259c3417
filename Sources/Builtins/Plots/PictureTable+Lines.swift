import Interpreter
import Plotting
import Tables
import Threading

extension PictureTable {
  /// The most groups that one picture tells apart.
  static let groupLimit = 14

  /// The course of a column over the years, one for each group; a year without a row breaks the line.
  func courses(
    _ name: String, by names: [String]
  ) throws(Stop) -> [(label: String, places: [Place])] {
    let years = try numbers(try requiredYear())
    let values = try numbers(name)
    return try groups(names).map { label, rows in
      let known = Cancellation.sorted(rows.filter { years[$0].isFinite }) { years[$0] < years[$1] }
      let points = known.map { Place(years[$0], values[$0]) }
      return (label, Self.broken(points))
    }
  }

  /// Positions with a gap wherever a step is longer than the shortest one.
  static func broken(_ points: [Place]) -> [Place] {
    let steps = zip(points, points.dropFirst()).map { $1.x - $0.x }
    guard let step = steps.filter({ $0 > 0 }).min() else { return points }
    var places: [Place] = []
    for (number, point) in points.enumerated() {
      if number > 0, steps[number - 1] > step * 1.5 {
        places.append(Place(.nan, .nan))
      }
      places.append(point)
    }
    return places
  }

  /// The groups that fit in a picture, those with the largest values, in their order; and a remark
  /// about the others.
  func fitting<Group>(
    _ groups: [Group], size: (Group) -> Double
  ) -> (groups: [Group], remarks: [Phrase]) {
    guard groups.count > Self.groupLimit else { return (groups, []) }
    let kept = groups.indices.sorted { size(groups[$0]) > size(groups[$1]) }
      .prefix(Self.groupLimit).sorted()
    return (
      kept.map { groups[$0] },
      ["the \(Self.groupLimit) largest of \(groups.count) groups are drawn"]
    )
  }

  /// Lines over years with a symbol at each year where these are few.
  func lines(
    _ name: String, by names: [String]
  ) throws(Stop) -> (series: [Series], remarks: [Phrase]) {
    let all = try courses(name, by: names)
    let (kept, remarks) = fitting(all) { course in
      course.places.last { $0.isFinite }?.y.magnitude ?? 0
    }
    let series = kept.enumerated().map { place, course in
      Series.numbered(
        place, course.label, course.places.count <= 40 ? .path(course.places) : .line(course.places)
      )
    }
    return (series, remarks)
  }
}
