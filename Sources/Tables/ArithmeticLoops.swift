/// A function of two numbers; as a type, so that the loops are compiled for each.
protocol PairFunction: Sendable {
  /// Its value, infinite where it is too large or not defined.
  static func of(_ x: Double, _ y: Double) -> Double
}

/// A condition on two numbers.
protocol PairCondition: Sendable {
  /// Whether it holds for numbers that are not missing.
  static func holds(_ x: Double, _ y: Double) -> Bool
}

/// A number of `body` for every row of two arrays of one length.
@inline(__always)
func zipped(
  _ x: [Double], _ y: [Double], _ body: (Double, Double) -> Double
) -> [Double] {
  let count = min(x.count, y.count)
  return Array(unsafeUninitializedCapacity: count) { out, initialized in
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        for row in 0..<count { out.initializeElement(at: row, to: body(x[row], y[row])) }
      }
    }
    initialized = count
  }
}

/// A flag of `body` for every row of two arrays of one length.
@inline(__always)
func zippedFlags<T>(_ x: [T], _ y: [T], _ body: (T, T) -> Int8) -> [Int8] {
  let count = min(x.count, y.count)
  return Array(unsafeUninitializedCapacity: count) { out, initialized in
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        for row in 0..<count { out.initializeElement(at: row, to: body(x[row], y[row])) }
      }
    }
    initialized = count
  }
}

/// A flag of `body` for every row.
@inline(__always)
func mappedFlags<T>(_ x: [T], _ body: (T) -> Int8) -> [Int8] {
  let count = x.count
  return Array(unsafeUninitializedCapacity: count) { out, initialized in
    x.withUnsafeBufferPointer { x in
      for row in 0..<count { out.initializeElement(at: row, to: body(x[row])) }
    }
    initialized = count
  }
}

/// The number, or missing when it is infinite: infinity never leaves an operation.
@inline(__always)
func finite(_ x: Double) -> Double {
  x.magnitude <= .greatestFiniteMagnitude ? x : .nan
}

/// Rows where the numbers in it are missing.
func missingCount(_ x: [Double]) -> Int {
  x.lent(or: 0) { x in
    countedByChunks(x.count) { rows in
      var count = 0
      for row in rows { count &+= x[row] == x[row] ? 0 : 1 }
      return count
    }
  }
}

/// A number of the function for every row; infinite results become missing and are counted.
@inline(__always)
func combined<Function: PairFunction>(
  _ left: Numeric, _ right: Numeric, overflows: inout Int, _: Function.Type
) -> [Double] {
  let result: (cells: [Double], counted: Int)
  switch (left, right) {
  case (.one(let x), .one(let y)):
    let value = Function.of(x.value, y.value)
    result = ([finite(value)], value.isInfinite ? 1 : 0)
  case (.many(let x, _), .one(let y)):
    let scalar = y.value
    result = filled(x) { (x, out, count) in
      write(out, count) { Function.of(x[$0], scalar) }
    }
  case (.one(let x), .many(let y, _)):
    let scalar = x.value
    result = filled(y) { (y, out, count) in
      write(out, count) { Function.of(scalar, y[$0]) }
    }
  case (.many(let x, _), .many(let y, _)):
    result = filled(x, y) { (x, y, out, count) in
      write(out, count) { Function.of(x[$0], y[$0]) }
    }
  }
  overflows += result.counted
  return result.cells
}

/// Writes the numbers of a block, infinite ones as missing, and counts these.
@inline(__always)
func write(
  _ out: UnsafeMutablePointer<Double>, _ count: Int, _ body: (Int) -> Double
) -> Int {
  var infinite = 0
  for row in 0..<count {
    let value = body(row)
    infinite &+= value.magnitude == .infinity ? 1 : 0
    out[row] = finite(value)
  }
  return infinite
}

/// A flag of the condition for every row, missing where a side is.
@inline(__always)
func compared<Condition: PairCondition>(
  _ left: Numeric, _ right: Numeric, _: Condition.Type
) -> Operand {
  switch (left, right) {
  case (.one(let x), .one(let y)):
    return .flag(
      x.value.isNaN || y.value.isNaN ? nil : Condition.holds(x.value, y.value))
  case (.many(let x, _), .one(let y)):
    let scalar = y.value
    return .flags(
      filled(x) { (x, out, count) in
        write(out, count) {
          x[$0]
        } _: { _ in
          scalar
        } holds: {
          Condition.holds($0, $1)
        }
      }.cells)
  case (.one(let x), .many(let y, _)):
    let scalar = x.value
    return .flags(
      filled(y) { (y, out, count) in
        write(out, count) { _ in
          scalar
        } _: {
          y[$0]
        } holds: {
          Condition.holds($0, $1)
        }
      }.cells)
  case (.many(let x, _), .many(let y, _)):
    return .flags(
      filled(x, y) { (x, y, out, count) in
        write(out, count) {
          x[$0]
        } _: {
          y[$0]
        } holds: {
          Condition.holds($0, $1)
        }
      }.cells)
  }
}

/// Writes the flags of a block.
@inline(__always)
private func write(
  _ out: UnsafeMutablePointer<Int8>, _ count: Int, _ left: (Int) -> Double,
  _ right: (Int) -> Double, holds: (Double, Double) -> Bool
) -> Int {
  for row in 0..<count {
    let (x, y) = (left(row), right(row))
    out[row] = x != x || y != y ? -1 : holds(x, y) ? 1 : 0
  }
  return 0
}
