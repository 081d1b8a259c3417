import CSystem
import Glibc
import TestSupport
import Testing

/// Real editors, where they are installed, and the client for VS Code in Node.
@Suite("Editors that use the server", .serialized)
struct EditorTests {
  /// What a program of the search path wrote to standard output; `nil` where it is not installed.
  private func output(of name: String, _ words: [String]) throws -> String? {
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var status: Int32 = 0
    var (out, err) = (TonneBytes(), TonneBytes())
    let error = tonne_run_program(pointers, nil, 0, 300_000, &out, &err, &status)
    guard error == 0 else {
      print("skipped: \(name) does not run here")
      return nil
    }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    guard status != 127 else {
      print("skipped: \(name) is not installed")
      return nil
    }
    return String(
      decoding: UnsafeBufferPointer(start: out.bytes, count: out.count), as: UTF8.self)
  }

  /// The words that run something with `tonne` on the search path, in a home of its own.
  private func command(_ script: String, home: String) throws -> [String] {
    let folder = try Client.command().split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let settings = "HOME='\(home)' PATH='\(folder)':\"$PATH\" LANG=C.UTF-8"
    return ["sh", "-c", "\(settings) exec \(script)"]
  }

  @Test("Neovim finds, completes, renames, formats and sees what was mended")
  func neovim() throws {
    try withFolder { home in
      try write(
        """
        let panel = table(region = ["A", "B"], "co2 [kt CO2]" = [1, 2])
        let x = panel.cot
        panel |> filter(.co2  > 1[kt CO2])

        """, to: "\(home)/study.tonne")
      let plugin = "\(Repository.root)/Grammar/editors/vim"
      let script = "\(Repository.root)/Tests/LanguageServerTests/Editors/session.lua"
      let words = try command(
        "nvim --headless --clean --cmd 'set runtimepath^=\(plugin)' '\(home)/study.tonne' "
          + "-c 'luafile \(script)'", home: home)
      guard let output = try output(of: "nvim", words) else { return }
      #expect(
        output.split(separator: "\n").map(String.init) == [
          "findings 2", "hover true", "completion co2", "mended true",
          "text let _中 = table1.co2  # 😀|table1 |> filter(.co2 > 1[kt CO2])",
        ], "\(output)")
    }
  }

  @Test("the client for VS Code hands over all that the server gives")
  func code() throws {
    try withFolder { home in
      let folder = "\(Repository.root)/Tests/LanguageServerTests/Editors"
      let words = try command(
        "env TONNE=tonne node '\(folder)/session.js' "
          + "'\(Repository.root)/Grammar/editors/vscode/extension.js'", home: home)
      guard let output = try output(of: "node", words) else { return }
      #expect(
        output.split(separator: "\n").map(String.init) == [
          "codes [\"N100\",\"T003\"]", "hover true", "completion [\"co2\"]",
          "signature \"table(columns, …)\"",
          "definition {\"start\":{\"line\":0,\"character\":4},\"end\":{\"line\":0,\"character\":9}}",
          "references 2", "prepared \"panel\"", "renamed 2", "refused \"`let` is a reserved word\"",
          "formatted [\"1 + 1\\n\"]", "symbols [\"panel\",\"x\"]", "mend \".co2\"", "mended true",
          "warnings 0", "missing 1",
        ], "\(output)")
    }
  }

  // MARK: Parts of VS Code itself

  /// The folder of a server of VS Code, which `TONNE_VSCODE` names; `nil`, said aloud, without.
  private var server: String? {
    if let name = tonne_environment("TONNE_VSCODE") { return String(cString: name) }
    print("skipped: TONNE_VSCODE names no server of VS Code")
    return nil
  }

  @Test("VS Code's own host of extensions runs the extension")
  func extensionHost() throws {
    guard let server else { return }
    try withFolder { home in
      try write(
        """
        let panel = table(region = ["A", "B"], "co2 [kt CO2]" = [1, 2])
        let x = panel.cot
        panel |> filter(.co2  > 1[kt CO2])

        """, to: "\(home)/study.tonne")
      let script = "\(Repository.root)/Tests/LanguageServerTests/Editors/host.js"
      let client = "\(Repository.root)/Grammar/editors/vscode"
      let words = try command(
        "node '\(script)' '\(server)' '\(client)' '\(home)/study.tonne'", home: home)
      guard let output = try output(of: "node", words) else { return }
      #expect(
        output.split(separator: "\n").map(String.init) == [
          "findings [\"N100 2:5\",\"T003 2:14\"]", "hover true", "completion [\"region\",\"co2\"]",
          "signature \"filter(t, conditions, …)\"", "definition 1", "references 3", "renamed 3",
          "refused \"`let` is a reserved word\"",
          "formatted [\"panel |> filter(.co2 > 1[kt CO2])\\n\"]", "symbols [\"panel\",\"x\"]",
          "mends [\"did you mean .co2?\"]", "mended true",
        ], "\(output)")
    }
  }

  @Test("VS Code's own tokeniser finds no mistake in the examples")
  func tokeniser() throws {
    guard let server else { return }
    try withFolder { home in
      let script = "\(Repository.root)/Tests/LanguageServerTests/Editors/tokens.js"
      let grammar =
        "\(Repository.root)/Grammar/editors/vscode/syntaxes/tonne.tmLanguage.json"
      let programs = try Repository.files(below: "Examples", endings: [".tonne"]).map {
        "'\(Repository.root)/\($0)'"
      }
      let words = try command(
        "node '\(script)' '\(server)' '\(grammar)' \(programs.joined(separator: " "))", home: home)
      guard let output = try output(of: "node", words) else { return }
      #expect(output == "many pieces\n")
    }
  }
}
