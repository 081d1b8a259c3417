/// The syntax file of Vim and Neovim.
///
/// Of items that match at one place the last one defined counts, unless one is a keyword; so there
/// are no keywords here, and the order is that of the TextMate grammar backwards.
struct VimSyntax {
  let words: EditorWords

  /// Tells files of Tonne by their ending.
  static let detection = "autocmd BufNewFile,BufRead *.tonne setfiletype tonne\n"

  /// `syntax/tonne.vim`.
  var document: String {
    ([head] + signs + names + columns + literals + statements + comments + [links]).joined(
      separator: "\n") + "\n"
  }

  private let head = """
    " Written by `tonne doc --editors`; changes here are lost.
    if exists("b:current_syntax")
      finish
    endif
    syntax sync fromstart
    syntax iskeyword @,48-57,_,192-255
    setlocal commentstring=#\\ %s
    """

  private var signs: [String] {
    [
      region("Block", "start=/{/ end=/}/ transparent contains=TOP"),
      // An unpaired } is none: as an item it would come before the end of the region.
      match("Error", #"/'[^']*'\|%>%\|%in%\|[&|!'%$`\\@]/"#),
      match("Error", "/[“”‘’，。、；：？！（）【】｛｝＝＋－＊／＜＞×÷≤≥≠→⇒]/"),
      match("Operator", #"/[-+*\/^~=<>?]\|!=\||>\|\.\./"#),
      match("Operator", #"/:\|->/ skipwhite nextgroup=tonneType"#),
    ]
  }

  private var names: [String] {
    let builtins = words.builtins.map { $0.split(separator: ".").joined(separator: "\\.") }
    return [
      match("Name", #"/\<\h\k*\|\<[^\x00-\x7F]\k*/"#), match("Call", #"/\<\k\+\>\ze\s*(/"#),
      match("Builtin", #"/\<\%(\#(any(builtins))\)\>/"#),
      match("Constant", #"/\<\%(\#(any(words.constants))\)\>/"#),
      match("Keyword", #"/\<\%(\#(any(words.control + words.operators))\)\>/"#),
      match("Argument", #"/\<\k\+\>\ze\s*=\%([^=>]\|$\)/"#),
    ]
  }

  private var columns: [String] {
    [
      match("Column", #"/\.\%(\h\|[^\x00-\x7F]\)\k*/"#),
      region("Column", #"start=/\."/ skip=/\\./ end=/"/"#), match("Error", #"/\.\d\+/"#),
      match("Operator", #"/\.\./"#),
    ]
  }

  private var literals: [String] {
    [
      match(
        "Number", #"/\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][+-]\=\d[0-9_]*\)\=/ nextgroup=tonneUnit"#),
      match("Unit", #"/\[[^]]*\]/ contained"#), match("Region", #"/@\k\+\|@"\%(\\.\|[^"\\]\)*"/"#),
      match("BadEscape", #"/\\./ contained"#), match("Escape", #"/\\["\\nt{}]/ contained"#),
      region("Hole", "matchgroup=tonneMark start=/{/ end=/}/ contained contains=TOP"),
      region(
        "Text", #"start=/"/ skip=/\\./ end=/"/ contains=tonneBadEscape,tonneEscape,tonneHole"#),
    ]
  }

  private var statements: [String] {
    [
      match(
        "Keyword", #"/\<\%(\#(any(words.beforeText))\)\ze\s*"/ skipwhite nextgroup=tonnePlain"#),
      region("Plain", #"start=/"/ skip=/\\./ end=/"/ contained skipwhite nextgroup=tonneAs"#),
      match("As", #"/\<\#(words.alias)\>/ contained"#),
      match("Keyword", #"/\<\%(\#(any(words.beforeName))\)\ze\s\+\%(\k\)/"#),
      match("Keyword", #"/\<let\ze\s\+\k\+\s*=/ skipwhite nextgroup=tonneDefined"#),
      match("Defined", #"/\k\+/ contained"#),
      match("Type", #"/\k\+/ contained nextgroup=tonneUnit"#),
      match("Keyword", #"/\<to\ze\s*\[/ skipwhite nextgroup=tonneUnit"#),
    ]
  }

  private var comments: [String] {
    [match("Comment", "/#.*$/ contains=@Spell"), match("Documentation", "/##\\%([^#].*\\)\\=$/")]
  }

  private let links = """
    highlight default link tonneError Error
    highlight default link tonneBadEscape Error
    highlight default link tonneOperator Operator
    highlight default link tonneCall Function
    highlight default link tonneBuiltin Function
    highlight default link tonneConstant Boolean
    highlight default link tonneKeyword Statement
    highlight default link tonneAs Statement
    highlight default link tonneArgument Label
    highlight default link tonneColumn Identifier
    highlight default link tonneNumber Number
    highlight default link tonneUnit Special
    highlight default link tonneRegion Constant
    highlight default link tonneText String
    highlight default link tonnePlain String
    highlight default link tonneEscape SpecialChar
    highlight default link tonneMark Delimiter
    highlight default link tonneType Type
    highlight default link tonneComment Comment
    highlight default link tonneDocumentation SpecialComment
    let b:current_syntax = "tonne"
    """

  // MARK: Making items

  private func any(_ words: [String]) -> String { words.joined(separator: "\\|") }

  private func match(_ group: String, _ pattern: String) -> String {
    "syntax match tonne\(group) \(pattern)"
  }

  private func region(_ group: String, _ definition: String) -> String {
    "syntax region tonne\(group) \(definition)"
  }
}
