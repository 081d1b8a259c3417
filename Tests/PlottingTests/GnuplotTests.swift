import Glibc
import Testing

@testable import Plotting

/// gnuplot as a program of its own, and what becomes of one that does not do what it should.
@Suite struct GnuplotTests {
  private static let figure = Figure(
    title: "A & B", panels: [Panel(series: [Series("", .line([Place(0, 0), Place(1, 2)]))])])

  @Test func withoutGnuplotThereIsAnError() {
    for program in ["/nowhere/gnuplot", "no-program-of-this-name"] {
      #expect(throws: PlotError.noGnuplot) {
        try Gnuplot.draw(Self.figure, format: .svg, program: program)
      }
    }
  }

  @Test(arguments: [
    ("cat > /dev/null; exit 3", PlotError.nothingDrawn("")),
    (
      "cat > /dev/null; echo 'line 3: no such thing' >&2; exit 1",
      .nothingDrawn("line 3: no such thing")
    ),
    ("kill -9 $$", .died(signal: 9)), ("exit 0", .nothingDrawn("")),
    ("sleep 20", .tooLong(seconds: 0)),
  ])
  func aProgramThatFailsIsAnError(_ script: String, _ error: PlotError) throws {
    let path = "/tmp/tonne-plot-\(getpid())-\(script.utf8.reduce(7) { $0 &* 31 &+ Int($1) })"
    let file = try #require(fopen(path, "wb"))
    fputs("#!/bin/sh\n\(script)\n", file)
    fclose(file)
    chmod(path, 0o700)
    defer { remove(path) }
    #expect(throws: error) {
      try Gnuplot.draw(Self.figure, format: .svg, program: path, limit: 400)
    }
  }

  @Test(arguments: [PictureFormat.svg, .png, .pdf, .sixel])
  func everyFormatBeginsAsItShould(_ format: PictureFormat) throws {
    guard Gnuplot.isInstalled else { return print("skipped: gnuplot is not installed") }
    let bytes = try Gnuplot.draw(Self.figure, format: format)
    let start: [PictureFormat: [UInt8]] = [
      .svg: Array("<?xml".utf8), .png: [0x89, 0x50, 0x4E, 0x47], .pdf: Array("%PDF".utf8),
      .sixel: [0x1B, 0x50],
    ]
    #expect(bytes.starts(with: start[format] ?? [1]))
    if format == .svg {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<title>A &amp; B</title>"))
      #expect(text.components(separatedBy: "font-family").count == 2)
      #expect(!text.contains("GNUPLOT"))
    }
  }

  @Test func hugeFiguresAreThinnedAndDrawn() throws {
    let places = (0..<1_000_000).map { Place(Double($0), Double(($0 &* 7919) % 10_007)) }
    let whole = Figure(panels: [
      Panel(series: [Series("", .points(places)), Series("", .line(places))])
    ])
    let (figure, lost) = whole.thinned()
    #expect(lost.map(\.from) == [1_000_000, 1_000_000])
    #expect(lost.allSatisfy { $0.to <= Thinning.limit && $0.to > 1_000 })
    #expect(GnuplotScript.text(of: figure, format: .svg).utf8.count < 1_000_000)
  }

  @Test func thinnedLinesKeepTheirEnds() {
    var places = (0..<100_000).map { Place(Double($0), 0) }
    places[54_321].y = 9
    places[77_777].y = -9
    let kept = Thinning.line(places)
    #expect(kept.first == places.first)
    #expect(kept.last == places.last)
    #expect(kept.contains(places[54_321]))
    #expect(kept.contains(places[77_777]))
  }
}

extension String {
  fileprivate func components(separatedBy part: String) -> [Substring] {
    split(separator: part, omittingEmptySubsequences: false)
  }
}
