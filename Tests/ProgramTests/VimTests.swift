import Builtins
import Shell
import Syntax
import TestSupport
import Testing

/// Vim sees in programs what the lexer sees.
@Suite struct VimTests {
  /// The groups that each class may have.
  static let groups: [HighlightClass: Set<String>] = [
    .control: ["Keyword"], .operatorWord: ["Keyword"], .constant: ["Constant"],
    .head: ["Keyword"], .alias: ["As"], .type: ["Type"], .number: ["Number"], .unit: ["Unit"],
    .region: ["Region"], .text: ["Text", "Plain", "Escape", "Mark"],
    .member: ["Column", "Builtin"], .comment: ["Comment"], .documentation: ["Documentation"],
    .name: ["Name", "Call", "Builtin", "Argument", "Defined", "Type"],
    .sign: ["Operator", "", "Block", "Hole", "Column", "Builtin"],
  ]

  /// Writes the groups of each byte of each line of some files, one line of names a line.
  static let script = #"""
    syntax on
    for file in readfile("files")
      execute "edit" file
      let out = []
      for line in range(1, line("$"))
        let names = []
        for column in range(1, len(getline(line)))
          call add(names, "." . strpart(synIDattr(synID(line, column, 1), "name"), 5))
        endfor
        call add(out, join(names, ","))
      endfor
      call writefile(out, file . ".groups")
    endfor
    qall!
    """#

  @Test func everyWordAndLiteralHasItsGroup() throws {
    let samples = try HighlightSamples.all()
    try withFolder { folder in
      for (index, source) in samples.enumerated() {
        try write(String(decoding: source.bytes, as: UTF8.self), to: "\(folder)/\(index).tonne")
      }
      try write(samples.indices.map { "\($0).tonne\n" }.joined(), to: "\(folder)/files")
      try write(Self.script, to: "\(folder)/script.vim")
      guard runVim(in: folder) else { return print("skipped: there is no Vim with syntax") }
      for (index, source) in samples.enumerated() {
        check(source, try groups("\(folder)/\(index).tonne.groups"))
      }
      let bad = "let a = 'text' && !b"
      try write(bad, to: "\(folder)/0.tonne")
      try write("0.tonne\n", to: "\(folder)/files")
      #expect(runVim(in: folder))
      #expect(try groups("\(folder)/0.tonne.groups").contains("Error"))
    }
  }

  private func check(_ source: Source, _ groups: [String]) {
    for piece in HighlightClass.pieces(of: source) {
      let wanted = Self.groups[piece.kind] ?? []
      let wrong = piece.bytes.first {
        source.bytes[$0] != 0x0A && !wanted.contains(groups.indices.contains($0) ? groups[$0] : "?")
      }
      guard let wrong else { continue }
      let text = String(decoding: source.bytes[piece.bytes], as: UTF8.self)
      Issue.record("\(source.name): `\(text)` is \(piece.kind), not \(groups[wrong])")
    }
  }

  /// The group of each byte of a file.
  private func groups(_ path: String) throws -> [String] {
    try readText(path).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.split(separator: ",").map { String($0.dropFirst()) } + [""]
    }
  }

  private func runVim(in folder: String) -> Bool {
    let words = [
      "vim", "-u", "NONE", "-i", "NONE", "-N", "-n", "-e", "-s", "--cmd",
      "set encoding=utf-8 runtimepath^=\(Repository.root)/Grammar/editors/vim", "-c",
      "filetype on", "-c", "cd \(folder)", "-c", "source script.vim", "-c", "cquit",
    ]
    return OtherProgram.run(words)?.status == 0
  }
}
