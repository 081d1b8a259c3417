/// A number of `body` for every row, written straight into a new array.
@inline(__always)
func mapped(_ x: [Double], _ body: (Double) -> Double) -> [Double] {
  let count = x.count
  return Array(unsafeUninitializedCapacity: count) { out, initialized in
    x.withUnsafeBufferPointer { x in
      for row in 0..<count { out.initializeElement(at: row, to: body(x[row])) }
    }
    initialized = count
  }
}

/// A number of `body` for every row of two arrays of one length.
@inline(__always)
func zipped(_ x: [Double], _ y: [Double], _ body: (Double, Double) -> Double) -> [Double] {
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

/// A number of `body` for every row; infinite results become missing and are counted.
@inline(__always)
func combined(
  _ left: Numeric, _ right: Numeric, overflows: inout Int, _ body: (Double, Double) -> Double
) -> [Double] {
  var infinite = 0
  let result: [Double]
  switch (left, right) {
  case (.one(let x), .one(let y)):
    let value = body(x.value, y.value)
    infinite += value.isInfinite ? 1 : 0
    result = [finite(value)]
  case (.many(let x, _), .one(let y)):
    let scalar = y.value
    result = mapped(x) {
      let value = body($0, scalar)
      infinite &+= value.magnitude == .infinity ? 1 : 0
      return finite(value)
    }
  case (.one(let x), .many(let y, _)):
    let scalar = x.value
    result = mapped(y) {
      let value = body(scalar, $0)
      infinite &+= value.magnitude == .infinity ? 1 : 0
      return finite(value)
    }
  case (.many(let x, _), .many(let y, _)):
    result = zipped(x, y) {
      let value = body($0, $1)
      infinite &+= value.magnitude == .infinity ? 1 : 0
      return finite(value)
    }
  }
  overflows += infinite
  return result
}
