// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let repair: [String: String] = [
    "T085": ##"""
      error[T085]: `method = "mean"` has no use for `edge`
        --> example.tonne:3:41
         |
       3 | t |> fill(.gdp, method = "mean", edge = "carry")
         |                                         ^^^^^^^
         help: leave `edge` out, or take "linear", "geometric" or "ratio"

      """##,
    "T086": ##"""
      error[T086]: to fill by a ratio there must be another column
        --> example.tonne:3:26
         |
       3 | t |> fill(.gdp, method = "ratio")
         |                          ^^^^^^^
         help: name it: `ratio = .gdp`

      """##,
    "T087": ##"""
      error[T087]: trace follows a cell of one column, and this call names 0
        --> example.tonne:3:1
         |
       3 | trace(t, @Suzhou, 2019)
         | ^^^^^^^^^^^^^^^^^^^^^^^
         help: name the row and the column: `trace(t, @Jiangsu, 2015, .co2)`

      """##,
    "T088": ##"""
      error[T088]: this selects 2 rows, and trace follows a cell of a single one
        --> example.tonne:3:1
         |
       3 | trace(t, @Suzhou, .gdp)
         | ^^^^^^^^^^^^^^^^^^^^^^^
         = the key is city, year
         help: say which of the others as well: `trace(t, @Jiangsu, 2015, .co2, sector = 13)`

      """##,
  ]
}
