import RecipePackages
import Syntax
import TestSupport
import Testing

/// Archives: the same bytes for the same content, and nothing taken from hostile ones.
@Suite struct ArchiveTests {
  private static let files = PackageFiles([
    .init(path: "recipe.toml", bytes: Array("name".utf8)),
    .init(path: "b/ü.tonne", bytes: [UInt8](repeating: 7, count: 600)),
    .init(path: "a.tonne", bytes: []),
  ])

  @Test func whatIsWrittenIsReadAgain() throws {
    let bytes = TarWriter.bytes(Self.files, in: "own-1.0.0")
    let read = try TarReader.read(bytes, shown: "x")
    #expect(read.files.map(\.path) == ["a.tonne", "b/ü.tonne", "recipe.toml"])
    #expect(read.files.map(\.bytes) == Self.files.files.map(\.bytes))
    #expect(read.contentHash == Self.files.contentHash)
  }

  @Test func timeAndOrderLeaveNoTrace() {
    let other = PackageFiles(Self.files.files.reversed())
    #expect(
      TarWriter.bytes(Self.files, in: "own-1.0.0") == TarWriter.bytes(other, in: "own-1.0.0"))
  }

  /// The hash of the archive of a known package: another one would mean that archives of earlier versions
  /// of the program are not made again.
  @Test func theBytesStayTheSame() {
    let bytes = TarWriter.bytes(Self.files, in: "own-1.0.0")
    #expect(bytes.count == 5 * 512 + 512 + 1024)
    #expect(
      PackageFiles.hash(bytes)
        == "045d9793a966a8252c5f393f89ad6e2b0d584b5c5e3f6055320c9565c9851457")
  }

  /// A header as `TarWriter` makes it, changed and summed anew.
  private static func entry(
    _ path: String, kind: Character = "0", bytes: [UInt8] = [1], size: String? = nil,
    prefix: String = "own-1.0.0", name: [UInt8]? = nil
  ) -> [UInt8] {
    var header = Array(
      TarWriter.bytes(PackageFiles([.init(path: "x", bytes: bytes)]), in: prefix).prefix(512))
    let field = name ?? Array(path.utf8)
    for index in 0..<100 { header[index] = index < field.count ? field[index] : 0 }
    header[156] = kind.asciiValue ?? 0
    if let size {
      for (index, byte) in size.utf8.enumerated() { header[124 + index] = byte }
    }
    let sum = header.enumerated().reduce(0) {
      $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element))
    }
    let octal = String(sum, radix: 8)
    for (index, byte) in (String(repeating: "0", count: 6 - octal.count) + octal).utf8.enumerated()
    {
      header[148 + index] = byte
    }
    let padding = [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    return header + bytes + padding
  }

  private static let end = [UInt8](repeating: 0, count: 1024)

  static let hostile: [(String, [UInt8], String)] = [
    ("path leads out", entry("../evil.tonne"), "R125"),
    ("path leads out in the middle", entry("a/../../evil"), "R125"),
    ("path is absolute", entry("/etc/passwd", prefix: ""), "R125"),
    ("empty part", entry("a//b"), "R125"), ("dot", entry("./a"), "R125"),
    ("control sign", entry("a\u{1B}[31m"), "R125"), ("backslash", entry("..\\a"), "R125"),
    ("not UTF-8", entry("", name: [0x61, 0xFF]), "R125"),
    ("symbolic link", entry("a", kind: "2"), "R123"), ("hard link", entry("a", kind: "1"), "R123"),
    ("device", entry("a", kind: "3"), "R123"), ("pipe", entry("a", kind: "6"), "R123"),
    ("long name of GNU", entry("a", kind: "L"), "R130"),
    ("extended head", entry("a", kind: "x"), "R130"),
    ("twice", entry("a") + entry("a"), "R126"),
    ("two folders", entry("a") + entry("a", prefix: "other"), "R130"),
    ("no folder", entry("a", prefix: ""), "R130"),
    ("size beyond the end", entry("a", size: "00000007777"), "R130"),
    ("size beyond the limit", entry("a", size: "77777777777"), "R124"),
    ("size is none", entry("a", size: "0000000xyz1"), "R130"),
    ("text", Array("this is no archive".utf8), "R130"), ("nothing", [], "R130"),
  ]

  @Test(arguments: hostile)
  func hostileArchivesAreRefused(_ name: String, _ bytes: [UInt8], _ code: String) throws {
    let project = try Project()
    let whole = bytes.count < 512 ? bytes : bytes + Self.end
    let error = #expect(throws: Diagnostic.self, "\(name)") {
      try TarReader.read(whole, shown: "x.tar")
    }
    #expect(error?.code == code, "\(name): \(error?.message.english ?? "")")
    try write(bytes: whole, to: "\(project.path)/x.tar")
    let ran = project.run("add", "x.tar")
    #expect(ran.errors.hasPrefix("error[\(code)]"), "\(name): \(ran.errors)")
    #expect(names(in: project.path) == ["x.tar"], "\(name)")
  }

  @Test func pathsAreAsLongAsPackingLetsThem() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0")
    let name = String(repeating: "n", count: 49)
    try project.write("x", "own/\(name)/\(name)n")
    #expect(project.run("pack", "own").status == 0)
    #expect(project.run("add", "own-1.0.0.tar").status == 0)
    try project.write("x", "own/\(name)/\(name)nn")
    #expect(project.run("pack", "own").errors.hasPrefix("error[R125]"))
  }

  /// Whatever is thrown at it, an archive is read or refused.
  @Test(arguments: 0..<8)
  func changedArchivesNeverBreakTheReader(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let whole = TarWriter.bytes(Self.files, in: "own-1.0.0")
    var read = 0
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 600)))
        default: bytes.insert(contentsOf: whole.prefix(Int(random.next() % 600)), at: place)
        }
        if bytes.isEmpty { break }
      }
      do throws(Diagnostic) {
        let found = try TarReader.read(bytes, shown: "x")
        #expect(found.files.allSatisfy { !$0.path.hasPrefix("/") && !$0.path.contains("..") })
        read += 1
      } catch { #expect(["R123", "R124", "R125", "R126", "R130"].contains(error.code)) }
    }
    #expect(read < 500)
  }

  @Test func tooManyFilesAreRefused() {
    let many = (0...PackageLimits.files).flatMap { Self.entry("f\($0)", bytes: []) }
    let error = #expect(throws: Diagnostic.self) {
      try TarReader.read(many + Self.end, shown: "x")
    }
    #expect(error?.code == "R124")
  }

  /// Every byte that differs is seen: by the sum of the head, by the form, or by the hash beside it.
  @Test func aChangedArchiveIsNotTheOneThatWasPacked() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0")
    #expect(project.run("pack", "own").status == 0)
    let bytes = try FileBytes.read("\(project.path)/own-1.0.0.tar")
    for place in stride(from: 0, to: bytes.count, by: 131) {
      var changed = bytes
      changed[place] ^= 1
      try write(bytes: changed, to: "\(project.path)/own-1.0.0.tar")
      #expect(project.run("add", "own-1.0.0.tar").errors.hasPrefix("error[R132]"))
    }
    try write(bytes: bytes, to: "\(project.path)/own-1.0.0.tar")
    #expect(project.run("add", "own-1.0.0.tar").status == 0)
  }

  @Test func packingAgainGivesTheSameAndAnotherContentIsRefused() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0")
    #expect(project.run("pack", "own").status == 0)
    let first = try FileBytes.read("\(project.path)/own-1.0.0.tar")
    #expect(project.run("pack", ".", in: "own").status == 0)
    #expect(try FileBytes.read("\(project.path)/own/own-1.0.0.tar") == first)
    try project.writePackage("own", "1.0.0", gives: "2")
    #expect(project.run("pack", "own").errors.hasPrefix("error[R139]"))
    #expect(try FileBytes.read("\(project.path)/own-1.0.0.tar") == first)
  }

  @Test func linksInAFolderAreRefused() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0")
    try link("/etc/passwd", at: "\(project.path)/own/secret.csv")
    #expect(project.run("pack", "own").errors.hasPrefix("error[R123]: \"secret.csv\""))
    #expect(project.run("add", "own").errors.hasPrefix("error[R123]"))
  }
}
