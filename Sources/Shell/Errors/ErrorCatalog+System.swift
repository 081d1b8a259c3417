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
  ]
}
