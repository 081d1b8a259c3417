import Interpreter
import JSON
import Markup

/// The definition of the syntax for Kate, KWrite and what else uses KSyntaxHighlighting.
///
/// At each place the first rule that matches counts; each word is taken whole by some rule, so that none
/// begins inside one.
struct KateSyntax {
  let words: EditorWords

  /// `tonne.xml`.
  var document: String {
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<!DOCTYPE language>",
        "<!-- Written by tonne; changes here are lost. -->",
        "<language name=\"Tonne\" section=\"Scientific\" extensions=\"*.tonne\" version=\"1\""
          + " kateversion=\"5.62\" casesensitive=\"1\" indenter=\"cstyle\" license=\"Apache-2.0\">",
        "<highlighting>", "<contexts>",
      ] + contexts + ["</contexts>"] + styles
      + [
        "</highlighting>", "<general>",
        "<comments><comment name=\"singleLine\" start=\"#\" position=\"afterwhitespace\"/></comments>",
        "<keywords casesensitive=\"1\"/>", "</general>", "</language>",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `settings.json`, by which Kate's client finds the language server.
  static var settings: String {
    JSONWriter.laidOut([
      "servers": [
        "tonne": ["command": ["tonne", "lsp"], "highlightingModeRegex": "^Tonne$"]
      ]
    ])
  }

  /// A name or word.
  private let word = #"[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_]*"#
  /// Behind a word that ends there.
  private let end = #"(?![\p{L}\p{N}\p{M}_])"#
  private let number = #"[0-9][0-9_]*+(?:\.[0-9][0-9_]*+)?+(?:[eE][+-]?[0-9][0-9_]*+)?+"#

  // MARK: Contexts

  private var contexts: [String] {
    context("Program", "Normal Text", statements + literals + columns + names + signs)
      + context(
        "Hole", "Normal Text", [close("Text Hole")] + [include("Program")])
      + context("Block", "Normal Text", [close("Bracket")] + [include("Program")])
      + context("Text", "Text", escapes + [sign("{", "Text Hole", to: "Hole"), quote("Text")])
      + context("Plain", "Text", escapes + [quote("Text")])
      + context("Quoted Column", "Column", escapes + [quote("Column")])
      + context(
        "Path", "Normal Text",
        [
          blanks, sign("\"", "Text", to: "Plain"),
          rule("\(words.alias)\(end)", "Statement", to: "#pop!Alias"),
        ], isBrief: true)
      + context("Alias", "Normal Text", [blanks, rule(word, "Name", to: "#pop")], isBrief: true)
      + context(
        "Defined", "Normal Text", [blanks, rule(word, "Defined", to: "#pop")], isBrief: true)
      + context(
        "Type", "Normal Text", [blanks, rule(word, "Type", to: "#pop!Unit")], isBrief: true)
      + context("Unit", "Normal Text", [rule(#"\[[^\]]*\]"#, "Unit", to: "#pop")], isBrief: true)
      + context(
        "Target", "Normal Text", [blanks, rule(#"\[[^\]]*\]"#, "Unit", to: "#pop")], isBrief: true)
  }

  private var statements: [String] {
    [
      blanks, rule("##(?!#).*$", "Documentation"), rule("#.*$", "Comment"),
      rule("(?:\(any(words.beforeText)))(?=\\s*\")", "Statement", to: "Path"),
      rule(
        "(?:\(any(words.beforeName)))(?=\\s+(?!(?:\(any(words.operators)))\(end))\(word))",
        "Statement", to: "Defined"),
      rule("let(?=\\s+\(word)\\s*=)", "Keyword", to: "Defined"),
      rule("(?::|->)(?=\\s*\(word))", "Operator", to: "Type"),
      rule("to(?=\\s*\\[)", "Word Operator", to: "Target"),
    ]
  }

  private var literals: [String] {
    [
      rule("\(number)\(word)", "Mistake"), rule(number, "Number", to: "Unit"),
      rule(#"@(?:\#(word)|"(?:\\.|[^"\\])*")"#, "Region"), sign("\"", "Text", to: "Text"),
    ]
  }

  private var escapes: [String] {
    [rule(#"\\["\\nt{}]"#, "Escape"), rule(#"\\."#, "Mistake")]
  }

  private var columns: [String] {
    let dotted = words.builtins.filter { $0.contains(".") }
    return [
      rule(#"\.\."#, "Operator"), rule(#"\.[0-9][0-9_]*"#, "Mistake"), rule("\\.\(word)", "Column"),
      rule(#"\.""#, "Column", to: "Quoted Column"), builtin(dotted),
    ]
  }

  private var names: [String] {
    [
      rule("\(word)(?=\\s*=(?![=>]))", "Argument"),
      rule("(?:\(any(words.control)))\(end)", "Keyword"),
      rule("(?:\(any(words.operators)))\(end)", "Word Operator"),
      rule("(?:\(any(words.constants)))\(end)", "Constant"),
      builtin(words.builtins.filter { !$0.contains(".") }),
      rule("\(word)(?=\\s*\\()", "Call"), rule(word, "Name"),
    ]
  }

  private var signs: [String] {
    [
      sign("{", "Bracket", to: "Block", region: "begin"),
      rule(#"\|>|=>|->|==|!=|<=|>=|[-+*/^~=<>?:]"#, "Operator"), rule("[][(),;.]", "Bracket"),
      rule(#"'[^']*'|%(?:>%|in%)|&&?|\|\|?|[!'%$`\\@}]"#, "Mistake"),
      rule("[“”‘’，。、；：？！（）【】｛｝＝＋－＊／＜＞×÷≤≥≠→⇒]", "Mistake"),
    ]
  }

  // MARK: Styles

  private var styles: [String] {
    let all = [
      ("Normal Text", "Normal"), ("Name", "Normal"), ("Comment", "Comment"),
      ("Documentation", "Documentation"), ("Keyword", "ControlFlow"), ("Statement", "Import"),
      ("Word Operator", "Keyword"), ("Constant", "Constant"), ("Built-in", "BuiltIn"),
      ("Call", "Function"), ("Defined", "Variable"), ("Argument", "Attribute"),
      ("Column", "Variable"), ("Type", "DataType"), ("Number", "DecVal"), ("Unit", "Extension"),
      ("Region", "Constant"), ("Text", "String"), ("Text Hole", "SpecialChar"),
      ("Escape", "SpecialChar"), ("Operator", "Operator"), ("Bracket", "Normal"),
      ("Mistake", "Error"),
    ]
    return ["<itemDatas>"]
      + all.map { "<itemData name=\"\($0)\" defStyleNum=\"ds\($1)\"/>" } + ["</itemDatas>"]
  }

  // MARK: Making rules

  private func any(_ words: [String]) -> String { words.joined(separator: "|") }

  /// Not a list of keywords: Kate would offer those everywhere, before what the server offers.
  private func builtin(_ names: [String]) -> String {
    let escaped = names.map { $0.split(separator: ".").joined(separator: "\\.") }
    return rule("(?:\(any(escaped)))\(end)", "Built-in")
  }

  private let blanks = "<DetectSpaces/>"

  /// A context that goes on to the next line; a brief one ends with its line, and where none of its rules
  /// matches.
  private func context(
    _ name: String, _ attribute: String, _ rules: [String], isBrief: Bool = false
  ) -> [String] {
    let ends =
      isBrief ? "lineEndContext=\"#pop\" fallthroughContext=\"#pop\"" : "lineEndContext=\"#stay\""
    return ["<context name=\"\(name)\" attribute=\"\(attribute)\" \(ends)>"] + rules + [
      "</context>"
    ]
  }

  private func rule(_ pattern: String, _ attribute: String, to context: String = "#stay") -> String
  {
    let text = MarkupText.escaped(pattern)
    return "<RegExpr attribute=\"\(attribute)\" context=\"\(context)\" String=\"\(text)\"/>"
  }

  private func sign(
    _ sign: String, _ attribute: String, to context: String, region: String? = nil
  ) -> String {
    let fold = region.map { " \($0)Region=\"block\"" } ?? ""
    let text = MarkupText.escaped(sign)
    return "<DetectChar attribute=\"\(attribute)\" context=\"\(context)\" char=\"\(text)\"\(fold)/>"
  }

  private func quote(_ attribute: String) -> String { sign("\"", attribute, to: "#pop") }

  private func close(_ attribute: String) -> String {
    sign("}", attribute, to: "#pop", region: attribute == "Bracket" ? "end" : nil)
  }

  private func include(_ context: String) -> String { "<IncludeRules context=\"\(context)\"/>" }
}
