// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let system: [String: String] = [
    "X003": ##"""
      error[X003]: calls are nested too deeply
        --> example.tonne:1:23
         |
       1 | recipe down(n: num) = down(n - 1)
         |                       ^^^^^^^^^^^
         help: give a recipe that calls itself a case in which it does not: `if … { … } else { … }`

      """##,
    "X004": ##"""
      error[X004]: this list would hold more than 134217728 values
        --> example.tonne:1:38
         |
       1 | let b = fold(1..40, [1], fn(x, i) => [x, x])
         |                                      ^^^^^^
         |                          ------------------ called from here

      """##,
    "X010": ##"""
      error[X010]: cannot read "exampel.tonne": No such file or directory
        help: did you mean "example.tonne"?

      """##,
    "X011": ##"""
      error[X011]: cannot write "example.tonne/reference": Not a directory

      """##,
    "X030": ##"""
      error[X030]: there is no built-in `lmid`
        help: did you mean `lmdi`?

      """##,
    "X031": ##"""
      error[X031]: no message has the code `S999`
        = codes near it: S000, S001, S002
        help: `tonne explain` lists all codes

      """##,
    "X040": ##"""
      error[X040]: a line of the settings is `name = value`
        --> .config/tonne/config:1:1
         |
       1 | rows
         | ^^^^
         help: put `#` before a comment

      """##,
    "X041": ##"""
      error[X041]: there is no setting `colour`
        --> .config/tonne/config:1:1
         |
       1 | colour = off
         | ^^^^^^^^^^^^
         = settings: rows, digits, width, pager, color, time, history, lang
         help: did you mean `color`?

      """##,
    "X042": ##"""
      error[X042]: `rows` takes a whole number from 2 to 100000, and this is `many`

      """##,
    "X043": ##"""
      warning[X044]: the session cannot be kept in ".local/state/tonne/sessions": Not a directory
        = after a crash `:restore` will not find it
      warning[X043]: the history cannot be kept in ".local/state/tonne/history": Not a directory

      """##,
    "X044": ##"""
      warning[X044]: the session cannot be kept in ".local/state/tonne/sessions": Not a directory
        = after a crash `:restore` will not find it
      warning[X043]: the history cannot be kept in ".local/state/tonne/history": Not a directory

      """##,
    "X045": ##"""
      error[X045]: there is no command `:undoo`
        = commands: :help :vars :last :time :undo :redo :save :save! :lines :recipe :record :record! :restore :set :quit
        help: did you mean `:undo`?

      """##,
    "X046": ##"""
      error[X046]: `:save` needs the name of a file

      """##,
    "X047": ##"""
      error[X047]: there is no help on `forcast`
        help: did you mean `?format`?

      """##,
    "X048": ##"""
      error[X048]: there is no session that ended without :quit

      """##,
    "X049": ##"""
      error[X049]: "study.tonne" is there already
        help: give another name, or `:save! study.tonne` to replace it

      """##,
    "X050": ##"""
      error[X050]: "session.md" is there already
        help: give another name, or `:record! session.md` to replace it

      """##,
    "X051": ##"""
      warning[X051]: the session cannot be recorded in "notes/session.md": No such file or directory
        = what is entered from here on is not in the file
        help: begin anew with `:record FILE`

      """##,
    "X062": ##"""
      error[X062]: calls are nested deeper than the limit of 50
        --> example.tonne:1:52
         |
       1 | recipe sum_to(n: num) = if n == 0 { 0 } else { n + sum_to(n - 1) }
         |                                                    ^^^^^^^^^^^^^
         help: allow more when you start: `tonne --limit depth=1000 …`

      """##,
  ]
}
