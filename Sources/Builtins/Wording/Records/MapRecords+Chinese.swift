extension BuiltinsWording {
  /// Chinese texts of records of maps, weights and prediction.
  static let chineseMapRecords: WordingPart = [
    "a map: `.n .coordinates .regions`, `.table` (region, area, x, y of the centre, properties)":
      "地图：`.n .coordinates .regions`、`.table`（区域、面积、中心的 x 和 y、属性）",
    "The property that tells regions apart, such as a code.": "区分区域的属性，例如代码。",
    "the name": "名称",
    "The property that names them.": "区域名称所在的属性。",
    "`.name`; of a table the region of its key": "`.name`；对于表，为键中的区域",
    "Of a table: longitude, or position to the right.": "对于表：经度，或向右的位置。",
    "Of a table: latitude, or position upwards.": "对于表：纬度，或向上的位置。",
    "Whether positions are degrees on the Earth or lie in a plane.": "位置是地球上的度数，还是在平面上。",
    "Makes weights between regions that touch.": "在相接的区域之间建立权重。",
    "A map: regions with shapes or positions.": "地图：含形状或位置的区域。",
    "Whether a common vertex is enough, or a common edge is needed.": "有共同顶点即可，还是需要共同的边。",
    "How many steps from neighbour to neighbour.": "从邻居到邻居的步数。",
    "Whether nearer regions count too, when the order is above 1.": "阶数大于 1 时，更近的区域是否也算。",
    "Makes weights from each region to its k nearest.": "从每个区域到最近的 k 个区域建立权重。",
    """
    Distances are those of the centres: great circles on a sphere of 6371.0088 km for \
    degrees, straight lines in a plane. Of equally near regions the first in the order of the \
    map is taken. Nearness is not mutual, so these weights are not symmetric.
    """:
      "距离是中心之间的距离：度数取半径 6371.0088 km 球面上的大圆，平面上取直线。距离相同时取地图次序中的第一个。最近关系不是相互的，因此这种权重不对称。",
    "How many.": "个数。",
    "Makes weights between regions within a distance.": "在一定距离以内的区域之间建立权重。",
    """
    Each region counts whose centre is at most so far away. Distances are great circles in \
    kilometres for degrees, and straight lines in the map's own unit in a plane; a plain \
    number is taken for kilometres on the Earth.
    """:
      "中心距离不超过该值的区域都算。度数取以千米计的大圆距离，平面上取地图自身单位的直线距离；普通数字在地球上当作千米。",
    "The farthest that counts, such as `300[km]`.": "算作邻居的最远距离，例如 `300[km]`。",
    "the smallest with which no region is an island": "没有孤岛的最小距离",
    "Makes weights that fall with the distance between regions.": "建立随区域间距离递减的权重。",
    """
    w = d⁻ᵖ between the centres, up to `distance`. Great circles in kilometres for degrees, \
    straight lines in a plane. Two regions at the same place have no such weight and are an \
    error. All pairs are linked up to 50 million links; beyond, give a distance.
    """:
      """
    w = d⁻ᵖ，d 为中心之间的距离，至多 `distance`。度数取以千米计的大圆距离，平面上取直线。同一位置的两个区域没有这种权重，是错误。连接所有的区域对，至多 \
    5000 万个连接；超过时请给出距离。
    """,
    "p in w = 1 / dᵖ.": "w = 1 / dᵖ 中的 p。",
    "none: all pairs": "无：所有区域对",
    "Makes weights by a kernel of the distance between regions.": "用区域间距离的核函数建立权重。",
    """
    With z = d/h ≤ 1: triangular 1 − z, uniform ½, quadratic ¾(1 − z²), quartic 15/16 (1 − \
    z²)², gaussian (2π)^−½ exp(−z²/2), cut off at z = 1. A region is not its own neighbour: \
    the diagonal, which some programs keep for kernels, is 0 here. A weight of 0 at the very \
    end of a kernel is no link.
    """:
      """
    记 z = d/h ≤ 1：triangular 为 1 − z，uniform 为 ½，quadratic 为 ¾(1 − z²)，quartic 为 15/16 (1 − \
    z²)²，gaussian 为 (2π)^−½ exp(−z²/2)，在 z = 1 处截断。区域不是自己的邻居：有些程序的核权重保留对角线，这里为 0。核末端的 0 \
    权重不算连接。
    """,
    "How weights fall.": "权重递减的方式。",
    "The distance h at which weights end, such as `300[km]`.": "权重终止处的距离 h，例如 `300[km]`。",
    "the largest distance to a k-th nearest region": "到第 k 个最近区域的最大距离",
    "Which nearest region the bandwidth reaches.": "带宽达到第几个最近的区域。",
    "Whether each region has the distance to its own k-th nearest.": "每个区域是否取到自己第 k 个最近区域的距离。",
    "Makes weights that fall with the difference between two economies.": "建立随两个经济体之差递减的权重。",
    """
    w = 1 / |x̄ᵢ − x̄ⱼ| for all pairs, with x̄ the mean of a region over its years. Rows of \
    several sectors are all averaged. Two regions with the same mean have no such weight and \
    are an error.
    """:
      "对所有区域对 w = 1 / |x̄ᵢ − x̄ⱼ|，x̄ 为区域各年的平均值。若干部门的行一并平均。平均值相同的两个区域没有这种权重，是错误。",
    "A table with a region in its key.": "键中有区域的表。",
    "What is compared, such as output per head.": "比较的量，例如人均产出。",
    "The years whose mean is taken.": "取平均的年份。",
    "Makes spatial weights from a file, or from a table of links between regions.":
      "从文件或区域间的连接表生成空间权重。",
    """
    Weights belong to regions by name and never by row number. The order of regions is that \
    of `regions`, else that of their first appearance, in `from` before `to`. A link of \
    weight 0 is none. A region linked to itself, a link given twice and a negative weight are \
    errors. Files: GAL (a row with 0 neighbours is an island) and GWT of GeoDa; a CSV of \
    links with columns from, to and weight; or a square table (CSV or XLSX) with a row and a \
    column for each region, the row the region and the column its neighbour, labels in any \
    order. `style = "row"` makes each row sum to 1; `"binary"` takes weights as given; \
    `"variance"` divides each row by √Σw² and scales all to the number of regions with \
    neighbours; `"spectral"` divides by the largest modulus of an eigenvalue. An island, a \
    region without neighbours, is kept: its spatial lag is 0. `w[regions]` narrows weights to \
    some regions and scales them anew, `w.summary` has the neighbours of each region, \
    `w.edges` its links, and `save(w, path)` writes them.
    """:
      """
    权重按名称属于区域，从不按行号。区域的次序为 `regions` 的次序，否则为首次出现的次序，`from` 先于 `to`。权重为 0 \
    的连接不算连接。区域与自身相连、连接重复和权重为负都是错误。文件：GeoDa 的 GAL（0 个邻居的行是孤岛）和 GWT；含 from、to 和 weight 列的连接 \
    CSV；或方阵表（CSV 或 XLSX），每个区域各有一行和一列，行是区域，列是其邻居，标签次序任意。`style = "row"` 使各行之和为 1；`"binary"` \
    用所给的权重；`"variance"` 把各行除以 √Σw²，再整体缩放到有邻居的区域数；`"spectral"` 除以特征值的最大模。没有邻居的孤岛被保留：其空间滞后为 \
    0。`w[regions]` 把权重缩小到一些区域并重新标准化，`w.summary` 有各区域的邻居，`w.edges` 有各连接，`save(w, path)` 写入文件。
    """,
    "A file that ends in .gal, .gwt, .csv or .xlsx, or a table with one row a link.":
      "以 .gal、.gwt、.csv 或 .xlsx 结尾的文件，或每个连接一行的表。",
    "Adds links between regions to weights.": "在权重中加入区域之间的连接。",
    "the weights with the links, scaled anew": "加入连接并重新标准化的权重",
    """
    Every region of `from` is linked to every one of `to`; a link that is there gets the new \
    weight, and `weight = 0` removes it. What was added is noted, since such links are a \
    convention and no fact: most Chinese studies join Hainan to Guangdong. The style stays.
    """:
      """
    `from` 的每个区域与 `to` 的每个区域相连；已有的连接取新的权重，`weight = 0` \
    去掉连接。加入的连接会注明，因为这类连接是约定而非事实：多数中国研究把海南与广东相连。标准化方式不变。
    """,
    "A region, or a list of regions.": "一个区域，或区域的列表。",
    "How much a new link counts before scaling; 0 takes it away.": "新连接在标准化之前的权重；0 表示去掉。",
    "Whether the link counts both ways.": "连接是否双向。",
    "Links each island of weights to the nearest region.": "把权重中的每个孤岛与最近的区域相连。",
    """
    An island is a region without neighbours. It is linked both ways to the k regions whose \
    centres are nearest, with the weight 1 before scaling; the links are noted. Which region \
    that is decides the spatial lag of the island, so name it with `link` where there is a \
    convention.
    """:
      "孤岛是没有邻居的区域。它与中心最近的 k 个区域双向相连，标准化之前的权重为 1；连接会注明。与哪个区域相连决定了孤岛的空间滞后，因此有约定时请用 `link` 指明。",
    "How many of the nearest.": "最近区域的个数。",
    "The columns that make groups, each with a model and the weights among its own regions.":
      "分组的列，每组有自己的模型和该组区域之间的权重。",
    "none: one model of all rows": "无：全部行一个模型",
    "Computes what a regression predicts, for its own rows or for others.": "计算回归对其自身的行或其他行的预测。",
    "table: key, predicted": "表：键、predicted",
    """
    Xb and the effects; with a spatial lag (I − ρW)⁻¹(Xb + WXt + effects), what the terms of \
    all regions imply, and not ρWy of the observed y as in `.fitted`. The constant of a \
    region or year is the mean of what the terms leave there; a region or year that the model \
    has not seen has none, which is an error. Random effects and spatial errors count as 0. \
    With spatial lags each year of `t` needs all regions of the weights. Lags in time cost \
    rows, which is said.
    """:
      """
    Xb 与效应；有空间滞后时为 (I − ρW)⁻¹(Xb + WXt + 效应)，即所有区域的各项所意味的值，而不是 `.fitted` 中用观测 y 的 \
    ρWy。区域或年份的常数项是各项在那里剩余的平均值；模型没有见过的区域或年份没有常数项，是错误。随机效应和空间误差按 0 计。有空间滞后时，`t` \
    的每一年都需要权重的所有区域。时间滞后会少掉若干行，会注明。
    """,
    "A regression.": "回归。",
    "A table with the columns of the terms, keyed like that of the model.": "含各项所需列的表，键与模型的表相同。",
    "the rows that the model was fitted on": "拟合模型所用的行",
    "Reads regions with their shapes from a map file, or positions from a table.":
      "从地图文件读取区域及其形状，或从表读取位置。",
    "A region goes by its name, and by every other property that is different for each region, such as a code or the name in another language; so a table of 江苏 meets a map whose property `name_en` is Jiangsu. Rings must be closed; holes count against their outline. A ring that crosses itself or another ring of its polygon is an error with the place, told exactly; rings may touch, and edges may double back. Official maps are not always clean: `crossings = \"keep\"` takes the outlines as they are, which serves neighbours and pictures, while areas and centres may be wrong. Areas on the Earth are those on the ellipsoid GRS 80 between edges that are straight in longitude and latitude; centres are those of the picture in degrees, and of several polygons their mean by area, taken in space. A table has one row a region with its position; one without a key may have several, the corners of an outline in order. Positions of a table that may be either need `coordinates`. `m[regions]` is the map of some regions. What is no GeoJSON is read through GDAL (libgdal32), which is opened when it is first needed: positions become degrees on WGS 84 where the file says what they are, and arcs straight edges. Texts of a shapefile that says nothing of its encoding are UTF-8 if every byte fits, else GB18030. An edge that spans more than half of the Earth is taken to cross the date line.":
      "区域可以用名称，也可以用每个区域都不同的其他属性来指，例如代码或另一种语言的名称；因此含 江苏 的表能与属性 `name_en` 为 Jiangsu 的地图对应。环必须闭合；洞从轮廓中扣除。环自身相交或与同一多边形的另一个环相交是错误，并给出位置，判断是精确的；环可以相接，边可以折返。官方地图不总是干净的：`crossings = \"keep\"` 按原样读取轮廓，可用于邻接和作图，而面积和中心可能有误。地球上的面积是 GRS 80 椭球面上、边在经纬度上为直线的面积；中心是以度为坐标的图形的中心，多个多边形按面积在空间中平均。表每个区域一行位置；没有键的表可以有多行，即轮廓的各角，按次序排列。表中两者皆可的位置需要 `coordinates`。`m[regions]` 是部分区域的地图。不是 GeoJSON 的文件通过 GDAL（libgdal32）读取，第一次用到时才打开：文件说明了坐标的，位置换算为 WGS 84 的度数，弧变为直边。没有说明编码的 shapefile，其文本每个字节都符合时为 UTF-8，否则为 GB18030。跨度超过半个地球的边视为跨过日期变更线。",
    "Whether an outline that crosses itself is an error, or stays with a note.":
      "自身相交的轮廓是错误，还是保留并给出说明。",
    "GeoJSON, a shapefile, a GeoPackage, … relative to the file the path stands in, or a table.":
      "GeoJSON、shapefile、GeoPackage 等（相对于写出路径的文件），或一张表。",
    "what the file says; degrees for GeoJSON": "按文件所说；GeoJSON 为度数",
    "Of a file with several layers: the one to read.": "对于有多个图层的文件：要读取的图层。",
    "the only one": "唯一的图层",
    "What the texts of a shapefile are in: `\"gbk\"`, ….":
      "shapefile 中文本的编码：`\"gbk\"` 等。",
    "what the file says, else found out": "按文件所说，否则自行判断",
    "Exact: two regions touch when positions of their rings are the same in all digits; with `snap` when they lie within that distance, for maps with tiny gaps. Order 2 is the neighbours of neighbours that are no neighbours themselves; with `lower = true` all within two steps. Where borders cross or touch without a common vertex, the map cannot tell whether the regions are neighbours: these pairs are noted. Regions that a map joins by convention, as Hainan and Guangdong, are linked by `link`.":
      "精确判断：两个区域的环有各位数字都相同的位置即为相接；给出 `snap` 时，位置在该距离之内即可，用于有微小缝隙的地图。2 阶是邻居的邻居中本身不是邻居的；`lower = true` 时包括两步以内的全部区域。边界相交或相遇而没有共同顶点时，从地图无法判断是否相邻：这些区域对会列出。按约定相连的区域，如海南与广东，用 `link` 连接。",
    "How far positions may lie apart and count as the same: `50[m]`.":
      "相距多远的位置仍算相同：`50[m]`。",
    "not at all": "不允许相距",

  ]
}
