import CSystem
import Interpreter
import NumericCore

/// The data of the entropy workload: columns k1, k2, … of numbers, in `ent_ROWSxCOLUMNS.csv`.
enum IndicatorData {
  /// Makes the file of a size such as `1e6x20` when it is not there: from the columns in `ent.bin`
  /// where another program left them, else from seeded numbers. False when that fails.
  static func provide(size: String, in folder: String) -> Bool {
    let parts = size.split(separator: "x")
    guard parts.count == 2, let rows = Double(parts[0]).flatMap({ Int(exactly: $0) }),
      let columns = Int(parts[1]), rows > 0, columns > 0
    else { return true }
    let path = "\(folder)/ent_\(size).csv"
    if tonne_file_size(path) >= 0 { return true }
    let cells = stored("\(folder)/ent.bin", count: rows * columns) ?? made(rows * columns)
    return save(cells, rows: rows, columns: columns, path)
  }

  /// The doubles of a file that holds so many, column after column.
  private static func stored(_ path: String, count: Int) -> [Double]? {
    guard tonne_file_size(path) == 8 * count, let bytes = SystemFile.read(path) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self) }
    }
  }

  private static func made(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 12)
    return (0..<count).map { _ in 1 / (0.01 + random.uniform()) }
  }

  private static func save(_ cells: [Double], rows: Int, columns: Int, _ path: String) -> Bool {
    var text = (1...columns).map { "k\($0)" }.joined(separator: ",") + "\n"
    for row in 0..<rows {
      for column in 0..<columns {
        text += "\(cells[column * rows + row])"
        text += column + 1 == columns ? "\n" : ","
      }
    }
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) } == 0
  }
}
