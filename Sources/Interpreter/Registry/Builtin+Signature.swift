extension Builtin {
  /// How it is called: `lmdi(t, of, …, form = "additive")`.
  package var signature: String {
    "\(name)(\(parameters.map(\.written).joined(separator: ", ")))"
  }
}

extension BuiltinParameter {
  /// As it stands in a signature: `t`, `form = "additive"`, `columns, …`.
  package var written: String {
    if rest != nil { return "\(name), …" }
    switch defaultValue {
    case .required: return name
    case .none: return "\(name) = na"
    case .value(let value): return "\(name) = \(Self.written(value))"
    }
  }

  /// A default as a program writes it.
  package static func written(_ value: Value) -> String {
    if case .text(let text) = value { return "\"\(text)\"" }
    return value.inlineText
  }
}
