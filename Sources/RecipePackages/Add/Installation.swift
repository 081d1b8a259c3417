import CSystem
import Glibc
import Interpreter
package import Syntax

/// Puts packages into a store: read, judged, written beside what is there, and only then named in the lock.
/// Whenever it is ended, the lock names packages that are complete.
package struct Installation {
  /// What came of it.
  package struct Outcome: Sendable {
    /// What is there now.
    package var package: LockedPackage
    /// What the lock named before.
    package var before: LockedPackage?
    /// Whether all of it was there already.
    package var wasThere: Bool
  }

  private let store: PackageStore
  private let finder: PackageFinder

  /// Installation into a store; dependencies may lie in all places of the finder.
  package init(into store: PackageStore, finder: PackageFinder) {
    self.store = store
    self.finder = finder
  }

  /// Adds what a word names.
  ///
  /// - Parameter sources: takes the texts that an error has its place in.
  package func add(
    _ word: String, from origin: PackageOrigin, sources: inout SourceSet
  ) throws(Diagnostic) -> Outcome {
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
    let fetched = try FetchedPackage.fetch(word, origin, into: temporary)
    let description = try fetched.files.description(in: word, sources: &sources)
    let faults = PackageCheck.faults(fetched.files, description, in: word, sources: &sources)
    if let fault = faults.first { throw fault }
    return try install(fetched, description, by: temporary)
  }

  private func install(
    _ fetched: FetchedPackage, _ description: Description, by temporary: String
  ) throws(Diagnostic) -> Outcome {
    var lock = try store.lock()
    try check(description, lock)
    let package = LockedPackage(
      name: description.name, version: description.version, source: fetched.source,
      commit: fetched.commit, archive: fetched.archive, content: fetched.files.contentHash,
      files: fetched.files.hashes, dependencies: description.dependencies)
    let before = lock[package.name]
    if let before, before.content == package.content, (try? store.files(of: before)) != nil {
      return Outcome(package: before, before: before, wasThere: true)
    }
    try write(fetched.files, into: "\(temporary)/files")
    let target = "\(store.folder)/\(package.folder)"
    // Only what no lock names, or what was changed, can be there.
    FolderEntry.remove(target)
    guard rename("\(temporary)/files", target) == 0 else { throw .cannotWrite(target, errno) }
    lock.put(package)
    try Self.write(Array(lock.text.utf8), to: store.lockPath)
    if let before, before.folder != package.folder {
      FolderEntry.remove("\(store.folder)/\(before.folder)")
    }
    return Outcome(package: package, before: before, wasThere: false)
  }

  /// What it needs must be there, and what needs it must go with it.
  private func check(_ description: Description, _ lock: LockFile) throws(Diagnostic) {
    let places = try finder.places(from: store.folder)
    for (name, range) in description.dependencies {
      guard let place = places.first(where: { $0.has(name) }) else {
        throw .missingDependency(description.name, name, range, there: nil)
      }
      let there = try place.version(of: name).version
      guard range.contains(there) else {
        throw .missingDependency(description.name, name, range, there: there)
      }
    }
    for other in lock.packages {
      for (name, range) in other.dependencies
      where name == description.name && !range.contains(description.version) {
        throw .breaksOther(description.name, description.version, other, range)
      }
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
