extension ErrorCatalog {
  /// Notebooks.
  static let notebooks: [ErrorRecord] = [
    ErrorRecord(
      "X100", "ZeroMQ is not installed",
      "A kernel talks to Jupyter over ZeroMQ, which is opened when a notebook is served. Install its library, `libzmq5` on Debian and Ubuntu.",
      without: "It takes a system without ZeroMQ."),
    ErrorRecord(
      "X101", "No connection file of Jupyter",
      "Jupyter writes a file with the addresses and the key of a kernel and gives its path to `tonne kernel run`. Nobody needs to start that by hand: `tonne kernel install` tells Jupyter how.",
      program: "{\"transport\": \"tcp\", \"shell_port\": 0}",
      words: ["kernel", "run", "example.tonne"]),
    ErrorRecord(
      "X102", "An address of a kernel cannot be had",
      "Another program listens at one of the ports of the connection file, or its address is none of this machine. Jupyter chooses others when it starts the kernel again.",
      without: "It takes another program that listens at the same port."),
    ErrorRecord(
      "X103", "A message to a kernel was dropped",
      "It is malformed, or whoever sent it does not have the key of the connection file. The kernel goes on.",
      without: "It takes a client that sends such messages."),
    ErrorRecord(
      "X104", "There is no home folder",
      "`tonne kernel install` writes below the home folder, and the variable HOME names none. Name another folder with `--prefix`.",
      without: "It takes a system without a home folder."),
    ErrorRecord(
      "X105", "A command of the prompt in a cell",
      "What begins with a colon is for the prompt: a notebook keeps its own history, and is saved by its editor. Questions with `?` are answered in both.",
      without: "It takes a notebook."),
  ]
}
