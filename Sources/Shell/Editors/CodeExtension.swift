import Interpreter

/// The files around the grammar that make a folder an extension of VS Code.
enum CodeExtension {
  /// What the extension is and brings.
  static var manifest: String {
    let language: JSONNode = .object([
      ("id", "tonne"), ("aliases", .texts(["Tonne"])), ("extensions", .texts([".tonne"])),
      ("configuration", "./language-configuration.json"),
    ])
    let grammar: JSONNode = .object([
      ("language", "tonne"), ("scopeName", "source.tonne"),
      ("path", "./syntaxes/tonne.tmLanguage.json"),
    ])
    return JSONNode.object([
      ("name", "tonne"), ("displayName", "Tonne"),
      ("description", "Colours for Tonne, a small language for regional carbon accounting"),
      ("version", .text(Version.tonne)), ("publisher", "tonne"), ("license", "Apache-2.0"),
      ("engines", .object([("vscode", "^1.60.0")])),
      ("categories", .texts(["Programming Languages"])),
      (
        "contributes",
        .object([("languages", .list([language])), ("grammars", .list([grammar]))])
      ),
    ]).document
  }

  /// Comments, brackets, words and indentation.
  static var configuration: String {
    let pairs = [["{", "}"], ["[", "]"], ["(", ")"]]
    let quoted = pairs + [["\"", "\""]]
    return JSONNode.object([
      ("comments", .object([("lineComment", "#")])),
      ("brackets", .list(pairs.map(JSONNode.texts))),
      ("autoClosingPairs", .list(quoted.map(JSONNode.texts))),
      ("surroundingPairs", .list(quoted.map(JSONNode.texts))),
      (
        "wordPattern",
        .object([("pattern", #"[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_]*"#), ("flags", "u")])
      ),
      (
        "indentationRules",
        .object([
          ("increaseIndentPattern", #"^[^#"]*[{(\[]\s*(#.*)?$"#),
          ("decreaseIndentPattern", #"^\s*[})\]]"#),
        ])
      ),
    ]).document
  }
}
