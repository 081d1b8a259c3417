/// What this module says, in other languages.
package enum ShellWording {
  /// The parts of a language's catalogue; none for English.
  package static func parts(_ language: Language) -> [WordingPart] {
    guard language == .chinese else { return [] }
    return [
      chinese, chinesePackages, chinesePackagesErrors, chineseDataErrors, chineseDatabaseErrors,
      chineseMapErrors, chineseMethodsErrors,
      chineseNamesErrors, chineseRecipesErrors, chineseSyntaxErrors,
      chineseTablesErrors, chineseUnitsErrors, chineseSystemErrors,
      chineseAreasErrors, chineseLimits, chinesePapersErrors, chinesePicturesErrors,
      chinesePagesErrors, chinesePages, chineseNotebookErrors,
    ]
  }
}
