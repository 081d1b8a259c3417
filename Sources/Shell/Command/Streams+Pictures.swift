extension Streams {
  /// Whether the terminal says that it shows pictures in Sixel.
  ///
  /// Terminals are known by TERM and TERM_PROGRAM: to ask one takes an answer that may never come.
  var showsPictures: Bool {
    let term = environment("TERM") ?? ""
    let known = ["foot", "mlterm", "yaft", "contour"]
    if term.contains("sixel") || known.contains(where: term.hasPrefix) { return true }
    return ["WezTerm", "iTerm.app", "mintty"].contains(environment("TERM_PROGRAM") ?? "")
  }
}
