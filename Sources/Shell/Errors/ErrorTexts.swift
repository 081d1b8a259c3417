/// The messages that the samples of the catalogue give. The other files of this type are written by
/// the tests, which run every sample: `TONNE_RECORD=1 swift test --filter ErrorCatalogTests`.
enum ErrorTexts {
  /// The parts, each made when it is asked for.
  static var parts: [() -> [String: String]] {
    [
      { syntax }, { habits }, { names }, { values }, { tables }, { verbs }, { repair }, { units },
      { data }, { databases },
      { methods }, { audits }, { weights }, { autocorrelation }, { regressions }, { papers },
      { pictures },
      { recipes }, { packages }, { system }, { pages },
      { notebooks },
    ]
  }
}
