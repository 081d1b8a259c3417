import Interpreter
import Syntax

/// Which packages are to be added so that all that was asked for finds what it needs: those that words
/// name, then what these need, from among them, from what the lock has, from beside them, and from the
/// search path. There is one version of a package in a project.
struct AddPlan {
  /// The packages by the order in which they were found.
  private(set) var candidates: [Candidate] = []

  private let lock: LockFile
  private let places: [PackagePlace]
  private let placed: (String) -> String
  private let temporary: String
  private var fetches = 0

  /// A plan over what the lock has and what lies in the places of the search path.
  init(
    _ lock: LockFile, places: [PackagePlace], placed: @escaping (String) -> String,
    temporary: String
  ) {
    (self.lock, self.places, self.placed, self.temporary) = (lock, places, placed, temporary)
  }

  /// Something that a package needs.
  struct Need {
    var name: String
    var range: VersionRange
    var user: Candidate
  }

  /// Takes what words name, and all that is needed.
  mutating func resolve(_ words: [String], sources: inout SourceSet) throws(Diagnostic) {
    for word in words {
      let candidate = try fetch(word, neededBy: nil, sources: &sources)
      if let other = chosen(candidate.description.name) {
        guard other.locked.content != candidate.locked.content else { continue }
        throw .namedTwice(candidate.description.name, other.fetched.source, word)
      }
      candidates.append(candidate)
    }
    var missing: [(need: Need, there: [Phrase])] = []
    var position = 0
    while position < candidates.count {
      let user = candidates[position]
      for (name, range) in user.description.dependencies {
        let need = Need(name: name, range: range, user: user)
        var there: [Phrase] = []
        guard try !isMet(need) else { continue }
        if let found = try find(need, &there, sources: &sources) {
          candidates.append(found)
        } else {
          missing.append((need, there))
        }
      }
      position += 1
    }
    if let first = missing.first {
      throw .missingDependencies(first.need, missing, words: words)
    }
    try checkOthers()
    try checkCircles()
  }

  private func chosen(_ name: String) -> Candidate? {
    candidates.first { $0.description.name == name }
  }

  /// Whether what is to be added, or else what the lock has, is what a package needs.
  private func isMet(_ need: Need) throws(Diagnostic) -> Bool {
    if let candidate = chosen(need.name) {
      let version = candidate.description.version
      if need.range.contains(version) { return true }
      throw .wrongDependency(
        need, "`\(need.name)` \(version) is to be added from \(candidate.fetched.source)")
    }
    guard let locked = lock[need.name] else { return false }
    if need.range.contains(locked.version) { return true }
    throw .wrongDependency(need, "`\(need.name)` is here as \(locked.version)")
  }

  /// A package from beside the one that needs it, or from the search path.
  private mutating func find(
    _ need: Need, _ there: inout [Phrase], sources: inout SourceSet
  ) throws(Diagnostic) -> Candidate? {
    if let word = need.user.word, let neighbours = Neighbours(of: word, placed: placed) {
      for word in neighbours.words(for: need.name, need.range).prefix(2) {
        let found = try fetch(word, neededBy: need.user.description.name, sources: &sources)
        guard found.description.name == need.name else { continue }
        if need.range.contains(found.description.version) { return found }
        there.append("\(word) is `\(need.name)` \(found.description.version)")
      }
    }
    for place in places where place.has(need.name) {
      let version = try place.version(of: need.name).version
      guard need.range.contains(version) else {
        there.append("in \(place.path) it is \(version)")
        // The first place decides, as when it is used.
        break
      }
      return try Candidate(
        place.fetched(need.name), word: nil, neededBy: need.user.description.name,
        sources: &sources)
    }
    return nil
  }

  private mutating func fetch(
    _ word: String, neededBy: String?, sources: inout SourceSet
  ) throws(Diagnostic) -> Candidate {
    fetches += 1
    let origin = try PackageOrigin(word, placed: placed)
    return try Candidate(
      FetchedPackage.fetch(word, origin, into: temporary, number: fetches), word: word,
      neededBy: neededBy, sources: &sources)
  }

  /// What stays in the lock must go with what is added.
  private func checkOthers() throws(Diagnostic) {
    for other in lock.packages where chosen(other.name) == nil {
      for (name, range) in other.dependencies {
        guard let version = chosen(name)?.description.version, !range.contains(version) else {
          continue
        }
        throw .breaksOther(name, version, other, range)
      }
    }
  }

  /// No package may need itself by others.
  private func checkCircles() throws(Diagnostic) {
    var finished: Set<String> = []
    for candidate in candidates {
      var path: [String] = []
      try follow(candidate.description.name, &path, &finished)
    }
  }

  private func follow(
    _ name: String, _ path: inout [String], _ finished: inout Set<String>
  ) throws(Diagnostic) {
    if finished.contains(name) { return }
    if let first = path.firstIndex(of: name) {
      throw .packageCircle(path[first...] + [name], at: .none)
    }
    path.append(name)
    let needs = chosen(name)?.description.dependencies ?? lock[name]?.dependencies ?? []
    for (next, _) in needs { try follow(next, &path, &finished) }
    path.removeLast()
    finished.insert(name)
  }
}

extension PackagePlace {
  /// A package that is there, to be added elsewhere.
  fileprivate func fetched(_ name: String) throws(Diagnostic) -> FetchedPackage {
    let files = try files(of: name)
    guard case .store(_, let lock) = self, let locked = lock[name] else {
      return FetchedPackage(files: files, source: "Tonne \(Version.tonne)")
    }
    return FetchedPackage(
      files: files, source: locked.source, commit: locked.commit, archive: locked.archive)
  }
}
