import CSystem

/// Where a person's history, journals and settings lie, as the XDG base directories say.
struct StateFolder {
  /// The folder of history and journals; `nil` without a home.
  let state: String?
  /// The file of settings; `nil` without a home.
  let config: String?

  init(_ environment: (String) -> String?) {
    func base(_ variable: String, _ fallback: String) -> String? {
      if let set = environment(variable), set.hasPrefix("/") { return "\(set)/tonne" }
      guard let home = environment("HOME"), !home.isEmpty else { return nil }
      return "\(home)/\(fallback)/tonne"
    }
    state = base("XDG_STATE_HOME", ".local/state")
    config = base("XDG_CONFIG_HOME", ".config").map { "\($0)/config" }
  }

  /// The history of all sessions.
  var history: String? { state.map { "\($0)/history" } }

  /// The folder of the pages that `view` made.
  var pages: String? { state.map { "\($0)/pages" } }

  /// The folder of the journals, one a session.
  var journals: String? { state.map { "\($0)/sessions" } }
}
