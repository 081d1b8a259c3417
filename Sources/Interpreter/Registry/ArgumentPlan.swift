package import Syntax

/// What binding needs to know of a parameter, whether of a recipe or of a built-in.
package struct ParameterShape: Sendable {
  /// The name.
  package var name: String
  /// Whether a call must give it.
  package var isRequired: Bool
  /// Set when it collects all further arguments.
  package var rest: BuiltinParameter.Rest?
  /// Whether it can only be given by position.
  package var isNameless: Bool

  /// A shape.
  package init(name: String, isRequired: Bool, rest: BuiltinParameter.Rest?, isNameless: Bool) {
    self.name = name
    self.isRequired = isRequired
    self.rest = rest
    self.isNameless = isNameless
  }
}

/// Which parameter each argument of a call goes to; made once where the callee is known.
package struct ArgumentPlan: Sendable {
  /// For each argument the index of its parameter.
  package var parameters: [Int]

  /// An argument as the plan sees it.
  package struct Site {
    var label: Argument.Label?
    var labelSpan: Span
    var span: Span
  }

  /// Plans a call, or says what is wrong with its arguments.
  package static func make(
    _ callee: String, _ shapes: [ParameterShape], sites: [Site], call: Span, piped: Bool
  ) throws(Diagnostic) -> ArgumentPlan {
    var taken = [Bool](repeating: false, count: shapes.count)
    var plan = ArgumentPlan(parameters: [])
    let rest = shapes.firstIndex { $0.rest != nil }
    var next = 0
    for site in sites {
      let index: Int
      if let label = site.label {
        index = try named(
          label.text, site, shapes, rest: rest, taken: taken, callee: callee)
      } else {
        index = try positional(
          site, shapes, next: &next, rest: rest, callee: callee, count: sites.count)
      }
      if taken[index], shapes[index].rest == nil {
        throw .argumentTwice(shapes[index].name, callee: callee, at: site.labelSpan)
      }
      taken[index] = true
      plan.parameters.append(index)
    }
    for (index, shape) in shapes.enumerated() where shape.isRequired && !taken[index] {
      throw .argumentMissing(shape.name, first: index == 0, callee: callee, at: call)
    }
    return plan
  }

  private static func named(
    _ label: String, _ site: Site, _ shapes: [ParameterShape], rest: Int?, taken: [Bool],
    callee: String
  ) throws(Diagnostic) -> Int {
    if let index = shapes.firstIndex(where: { $0.name == label && $0.rest == nil && !$0.isNameless }
    ) {
      return index
    }
    if let rest, let kind = shapes[rest].rest, kind != .positional { return rest }
    let open = shapes.indices
      .filter { !taken[$0] && shapes[$0].rest == nil && !shapes[$0].isNameless }
      .map { shapes[$0].name }
    throw .unknownArgument(label, callee: callee, open: open, at: site.labelSpan)
  }

  private static func positional(
    _ site: Site, _ shapes: [ParameterShape], next: inout Int, rest: Int?, callee: String,
    count: Int
  ) throws(Diagnostic) -> Int {
    while next < shapes.count {
      guard let kind = shapes[next].rest else {
        next += 1
        return next - 1
      }
      if kind == .named {
        throw .nameNeeded(callee: callee, at: site.span)
      }
      return next
    }
    throw .tooManyArguments(
      callee: callee, takes: shapes.filter { $0.rest == nil }.count, given: count, at: site.span)
  }
}
