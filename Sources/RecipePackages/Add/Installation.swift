import CSystem
import Glibc
import Interpreter
package import Syntax

/// Puts packages into a store: read, judged, written beside what is there, and only then named in the lock,
/// all in one step. Whenever it is ended, the lock names packages that are complete and go together.
package struct Installation {
  /// What came of it.
  package struct Outcome: Sendable {
    /// What is there now.
    package var package: LockedPackage
    /// What the lock named before.
    package var before: LockedPackage?
    /// Whether all of it was there already.
    package var wasThere: Bool
    /// The package that needs it, where it was not asked for.
    package var neededBy: String?
  }

  private let store: PackageStore
  private let finder: PackageFinder
  private let placed: (String) -> String

  /// Installation into a store. What packages need may lie in all places of the finder; `placed` gives
  /// the path that a word means in the working folder.
  package init(
    into store: PackageStore, finder: PackageFinder, placed: @escaping (String) -> String
  ) {
    (self.store, self.finder, self.placed) = (store, finder, placed)
  }

  /// Adds what words name and what that needs: all of it, or nothing.
  ///
  /// - Parameter sources: takes the texts that an error has its place in.
  package func add(
    _ words: [String], sources: inout SourceSet
  ) throws(Diagnostic) -> [Outcome] {
    let packages = "\(store.folder)/\(PackageStore.packagesFolder)"
    let isNew = !tonne_exists(packages)
    let error = tonne_make_folder(packages)
    guard error == 0 else { throw .cannotWrite(packages, error) }
    // What is left of a failed start goes with it.
    defer { if isNew { rmdir(packages) } }
    let hold = try StoreHold(packages)
    defer { hold.release() }
    for name in FolderEntry.names(in: packages) where name.starts(with: Array(".new-".utf8)) {
      FolderEntry.remove("\(packages)/\(String(decoding: name, as: UTF8.self))")
    }
    guard let temporary = FolderEntry.temporary(below: packages) else {
      throw .cannotWrite(packages, errno)
    }
    defer { FolderEntry.remove(temporary) }
    let lock = try store.lock()
    var plan = AddPlan(
      lock, places: try finder.places(from: store.folder), placed: placed, temporary: temporary)
    try plan.resolve(words, sources: &sources)
    return try install(plan.candidates, over: lock, by: temporary)
  }

  private func install(
    _ candidates: [Candidate], over before: LockFile, by temporary: String
  ) throws(Diagnostic) -> [Outcome] {
    var lock = before
    var outcomes: [Outcome] = []
    for candidate in candidates {
      let package = candidate.locked
      let old = before[package.name]
      var outcome = Outcome(
        package: package, before: old, wasThere: false, neededBy: candidate.neededBy)
      if let old, old.content == package.content, (try? store.files(of: old)) != nil {
        (outcome.package, outcome.wasThere) = (old, true)
      } else {
        try put(candidate.fetched.files, at: package.folder, by: temporary)
        lock.put(package)
      }
      outcomes.append(outcome)
    }
    if outcomes.contains(where: { !$0.wasThere }) {
      try Self.write(Array(lock.text.utf8), to: store.lockPath)
    }
    // Also when all was there: a program may have been killed between the lock and this.
    removeUnnamed(lock)
    return outcomes
  }

  /// Writes the files of a package, which no lock names yet.
  private func put(
    _ files: PackageFiles, at folder: String, by temporary: String
  ) throws(Diagnostic) {
    let made = "\(temporary)/\(folder.split(separator: "/").last ?? "files")"
    try write(files, into: made)
    let target = "\(store.folder)/\(folder)"
    // Only what no lock names, or what was changed, can be there.
    FolderEntry.remove(target)
    guard rename(made, target) == 0 else { throw .cannotWrite(target, errno) }
  }

  /// Removes folders of packages that the lock does not name: older versions, and what a program left that
  /// was killed. Folders with other names than `NAME-VERSION-HASH` are not ours.
  private func removeUnnamed(_ lock: LockFile) {
    let packages = "\(store.folder)/\(PackageStore.packagesFolder)"
    let named = Set(lock.packages.map(\.folder))
    for bytes in FolderEntry.names(in: packages) {
      let name = String(decoding: bytes, as: UTF8.self)
      let folder = "\(PackageStore.packagesFolder)/\(name)"
      guard !named.contains(folder), LockedPackage.isFolderName(name) else { continue }
      FolderEntry.remove("\(store.folder)/\(folder)")
    }
  }

  private func write(_ files: PackageFiles, into folder: String) throws(Diagnostic) {
    for file in files.files {
      let path = "\(folder)/\(file.path)"
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let error = tonne_make_folder(parent.joined(separator: "/"))
      guard error == 0 else { throw .cannotWrite(path, error) }
      try Self.write(file.bytes, to: path)
    }
  }

  /// Writes a file whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let error = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
    guard error == 0 else { throw .cannotWrite(path, error) }
  }
}
