public import Units

extension Measure {
  /// The unit of a product and what the numbers are multiplied with to be in it; unstated as soon as
  /// a side is unstated. What only scales is taken out: `Mt / kt` is plain, times 1000.
  public func multiplied(by right: Measure) throws(MeasureError) -> (Measure, Double) {
    switch (self, right) {
    case (.unstated, _), (_, .unstated): return (.unstated, 1)
    case (.plain, _): return (right, 1)
    case (_, .plain): return (self, 1)
    case (.unit(let a), .unit(let b)):
      do { return try Measure.reduced(try a.multiplied(by: b)) } catch {
        throw MeasureError("*", self, right, .units(error))
      }
    }
  }

  /// The unit of a quotient and what the numbers are multiplied with to be in it; unstated as soon
  /// as a side is unstated.
  public func divided(by right: Measure) throws(MeasureError) -> (Measure, Double) {
    switch (self, right) {
    case (.unstated, _), (_, .unstated): return (.unstated, 1)
    case (_, .plain): return (self, 1)
    case (.plain, .unit(let unit)):
      do { return try Measure.reduced(try Unit.one.divided(by: unit)) } catch {
        throw MeasureError("/", self, right, .units(error))
      }
    case (.unit(let a), .unit(let b)):
      do { return try Measure.reduced(try a.divided(by: b)) } catch {
        throw MeasureError("/", self, right, .units(error))
      }
    }
  }

  /// The unit of a power with one exponent for all rows, a simple fraction.
  public func raised(to exponent: Double) throws(MeasureError) -> Measure {
    guard case .unit(let unit) = self else { return self }
    guard let power = Rational(nearly: exponent) else {
      throw MeasureError("^", self, .plain, .exponent)
    }
    do { return Measure(try unit.raised(to: power)) } catch {
      throw MeasureError("^", self, .plain, .units(error))
    }
  }

  /// The measure that `to [unit]` gives, and what the numbers are multiplied with.
  ///
  /// It states the unit of unstated numbers and keeps a substance or price year that the target does
  /// not name. A plain number becomes a ratio such as `%`, and nothing else.
  public func conversion(to unit: Unit) throws(MeasureError) -> (measure: Measure, factor: Double) {
    do {
      switch self {
      case .unstated: return (Measure(unit), 1)
      case .plain:
        guard unit.isRatio else { throw MeasureError("to", self, .unit(unit), .plain) }
        return (Measure(unit), try Unit.one.factor(to: unit))
      case .unit(let own):
        let (target, factor) = try own.converting(to: unit)
        return (Measure(target), factor)
      }
    } catch let error as UnitError {
      throw MeasureError("to", self, .unit(unit), .units(error))
    } catch let error as MeasureError {
      throw error
    } catch { throw MeasureError("to", self, .unit(unit), .plain) }
  }

  /// A known unit; the unit of plain numbers is plain.
  public init(_ unit: Unit) { self = unit.isPlain ? .plain : .unit(unit) }

  private static func reduced(_ unit: Unit) throws(UnitError) -> (Measure, Double) {
    let (unit, factor) = try unit.reduced()
    return (Measure(unit), factor)
  }
}
