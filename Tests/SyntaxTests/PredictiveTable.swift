/// FIRST and FOLLOW of a grammar, and the places where one token of lookahead does not decide.
struct PredictiveTable {
  /// Productions without the EBNF signs; `""` stands for nothing.
  private var productions: [String: [[Symbol]]] = [:]
  private(set) var first: [String: Set<String>] = [:]
  private(set) var follow: [String: Set<String>] = [:]

  private enum Symbol {
    case terminal(String)
    case rule(String)
  }

  init(_ grammar: Grammar) {
    for (name, node) in grammar.rules { productions[name] = alternatives(node, of: name) }
    closeFirst()
    closeFollow(start: grammar.rules.first?.name ?? "")
  }

  /// The tokens that two alternatives of a rule share, one text for each.
  func conflicts() -> [String] {
    var found: [String] = []
    for (name, alternatives) in productions {
      var seen: Set<String> = []
      for alternative in alternatives {
        var selected = firstOf(alternative)
        if selected.remove("") != nil { selected.formUnion(follow[name] ?? []) }
        for token in selected.intersection(seen) { found.append("\(name): \(token)") }
        seen.formUnion(selected)
      }
    }
    return found.sorted()
  }

  // MARK: Without the signs

  private mutating func alternatives(_ node: Grammar.Node, of name: String) -> [[Symbol]] {
    guard case .choice(let choices) = node else { return [symbols(node, in: name)] }
    return choices.map { symbols($0, in: name) }
  }

  private mutating func symbols(_ node: Grammar.Node, in name: String) -> [Symbol] {
    switch node {
    case .terminal(let text): return [.terminal(text)]
    case .rule(let rule): return [.rule(rule)]
    case .sequence(let parts): return parts.flatMap { symbols($0, in: name) }
    case .choice:
      let fresh = freshName(name)
      productions[fresh] = alternatives(node, of: fresh)
      return [.rule(fresh)]
    case .optional(let inner):
      let fresh = freshName(name)
      productions[fresh] = alternatives(inner, of: fresh) + [[]]
      return [.rule(fresh)]
    case .repetition(let inner):
      let fresh = freshName(name)
      productions[fresh] = alternatives(inner, of: fresh).map { $0 + [.rule(fresh)] } + [[]]
      return [.rule(fresh)]
    }
  }

  private mutating func freshName(_ name: String) -> String {
    var number = 1
    while productions["\(name)'\(number)"] != nil { number += 1 }
    productions["\(name)'\(number)"] = []
    return "\(name)'\(number)"
  }

  // MARK: Sets

  private func firstOf(_ symbols: [Symbol]) -> Set<String> {
    var result: Set<String> = []
    for symbol in symbols {
      switch symbol {
      case .terminal(let text): return result.union([text])
      case .rule(let rule):
        let set = first[rule] ?? []
        result.formUnion(set.subtracting([""]))
        if !set.contains("") { return result }
      }
    }
    return result.union([""])
  }

  private mutating func closeFirst() {
    var changed = true
    while changed {
      changed = false
      for (name, alternatives) in productions {
        let set = alternatives.reduce(into: first[name] ?? []) { $0.formUnion(firstOf($1)) }
        if set != first[name] {
          first[name] = set
          changed = true
        }
      }
    }
  }

  private mutating func closeFollow(start: String) {
    follow[start] = [""]
    var changed = true
    while changed {
      changed = false
      for (name, alternatives) in productions {
        for alternative in alternatives {
          for (index, symbol) in alternative.enumerated() {
            guard case .rule(let rule) = symbol else { continue }
            var set = firstOf(Array(alternative[(index + 1)...]))
            if set.remove("") != nil { set.formUnion(follow[name] ?? []) }
            let old = follow[rule] ?? []
            if !set.isSubset(of: old) {
              follow[rule] = old.union(set)
              changed = true
            }
          }
        }
      }
    }
  }
}
