extension ErrorCatalog {
  /// Units.
  static let units: [ErrorRecord] = [
    ErrorRecord(
      "U001", "A unit that cannot be read",
      """
      The unit is not known, or not put together as a unit. Units of your own are defined by \
      `unit name = 3[kg]`.
      """,
      program: "12[Mtt CO2]"),
    ErrorRecord(
      "U020", "Numbers of different units in a list",
      "All numbers of the list need the same unit.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "U021", "`to` on a value without numbers",
      "`to` converts numbers and columns of numbers.",
      program: "[1, 2] to [t]"),
    ErrorRecord(
      "U022", "A unit is defined by something else",
      "A unit is defined by a positive number with a unit.",
      program: "unit box = 20"),
    ErrorRecord(
      "U023", "A unit cannot be defined so",
      "The size of the unit must be a number above zero that can be held.",
      program: "unit huge = 1e300[1e300 t]"),
    ErrorRecord(
      "U027", "A known unit gets another meaning",
      "The word is a unit already, and has another size from this line on.",
      program: "unit t = 20[kg]"),
    ErrorRecord(
      "U024", "A factor without a unit",
      "The unit of the column of factors decides how it is used, so it must be stated.",
      program: """
        let f = table(fuel = ["coal"], value = [0.7])
        table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
        """),
    ErrorRecord(
      "U025", "Quantities and factors do not come out as emissions",
      """
      The product of quantity and factors is neither carbon nor CO2. The notes show what comes \
      out.
      """,
      program:
        #"table("raw_coal [1e4 tce]" = [100]) |> emissions(fuels = [.raw_coal], factors = "footprint")"#
    ),
    ErrorRecord(
      "U026", "A quantity without a unit",
      "The unit of the quantity decides which factor is used, so it must be stated.",
      program: #"table(coal = [1]) |> emissions(fuels = [.coal], factors = "bengbu")"#),
    ErrorRecord(
      "U030", "An unstated unit is taken as stated",
      """
      One side has no stated unit and takes that of the other. State it with `to [u]` to be \
      free of the note.
      """,
      program: """
        let co2 = table(co2 = [1, 2]).co2
        co2 + 3[Mt CO2]
        """),
    ErrorRecord(
      "U040", "The factor of another gas does not come out as that gas",
      "The product of quantity and factor must be a mass of the gas.",
      program: """
        let f = table(fuel = ["a"], "value [t CO2/t]" = [1], "ch4 [kg CH4/TJ]" = [1])
        table("a [t]" = [1])
          |> emissions(fuels = [.a], factors = f, as = "CO2e")
        """),
    ErrorRecord(
      "U041", "Electricity or its factor has no unit",
      "The units of electricity and of the factor of the grid must be stated.",
      program: """
        table("p [MWh]" = [1])
          |> emissions(fuels = [], electricity = .p, grid = 0.5)
        """),
    ErrorRecord(
      "U101", "Units that measure different things",
      """
      The two sides measure different things, such as mass and energy. A factor between them, \
      with its unit, brings them together.
      """,
      program: "12[Mt CO2] + 3[GJ]"),
    ErrorRecord(
      "U102", "Different substances",
      """
      A tonne of carbon is no tonne of CO2. Multiply by the factor between them, which carries \
      a unit.
      """,
      program: "12[Mt CO2] + 3[Mt C]"),
    ErrorRecord(
      "U103", "Different price years",
      "Money in prices of different years does not add. Bring both to one year first.",
      program: "12[CNY@2010] + 3[CNY@2015]"),
    ErrorRecord(
      "U104", "A unit too large or too small",
      "The unit of the result is beyond what numbers hold.",
      program: "1e200[1e200 m] * 1e200[1e200 m]"),
    ErrorRecord(
      "U105", "A unit beside a plain number",
      """
      A plain number does not add to one with a unit. Write its unit behind it; 0 goes with \
      every unit.
      """,
      program: "12[Mt CO2] + 3"),
    ErrorRecord(
      "U106", "A plain number is needed",
      "Exponents and arguments of `exp` have no unit. Divide by a unit first.",
      program: "exp(3[t])"),
    ErrorRecord(
      "U107", "A power that gives no unit",
      """
      A quantity with a unit takes a single exponent that is a whole number or a simple \
      fraction.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> derive(x = .co2 ^ .gdp)
        """),
  ]
}
