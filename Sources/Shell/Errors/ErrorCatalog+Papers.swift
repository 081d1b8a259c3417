extension ErrorCatalog {
  /// Tables and reports for papers.
  static let papers: [ErrorRecord] = [
    ErrorRecord(
      "M280", "A table whose format is not told",
      "The ending of the file tells how a table is written.",
      program: #"table(x = [1, 2]) |> export("table2.pdf")"#),
    ErrorRecord(
      "M281", "What holds no table",
      "`export` writes tables, results with tables or single values, and lists of these.",
      program: #"export("a text", "table2.docx")"#),
    ErrorRecord(
      "M282", "A part that a result has not",
      "`part` names a field of the result that is a table; the note lists them.",
      program: """
        let t = key(table(year = 2011..2014, x = [1, 3, 5, 7]), .year)
        t |> trend(of = .x) |> export("fit.csv", part = "fits")
        """),
    ErrorRecord(
      "M283", "Several tables for a csv file",
      "A csv file holds one table. A workbook has a sheet for each, the other formats have them one after the other.",
      program: """
        let t = key(table(year = 2011..2014, x = [1, 3, 5, 7]), .year)
        t |> trend(of = .x) |> export("trend.csv")
        """),
    ErrorRecord(
      "M284", "A label or a row for a term that is not there",
      "`terms` and `rows` name terms, columns or texts of the table. The note lists what there is.",
      program: #"table(gdp = [1, 2]) |> export("t.md", terms = [gpd = "GDP"])"#),
    ErrorRecord(
      "M285", "A report whose format is not told",
      "A report is a page or a document for Word; the ending of the file tells which.",
      program: ##"report("report.pdf", ["# Emissions"])"##),
    ErrorRecord(
      "M286", "What no report shows",
      "The items of a report are texts, numbers, tables, results, paths of figures, and lists of these.",
      program: #"report("report.html", [.co2 / .gdp])"#),
    ErrorRecord(
      "M287", "A figure that cannot be taken",
      "A text that ends in .svg or .png is the path of a figure, which must be there. Word takes .png.",
      program: #"report("report.html", ["figure1.svg"])"#),
    ErrorRecord(
      "M288", "An option of a table that is no text",
      "Labels, notes and the names of rows are texts.",
      program: #"table(x = [1, 2]) |> export("t.md", terms = [x = 3])"#),
    ErrorRecord(
      "M289", "An option of regressions without a regression",
      "`rows` and `errors` say how coefficients are shown. Other tables have neither.",
      program: #"table(x = [1, 2]) |> export("t.md", errors = "t")"#),
    ErrorRecord(
      "M290", "A table that no page can hold",
      "Word opens tables of at most 63 columns, and nobody reads more than 20,000 rows. Such a table is data: csv and xlsx hold it up to two million cells, and `save` writes any.",
      program: #"table(x = 1..20_001) |> export("t.html")"#),
  ]
}
