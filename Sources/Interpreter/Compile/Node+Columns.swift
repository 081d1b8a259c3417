import Syntax
import Tables

/// `.co2` at the start of an operand.
final class ColumnNode: Node {
  let expression: ColumnExpression

  init(_ name: String, _ span: Span) {
    expression = ColumnExpression(.column(name), at: span)
    super.init(span)
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    .column(expression)
  }
}

/// `.(v)`.
final class ComputedColumnNode: Node {
  let name: Node

  init(_ name: Node, _ span: Span) {
    self.name = name
    super.init(span, children: [name])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    .column(
      ColumnExpression(.column(try machine.columnName(name, frame)), at: span))
  }
}

/// `x.a`, `x.(v)`.
final class MemberNode: Node {
  enum Name {
    case word(String)
    case computed(Node)
  }
  let base: Node
  let name: Name
  let nameSpan: Span

  init(_ base: Node, _ name: Name, nameSpan: Span, _ span: Span) {
    self.base = base
    self.name = name
    self.nameSpan = nameSpan
    super.init(span, children: [base])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let value = try base.value(machine, frame)
    let word: String
    switch name {
    case .word(let text): word = text
    case .computed(let node): word = try machine.columnName(node, frame)
    }
    return try machine.member(word, of: value, at: nameSpan)
  }
}

extension Machine {
  /// The text that `.(v)` names a column by.
  func columnName(_ node: Node, _ frame: Frame) throws(Stop) -> String {
    let value = try node.value(self, frame)
    switch value {
    case .text(let text): return text
    case .column(let expression):
      if let name = expression.columnName { return name }
    default: break
    }
    throw .failed(
      Diagnostic(
        "N038", "`.(…)` takes a text that names a column, and this is \(value.kindWithArticle)",
        at: node.span))
  }
}
