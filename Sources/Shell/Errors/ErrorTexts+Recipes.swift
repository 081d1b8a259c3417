// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let recipes: [String: String] = [
    "R001": ##"""
      error[R001]: a recipe that came by `use` may not call load
        --> read.tonne:1:31
         |
       1 | recipe table_of(path: text) = load(path)
         |                               ^^^^
         help: load the data in your script and pass it as an argument

      """##,
    "R002": ##"""
      error[R002]: `x` of double is declared as num, and this is a text
        --> example.tonne:2:8
         |
       1 | recipe double(x: num) = 2 * x
         |                  --- declared here
       2 | double("three")
         |        ^^^^^^^

      """##,
    "R003": ##"""
      error[R003]: `years` of forecast must be 1..10, and this is 20
        --> example.tonne:2:10
         |
       1 | recipe forecast(years: num(1..10) = 5) = years
         |                        ---------- the bound is declared here
       2 | forecast(20)
         |          ^^

      """##,
    "R004": ##"""
      error[R004]: total needs a table with a column .co2
        --> example.tonne:2:7
         |
       1 | recipe total(t: table(.co2)) = sum(t.co2)
         |                       ---- asked for here
       2 | total(table(gdp = [1, 2]))
         |       ^^^^^^^^^^^^^^^^^^^
         = columns: gdp

      """##,
    "R005": ##"""
      error[R005]: total needs .co2 as num, and it is a text column
        --> example.tonne:2:7
         |
       1 | recipe total(t: table(.co2: num)) = sum(t.co2)
         |                       --------- asked for here
       2 | total(table(co2 = ["a", "b"]))
         |       ^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "R006": ##"""
      error[R006]: there is no type `number`
        --> example.tonne:1:18
         |
       1 | recipe double(x: number) = 2 * x
         |                  ^^^^^^
         = types: num col text flag range region list table weights formula function result any

      """##,
    "R010": ##"""
      error[R010]: cannot read the recipe file "kaja.tonne"
        --> example.tonne:1:5
         |
       1 | use "kaja.tonne"
         |     ^^^^^^^^^^^^
         help: did you mean "kaya.tonne"?

      """##,
    "R011": ##"""
      error[R011]: the file "example.tonne" uses itself
        --> example.tonne:1:5
         |
       1 | use "example.tonne" as self
         |     ^^^^^^^^^^^^^^^

      """##,
    "R012": ##"""
      error[R012]: a file that came by `use` may use files of recipes alone, which end in .tonne
        --> reads.tonne:1:5
         |
       1 | use "./notes.txt"
         |     ^^^^^^^^^^^^^

      """##,
    "R020": ##"""
      error[R020]: "../a.csv" is not below the working folder
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "../a.csv")
         |                      ^^^^^^^^^^
         help: allow its folder when you start: `tonne --write DIR …`

      """##,
  ]
}
