/// Different numbers to look others up in.
struct NumberSet: Sendable {
  /// The numbers in the order in which they were given.
  let numbers: [Double]
  /// Their places; `nil` where they are few, which are compared faster than one is hashed.
  private let places: [Double: Int]?

  init(_ given: some Sequence<Double>) {
    var places: [Double: Int] = [:]
    var numbers: [Double] = []
    for number in given where places[number] == nil {
      places[number] = numbers.count
      numbers.append(number)
    }
    self.numbers = numbers
    self.places = numbers.count > 8 ? places : nil
  }

  /// Where a number stands among them; `nil` when it is not one of them.
  func place(of number: Double) -> Int? {
    if let places { return places[number] }
    return numbers.firstIndex(of: number)
  }

  func contains(_ number: Double) -> Bool { place(of: number) != nil }
}
