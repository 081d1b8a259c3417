import TestSupport

/// The targets of the package and what each depends on.
struct PackageDescription: Equatable {
  struct PackageTarget: Equatable {
    var name: String
    var dependencies: [String]
    var folder: String
    var isTest: Bool
  }

  /// A target in a form that is not known here.
  struct UnknownForm: Error, Equatable {
    let form: String
  }

  var targets: [PackageTarget]

  /// Reads the description in Package.swift.
  init(manifest: String) throws {
    guard let start = manifest.firstRange(of: "Package(\n")?.lowerBound,
      case .call(_, let arguments) = try ManifestReader.read(String(manifest[start...])),
      case .list(let members)? = arguments.value("targets")
    else { throw UnknownForm(form: "no list of targets") }
    targets = try members.map(Self.target)
  }

  private static func target(_ value: ManifestValue) throws -> PackageTarget {
    guard case .call(let form, let arguments) = value else {
      throw UnknownForm(form: "\(value)")
    }
    switch form {
    case "module", "tests":
      // Our own helpers in Package.swift: a name, then the dependencies.
      guard case .text(let name)? = arguments.first?.value else {
        throw UnknownForm(form: "\(value)")
      }
      let second = arguments.dropFirst().first { $0.label == nil }?.value
      return make(name, second, isTest: form == "tests", path: nil)
    case "target", "executableTarget", "testTarget":
      guard let name = arguments.text("name") else { throw UnknownForm(form: "\(value)") }
      return make(
        name, arguments.value("dependencies"), isTest: form == "testTarget",
        path: arguments.text("path"))
    default:
      throw UnknownForm(form: form)
    }
  }

  private static func make(
    _ name: String, _ dependencies: ManifestValue?, isTest: Bool, path: String?
  ) -> PackageTarget {
    let folder = path ?? (isTest ? "Tests/" : "Sources/") + name
    return PackageTarget(
      name: name, dependencies: dependencies?.names ?? [], folder: folder,
      isTest: isTest || folder.hasPrefix("Tests/"))
  }

  /// The description of this package.
  static func current() throws -> PackageDescription {
    try PackageDescription(manifest: Repository.text("Package.swift"))
  }
}
