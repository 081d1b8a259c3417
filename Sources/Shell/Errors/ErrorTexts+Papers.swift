// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let papers: [String: String] = [
    "M280": ##"""
      error[M280]: "table2.pdf" has no ending that tells how to write a table
        --> example.tonne:1:29
         |
       1 | table(x = [1, 2]) |> export("table2.pdf")
         |                             ^^^^^^^^^^^^
         help: end it in .docx, .tex, .html, .md, .csv or .xlsx

      """##,
    "M281": ##"""
      error[M281]: there is no table in a text
        --> example.tonne:1:8
         |
       1 | export("a text", "table2.docx")
         |        ^^^^^^^^
         help: give a table, a result, or a list of them

      """##,
    "M282": ##"""
      error[M282]: there is no table `fits` in a result of trend
        --> example.tonne:2:49
         |
       2 | t |> trend(of = .x) |> export("fit.csv", part = "fits")
         |                                                 ^^^^^^
         = parts: coefficients, fit, forecast

      """##,
    "M283": ##"""
      error[M283]: a csv file holds one table, and there are 4
        --> example.tonne:2:31
         |
       2 | t |> trend(of = .x) |> export("trend.csv")
         |                               ^^^^^^^^^^^
         help: take one by `part`, or write .xlsx, which has a sheet for each

      """##,
    "M284": ##"""
      error[M284]: there is no term or column `gpd` in the table
        --> example.tonne:1:47
         |
       1 | table(gdp = [1, 2]) |> export("t.md", terms = [gpd = "GDP"])
         |                                               ^^^^^^^^^^^^^
         = there are: gdp
         help: did you mean `gdp`?

      """##,
    "M285": ##"""
      error[M285]: "report.pdf" has no ending that tells how to write a report
        --> example.tonne:1:8
         |
       1 | report("report.pdf", ["# Emissions"])
         |        ^^^^^^^^^^^^
         help: end it in .html or .docx; `export` writes tables in other formats

      """##,
    "M286": ##"""
      error[M286]: item 1 is a column expression, which no report shows
        --> example.tonne:1:23
         |
       1 | report("report.html", [.co2 / .gdp])
         |                       ^^^^^^^^^^^^^
         help: give texts, tables, results, paths of figures, or lists of these

      """##,
    "M287": ##"""
      error[M287]: the figure "figure1.svg" cannot be read
        --> example.tonne:1:23
         |
       1 | report("report.html", ["figure1.svg"])
         |                       ^^^^^^^^^^^^^^^
         help: draw it first, or end the sentence with a full stop if it is text

      """##,
    "M288": ##"""
      error[M288]: `terms` takes a text for each name
        --> example.tonne:1:45
         |
       1 | table(x = [1, 2]) |> export("t.md", terms = [x = 3])
         |                                             ^^^^^^^
         help: write it as in `terms = [log_gdp = "ln GDP"]`

      """##,
    "M289": ##"""
      error[M289]: `errors` is for regressions, and there is none
        --> example.tonne:1:46
         |
       1 | table(x = [1, 2]) |> export("t.md", errors = "t")
         |                                              ^^^

      """##,
    "M290": ##"""
      error[M290]: a table of 20001 rows is too long to be read
        --> example.tonne:1:32
         |
       1 | table(x = 1..20_001) |> export("t.html")
         |                                ^^^^^^^^
         help: write it as .csv or .xlsx, or take its `head`

      """##,
  ]
}
