import Syntax

/// What a name in the text means.
package enum NameBinding {
  /// A slot of the current frame: parameter, local or captured value.
  case slot(Int)
  /// A top-level value.
  case global(Module.Global)
  /// A recipe.
  case recipe(Function)
  /// A built-in.
  case builtin(Builtin)
  /// A used file.
  case module(Module)
}

/// What the resolver found out about one program, by node.
package final class Resolution {
  /// A lambda: how large its frame is, and which values it takes along.
  package struct LambdaInfo {
    /// Slots of the frame.
    package var frameSize: Int
    /// Slot in the enclosing frame, and slot in the lambda's frame.
    package var captures: [(from: Int, to: Int)]
  }

  /// Meanings of names, by expression.
  package var names: [Int32: NameBinding] = [:]
  /// Lambdas, by expression.
  package var lambdas: [Int32: LambdaInfo] = [:]
  /// Slots of `let`s in blocks, by the expression of their value.
  package var lets: [Int32: Int] = [:]
  /// Globals of top-level `let`s, by the expression of their value.
  package var globals: [Int32: Module.Global] = [:]
  /// Slots of loop variables, by the loop.
  package var loops: [Int32: (Int, Int?)] = [:]
  /// Arguments to parameters, by the call.
  package var plans: [Int32: ArgumentPlan] = [:]
  /// Slots of the frame of top-level statements.
  package var frameSize = 0

  /// Nothing known.
  package init() {}
}

/// The names of one function body while it is resolved.
final class FunctionScope {
  let parent: FunctionScope?
  let isRecipe: Bool
  var blocks: [[String: Int]] = [[:]]
  var captures: [(name: String, from: Int, to: Int)] = []
  var size = 0
  /// Where the names of blocks are bound, by slot.
  var places: [Int: Span] = [:]

  init(parent: FunctionScope?, isRecipe: Bool) {
    self.parent = parent
    self.isRecipe = isRecipe
  }

  func declare(_ name: Name) -> Int {
    blocks[blocks.count - 1][name.text] = size
    places[size] = name.span
    size += 1
    return size - 1
  }

  /// The slot of a name, taking it along from the enclosing function where need be.
  func slot(of name: String) -> Int? {
    for block in blocks.reversed() {
      if let slot = block[name] { return slot }
    }
    if let capture = captures.first(where: { $0.name == name }) { return capture.to }
    guard let outer = parent?.slot(of: name) else { return nil }
    captures.append((name: name, from: outer, to: size))
    size += 1
    return size - 1
  }

  var visibleNames: [String] {
    blocks.flatMap(\.keys) + (parent?.visibleNames ?? [])
  }
}
