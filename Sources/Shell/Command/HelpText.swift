/// What `tonne --help` shows.
enum HelpText {
  /// The forms of the command.
  static let forms: [(String, Phrase)] = [
    ("tonne FILE [ARG…]", "run a script; its arguments are the list `args`"),
    ("tonne -e CODE", "run CODE; several -e are the lines of one program"),
    (
      "tonne",
      """
      the prompt; runs the program on standard input where that is no terminal, and always as \
      `tonne -`
      """
    ),
    ("tonne check FILE…", "look for errors in programs without running them"),
    (
      "tonne fmt [--check] FILE…",
      "put programs into the usual form, or list those that are not"
    ),
    ("tonne test [PATH…]", "run the test blocks and examples of files, folders and packages"),
    ("tonne new NAME", "make a package of recipes that passes its own tests"),
    (
      "tonne add SOURCE…",
      """
      bring a package into the project: a folder, an archive, or a repository of git as ADDRESS#TAG
      """
    ),
    ("tonne add --user SOURCE…", "bring it among your own packages, for all projects"),
    (
      "tonne pack [FOLDER]",
      "put a package into an archive, the same bytes for the same content, once its tests pass"
    ),
    (
      "tonne doc [NAME]",
      """
      the page of a built-in or package, or the list of all built-ins; with --write DIR all pages as \
      files
      """
    ),
    (
      "tonne doc --site DIR [DOCS]",
      "the documentation as a static site below DIR; DOCS is the folder of its pages"
    ),
    ("tonne doc --editors DIR", "what VS Code, Vim, Emacs and Kate need, as files below DIR"),
    (
      "tonne doc --manual DIR",
      "the manual page and completions for bash and zsh, as files below DIR"
    ),
    (
      "tonne explain [CODE]",
      "what the code of a message means, with an example, or all codes"
    ),
    ("tonne kernel install [--user]", "tell Jupyter of Tonne, for you alone"),
    (
      "tonne kernel install --prefix DIR",
      "tell it below DIR: /usr/local for everyone, or a virtual environment of Python"
    ),
    ("tonne kernel run FILE", "serve a notebook; Jupyter starts this"),
    ("tonne lsp", "serve an editor over standard input and output (Language Server Protocol)"),
  ]

  /// The options.
  static let options: [(String, Phrase)] = [
    ("--format text|json|csv|md", "how shown values are printed (text)"),
    ("--units", "units in JSON and CSV"),
    ("--seed N", "the seed of everything random (1)"),
    ("--threads N", "how many threads compute (all processors)"),
    (
      "--limit time=10s,memory=2GB,depth=1000",
      "stop a program, or an entry at the prompt, that takes more"
    ),
    ("--write DIR", "a folder a script may write below, besides the working folder"),
    ("--lang en|zh", "the language of messages and help (that of the locale)"),
    ("--quiet", "errors only, no warnings and notes"),
    ("--no-config", "the prompt does not read ~/.config/tonne/config"),
    ("--version", "the version, and those of the libraries in use"),
    ("--help", "this usage"),
  ]

  /// What the command is.
  static let title: Phrase = "Tonne: a small language for regional carbon accounting"

  /// Where options stand, and how the command ends.
  static let closing: Phrase = """
    Options stand before FILE. Exit status: 0 done, 1 the program failed, 2 wrong usage or \
    syntax, 130 interrupted.
    """

  /// The usage, with a line for each form and option.
  static func usage(_ translator: Translator) -> String {
    [
      translator.text(title) + "\n",
      rows(forms, translator), rows(options, translator),
      Folded.lines(translator.text(closing), to: width).map { $0 + "\n" }.joined(),
    ].joined(separator: "\n")
  }

  /// Cells of a line.
  private static let width = 94

  private static func rows(_ rows: [(String, Phrase)], _ translator: Translator) -> String {
    let forms = rows.map { ($0, translator.text($1)) }
    return Folded.rows(forms.map { (DisplayWidth.filled($0, to: 27), $1) }, to: width)
  }
}
