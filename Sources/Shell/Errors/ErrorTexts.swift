/// The messages that the samples of the catalogue give. The other files of this type are written by
/// the tests, which run every sample: `TONNE_RECORD=1 swift test --filter ErrorCatalogTests`.
enum ErrorTexts {
  /// The parts in a language, each made when it is asked for.
  static func parts(_ language: Language) -> [() -> [String: String]] {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private static var english: [() -> [String: String]] {
    [
      { syntax }, { habits }, { names }, { values }, { tables }, { verbs }, { repair }, { units },
      { data }, { databases }, { methods }, { audits }, { weights }, { autocorrelation },
      { regressions }, { papers }, { pictures }, { recipes }, { packages }, { system }, { pages },
      { notebooks },
    ]
  }

  private static var chinese: [() -> [String: String]] {
    [
      { syntaxInChinese }, { habitsInChinese }, { namesInChinese }, { valuesInChinese },
      { tablesInChinese }, { verbsInChinese }, { repairInChinese }, { unitsInChinese },
      { dataInChinese }, { databasesInChinese }, { methodsInChinese }, { auditsInChinese },
      { weightsInChinese }, { autocorrelationInChinese }, { regressionsInChinese },
      { papersInChinese }, { picturesInChinese }, { recipesInChinese }, { packagesInChinese },
      { systemInChinese }, { pagesInChinese }, { notebooksInChinese },
    ]
  }
}
