/// The words that stand for a missing value.
///
/// A blank cell is always missing. In quotes a marker is an ordinary text of a text column, so that
/// the text "NA" can be told from nothing.
package enum MissingMarkers {
  /// Words that are missing in every file.
  package static let standard = [
    "NA", "N/A", "na", "n/a", "NaN", "nan", "null", "NULL", "-", "–", "—", "——", "…", "……", "...",
    "..",
  ]

  /// The standard words and a script's own, as UTF-8.
  static func bytes(adding words: [String]) -> [[UInt8]] {
    var seen = Set<String>()
    return (standard + words).filter { !$0.isEmpty && seen.insert($0).inserted }.map {
      Array($0.utf8)
    }
  }
}
