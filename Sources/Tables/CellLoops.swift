import Glibc
import Threading

/// A cell for every row of `x`, written block by block on several threads, and what the blocks count.
///
/// `body` gets the cells of a block, where to write, and how many there are.
@inline(__always)
func filled<X: BitwiseCopyable & Sendable, Result: BitwiseCopyable & Sendable>(
  _ x: CellView<X>,
  _ body: @Sendable (UnsafePointer<X>, UnsafeMutablePointer<Result>, Int) -> Int
) -> (cells: [Result], counted: Int) {
  filling(x.count) { target in
    x.lent(or: 0) { x in
      countedByChunks(x.count) { rows in
        guard !target.isLeft(rows, of: x.count) else { return 0 }
        return withBlockRoom(of: X.self) { room in
          var counted = 0
          forBlocks(rows) { block in
            counted &+= body(x.block(block, room), target.base + block.lowerBound, block.count)
          }
          return counted
        } ?? 0
      }
    }
  }
}

/// A cell for every row of two views, as `filled` does for one.
@inline(__always)
func filled<
  X: BitwiseCopyable & Sendable, Y: BitwiseCopyable & Sendable,
  Result: BitwiseCopyable & Sendable
>(
  _ x: CellView<X>, _ y: CellView<Y>,
  _ body:
    @Sendable (
      UnsafePointer<X>, UnsafePointer<Y>, UnsafeMutablePointer<Result>, Int
    ) -> Int
) -> (cells: [Result], counted: Int) {
  filling(min(x.count, y.count)) { target in
    x.lent(or: 0) { x in
      y.lent(or: 0) { y in
        countedByChunks(min(x.count, y.count)) { rows in
          guard !target.isLeft(rows, of: min(x.count, y.count)) else { return 0 }
          return withBlockRoom(of: X.self) { first in
            withBlockRoom(of: Y.self) { second in
              var counted = 0
              forBlocks(rows) { block in
                counted &+= body(
                  x.block(block, first), y.block(block, second), target.base + block.lowerBound,
                  block.count)
              }
              return counted
            } ?? 0
          } ?? 0
        }
      }
    }
  }
}

extension Writable {
  /// Whether some of all rows are wanted no more; their cells are then 0.
  @inline(__always)
  fileprivate func isLeft(_ rows: Range<Int>, of all: Int) -> Bool {
    guard rows.count < all, Cancellation.isRequested else { return false }
    memset(base + rows.lowerBound, 0, rows.count * MemoryLayout<T>.stride)
    return true
  }
}

/// A new array of as many cells as rows, all of which `body` writes.
@inline(__always)
private func filling<Result: BitwiseCopyable & Sendable>(
  _ rows: Int, _ body: (Writable<Result>) -> Int
) -> (cells: [Result], counted: Int) {
  var counted = 0
  let cells = [Result](unsafeUninitializedCapacity: rows) { out, initialized in
    if let base = out.baseAddress, rows > 0 { counted = body(Writable(base: base)) }
    initialized = rows
  }
  return (cells, counted)
}

/// What the blocks of two views count.
@inline(__always)
func counted<X: BitwiseCopyable & Sendable, Y: BitwiseCopyable & Sendable>(
  _ x: CellView<X>, _ y: CellView<Y>,
  _ body: @Sendable (UnsafePointer<X>, UnsafePointer<Y>, Int) -> Int
) -> Int {
  x.lent(or: 0) { x in
    y.lent(or: 0) { y in
      countedByChunks(min(x.count, y.count)) { rows in
        withBlockRoom(of: X.self) { first in
          withBlockRoom(of: Y.self) { second in
            var counted = 0
            forBlocks(rows) { block in
              counted &+= body(x.block(block, first), y.block(block, second), block.count)
            }
            return counted
          } ?? 0
        } ?? 0
      }
    }
  }
}
