extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseSpaceRecords: WordingPart = [
    "Makes spatial weights from a list of links between regions.": "由区域之间的连接表生成空间权重。",
    "A table with one row a link.": "每个连接一行的表。",
    "The column of the region whose neighbour is named.": "区域列，其邻居在另一列。",
    "The column of the neighbour.": "邻居列。",
    "How much the link counts, not negative.": "连接的权重，不能为负。",
    "those that the links name": "连接中出现的区域",
    "All regions in their order, with those that no link names: a list, a column or a table.":
      "按次序给出的所有区域，包括没有连接的：列表、列或表。",
    "Whether each link counts both ways.": "每个连接是否双向。",
    """
    How rows are scaled: each to sum 1, not at all, variance stabilising, or by the largest \
    eigenvalue.
    """:
      "各行怎样标准化：各行之和为 1、不标准化、方差稳定化，或除以最大特征值。",
    "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`":
      "权重：`.n .links .islands .symmetric .components .style .regions .summary .edges`",
    """
    Weights belong to regions by name and never by row number. The order of regions is that of \
    `regions`, else that of their first appearance, in `from` before `to`. A link of weight 0 \
    is none. A region linked to itself, a link given twice and a negative weight are errors. \
    `style = "row"` makes each row sum to 1; `"binary"` takes weights as given; `"variance"` \
    divides each row by √Σw² and scales all to the number of regions with neighbours; \
    `"spectral"` divides by the largest modulus of an eigenvalue. An island, a region without \
    neighbours, is kept: its spatial lag is 0. `w[regions]` narrows weights to some regions \
    and scales them anew, `w.summary` has the neighbours of each region, `w.edges` its links, \
    and `save(w, path)` writes them.
    """:
      """
    权重按名称属于区域，从不按行号。区域的次序为 `regions` 的次序，否则为首次出现的次序，`from` 先于 `to`。权重为 0 的连接不算连接。区域与自身相连、连接重\
    复和权重为负都是错误。`style = "row"` 使各行之和为 1；`"binary"` 用所给的权重；`"variance"` 把各行除以 √Σw²，再整体缩放到有邻居的\
    区域数；`"spectral"` 除以特征值的最大模。没有邻居的孤岛被保留：其空间滞后为 0。`w[regions]` 把权重缩小到一些区域并重新标准化，`w.summary` \
    有各区域的邻居，`w.edges` 有各连接，`save(w, path)` 写入文件。
    """,
    "Gives the weighted sum of a column over each region's neighbours.": "求一列在各区域邻居上的加权和。",
    "The spatial weights; they meet the table by region.": "空间权重；与表按区域对应。",
    "a value for each row, in the unit of the column": "每行一个值，单位与列相同",
    """
    (Wx)ᵢ = Σⱼ wᵢⱼ xⱼ, year by year in a panel, and within all other key columns: with rows \
    that sum to 1 the mean of the neighbours. Regions of the table and of the weights must be \
    the same. An island has 0. Where a neighbour's value is missing, or has no row in that \
    year, the lag is `na`.
    """:
      """
    (Wx)ᵢ = Σⱼ wᵢⱼ xⱼ，在面板中逐年进行，并在其他键列之内：各行之和为 1 时即邻居的均值。表与权重的区域必须相同。孤岛为 0。邻居的值缺失或该年没有行时，滞后为 \
    `na`。
    """,
  ]
}
