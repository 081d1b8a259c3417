import Builtins
import Interpreter
import Plotting
import Shell
import TestSupport
import Testing
import TextWidth

/// Every picture of the gallery has its script for gnuplot and its drawing in characters beside the
/// tests, and its place on the page.
///
/// With TONNE_RECORD set both are written anew, and the test fails so that nobody forgets to look at them.
@Suite struct PlotGalleryTests {
  private static let folder = "\(Repository.root)/docs/gallery"

  /// The program with the names of its pictures; each `plot` gives its figure instead of a file.
  private static func gallery() throws -> (names: [String], program: String) {
    let text = try Repository.text("docs/gallery/gallery.tonne")
    var names: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let start = line.firstRange(of: ", save = \""),
        let end = line.firstRange(of: ".svg\")")
      else { return String(line) }
      names.append(String(line[start.upperBound..<end.lowerBound]))
      return line[..<start.lowerBound] + ")"
    }
    return (names, lines.joined(separator: "\n"))
  }

  @Test func picturesAreAsRecorded() throws {
    let (names, program) = try Self.gallery()
    let ran = run(program, folder: Self.folder)
    #expect(ran.error == nil)
    let figures = ran.values.compactMap { value -> FigureValue? in
      if case .result(let result) = value { return result as? FigureValue }
      return nil
    }
    try #require(figures.count == names.count && names.count > 40)
    var isRecording = false
    for (name, value) in zip(names, figures) {
      let drawing = TextDrawing.lines(of: value.figure, width: 80).map { $0 + "\n" }.joined()
      for (ending, text) in [
        ("gp", GnuplotScript.text(of: value.figure, format: .svg)), ("txt", drawing),
      ] {
        let path = "Tests/BuiltinsTests/Pictures/\(name).\(ending)"
        if environment("TONNE_RECORD") {
          try write(text, to: "\(Repository.root)/\(path)")
          isRecording = true
        }
        #expect(try Repository.text(path) == text, "\(path); if this is better: TONNE_RECORD=1")
      }
    }
    if isRecording { Issue.record("recorded the pictures; look at them and run again") }
    let known = Set(names.flatMap { ["\($0).gp", "\($0).txt"] })
    #expect(Set(try Repository.names(in: "Tests/BuiltinsTests/Pictures")) == known)
  }

  @Test func drawingsFitTheScreen() throws {
    for name in try Repository.names(in: "Tests/BuiltinsTests/Pictures") where name.hasSuffix("txt")
    {
      for line in try Repository.text("Tests/BuiltinsTests/Pictures/\(name)").split(separator: "\n")
      {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(name): \(line)")
      }
    }
  }

  @Test func pageShowsEveryPicture() throws {
    let page = try Repository.text("docs/gallery.md")
    let program = try Repository.text("docs/gallery/gallery.tonne")
    let (names, _) = try Self.gallery()
    for name in names {
      #expect(page.contains("](gallery/\(name).svg)"), "docs/gallery.md does not show \(name).svg")
      #expect(Repository.exists("docs/gallery/\(name).svg"), "run `make docs`")
    }
    for line in program.split(separator: "\n") where line.hasPrefix("plot(") {
      #expect(page.contains(line), "docs/gallery.md does not have \(line)")
    }
    let pictures = try Repository.names(in: "docs/gallery").filter { $0.hasSuffix(".svg") }
    #expect(Set(pictures) == Set(names.map { "\($0).svg" }))
  }

  @Test func picturesAreSmall() throws {
    var sum = 0
    for name in try Repository.names(in: "docs/gallery") {
      let size = try Repository.text("docs/gallery/\(name)").utf8.count
      #expect(size < 60_000, "\(name)")
      sum += size
    }
    #expect(sum < 800_000)
  }

  @Test func guideListsEveryPicture() throws {
    let page = try Repository.text("docs/guide/pictures.md")
    for (methods, kind, summary) in PictureList.all {
      let of = methods.map { $0 == "list" ? "a list" : "`\($0)`" }.joined(separator: ", ")
      let row = "| \(of.isEmpty ? "any table" : of) | `\"\(kind)\"` | \(summary) |"
      #expect(page.contains(row), "docs/guide/pictures.md lacks: \(row)")
    }
  }
}
