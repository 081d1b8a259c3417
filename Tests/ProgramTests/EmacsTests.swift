import Builtins
import Syntax
import TestSupport
import Testing

/// Emacs sees in programs what the lexer sees.
@Suite struct EmacsTests {
  /// The faces that each class may have.
  static let faces: [HighlightClass: Set<String>] = [
    .control: ["font-lock-keyword-face"], .operatorWord: ["font-lock-keyword-face"],
    .constant: ["font-lock-constant-face"], .head: ["font-lock-keyword-face"],
    .alias: ["font-lock-keyword-face"], .type: ["font-lock-type-face"],
    .number: ["tonne-number"], .unit: ["tonne-unit"], .region: ["tonne-region"],
    .text: ["font-lock-string-face"], .member: ["tonne-column", "font-lock-builtin-face"],
    .comment: ["font-lock-comment-face", "font-lock-comment-delimiter-face"],
    .documentation: ["font-lock-doc-face"],
    .name: [
      "nil", "font-lock-function-name-face", "font-lock-builtin-face",
      "font-lock-variable-name-face",
      "tonne-argument", "font-lock-type-face",
    ],
    .sign: ["nil", "tonne-column", "font-lock-builtin-face"],
  ]

  /// Writes the face of each byte of some files, one a line, and how a program is indented.
  static let script = #"""
    (require 'tonne-mode)
    (setq coding-system-for-read 'utf-8-unix coding-system-for-write 'utf-8-unix)
    (with-temp-buffer
      (insert-file-contents "files")
      (dolist (file (split-string (buffer-string) "\n" t))
        (let ((out nil))
          (with-current-buffer (find-file-noselect file)
            (unless (eq major-mode 'tonne-mode) (kill-emacs 3))
            (font-lock-ensure)
            (goto-char (point-min))
            (while (not (eobp))
              (let* ((face (get-text-property (point) 'face))
                     (name (symbol-name (if (consp face) (car (last face)) face))))
                (dotimes (_ (string-bytes (string (char-after)))) (push name out)))
              (forward-char)))
          (with-temp-file (concat file ".faces")
            (insert (mapconcat #'identity (nreverse out) "\n"))))))
    """#

  @Test func everyWordAndLiteralHasItsFace() throws {
    let samples = try HighlightSamples.all()
    try withFolder { folder in
      for (index, source) in samples.enumerated() {
        try write(String(decoding: source.bytes, as: UTF8.self), to: "\(folder)/\(index).tonne")
      }
      try write("let a = 'text' && !b\nlet c = 3x\n", to: "\(folder)/bad.tonne")
      let names = samples.indices.map { "\($0).tonne\n" }.joined() + "bad.tonne\n"
      try write(names, to: "\(folder)/files")
      try write(Self.script, to: "\(folder)/script.el")
      guard let ran = Self.run(["-l", "script.el"], in: folder) else { return }
      try #require(ran == 0)
      for (index, source) in samples.enumerated() {
        check(source, try Self.lines("\(folder)/\(index).tonne.faces"))
      }
      let bad = try Self.lines("\(folder)/bad.tonne.faces")
      #expect(bad.filter { $0 == "tonne-mistake" }.count == 10)
    }
  }

  private func check(_ source: Source, _ faces: [String]) {
    for piece in HighlightClass.pieces(of: source) {
      let wanted = Self.faces[piece.kind] ?? []
      let wrong = piece.bytes.first {
        source.bytes[$0] != 0x0A && !wanted.contains(faces.indices.contains($0) ? faces[$0] : "?")
      }
      guard let wrong else { continue }
      let text = String(decoding: source.bytes[piece.bytes], as: UTF8.self)
      let face = faces.indices.contains(wrong) ? faces[wrong] : "?"
      Issue.record("\(source.name): `\(text)` is \(piece.kind), not \(face)")
    }
  }

  @Test("lines are indented as the formatter does, and texts stay right while one types")
  func indentationAndTyping() throws {
    let program = """
      recipe both(form: text = "a") {
        let t = load(
          "a.csv",
          key = [.city]
        )
        t
          |> filter(.x > 1)
      }
      let total =
        1

      """
    let script = #"""
      (require 'tonne-mode)
      (with-temp-buffer
        (insert-file-contents "flat.tonne")
        (tonne-mode)
        (indent-region (point-min) (point-max))
        (write-region nil nil "indented.tonne")
        (erase-buffer)
        (insert "let a = \"x {1 + 2\nlet b = 1\n")
        (font-lock-ensure)
        (goto-char (point-min))
        (search-forward "2")
        (insert "} y\"")
        (font-lock-ensure)
        (search-forward "let")
        (message "%s" (get-text-property (1- (point)) 'face)))
      """#
    try withFolder { folder in
      let flat = program.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " })
      }
      try write(flat.joined(separator: "\n"), to: "\(folder)/flat.tonne")
      try write(script, to: "\(folder)/script.el")
      guard let ran = Self.run(["-l", "script.el", "2>said"], in: folder) else { return }
      #expect(ran == 0)
      #expect(try readText("\(folder)/indented.tonne") == program)
      #expect(try Self.lines("\(folder)/said").last == "font-lock-keyword-face")
    }
  }

  @Test func theLibraryCompilesWithoutWarnings() throws {
    try withFolder { folder in
      let path = "\(Repository.root)/Grammar/editors/emacs/tonne-mode.el"
      try write(try readText(path), to: "\(folder)/tonne-mode.el")
      let words = [
        "--eval", "'(setq byte-compile-error-on-warn t)'", "-f batch-byte-compile tonne-mode.el",
      ]
      guard let ran = Self.run(words, in: folder) else { return }
      #expect(ran == 0)
    }
  }

  /// The exit status of Emacs; `nil`, said aloud, where there is none.
  private static func run(_ words: [String], in folder: String) -> Int32? {
    let mode = "\(Repository.root)/Grammar/editors/emacs"
    let command =
      "cd '\(folder)' && exec env HOME='\(folder)' LC_ALL=C.UTF-8 emacs -Q --batch -L '\(mode)' "
      + words.joined(separator: " ")
    let status = OtherProgram.run(["sh", "-c", command])?.status
    if status == nil { print("skipped: there is no Emacs") }
    return status
  }

  private static func lines(_ path: String) throws -> [String] {
    try readText(path).split(separator: "\n").map(String.init)
  }
}
