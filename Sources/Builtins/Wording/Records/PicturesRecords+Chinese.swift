extension BuiltinsWording {
  /// Chinese texts of the record of `plot`.
  static let chinesePicturesRecords: WordingPart = [
    "Draws a result, a table or a map.": "画出结果、表或地图。",
    "A result, a table, a list of regressions, or a map.": "结果、表、回归的列表，或地图。",
    "With a map: the table that colours it.": "配合地图：给地图上色的表。",
    "Which of the pictures of the value.": "该值的哪一种图。", "the first that fits": "第一种合适的",
    "Of a table: what runs to the right.": "对表：横轴。", "the year": "年份",
    "Of a table: what is drawn.": "对表：画什么。", "the only column of numbers": "唯一的数值列",
    "Of a table: the columns that make a series each.": "对表：各自成为一个系列的列。",
    "Of a map, and with `w`: the column that is drawn.": "对地图，或配合 `w`：要画的列。",
    "Weights, for Moran's scatter plot of a table or the links on a map.":
      "权重，用于表的莫兰散点图或地图上的连接。",
    "The year, where one is drawn.": "只画一年时的年份。", "the last": "最后一年",
    "Of a map: how many classes.": "对地图：分几级。",
    "Of a map: how classes are made, or their upper bounds.": "对地图：分级方法，或各级上界。",
    "Whether regions or points are named in the picture.": "图中是否标出区域或点的名称。",
    "where there is room": "有空位时",
    "Of a map: `[west, south, east, north]` of a part in a box of its own.":
      "对地图：单独框出的部分，`[西, 南, 东, 北]`。",
    "Of a map: its approval number, a line below it.": "对地图：审图号，写在图下。",
    "The line above; an empty text for none.": "图题；空文本则没有。", "what is drawn": "所画的内容",
    "The language of titles and legends.": "标题和图例的语言。",
    "Whether it is drawn without colours.": "是否不用彩色。", "The width in centimetres.": "宽度，厘米。",
    "The height in centimetres.": "高度，厘米。", "what fits": "合适的高度",
    "The file, ending in .svg, .png or .pdf.": "文件，以 .svg、.png 或 .pdf 结尾。",
    "a picture, which shows as a drawing of text; nothing with `save`":
      "图，显示为字符图；有 `save` 时不返回值",
    """
    What is drawn follows from the value: a result of a method, or a table that keeps its origin, has \
    pictures of its own, of which `kind` takes another than the first; any table has "line", "bar", \
    "scatter", "histogram", "density", "box" and "heat". A map is drawn with a table of its regions. \
    Pictures are files in SVG, PNG (300 dots to the inch) or PDF and need gnuplot; without `save` a \
    drawing of text appears, or the picture itself at a terminal that shows Sixel. Colours are those of \
    Okabe and Ito and of ColorBrewer, which the colour-blind can tell apart. Titles, axes and units come \
    from the data. Of more than 20,000 points in a series those are drawn that can be told apart, which a \
    note says. The pictures are listed on the page about pictures.
    """:
      """
    画什么由值决定：方法的结果，或仍带来源的表，有自己的图，`kind` 选择第一种以外的图；任何表都有 "line"、"bar"、"scatter"、\
    "histogram"、"density"、"box" 和 "heat"。地图配一张其区域的表来画。图是 SVG、PNG（每英寸 300 点）或 PDF \
    文件，需要 gnuplot；不写 `save` 则显示字符图，在支持 Sixel 的终端显示图本身。颜色取自 Okabe 和 Ito 以及 \
    ColorBrewer，色觉异常者也能分辨。标题、坐标轴和单位来自数据。一个系列超过 20,000 \
    个点时只画能分辨的点，并有说明。各种图列在关于图的页面上。
    """,
  ]
}
