import Syntax

/// A package that is to be added: read, judged, and not written yet.
struct Candidate {
  /// Its files and where they came from.
  let fetched: FetchedPackage
  /// What it says of itself.
  let description: Description
  /// The word that names it, by which what lies beside it is found; `nil` where it was found by name.
  let word: String?
  /// The package that needs it; `nil` where it was asked for.
  let neededBy: String?

  /// Judges what was read.
  init(
    _ fetched: FetchedPackage, word: String?, neededBy: String?, sources: inout SourceSet
  ) throws(Diagnostic) {
    let place = word ?? fetched.source
    description = try fetched.files.description(in: place, sources: &sources)
    let faults = PackageCheck.faults(fetched.files, description, in: place, sources: &sources)
    if let fault = faults.first { throw fault }
    (self.fetched, self.word, self.neededBy) = (fetched, word, neededBy)
  }

  /// The package as the lock will have it.
  var locked: LockedPackage {
    LockedPackage(
      name: description.name, version: description.version, source: fetched.source,
      commit: fetched.commit, archive: fetched.archive, content: fetched.files.contentHash,
      files: fetched.files.hashes, dependencies: description.dependencies)
  }
}
