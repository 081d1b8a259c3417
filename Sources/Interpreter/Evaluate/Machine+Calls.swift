package import Syntax
import Tables

extension Machine {
  /// A frame for a function, with room checked and depth counted.
  @inline(__always)
  func enter(_ function: CompiledFunction, at span: Span) throws(Stop) -> Frame {
    let base = hot.pointee.top
    let cost = max(function.cost, hot.pointee.callCost)
    hot.pointee.depth += cost
    guard hot.pointee.depth < hot.pointee.depthLimit, base + function.frameSize < slotEnd else {
      hot.pointee.depth -= cost
      throw .failed(tooDeep(at: span))
    }
    hot.pointee.fuel -= 1
    guard !isInterrupted, hot.pointee.fuel >= 0 else {
      hot.pointee.depth -= cost
      throw .interrupted
    }
    base.initialize(repeating: .nothing, count: function.frameSize)
    hot.pointee.top = base + function.frameSize
    return base
  }

  /// Gives a frame back.
  @inline(__always)
  func leave(_ function: CompiledFunction, _ base: Frame) {
    base.deinitialize(count: function.frameSize)
    hot.pointee.top = base
    hot.pointee.depth -= max(function.cost, hot.pointee.callCost)
  }

  /// Runs a function whose given arguments are in its frame: fills defaults, checks types.
  func run(
    _ function: CompiledFunction, _ code: FunctionCode, _ frame: Frame, given: UInt64,
    site: CallSite, spans: (Int) -> Span?
  ) throws(Stop) -> Value {
    for (position, parameter) in function.parameters.enumerated() {
      let isGiven = given & (1 << UInt64(min(position, 63))) != 0
      if !isGiven, let defaultValue = parameter.defaultValue {
        frame[position] = try defaultValue.value(self, frame)
      }
      if let type = parameter.type {
        frame[position] = try type.bind(
          frame[position], parameter: parameter, callee: code.name, machine: self,
          at: isGiven ? spans(position) ?? site.span : site.span)
      }
      if case .table(let table) = frame[position], table.grouping != nil {
        throw .failed(.groupedTable(code.name, at: spans(position) ?? site.span))
      }
    }
    do throws(Stop) {
      var result = try function.body.value(self, frame)
      if code.isRecipe {
        result = result.droppingPrivateColumns { name in
          function.parameters.indices.contains { frame[$0].hasColumn(name) }
        }
      }
      if let type = function.resultType {
        result = try type.checkResult(result, callee: code.name, at: site.span)
      }
      return code.module.packages.isEmpty ? result : result.adding(code.module.packages)
    } catch {
      throw error.calledFrom(site.span)
    }
  }

  /// Calls a function value.
  func call(
    _ function: Function, _ given: [GivenArgument], _ site: CallSite
  ) throws(Stop) -> Value {
    let sites = given.map {
      ArgumentPlan.Site(label: $0.label, labelSpan: $0.labelSpan, span: $0.span)
    }
    let plan: ArgumentPlan
    do throws(Diagnostic) {
      plan = try ArgumentPlan.make(
        function.name, function.shapes ?? [], sites: sites, call: site.calleeSpan, piped: false)
    } catch {
      throw .failed(error)
    }
    switch function.kind {
    case .builtin(let builtin): return try invoke(builtin, plan, given, site)
    case .written(let code, let captures):
      let compiled = try code.executable()
      let frame = try enter(compiled, at: site.span)
      defer { leave(compiled, frame) }
      for (slot, value) in zip(code.captureSlots, captures) { frame[slot] = value }
      var mask: UInt64 = 0
      for (position, argument) in given.enumerated() {
        frame[plan.parameters[position]] = argument.value
        mask |= 1 << UInt64(min(plan.parameters[position], 63))
      }
      return try run(
        compiled, code, frame, given: mask, site: site,
        spans: { parameter in
          plan.parameters.firstIndex(of: parameter).map { given[$0].span }
        })
    }
  }

  /// Calls a function value from a built-in, with arguments by position.
  package func call(
    _ function: Function, _ arguments: [Value], at span: Span, module: Module
  ) throws(Stop) -> Value {
    let given = arguments.map {
      GivenArgument(label: nil, labelSpan: span, value: $0, span: span)
    }
    return try call(
      function, given, CallSite(span: span, calleeSpan: span, module: module))
  }

  /// What to say of a value that is called and is no function.
  func notCallable(_ value: Value, _ site: CallSite) -> Diagnostic {
    let name = sources[site.calleeSpan]?.text(site.calleeSpan)
    let hides = name.map { registry[$0] != nil } ?? false
    return .notAFunction(name, got: value, at: site.calleeSpan, hides: hides)
  }
}

extension Stop {
  /// Adds the place of a call to a failure inside the recipe it called.
  func calledFrom(_ span: Span) -> Stop {
    guard case .failed(var diagnostic) = self, diagnostic.span != span else { return self }
    let calls = diagnostic.labels.filter { $0.text == "called from here" }
    guard calls.count < 3, !calls.contains(where: { $0.span == span }) else { return self }
    diagnostic.labels.append(Diagnostic.Label(span, "called from here"))
    return .failed(diagnostic)
  }
}

extension Diagnostic {
  static func tooDeep(at span: Span) -> Diagnostic {
    Diagnostic(
      "X003", "calls are nested too deeply", at: span,
      mend: "give a recipe that calls itself a case in which it does not: `if … { … } else { … }`")
  }

  static func groupedTable(_ callee: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "T050",
      "the groups of `group` hold for summarise, derive, filter, count and head, not for \(callee)",
      at: span, mend: "pass the groups as `by = […]`, or call summarise first")
  }
}
