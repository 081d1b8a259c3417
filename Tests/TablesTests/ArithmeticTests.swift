import Tables
import Testing
import Units

@Suite("Arithmetic a column at a time")
struct ArithmeticTests {
  @Test(
    "every operator, every mix of columns and single values, gives what numbers give",
    arguments: ArithmeticOperator.allCases)
  func operators(op: ArithmeticOperator) throws {
    let (x, y) = ([1.0, -2, nan, 9], [2.0, 3, 1, nan])
    func plain(_ a: Double, _ b: Double) -> Double {
      switch op {
      case .add: a + b
      case .subtract: a - b
      case .multiply: a * b
      case .divide: a / b
      case .power: a.isNaN || b.isNaN ? nan : (0..<Int(b)).reduce(1) { product, _ in product * a }
      }
    }
    var notes = OperationNotes()
    let (left, right) = (Operand.column(numbers("x", x)), Operand.column(numbers("y", y)))
    let two = Operand.number(Quantity(2))
    #expect(same(values(try left.applying(op, right, notes: &notes)), zip(x, y).map(plain)))
    #expect(same(values(try left.applying(op, two, notes: &notes)), x.map { plain($0, 2) }))
    #expect(same(values(try two.applying(op, right, notes: &notes)), y.map { plain(2, $0) }))
    #expect(same(values(try two.applying(op, two, notes: &notes)), [plain(2, 2)]))
    #expect(notes.isEmpty)
  }

  @Test("x/0, overflow and undefined powers are missing and counted; missing rows are not")
  func failures() throws {
    var notes = OperationNotes()
    let x = Operand.column(numbers("x", [1, 0, nan, 1e308]))
    let zero = Operand.column(numbers("y", [0, 0, 0, 1e-10]))
    #expect(same(values(try x.applying(.divide, zero, notes: &notes)), [nan, nan, nan, nan]))
    #expect(notes.divisionsByZero == 2)
    #expect(notes.domainFailures == 1)
    var powers = OperationNotes()
    let half = Operand.number(Quantity(0.5))
    let roots = try Operand.column(numbers("x", [-1, 4, nan])).applying(
      .power, half, notes: &powers)
    #expect(same(values(roots), [nan, 2, nan]))
    #expect(powers.domainFailures == 1)
    var single = OperationNotes()
    let none = Operand.number(Quantity(0))
    #expect(same(values(try x.applying(.divide, none, notes: &single)), [nan, nan, nan, nan]))
    #expect(single.divisionsByZero == 3)
  }

  @Test("units are converted once and derived")
  func units() throws {
    var notes = OperationNotes()
    let a = Operand.column(numbers("a", [1, 2], try unit("Mt CO2")))
    let b = Operand.column(numbers("b", [500], try unit("kt CO2")))
    let sum = try a.applying(.add, .number(Quantity(500, unit("kt CO2"))), notes: &notes)
    guard case .column(let column) = sum else { return }
    #expect(values(column) == [1.5, 2.5])
    #expect(column.measure == (try unit("Mt CO2")))
    #expect(throws: TableError.self) { try a.applying(.add, b, notes: &notes) }
    let area = Operand.number(Quantity(2, try unit("km2")))
    let density = Operand.number(Quantity(3, try unit("person/ha")))
    let people = try area.applying(.multiply, density, notes: &notes)
    #expect(values(try people.converted(to: Unit(parsing: "person"))) == [600])
    let ratio = try a.applying(.divide, b.single(at: 0), notes: &notes)
    #expect(values(ratio) == [2, 4])
    let free = try a.applying(.add, .number(Quantity(0)), notes: &notes)
    #expect(values(free) == [1, 2])
    #expect(notes.isEmpty)
  }

  @Test("an unstated side is noted once; kinds that do not fit are an error")
  func notesAndKinds() throws {
    var notes = OperationNotes()
    let a = Operand.column(numbers("a", [1], try unit("t")))
    let b = Operand.column(numbers("b", [1], .unstated))
    _ = try a.applying(.add, b, notes: &notes)
    _ = try b.applying(.subtract, a, notes: &notes)
    #expect(notes.notedUnits == ["t"])
    let error = try #require(throws: TableError.self) {
      try a.applying(.add, .text("x"), notes: &notes)
    }
    #expect(error.code == "T024")
    #expect(throws: TableError.self) { try Operand.text("x").negated() }
    #expect(values(try a.negated()) == [-1])
  }

  @Test("single quantities")
  func quantities() throws {
    var notes = OperationNotes()
    let a = Quantity(1, try unit("t"))
    #expect(try a.adding(Quantity(500, unit("kg")), notes: &notes).value == 1.5)
    #expect(try a.subtracting(a, notes: &notes).value == 0)
    #expect(try a.multiplied(by: Quantity(3), notes: &notes).value == 3)
    #expect(try a.divided(by: Quantity(0), notes: &notes).value.isNaN)
    #expect(try a.raised(to: Quantity(2), notes: &notes).measure == unit("t2"))
    #expect(notes.divisionsByZero == 1)
  }

  @Test("functions, with their failures counted")
  func functions() throws {
    var notes = OperationNotes()
    let x = Operand.column(numbers("x", [1, 0, -4, nan], try unit("t2")))
    #expect(same(values(try x.logarithm(notes: &notes)), [0, nan, nan, nan]))
    #expect(notes.domainFailures == 2)
    let root = try x.squareRoot(notes: &notes)
    #expect(same(values(root), [1, 0, nan, nan]))
    #expect(notes.domainFailures == 3)
    #expect(same(values(try x.absolute(notes: &notes)), [1, 0, 4, nan]))
    #expect(throws: TableError.self) { try x.exponential(notes: &notes) }
    let plain = Operand.column(numbers("p", [0, 1000]))
    #expect(same(values(try plain.exponential(notes: &notes)), [1, nan]))
  }

  @Test(
    "rounding, half away from zero",
    arguments: [(2.5, 0, 3.0), (-2.5, 0, -3), (1.25, 1, 1.3), (1234, -2, 1200), (1e300, 2, 1e300)])
  func rounding(x: Double, digits: Int, expected: Double) throws {
    var notes = OperationNotes()
    let result = try Operand.number(Quantity(x)).rounded(digits: digits, notes: &notes)
    #expect(values(result) == [expected])
    #expect(throws: TableError.self) {
      try Operand.number(Quantity(x)).rounded(digits: 1000, notes: &notes)
    }
  }
}
