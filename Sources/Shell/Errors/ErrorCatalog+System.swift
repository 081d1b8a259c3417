extension ErrorCatalog {
  /// The command and the system.
  static let system: [ErrorRecord] = [
    ErrorRecord(
      "X001", "A built-in and its description disagree",
      "This is a mistake in Tonne itself. Please report it with the program.",
      without: "A program that shows it would be a mistake in Tonne, and none is known."),
    ErrorRecord(
      "X002", "Interrupted",
      "Ctrl-C stopped the computation.",
      without: "It takes a Ctrl-C."),
    ErrorRecord(
      "X003", "Calls are nested too deeply",
      "A recipe that calls itself needs a case in which it does not.",
      program: """
        recipe down(n: num) = down(n - 1)
        down(5)
        """),
    ErrorRecord(
      "X004", "A value would be too large",
      "A list that holds another twice counts it twice; few steps make one that nothing gets through.",
      program: """
        let b = fold(1..40, [1], fn(x, i) => [x, x])
        length(b)
        """),
    ErrorRecord(
      "X010", "A program file cannot be read",
      "The path is wrong, or the system refuses.",
      program: "1",
      words: ["exampel.tonne"]),
    ErrorRecord(
      "X011", "A file of the command cannot be written",
      "The system refuses, for the reason that the message gives.",
      program: "1",
      words: ["doc", "--write", "example.tonne/reference"]),
    ErrorRecord(
      "X030", "An unknown built-in",
      "No built-in has this name. `tonne doc` lists all.",
      program: "1",
      words: ["doc", "lmid"]),
    ErrorRecord(
      "X031", "An unknown code",
      "No message has this code. `tonne explain` lists all.",
      program: "1",
      words: ["explain", "S999"]),
    ErrorRecord(
      "X040", "A line of the settings that says nothing",
      "Each line of the file of settings is `name = value` or a comment behind `#`.",
      entries: ["1 + 1"],
      files: [ErrorRecord.File(".config/tonne/config", "rows\n")]),
    ErrorRecord(
      "X041", "An unknown setting",
      "The note lists the settings that there are.",
      entries: ["1 + 1"],
      files: [ErrorRecord.File(".config/tonne/config", "colour = off\n")]),
    ErrorRecord(
      "X042", "A setting of another kind",
      "The message says which values the setting takes.",
      entries: [":set rows many"]),
    ErrorRecord(
      "X043", "The history cannot be kept",
      "The prompt goes on without it. The folder is missing or may not be written.",
      entries: ["1 + 1"], files: [ErrorRecord.File(".local/state", "")]),
    ErrorRecord(
      "X044", "The session cannot be kept",
      "The prompt goes on, but `:restore` will not find the session after a crash.",
      entries: [":quit"], files: [ErrorRecord.File(".local/state", "")]),
    ErrorRecord(
      "X045", "An unknown command of the prompt",
      "The note lists the commands, which start with a colon.",
      entries: [":undoo"]),
    ErrorRecord(
      "X046", "A command of the prompt needs a word more",
      "The message says what is missing.",
      entries: [":save"]),
    ErrorRecord(
      "X047", "No help on this",
      #"Help is there for built-ins and for names of the session. `?"word"` searches."#,
      entries: ["?forcast"]),
    ErrorRecord(
      "X048", "There is no session to restore",
      "Every session before this one ended by `:quit` or the end of input.",
      entries: [":restore"]),
    ErrorRecord(
      "X049", "A script is not overwritten",
      "`:save` makes a new file; `:save!` replaces one.",
      entries: ["1 + 1", ":save ./study.tonne"],
      files: [ErrorRecord.File("study.tonne", "")]),
    ErrorRecord(
      "X050", "A record is not overwritten",
      "`:record` makes a new file; `:record!` replaces one.",
      entries: [":record ./session.md"], files: [ErrorRecord.File("session.md", "")]),
    ErrorRecord(
      "X051", "The session cannot be recorded",
      "The prompt goes on, but what is entered from here on is not in the file. The folder is missing or may not be written, or the disk is full.",
      entries: [":record ./notes/session.md"]),
    ErrorRecord(
      "X060", "A time limit",
      """
      A program, or an entry at the prompt, ran as long as `--limit time` allows. What it bound before stays; \
      files are written whole or not at all.
      """,
      without: "How far a program comes in its time differs from machine to machine."),
    ErrorRecord(
      "X061", "A memory limit",
      """
      The values of a program hold more memory than `--limit memory` allows, or without it nine tenths of \
      what the machine has. The session goes on, and the memory of what was stopped is free again.
      """,
      without: "How much memory a small program takes differs from machine to machine."),
    ErrorRecord(
      "X062", "A limit of nested calls",
      "Recipes or lambdas call each other more deeply than `--limit depth` allows.",
      program: """
        recipe sum_to(n: num) = if n == 0 { 0 } else { n + sum_to(n - 1) }
        sum_to(100)
        """,
      words: ["--limit", "depth=50", "example.tonne"]),
  ]
}
