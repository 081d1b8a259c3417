/// What a script says about a workbook or a yearbook's text file; what it leaves out is found out.
package struct GridOptions: Hashable, Sendable {
  /// The sheet of a workbook.
  package enum Sheet: Hashable, Sendable {
    /// By its name.
    case name(String)
    /// By its place among the sheets that are shown, counted from 1.
    case place(Int)

    /// As it was given.
    var words: String {
      switch self {
      case .name(let name): name
      case .place(let place): "\(place)"
      }
    }
  }

  /// The line of the names, counted from 1; `nil` when it is found out.
  package var header: Int?
  /// The sheet; the first that is shown and holds something when `nil`.
  package var sheet: Sheet?
  /// The cells to read; all of them when `nil`.
  package var range: CellRange?
  /// Words for a missing number, beside the standard ones.
  package var missing: [String] = []
  /// Unit spellings by column, which win over those of the file.
  package var units: [String: String] = [:]
  /// The columns of the key that the script names: years across become the one that is not in the file.
  package var key: [String] = []
  /// The name for what years across hold.
  package var value: String?

  /// Options that leave everything to the file.
  package init() {}
}
