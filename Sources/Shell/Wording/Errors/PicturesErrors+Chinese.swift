extension ShellWording {
  /// Chinese texts of the codes of pictures.
  static let chinesePicturesErrors: WordingPart = [
    "A picture that there is not": "没有这种图",
    """
    `plot` draws results of methods, tables, lists of regressions and maps. `kind` chooses among the \
    pictures of one value, which the message names.
    """:
      "`plot` 画方法的结果、表、回归的列表和地图。`kind` 在一个值的几种图中选择，消息列出它们。",
    "What is to be drawn": "要画什么",
    """
    A table with one column of numbers besides its key is drawn without being told; of several, `y` \
    (of a map `of`) says which. `x` says what runs to the right where the key does not.
    """:
      "除键以外只有一个数值列的表不必说明；有几列时由 `y`（地图用 `of`）指明。键不能决定横轴时由 `x` 指明。",
    "A column that the picture needs": "图需要的列",
    """
    The picture of a method takes the columns that the method gives. `select` and `rename` may have \
    taken them away; with `x` and `y` any column is drawn.
    """:
      "方法的图用该方法给出的列。`select` 和 `rename` 可能去掉了它们；用 `x` 和 `y` 可以画任何列。",
    "No values to draw": "没有可画的值",
    "All cells of the column are missing, or all are equal where a picture compares them.":
      "该列的单元全部缺失，或在需要比较的图中全部相等。",
    "A region that the map does not have": "地图没有的区域",
    """
    A map is coloured by a table of its regions. Regions of the map without a row are hatched; a row \
    without a region of the map would be lost, so it is an error.
    """:
      "地图由其区域的表上色。地图上没有对应行的区域画斜线；在地图上没有区域的行会丢失，所以是错误。",
    "A map without outlines": "没有轮廓的地图",
    "The map was made of positions, which have no area to fill.": "地图由点构成，没有可填色的面积。",
    "A file that is no picture": "不是图的文件",
    "The ending of the path says what is written: `.svg`, `.png` or `.pdf`.":
      "路径的后缀决定写什么：`.svg`、`.png` 或 `.pdf`。",
    "A picture that the result cannot give": "结果给不出的图",
    "Cumulated lines take several windows; a waterfall takes effects that add up.":
      "累计折线需要几个时段；瀑布图需要能相加的效应。",
    "What a picture does not show": "图中没有显示的内容",
    """
    The picture is written, and something of the data is not in it: regions without a value, groups \
    beyond those that can be told apart, points that would cover each other.
    """:
      "图已写出，但有些数据不在图中：没有值的区域、超出可分辨数目的组、会互相遮盖的点。",
    "No font with Chinese characters": "没有含汉字的字体",
    """
    PNG and PDF hold the shapes of their letters, which come from a font of this machine. SVG names \
    fonts, and the program that shows it takes its own.
    """:
      "PNG 和 PDF 含有字形，取自本机字体。SVG 只写字体名称，由显示它的程序选用。",
    "It takes a machine without such a font.": "需要一台没有这种字体的机器。",
    "Bounds of classes": "分级的界限",
    "`classes` is the name of a method, or a list of upper bounds that rise.":
      "`classes` 是方法名，或递增上界的列表。",
    "The part of a map in a box": "地图中单独框出的部分",
    "An inset is a list of four numbers: its western, southern, eastern and northern end.":
      "插图是四个数的列表：西、南、东、北界。",
    "Several rows for a region of a map": "地图的一个区域有几行",
    """
    A region has one colour. Of a panel the last year is drawn unless `year` names another; further \
    columns of the key must be summed or chosen first.
    """:
      "一个区域只有一种颜色。面板画最后一年，除非 `year` 另指；键的其他列须先求和或选定。",
    "gnuplot is not there": "没有 gnuplot",
    """
    Pictures that are saved are drawn by the program gnuplot, 5.4 or later, found on the path. Without \
    it everything else works, and `plot` without `save` draws with characters.
    """:
      "保存的图由搜索路径中的 gnuplot（5.4 或更新）绘制。没有它，其他一切照常，不写 `save` 的 `plot` 用字符画图。",
    "It takes a machine without gnuplot.": "需要一台没有 gnuplot 的机器。",
    "gnuplot takes too long": "gnuplot 用时太久",
    "After a minute it is ended, so that a script does not hang. Nothing was written.":
      "一分钟后终止，以免脚本卡住。什么也没有写出。",
    "It takes a picture that large, or a machine that slow.": "需要那么大的图，或那么慢的机器。",
    "gnuplot was ended": "gnuplot 被终止",
    "A signal ended it, most often for want of memory. Nothing was written.":
      "被信号终止，多因内存不足。什么也没有写出。",
    "It takes somebody who ends the program.": "需要有人终止该程序。",
    "gnuplot drew nothing": "gnuplot 没有画出图",
    "It ended by itself without a picture; the note has its last words. Nothing was written.":
      "它自行结束而没有图；说明中是它最后的话。什么也没有写出。",
    "A program that shows it would be a mistake in Tonne, or takes a gnuplot without the format.":
      "能显示它的程序意味着 Tonne 的错误，或需要不支持该格式的 gnuplot。",
    "gnuplot cannot be started": "gnuplot 无法启动",
    "The system refuses to start another program, for the reason that the message gives.":
      "系统拒绝启动另一个程序，原因见消息。",
    "It takes a machine that refuses.": "需要一台拒绝的机器。",
  ]
}
