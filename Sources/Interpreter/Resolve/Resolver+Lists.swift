import Syntax

extension Resolver {
  /// Reports a name that a list has twice, and a member without a name beside others with one.
  ///
  /// A column may stand beside named members: in `key` and `on` a name is a role, elsewhere a column has
  /// a name of its own.
  func checkNames(of members: [Argument]) {
    var seen = Set<String>()
    var bare: Argument?
    for member in members {
      guard let label = member.label?.text else {
        if case .column = member.value.kind { continue }
        bare = bare ?? member
        continue
      }
      if seen.insert(label).inserted { continue }
      diagnostics.append(
        Diagnostic("N040", "the list has two members `\(label)`", at: member.labelSpan))
    }
    guard !seen.isEmpty, let bare else { return }
    diagnostics.append(
      Diagnostic(
        "N041", "a list names all its members or none, and this one has no name",
        at: bare.value.span, mend: "name it: `x = …`"))
  }
}
