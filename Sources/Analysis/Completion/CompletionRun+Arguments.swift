import Interpreter
import Syntax

/// Names of arguments that a call has not given yet.
extension CompletionRun {
  /// The parameters of the callee of a bracket.
  func shapes(of callee: ClosedRange<Int>) -> [ParameterShape] {
    let name = cursor.run.text(
      cursor.run.bytes(from: callee.lowerBound, through: callee.upperBound))
    if let recipe = context.module.recipes[name] { return recipe.shapes ?? [] }
    if let builtin = context.registry[name] { return builtin.shapes }
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let used = context.module.uses[parts[0]] else { return [] }
    return used.exportedRecipe(parts[1])?.shapes ?? []
  }

  /// Argument names still open, where the cursor stands at the start of an argument.
  var argumentOffers: [Offer] {
    guard let bracket = cursor.brackets.last, case .call(let callee, let piped) = bracket.kind,
      bracket.arguments.last == cursor.before
    else { return [] }
    let run = cursor.run
    let shapes = shapes(of: callee)
    var taken = Set<String>()
    var positional = piped == nil ? 0 : 1
    for start in bracket.arguments.dropLast() {
      if run.kind(start + 1) == .assign {
        taken.insert(run.text(start))
      } else {
        positional += 1
      }
    }
    let open = shapes.enumerated().filter { position, shape in
      shape.rest == nil && !shape.isNameless && position >= positional
        && !taken.contains(shape.name)
    }
    return open.map { _, shape in
      Offer(shape.name) { Candidate("\(shape.name) = ", .argument) }
    }
  }
}
