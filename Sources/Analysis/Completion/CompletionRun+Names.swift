import Interpreter
import Syntax
import Tables

/// Names: values, recipes, used files, built-ins, words of the language.
extension CompletionRun {
  /// What may start an operand.
  var nameOffers: [Offer] { localNames + sessionNames + builtins + keywords }

  /// What may be a stage of a pipeline.
  var stageOffers: [Offer] { recipes + uses + builtins }

  /// Names bound in the text itself: parameters, locals, loop variables.
  private var localNames: [Offer] {
    let run = cursor.run
    var names: [String] = []
    for index in 0..<cursor.before where run.kind(index) == .identifier {
      let name = run.text(index)
      guard binds(index), !names.contains(name) else { continue }
      names.append(name)
    }
    for name in OpenParameters(run, before: cursor.before).names where !names.contains(name) {
      names.append(name)
    }
    return names.map { Offer(Candidate($0, .value)) }
  }

  private func binds(_ index: Int) -> Bool {
    let run = cursor.run
    switch run.kind(index - 1) {
    case .let, .for, .recipe: return true
    case .comma: return run.kind(index - 2) == .identifier && run.kind(index - 3) == .for
    default: return false
    }
  }

  private var sessionNames: [Offer] {
    let values = context.module.globals.sorted { $0.key < $1.key }.compactMap { name, global in
      global.value.map { value in
        Offer(name) { Candidate(name, .value, Candidate.detail(of: value)) }
      }
    }
    return values + recipes + uses
  }

  private var recipes: [Offer] {
    context.module.recipes.sorted { $0.key < $1.key }.map { name, function in
      Offer(name) { Candidate(name, .recipe, Candidate.signature(of: function)) }
    }
  }

  private var uses: [Offer] {
    context.module.uses.keys.sorted().map {
      Offer(Candidate($0, .recipe, "recipes of a file"))
    }
  }

  /// Built-ins; of those with a dot in their name what stands before it.
  private var builtins: [Offer] {
    var offers: [Offer] = []
    var spaces = Set<String>()
    for name in context.registry.names.sorted() {
      if let dot = name.firstIndex(of: ".") {
        let space = String(name[..<dot])
        guard spaces.insert(space).inserted else { continue }
        offers.append(Offer(Candidate(space, .builtin, "built-ins")))
      } else {
        let registry = context.registry
        offers.append(
          Offer(name) {
            Candidate(name, .builtin, Phrase(word: registry[name]?.summary ?? ""))
          })
      }
    }
    return offers
  }

  private var keywords: [Offer] {
    let startsStatement =
      switch cursor.run.kind(cursor.before - 1) {
      case .newline, .leftBrace: true
      default: cursor.before == 0
      }
    let words = ["false", "fn", "for", "if", "na", "not", "true"]
    let statements = startsStatement ? ["lang", "let", "recipe", "test", "unit", "use"] : []
    return (statements + words).map { Offer(Candidate($0, .keyword)) }
  }
}
