/// What the built-ins say, and what their records say of them, in other languages.
package enum BuiltinsWording {
  /// The parts of a language's catalogue; none for English.
  package static func parts(_ language: Language) -> [WordingPart] {
    guard language == .chinese else { return [] }
    return [
      chineseMethods, chineseTables, chineseRegions, chineseRepair, chineseSpace, chineseMaps,
      chineseMapRecords, chineseDatabases, chineseDatabaseRecords,
      chineseTablesRecords, chineseColumnsRecords, chineseRegionsRecords,
      chineseRepairRecords,
      chineseValuesRecords, chineseResultsRecords,
      chineseAccountingRecords, chineseDecompositionRecords,
      chineseDisparityRecords, chineseIndicatorsRecords,
      chineseForecastRecords, chineseSpaceRecords,
      chineseAuditsRecords, chineseChaptersRecords,
      chineseRegressionsRecords, chinesePapers, chinesePaperWords, chinesePapersRecords,
      chineseView,
      chinesePictures, chineseFigures, chinesePicturesRecords,
    ]
  }
}
