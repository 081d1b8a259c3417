/// What the built-ins say, and what their records say of them, in other languages.
package enum BuiltinsWording {
  /// The parts of a language's catalogue; none for English.
  package static func parts(_ language: Language) -> [WordingPart] {
    guard language == .chinese else { return [] }
    return [
      chineseMethods, chineseTables, chineseSpace, chineseMaps, chineseMapRecords,
      chineseTablesRecords, chineseColumnsRecords,
      chineseValuesRecords, chineseResultsRecords,
      chineseAccountingRecords, chineseDecompositionRecords,
      chineseDisparityRecords, chineseIndicatorsRecords,
      chineseForecastRecords, chineseSpaceRecords,
      chineseAuditsRecords, chineseChaptersRecords,
      chineseRegressionsRecords,
      chinesePictures, chineseFigures, chinesePicturesRecords,
    ]
  }
}
