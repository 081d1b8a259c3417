import Interpreter
import Plotting
import Tables

extension Builtin {
  /// `plot(r, data, kind, x, y, …, save)`.
  static let plot = Builtin(
    "plot", .papers, "Draws a result, a table or a map.",
    parameters: plotParameters,
    result: "a picture, which shows as a drawing of text; nothing with `save`",
    discussion: plotDiscussion,
    examples: [
      Example(
        """
        let t = table(year = [2018, 2019, 2020, 2021], co2 = [9.5, 10.2, 10.0, 11.1]) |> key(.year)
        plot(t, kind = "bar", y = .co2)
        """,
        """
                                              co2
        co2
           │
           │                                                          ███████████████
        10 ┤                     ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
         5 ┤  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
           │  ███████████████    ███████████████   ███████████████    ███████████████
         0 ┤┄┄███████████████┄┄┄┄███████████████┄┄┄███████████████┄┄┄┄███████████████┄┄
           └─────────┬──────────────────┬─────────────────┬──────────────────┬─────────
                   2018               2019              2020               2021
        """)
    ],
    references: [
      "Okabe, M., Ito, K. (2008). Color universal design.",
      "Brewer, C. A., Hatchard, G. W., Harrower, M. A. (2003). ColorBrewer in print. Cartography and "
        + "Geographic Information Science 30, 5-32.",
    ],
    searchWords: [
      "figure", "chart", "graph", "ggplot", "matplotlib", "twoway", "scatter", "hist", "boxplot",
      "choropleth", "coefplot", "marginsplot", "moran.plot", "作图", "画图", "绘图", "图", "地图", "瀑布图",
      "折线图", "柱状图", "散点图", "热力图", "箱线图", "分级统计图",
    ],
    reach: .writing, reachesThrough: "save",
    body: .function { (call) throws(Stop) in
      // Whether the file may be written is known before anything is drawn.
      let file = try PictureFile(call)
      let picture = PictureCall(call)
      let kind = try Pictures.chosen(picture)
      let whole = try kind.draw(picture)
      try call.machine.checkInterrupt()
      let (thinned, lost) = whole.thinned()
      var figure = thinned
      for (from, to) in lost {
        figure.remarks.append(
          "\(to) of \(from) points are drawn, since no more can be told apart")
      }
      guard !figure.panels.isEmpty, !figure.panels.allSatisfy(\.isEmpty) else {
        throw call.wrong("r", "M253", "there are no values to draw")
      }
      guard let file else { return .result(FigureValue(figure, kind: kind.name)) }
      try file.write(figure)
      return .nothing
    })

  private static let plotParameters: [BuiltinParameter] = [
    BuiltinParameter("r", .any, "A result, a table, a list of regressions, or a map."),
    BuiltinParameter(
      "data", .table, "With a map: the table that colours it.", default: .none(describes: "none")),
    BuiltinParameter(
      "kind", .text, "Which of the pictures of the value.",
      default: .none(describes: "the first that fits")),
    BuiltinParameter(
      "x", .columnName, "Of a table: what runs to the right.",
      default: .none(describes: "the year")),
    BuiltinParameter(
      "y", .columnNames, "Of a table: what is drawn.",
      default: .none(describes: "the only column of numbers")),
    BuiltinParameter(
      "by", .columnNames, "Of a table: the columns that make a series each.",
      default: .none(describes: "the key columns left over")),
    BuiltinParameter(
      "of", .columnName, "Of a map, and with `w`: the column that is drawn.",
      default: .none(describes: "the only column of numbers")),
    BuiltinParameter(
      "w", .weights, "Weights, for Moran's scatter plot of a table or the links on a map.",
      default: .none(describes: "none")),
    BuiltinParameter(
      "year", .whole(0...9999), "The year, where one is drawn.",
      default: .none(describes: "the last")),
    BuiltinParameter(
      "k", .whole(2...9), "Of a map: how many classes.", default: .value(.number(5))),
    BuiltinParameter(
      "classes", .either([.choice(ClassBreaks.choices), .list]),
      "Of a map: how classes are made, or their upper bounds.",
      default: .value(.text("natural"))),
    BuiltinParameter(
      "labels", .flag, "Whether regions or points are named in the picture.",
      default: .none(describes: "where there is room")),
    BuiltinParameter(
      "inset", .list, "Of a map: `[west, south, east, north]` of a part in a box of its own.",
      default: .none(describes: "none")),
    BuiltinParameter(
      "approval", .text, "Of a map: its approval number, a line below it.",
      default: .none(describes: "none")),
    BuiltinParameter(
      "title", .text, "The line above; an empty text for none.",
      default: .none(describes: "what is drawn")),
    BuiltinParameter(
      "lang", .choice(["en", "zh"]), "The language of titles and legends.",
      default: .value(.text("en"))),
    BuiltinParameter(
      "grey", .flag, "Whether it is drawn without colours.", default: .value(.flag(false))),
    BuiltinParameter(
      "width", .number(5...60), "The width in centimetres.", default: .value(.number(16))),
    BuiltinParameter(
      "height", .number(3...80), "The height in centimetres.",
      default: .none(describes: "what fits")),
    BuiltinParameter(
      "save", .text, "The file, ending in .svg, .png or .pdf.", default: .none(describes: "none"),
      paths: .file),
  ]

  private static let plotDiscussion = """
    What is drawn follows from the value: a result of a method, or a table that keeps its origin, has \
    pictures of its own, of which `kind` takes another than the first; any table has "line", "bar", \
    "scatter", "histogram", "density", "box" and "heat". A map is drawn with a table of its regions. \
    Pictures are files in SVG, PNG (300 dots to the inch) or PDF and need gnuplot; without `save` a \
    drawing of text appears, or the picture itself at a terminal that shows Sixel. Colours are those of \
    Okabe and Ito and of ColorBrewer, which the colour-blind can tell apart. Titles, axes and units come \
    from the data. Of more than 20,000 points in a series those are drawn that can be told apart, which a \
    note says. The pictures are listed on the page about pictures.
    """
}
