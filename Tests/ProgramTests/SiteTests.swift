import Builtins
import CSystem
import Interpreter
import Shell
import TestSupport
import Testing

/// The site of the documentation as the command writes it: each page is parsed and each link followed.
@Suite("The site of the documentation") struct SiteTests {
  /// Runs the command, and gives how it ended with its messages.
  private func command(_ words: String...) -> (status: Int32, errors: String) {
    let streams = Captured()
    let status = Command.run(
      arguments: words + ["--lang", "en"], streams: streams,
      registry: { StandardLibrary.registry })
    return (status, streams.errors)
  }

  /// All files below a folder, by their paths in it.
  private func files(_ folder: String, _ below: String = "") -> [String] {
    names(in: "\(folder)/\(below)").flatMap { name -> [String] in
      let path = below + name
      return tonne_is_folder("\(folder)/\(path)") ? files(folder, "\(path)/") : [path]
    }
  }

  @Test("every page is sound, every link leads to a file and a place in it")
  func everyLink() throws {
    try withFolder { folder in
      let ran = command("doc", "--site", "\(folder)/site")
      #expect(ran.status == 0 && ran.errors.isEmpty, "\(ran.errors)")
      let all = files("\(folder)/site")
      let pages = all.filter { $0.hasSuffix(".html") }
      #expect(pages.count > 300)
      for path in [
        "index.html", "guide/prompt.html", "reference/lmdi.html", "zh/index.html",
        "zh/reference/lmdi.html", "errors.html", "gallery.html", "reproduction.html",
        "agreement.html", "performance.html", "gallery/lmdi_bars.svg", "assets/search-en.js",
      ] { #expect(all.contains(path), "\(path)") }
      var parsed: [String: PageLinks] = [:]
      for path in pages { parsed[path] = try PageLinks(try readText("\(folder)/site/\(path)")) }
      var followed = 0
      for (path, page) in parsed {
        for target in page.targets where !target.contains("://") {
          let (file, anchor) = PageLinks.destination(target, from: path)
          followed += 1
          guard let file, all.contains(file) else {
            Issue.record("\(path) leads to \(target)")
            continue
          }
          if let anchor, parsed[file]?.anchors.contains(anchor) != true {
            Issue.record("\(path) leads to \(target), a place that is not there")
          }
        }
        #expect(page.anchors.count == Set(page.anchors).count, "\(path)")
        #expect(page.scripts == 1)
      }
      #expect(followed > 10_000)
    }
  }

  @Test("nothing is fetched: all that pages load lies beside them")
  func noNetwork() throws {
    try withFolder { folder in
      #expect(command("doc", "--site", "\(folder)/site").status == 0)
      for path in ["index.html", "gallery.html"] {
        let page = try PageLinks(try readText("\(folder)/site/\(path)"))
        #expect(!page.loads.isEmpty && !page.loads.contains { $0.contains("://") })
      }
      for path in ["assets/style.css", "assets/site.js"] {
        let text = try readText("\(folder)/site/\(path)")
        #expect(!text.contains("url(") && !text.contains("fetch(") && !text.contains("http"))
      }
    }
  }

  @Test("a site replaces an older one, and nothing but that")
  func replaces() throws {
    try withFolder { folder in
      #expect(tonne_make_folder("\(folder)/docs") == 0)
      try write("# Home\n\n* [a](a.md)\n", to: "\(folder)/docs/README.md")
      try write("# A\n", to: "\(folder)/docs/a.md")
      #expect(command("doc", "--site", "\(folder)/site", "\(folder)/docs").status == 0)
      #expect(files("\(folder)/site").contains("a.html"))
      try write("# Home\n", to: "\(folder)/docs/README.md")
      #expect(tonne_remove_file("\(folder)/docs/a.md") == 0)
      #expect(command("doc", "--site", "\(folder)/site", "\(folder)/docs").status == 0)
      #expect(!files("\(folder)/site").contains("a.html"))
      let mixed = command("doc", "--site", "\(folder)/docs")
      #expect(mixed.status == 1 && mixed.errors.contains("X201"))
      #expect(files("\(folder)/docs") == ["README.md"])
    }
  }

  @Test("faults of the pages are told")
  func faults() throws {
    try withFolder { folder in
      #expect(tonne_make_folder("\(folder)/docs") == 0)
      let none = command("doc", "--site", "\(folder)/site", "\(folder)/docs")
      #expect(none.status == 1 && none.errors.contains("X203"))
      #expect(files("\(folder)/site").isEmpty)
      try write("# Home\n[gone](b.md)\n", to: "\(folder)/docs/README.md")
      let broken = command("doc", "--site", "\(folder)/site", "\(folder)/docs")
      #expect(broken.status == 0 && broken.errors.contains("X202"))
      try write("", to: "\(folder)/file")
      let barred = command("doc", "--site", "\(folder)/file/site", "\(folder)/docs")
      #expect(barred.status == 1 && barred.errors.contains("X011"))
      #expect(throws: UsageError.self) { try CommandReader.read(["doc", "--site"]) }
      #expect(throws: UsageError.self) { try CommandReader.read(["--site", "x"]) }
    }
  }
}
