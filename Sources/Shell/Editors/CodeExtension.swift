import Interpreter
import JSON

/// The files around the grammar that make a folder an extension of VS Code.
enum CodeExtension {
  /// What the extension is and brings.
  static var manifest: String {
    JSONWriter.laidOut([
      "name": "tonne", "displayName": "Tonne",
      "description": "Tonne, a small language for regional carbon accounting",
      "version": .text(Version.tonne), "publisher": "tonne", "license": "Apache-2.0",
      "engines": ["vscode": "^1.60.0"],
      "categories": ["Programming Languages"],
      "main": "./extension.js", "activationEvents": ["onLanguage:tonne"],
      "contributes": [
        "languages": [
          [
            "id": "tonne", "aliases": ["Tonne"], "extensions": [".tonne"],
            "configuration": "./language-configuration.json",
          ]
        ],
        "configuration": [
          "title": "Tonne",
          "properties": [
            "tonne.command": [
              "type": "string", "default": "tonne",
              "description": "The command whose `lsp` serves the editor, by name or path.",
            ]
          ],
        ],
        "grammars": [
          [
            "language": "tonne", "scopeName": "source.tonne",
            "path": "./syntaxes/tonne.tmLanguage.json",
          ]
        ],
      ],
    ])
  }

  /// Comments, brackets, words and indentation.
  static var configuration: String {
    let pairs = [["{", "}"], ["[", "]"], ["(", ")"]]
    let quoted = pairs + [["\"", "\""]]
    return JSONWriter.laidOut([
      "comments": ["lineComment": "#"],
      "brackets": .list(pairs.map(JSONValue.texts)),
      "autoClosingPairs": .list(quoted.map(JSONValue.texts)),
      "surroundingPairs": .list(quoted.map(JSONValue.texts)),
      "wordPattern": ["pattern": #"[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_]*"#, "flags": "u"],
      "indentationRules": [
        "increaseIndentPattern": #"^[^#"]*[{(\[]\s*(#.*)?$"#,
        "decreaseIndentPattern": #"^\s*[})\]]"#,
      ],
    ])
  }
}
