// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let units: [String: String] = [
    "U001": ##"""
      error[U001]: cannot read the unit `[Mtt CO2]`: there is no unit Mtt
        --> example.tonne:1:3
         |
       1 | 12[Mtt CO2]
         |   ^^^^^^^^^
         help: did you mean Mt?

      """##,
    "U021": ##"""
      error[U021]: `to` converts numbers, and this is a list
        --> example.tonne:1:1
         |
       1 | [1, 2] to [t]
         | ^^^^^^^^^^^^^
         help: make a column of it first: `table(x = …) |> derive(x = .x to [t])`

      """##,
    "U022": ##"""
      error[U022]: a unit is defined by a number with a unit, and this is a number
        --> example.tonne:1:12
         |
       1 | unit box = 20
         |            ^^
         help: write `unit tce = 29.3076[GJ]`

      """##,
    "U023": ##"""
      error[U023]: the unit huge cannot be defined: its size must be a number above zero
        --> example.tonne:1:6
         |
       1 | unit huge = 1e300[1e300 t]
         |      ^^^^

      """##,
    "U027": ##"""
      warning[U027]: the unit t is known already, and means something else from here on
        --> example.tonne:1:6
         |
       1 | unit t = 20[kg]
         |      ^
         help: give the new unit a name of its own

      """##,
    "U024": ##"""
      error[U024]: the unit of the factor column `value` is not stated
        --> example.tonne:2:67
         |
       2 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
         |                                                                   ^
         help: write it into the header, `value [t C/tce]`, or state it: `derive(value = .value to [t C/tce])`

      """##,
    "U025": ##"""
      error[U025]: `raw_coal` in [1e4 tce] and the factors of raw_coal do not come out as carbon or CO2
        --> example.tonne:1:58
         |
       1 | table("raw_coal [1e4 tce]" = [100]) |> emissions(fuels = [.raw_coal], factors = "footprint")
         |                                                          ^^^^^^^^^^^
         = [1e4 tce] × [1.9003 t CO2/t] gives 1e4 tce·t CO2/t
         = [1e4 tce] × [0.7143 kgce/kg] × [1.9003 t CO2/t] gives 1e7 tce·kgce/t
         help: the factor is in t CO2/t, the quantity is standard coal already: converting twice would be wrong; use a factor per tce, or the physical quantity

      """##,
    "U026": ##"""
      error[U026]: the unit of `coal` is not stated, so no factor can be chosen
        --> example.tonne:1:40
         |
       1 | table(coal = [1]) |> emissions(fuels = [.coal], factors = "bengbu")
         |                                        ^^^^^^^
         help: state it: `coal to [1e4 tce]`, in the header, or by `load(…, units = …)`

      """##,
    "U030": ##"""
      note[U030]: what has no stated unit is taken to be in [Mt CO2]
        --> example.tonne:2:1
         |
       2 | co2 + 3[Mt CO2]
         | ^^^^^^^^^^^^^^^

      """##,
    "U040": ##"""
      error[U040]: `a` in [t] and [kg CH4/TJ] do not come out as CH4
        --> example.tonne:3:40
         |
       3 |   |> emissions(fuels = [.a], factors = f, as = "CO2e")
         |                                        ^
         help: give the factor per unit of fuel or, with a heat value, per heat: [kg CH4/TJ]

      """##,
    "U041": ##"""
      error[U041]: the unit of `0.5` is not stated
        --> example.tonne:2:53
         |
       2 |   |> emissions(fuels = [], electricity = .p, grid = 0.5)
         |                                                     ^^^
         help: state it: `.power to [1e4 kWh]`, `.grid to [t CO2/MWh]`

      """##,
    "U101": ##"""
      error[U101]: `+` does not fit: [GJ] measures energy, [Mt CO2] measures mass
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3[GJ]
         | ^^^^^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              ----- GJ
         help: multiply [GJ] by a factor such as [t C/tce] or [t CO2/TJ]

      """##,
    "U102": ##"""
      error[U102]: `+` does not fit: [Mt C] is in C, [Mt CO2] is in CO2
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3[Mt C]
         | ^^^^^^^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              ------- Mt C
         help: multiply [Mt C] by 44/12 * 1[t CO2/t C]

      """##,
    "U103": ##"""
      error[U103]: `+` does not fit: [CNY@2015] is in prices of 2015, [CNY@2010] in prices of 2010
        --> example.tonne:1:1
         |
       1 | 12[CNY@2010] + 3[CNY@2015]
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^
         | ------------ CNY@2010
         |                ----------- CNY@2015
         help: bring both to prices of one year with deflate(…)

      """##,
    "U104": ##"""
      error[U104]: `*` does not fit: the unit inf m2 is too large or too small for a number
        --> example.tonne:1:1
         |
       1 | 1e200[1e200 m] * 1e200[1e200 m]
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         | -------------- 1e200 m
         |                  -------------- 1e200 m

      """##,
    "U105": ##"""
      error[U105]: `+` does not fit: a number in [Mt CO2] and a plain number
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3
         | ^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              - a plain number
         help: write the unit of the number in brackets, as in `1[Mt CO2]`

      """##,
    "U106": ##"""
      error[U106]: `exp` needs a plain number, but this is a number in [t]
        --> example.tonne:1:5
         |
       1 | exp(3[t])
         |     ^^^^
         help: divide by a unit first, as in `/ 1[t]`

      """##,
    "U107": ##"""
      error[U107]: a power of a number in [Mt CO2] needs one exponent for all rows, a whole number or simple fraction
        --> example.tonne:5:17
         |
       5 | t |> derive(x = .co2 ^ .gdp)
         |                 ^^^^^^^^^^^
         |                 ---- Mt CO2
         |                        ---- unit not stated

      """##,
  ]
}
