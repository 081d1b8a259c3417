package import Tables
package import Units

/// A data file that can be asked again where the cells of its table stand.
///
/// Nothing is kept but how it was read: the file is read once more when somebody asks, and only if it
/// is still the one that was read.
package final class FileCells: CellOrigin {
  /// The path as the script gave it.
  package let path: String
  /// The file as it was when it was read; `nil` where it cannot be read again.
  package let state: TableSource.FileState?
  private let options: CSVOptions
  private let grid: GridOptions
  private let registry: UnitRegistry
  private let isGrid: Bool

  /// A file that was read; `isGrid` when cell by cell.
  package init(
    path: String, state: TableSource.FileState?, options: CSVOptions, grid: GridOptions,
    registry: UnitRegistry, isGrid: Bool
  ) {
    (self.path, self.state, self.options) = (path, state, options)
    (self.grid, self.registry, self.isGrid) = (grid, registry, isGrid)
  }

  /// Where the cells of some rows and columns stand.
  ///
  /// - Complexity: O(bytes of the file).
  package func places(_ cells: [(row: Int, column: String)]) -> CellPlaces {
    guard let state else { return .unknown }
    guard FileFingerprint.state(state.location) == state else { return .changed }
    do throws(DataError) { return .found(try found(cells, state.location)) } catch {
      return .unknown
    }
  }

  private func found(
    _ cells: [(row: Int, column: String)], _ location: String
  ) throws(DataError) -> [CellPlace?] {
    let source = try SourceBytes.file(location, limit: options.byteLimit)
    if let kind = StatisticsReader.kind(source, path: location) {
      return try StatisticsReader(path: location, kind: kind, options: options, registry: registry)
        .places(of: cells)
    }
    guard isGrid else {
      return try CSVReader.places(
        of: cells, in: source, path: location, options: options, registry: registry)
    }
    let loaded =
      WorkbookReader.isWorkbook(source)
      ? try WorkbookReader.read(source, path: location, options: grid, registry: registry)
      : try YearbookTextReader(path: location, options: options, grid: grid).table(source, registry)
    return cells.map { loaded.places?.place(row: $0.row, column: $0.column) }
  }
}
