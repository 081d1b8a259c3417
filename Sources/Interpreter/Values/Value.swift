package import Tables

/// A value of the language.
///
/// Plain numbers, flags and `na` are stored in place; everything else is behind one pointer, so a
/// value is 16 bytes and copying a number never counts references.
package enum Value: Sendable {
  /// What `save` and `assert` give; never shown.
  case nothing
  /// `na`.
  case missing
  /// A plain number, never NaN or infinite.
  case number(Double)
  /// `true` or `false`.
  case flag(Bool)
  /// A number with a unit, or one whose unit is unstated; never NaN.
  indirect case quantity(Quantity)
  /// A text.
  indirect case text(String)
  /// `2010..2020`.
  indirect case range(YearRange)
  /// `@Jiangsu`.
  indirect case region(Region)
  /// `[1, 2]`, `[a = 1]`.
  indirect case list(ListValue)
  /// `.co2 / .gdp`, not yet evaluated.
  case column(ColumnExpression)
  /// `t.co2`.
  indirect case vector(Vector)
  /// A table.
  indirect case table(Table)
  /// `log(.y) ~ .x`.
  case formula(Formula)
  /// A recipe, lambda or built-in.
  case function(Function)
  /// What a method returns.
  indirect case result(any Result)
  /// Recipes of a used file.
  case module(Module)

  /// A number that may have come out as NaN or infinite: those are `na`.
  @inlinable
  package static func checked(_ number: Double) -> Value {
    number.isFinite ? .number(number) : .missing
  }

  /// A quantity in its simplest form: `na`, a plain number, or with its unit.
  package init(_ quantity: Quantity) {
    if !quantity.value.isFinite {
      self = .missing
    } else if quantity.measure == .plain {
      self = .number(quantity.value)
    } else {
      self = .quantity(quantity)
    }
  }
}

/// A list: items, and names for all of them or for none.
package struct ListValue: Sendable {
  /// The items.
  package let items: [Value]
  /// A name for each item, or `nil`.
  package let names: [String]?
  /// How many values it holds, those of the lists in it counted as often as they are met.
  package let size: Int

  /// A list.
  package init(_ items: [Value], names: [String]? = nil) {
    self.items = items
    self.names = names
    var size = items.count
    for case .list(let inner) in items { size = min(size + inner.size, Int.max / 4) }
    self.size = size
  }

  /// The item of a name.
  package subscript(name: String) -> Value? {
    guard let position = names?.firstIndex(of: name), items.indices.contains(position) else {
      return nil
    }
    return items[position]
  }
}

/// A regression formula: the left side and the terms of the right side.
package final class Formula: Sendable {
  /// The dependent variable.
  package let left: ColumnExpression
  /// The terms; lists stand for their members.
  package let terms: [ColumnExpression]
  /// Whether `0` dropped the intercept.
  package let hasIntercept: Bool

  /// A formula.
  package init(left: ColumnExpression, terms: [ColumnExpression], hasIntercept: Bool) {
    self.left = left
    self.terms = terms
    self.hasIntercept = hasIntercept
  }

  /// As it would be written.
  package var source: String {
    let right = terms.map { $0.needsParenthesesInFormula ? "(\($0.source))" : $0.source }
    return "\(left.source) ~ " + ((hasIntercept ? [] : ["0"]) + right).joined(separator: " + ")
  }
}
