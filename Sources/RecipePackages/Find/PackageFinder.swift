import CSystem
package import Interpreter
package import Syntax
import Tables

/// Finds packages by the search path: the project's, the person's own, and those installed with the
/// program. The first place that has the name decides, whatever versions the others have: what runs must
/// not depend on what else a machine has.
package struct PackageFinder: PackageSearch {
  /// The folder of the person's own packages; `nil` without a home.
  package let user: String?
  /// The folder of the packages that came with the program; `nil` when there is none.
  package let installed: String?
  /// The working folder, where it is not that of the process.
  package let base: String

  /// A finder over the folders beside the project's.
  package init(user: String?, installed: String?, base: String = "") {
    self.user = user
    self.installed = installed
    self.base = base
  }

  /// A package that is named in the text behind `use`.
  package func find(
    _ name: String, versions: String, from folder: String, for user: FoundPackage?, at span: Span
  ) throws(Diagnostic) -> FoundPackage {
    if let fault = PackageName.fault(name) { throw .noPackageName(fault, name, at: span) }
    guard let wanted = VersionRange(versions) else { throw .noVersions(versions, name, at: span) }
    var ranges = [wanted]
    if let user {
      guard let declared = user.dependencies[name] else {
        throw .undeclared(name, by: user.name, at: span)
      }
      ranges += VersionRange(declared).map { [$0] } ?? []
    }
    let from = folder.isEmpty ? base : folder
    do throws(Diagnostic) {
      return try found(name, ranges, from: from, at: span)
    } catch {
      throw error.placed(at: span)
    }
  }

  private func found(
    _ name: String, _ ranges: [VersionRange], from folder: String, at span: Span
  ) throws(Diagnostic) -> FoundPackage {
    for place in try places(from: folder) where place.has(name) {
      let (version, folder) = try place.version(of: name)
      if let range = ranges.first(where: { !$0.contains(version) }) {
        throw .wrongVersion(name, version, range, in: folder, at: span)
      }
      return try FoundPackage(place.files(of: name), in: folder)
    }
    throw notFound(name, from: folder, at: span)
  }

  /// The places that are searched, in order.
  package func places(from folder: String) throws(Diagnostic) -> [PackagePlace] {
    var places: [PackagePlace] = []
    let project = PackageStore.above(folder)
    if let project { places.append(.store(project, try project.lock())) }
    if let user, user != project?.folder {
      let store = PackageStore(user)
      if tonne_exists(store.lockPath) { places.append(.store(store, try store.lock())) }
    }
    if let installed { places.append(.shipped(installed)) }
    return places
  }

  private func notFound(_ name: String, from folder: String, at span: Span) -> Diagnostic {
    let places = (try? places(from: folder)) ?? []
    let names = Set(places.flatMap(\.names)).sorted()
    let file = "\(name).tonne"
    let path = folder.isEmpty ? file : "\(folder)/\(file)"
    return .packageNotFound(
      name, near: nearest(name, among: names, limit: 1).first,
      file: tonne_exists(path) ? file : nil, places: places.map(\.path), at: span)
  }
}

extension FoundPackage {
  /// A package of its files.
  init(_ files: PackageFiles, in folder: String) throws(Diagnostic) {
    let description = try files.description(in: folder)
    guard files[description.main] != nil else { throw .noMain(description.main, in: folder) }
    self.init(
      name: description.name, version: description.version.description,
      content: files.contentHash, folder: folder, main: description.main,
      files: Dictionary(files.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { a, _ in a }),
      dependencies: Dictionary(
        description.dependencies.map { ($0.name, $0.versions.text) },
        uniquingKeysWith: { a, _ in a }))
  }
}

extension PackageFiles {
  /// What `recipe.toml` says.
  package func description(
    in place: String, sources: inout SourceSet
  ) throws(Diagnostic) -> Description {
    guard let bytes = self[Description.fileName] else { throw .noDescription(in: place) }
    return try DescriptionReader.read(
      sources.add(name: "\(place)/\(Description.fileName)", bytes: bytes))
  }

  /// What `recipe.toml` says; a mistake is told by its line.
  package func description(in place: String) throws(Diagnostic) -> Description {
    guard let bytes = self[Description.fileName] else { throw .noDescription(in: place) }
    let source = Source(id: -1, name: "\(place)/\(Description.fileName)", bytes: bytes)
    do throws(Diagnostic) { return try DescriptionReader.read(source) } catch {
      throw error.told(of: source)
    }
  }
}
