import CSystem
import Interpreter
import RecipePackages
import Syntax

/// Making, packing and adding packages of recipes.
extension Command {
  /// Makes a package in a new folder.
  func makePackage(_ path: String) -> Int32 {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let fault = PackageName.fault(name) {
      return fail(Diagnostic("R100", fault, at: .none))
    }
    if registry()[name] != nil { return fail(.namedAsBuiltin(name, at: .none)) }
    guard !tonne_exists(placed(path)) else {
      return fail(
        Diagnostic(
          "R137", "there is something called \"\(path)\" already", at: .none,
          mend: "choose another name"))
    }
    let author = streams.environment("USER").flatMap { $0.isEmpty ? nil : $0 } ?? "Your Name"
    let error = tonne_make_folder(placed(path))
    guard error == 0 else { return fail(.unwritable(path, error: error)) }
    do throws(Diagnostic) {
      for file in PackageTemplate.files(name, author: author).files {
        try Installation.write(file.bytes, to: "\(placed(path))/\(file.path)")
      }
    } catch { return fail(error) }
    tell("made \(path) with recipe.toml and \(name).tonne")
    tell("`tonne test \(path)` runs its tests, `tonne pack \(path)` packs it")
    return ExitStatus.done
  }

  /// Brings packages into the project, or among a person's own.
  func addPackages(_ words: [String], forUser: Bool) -> Int32 {
    let finder = packages
    let store: PackageStore
    if forUser {
      guard let folder = finder.user else { return fail(.noHome()) }
      store = PackageStore(folder)
    } else {
      store = PackageStore.above(folder) ?? PackageStore(folder.isEmpty ? "." : folder)
    }
    var sources = SourceSet()
    do throws(Diagnostic) {
      let outcomes = try Installation(into: store, finder: finder, placed: placed)
        .add(words, sources: &sources)
      for outcome in outcomes { tell(outcome) }
    } catch {
      // What failed because of Ctrl-C has nothing to say.
      if tonne_interrupted() { return ExitStatus.interrupted }
      console.report(error, in: sources)
      return ExitStatus.failed
    }
    return ExitStatus.done
  }

  private func tell(_ outcome: Installation.Outcome) {
    let (package, name) = (outcome.package, outcome.package.name)
    let version = package.version
    if outcome.wasThere {
      tell("\(name) \(version) is there already, unchanged")
    } else if let before = outcome.before, before.content == package.content {
      tell("\(name) \(version) is as it was added again: files of it had been changed")
    } else if let before = outcome.before?.version, before == version {
      tell("\(name) \(version) is there with other files than before")
    } else if let before = outcome.before?.version, before > version {
      tell("\(name) \(before) → \(version), an older version")
    } else if let before = outcome.before?.version {
      tell("\(name) \(before) → \(version)")
    } else if let user = outcome.neededBy {
      tell("added \(name) \(version) from \(package.source), which \(user) needs")
    } else {
      tell("added \(name) \(version)")
    }
    if let archive = package.archive { tell("SHA-256 of the archive: \(archive)") }
    if let commit = package.commit { tell("commit \(commit)") }
  }

  /// Puts the package of a folder into an archive once nothing is wrong with it.
  func pack(_ path: String) -> Int32 {
    var sources = SourceSet()
    do throws(Diagnostic) {
      let found = try inspect(placed(path), shown: path, &sources)
      guard found.faults.isEmpty else {
        for fault in found.faults { console.report(fault, in: sources) }
        return ExitStatus.failed
      }
      let tested = test([path], onlyFailures: true)
      guard tested == ExitStatus.done else {
        return tested == ExitStatus.interrupted
          ? tested
          : fail(Diagnostic("R138", "tests of `\(found.description.name)` fail", at: .none))
      }
      return try write(found.files, found.description)
    } catch {
      console.report(error, in: sources)
      return ExitStatus.failed
    }
  }

  private func write(
    _ files: PackageFiles, _ description: Description
  ) throws(Diagnostic) -> Int32 {
    let stem = "\(description.name)-\(description.version)"
    let archive = "\(stem).tar"
    let place = options.writableFolders.first ?? "."
    let bytes = TarWriter.bytes(files, in: stem)
    let hash = PackageFiles.hash(bytes)
    let path = placed(place == "." ? archive : "\(place)/\(archive)")
    if let there = SystemFile.read(path), there != bytes {
      throw Diagnostic(
        "R139", "\(archive) is there already with other content", at: .none,
        mend: "give the package a new version in recipe.toml, or remove the archive")
    }
    try Installation.write(bytes, to: path)
    try Installation.write(Array("\(hash)  \(archive)\n".utf8), to: "\(path).sha256")
    let count = files.files.count
    tell("packed \(archive): \(count) \(count == 1 ? "file" : "files"), \(bytes.count) bytes")
    tell("SHA-256 of the archive: \(hash)")
    return ExitStatus.done
  }

  /// A package in a folder, and what is wrong with it.
  func inspect(
    _ folder: String, shown: String, _ sources: inout SourceSet
  ) throws(Diagnostic) -> (files: PackageFiles, description: Description, faults: [Diagnostic]) {
    let files = try FolderContents.read(folder, shown: shown)
    let description = try files.description(in: shown, sources: &sources)
    var faults = PackageCheck.faults(files, description, in: shown, sources: &sources)
    if registry()[description.name] != nil {
      faults.append(.namedAsBuiltin(description.name, at: description.nameSpan))
    }
    return (files, description, faults)
  }

  /// Shows the page of a package: of a folder, or of one that `use` finds; `nil` when there is none.
  func packagePage(_ name: String) -> Int32? {
    do throws(Diagnostic) {
      let isPath = name.utf8.contains(UInt8(ascii: "/")) || name == "."
      let place = isPath ? nil : try packages.places(from: folder).first { $0.has(name) }
      let files: PackageFiles
      if let place {
        files = try place.files(of: name)
      } else if isPath || tonne_exists("\(placed(name))/\(Description.fileName)") {
        files = try FolderContents.read(placed(name), shown: name)
      } else {
        return nil
      }
      return write(PackagePage.text(of: files, try files.description(in: name), translator))
    } catch { return fail(error) }
  }

  /// The packages that `use` finds.
  var packageNames: [String] {
    let places = (try? packages.places(from: folder)) ?? []
    return Set(places.flatMap(\.names)).sorted()
  }

  private var console: ConsoleOutput {
    ConsoleOutput(streams: streams, options: options, languages: languages)
  }

  private func tell(_ phrase: Phrase) { write(translator.text(phrase) + "\n") }

  private func fail(_ diagnostic: Diagnostic) -> Int32 {
    report(diagnostic)
    return ExitStatus.failed
  }
}

extension Diagnostic {
  /// A package that programs could not use beside the built-in.
  static func namedAsBuiltin(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R117", "`\(name)` is the name of a built-in", at: span,
      mend: "give the package a name of its own")
  }

  /// A person without a folder of their own.
  static func noHome() -> Diagnostic {
    Diagnostic(
      "R140", "neither XDG_DATA_HOME nor HOME says where your packages are", at: .none)
  }
}
