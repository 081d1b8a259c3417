import Interpreter
import Testing

/// `emissions(…, uncertainty = …)`, and `lmdi` on its draws.
@Suite struct EmissionsIntervalTests {
  private let energy = """
    let t = key(table(year = [2010, 2015], "coal [t]" = [200, 300], "oil [t]" = [100, 80]), .year)
    let f = table(fuel = ["coal", "oil"], "value [t CO2/t]" = [2, 3])

    """

  @Test func tierOne() {
    let program =
      energy + """
        let r = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = [activity = 3[%], factor = 0.04])
        first(r.by_fuel.uncertainty)
        let half = sqrt((400 * 0.05)^2 + (300 * 0.05)^2)
        close(first(r.total.high), (700 + half) * 1[t CO2])
        close(first(r.total.low), (700 - half) * 1[t CO2])
        close(first(r.total.uncertainty to [%]), 100 * half / 700 * 1[%])
        """
    #expect(shown(program) == "5 %\ntrue\ntrue\ntrue")
  }

  @Test func aTableGivesEachFuelItsOwn() {
    let program =
      energy + """
        let u = table(fuel = ["coal", "oil"], "activity [%]" = [3, 0], "factor [%]" = [4, 10])
        let r = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = u, level = 0.95)
        r.by_fuel.uncertainty
        """
    #expect(shown(program) == "[5 %, 10 %, 5 %, 10 %]")
  }

  @Test func drawsAreTheSameForTheSameSeed() {
    let program =
      energy + """
        let u = [activity = 10[%], factor = 20[%]]
        let a = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = u, interval = "montecarlo", seed = 4)
        let b = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = u, interval = "montecarlo", seed = 4)
        let c = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = u, interval = "montecarlo")
        sum(a.total.high) == sum(b.total.high)
        sum(a.total.high) == sum(c.total.high)
        length(a.draws) == 2 * 2 * 1001
        """
    #expect(shown(program) == "true\nfalse\ntrue")
  }

  @Test func quantilesOfDrawsAreTheInterval() {
    let program =
      energy + """
        let a = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = [activity = 10[%], factor = 20[%]], interval = "montecarlo")
        let whole = a.draws |> filter(.draw > 0) |> group(.year, .draw) |> summarise(e = sum(.emissions))
        let high = whole |> group(.year) |> summarise(high = quantile(.e, 0.975))
        max(abs(high.high - a.total.high)) < 1e-9[t CO2]
        a.draws |> filter(.draw == 0) |> .emissions
        """
    #expect(shown(program) == "true\n[400 t CO2, 300 t CO2, 600 t CO2, 240 t CO2]")
  }

  /// With a factor that errs and an activity that does not, every effect is the estimate times the
  /// same error: its interval is closed form in the draws.
  @Test func effectsOfACommonFactorScaleWithIt() {
    let program = """
      let t = key(table(year = [2010, 2015], "coal [t]" = [200, 300]), .year)
      let f = table(fuel = ["coal"], "value [t CO2/t]" = [2])
      let e = t |> emissions(fuels = [.coal], factors = f, uncertainty = [activity = 0, factor = 20[%]], interval = "montecarlo")
      let r = e.draws |> lmdi(of = .emissions, draws = .draw, across = .fuel, factors = [factor = .emissions / .quantity, use = .quantity])
      r.effects.use
      let i = r.intervals |> filter(.factor == "use")
      close(sum(i.low), 200[t CO2] * first(e.total.low) / 400[t CO2], rel = 1e-9)
      close(sum(i.high), 200[t CO2] * first(e.total.high) / 400[t CO2], rel = 1e-9)
      let own = r.intervals |> filter(.factor == "factor")
      max(abs(own.high)) < 1e-9[t CO2]
      """
    #expect(shown(program) == "[200 t CO2]\ntrue\ntrue\ntrue")
  }

  @Test func draws0IsNotNeeded() {
    let program =
      energy + """
        let e = t |> emissions(fuels = [.coal, .oil], factors = f, uncertainty = [activity = 5[%], factor = 0], draws = 50)
        let r = e.draws |> filter(.draw > 0) |> lmdi(of = .emissions, draws = .draw, across = .fuel, factors = [factor = .emissions / .quantity, use = .quantity])
        length(r.effects)
        length(r.intervals)
        sum(r.effects.total) > 100[t CO2] and sum(r.effects.total) < 180[t CO2]
        """
    #expect(shown(program) == "1\n3\ntrue")
  }

  @Test func largeUncertaintiesAreNoted() {
    let notes = EmissionsBuiltinTests.notes(
      energy
        + "t |> emissions(fuels = [.oil], factors = f, uncertainty = [activity = 1.5, factor = 0])")
    #expect(notes.count == 3)
    #expect(notes.contains { $0.contains("Tier 1") })
    #expect(
      notes.contains(
        "uncertainties are up to 150 %: if percents were meant, write 5 % as 0.05 or 5[%]"))
    #expect(notes.contains { $0.contains("negative") })
  }

  @Test(arguments: [
    ("uncertainty = [activity = 0.1]", "M203"), ("uncertainty = [a = 0.1]", "M203"),
    ("uncertainty = [activity = -0.1, factor = 0]", "M203"),
    ("uncertainty = [activity = 50, factor = 0]", "M203"),
    ("uncertainty = [activity = \"x\", factor = 0]", "M203"),
    ("uncertainty = [activity = 1[t], factor = 0]", "U101"),
    ("uncertainty = table(fuel = [\"coal\"])", "M018"),
    ("uncertainty = table(fuel = [\"oil\"], activity = [0], factor = [0])", "M203"),
    ("uncertainty = table(fuel = [\"coal\"], activity = [na], factor = [0])", "M003"),
    ("draws = 10", "M201"), ("seed = 10", "M201"), ("interval = \"montecarlo\"", "M201"),
  ])
  func badInput(_ argument: String, _ code: String) {
    let program = energy + "t |> emissions(fuels = [.coal], factors = f, \(argument))"
    #expect(run(program).error?.hasPrefix(code) == true, "\(run(program).error ?? "no error")")
  }

  @Test func tooFewDraws() {
    let program =
      energy + """
        let e = t |> emissions(fuels = [.coal], factors = f, uncertainty = [activity = 5[%], factor = 0], draws = 50)
        e.draws |> filter(.draw < 2) |> lmdi(of = .emissions, draws = .draw, factors = [use = .emissions])
        """
    #expect(run(program).error?.hasPrefix("M207") == true)
  }
}
