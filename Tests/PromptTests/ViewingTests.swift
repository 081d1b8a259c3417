import Glibc
import Testing

/// `view` at a terminal.
@Suite("Pages that are opened from the prompt", .serialized)
struct ViewingTests {
  /// A browser that writes down what it was asked to open.
  private func makeBrowser(_ home: String) throws -> String {
    let path = "\(home)/browser"
    try write(
      "#!/bin/sh\nprintf '%s' \"$*\" > \"\(home)/opened.part\"\nmv \"\(home)/opened.part\" \"\(home)/opened\"\n",
      to: path)
    chmod(path, 0o755)
    return path
  }

  /// The text of a file that another process is about to write.
  private func awaited(_ path: String) throws -> String {
    for _ in 0..<6_000 where access(path, F_OK) != 0 { usleep(10_000) }
    return try readText(path)
  }

  @Test("the page is kept, its path is the value, and the browser gets it")
  func opens() throws {
    try withHome { home in
      let browser = try makeBrowser(home)
      let terminal = try Terminal(
        home: home, variables: ["BROWSER=/nowhere/x:\(browser) --new %s"], columns: 200)
      try terminal.prompt()
      terminal.enter("let p = view(table(city = [\"A\", \"<b>\"], x = [1.5, 2]))")
      try terminal.prompt()
      let pages = "\(home)/.local/state/tonne/pages"
      let name = try #require(names(in: pages).first)
      #expect(try awaited("\(home)/opened") == "--new \(pages)/\(name)")
      let text = try readText("\(pages)/\(name)")
      #expect(text.contains("&lt;b&gt;") && text.contains("data-v=\"1.5\""))
      var status = stat()
      #expect(stat(pages, &status) == 0 && status.st_mode & 0o777 == 0o700)
      terminal.enter("p")
      #expect(try terminal.prompt().contains(name))
      terminal.enter("view(1)")
      #expect(try terminal.prompt().contains("X212"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
    }
  }

  @Test("without a browser the path is told; a folder that cannot be made is an error")
  func noBrowser() throws {
    try withHome { home in
      let terminal = try Terminal(home: home, variables: ["LANG=zh_CN.UTF-8"], columns: 200)
      try terminal.prompt()
      terminal.enter("view(table(x = [1, 2]))")
      let said = try terminal.prompt()
      #expect(said.contains("\(home)/.local/state/tonne/pages/"), "\(said)")
      let pages = "\(home)/.local/state/tonne/pages"
      let name = try #require(names(in: pages).first)
      #expect(try readText("\(pages)/\(name)").contains("<html lang=\"zh-CN\">"))
      unlink("\(pages)/\(name)")
      rmdir(pages)
      try write("", to: pages)
      terminal.enter("view(table(x = [1, 2]))")
      #expect(try terminal.prompt().contains("X211"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
    }
  }

  @Test("old pages are removed")
  func oldPages() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.enter("let many = for i in 1..60 { view(table(x = [i])) }")
      try terminal.prompt()
      let pages = names(in: "\(home)/.local/state/tonne/pages")
      #expect(pages.count == 50)
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
    }
  }
}
