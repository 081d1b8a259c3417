extension ShellWording {
  /// Explanations of codes of maps and weights.
  static let chineseMapErrors: WordingPart = [
    "Positions that may be degrees or lie in a plane": "可能是度数也可能在平面上的位置",
    """
    Distances on the Earth and in a plane differ. A table with positions must say which it \
    has, and degrees must be possible ones.
    """:
      "地球上的距离与平面上的不同。含位置的表必须写明是哪一种，而且度数必须是可能的度数。",
    "A property that the features of a map do not have": "地图要素没有的属性",
    "`name` and `id` are properties of the features. Without `name` it is the one called so.":
      "`name` 和 `id` 是要素的属性。没有 `name` 时取叫这个名字的属性。",
    "Regions of a map that have no name, or the same": "没有名称或名称相同的地图区域",
    "Regions are told apart by `id`, or by `name` where there is no `id`.":
      "区域由 `id` 区分，没有 `id` 时由 `name` 区分。",
    "Positions have no borders": "位置没有边界",
    "Contiguity needs shapes. Positions have nearest neighbours: `knn`, `band`.":
      "邻接需要形状。位置有最近的邻居：`knn`、`band`。",
    "A distance that cannot be used": "不能使用的距离",
    "Distances are above 0: in kilometres or another length on the Earth, plain in a plane.":
      "距离大于 0：在地球上以千米或其他长度为单位，在平面上为普通数字。",
    "A file that is no JSON": "不是 JSON 的文件",
    "The message tells the line and the column where reading ends.": "消息指出读取终止处的行和列。",
    "A file that is no map in GeoJSON": "不是 GeoJSON 地图的文件",
    "A map is a FeatureCollection whose features are polygons, several polygons, or positions.":
      "地图是 FeatureCollection，其要素是多边形、多个多边形或位置。",
    "A shape that is no region": "不是区域的形状",
    "Rings are closed, the last position being the first, and have at least 4 positions.":
      "环是闭合的，最后一个位置即第一个位置，至少有 4 个位置。",
    "An outline that crosses itself": "自身相交的轮廓",
    """
    A bow tie has no inside that everybody agrees on, so its area and its centre are anything. The message \
    tells the feature, the ring, counted from 1, and the place. Rings may touch. With `crossings = "keep"` \
    the map is taken as it is, with a note.
    """:
      "蝴蝶结形没有公认的内部，因此其面积和中心没有意义。消息给出要素、从 1 数起的环和位置。环可以相接。用 `crossings = \"keep\"` 则按原样读取地图，并给出说明。",
    "A file of weights that is not of its format": "格式不符的权重文件",
    """
    GAL: for each region its name and the number of its neighbours, then the neighbours. GWT: \
    a line with two names and a weight for each link. Both begin with a line that tells the \
    number of regions.
    """:
      "GAL：每个区域的名称及其邻居的个数，然后是邻居。GWT：每个连接一行，含两个名称和一个权重。两者都以给出区域个数的一行开头。",
    "A name with a blank in GAL or GWT": "GAL 或 GWT 中含空格的名称",
    "Blanks part the names there.": "其中空格用来分隔名称。",
    "A file of weights without a known ending": "扩展名未知的权重文件",
    "Weights are written as .gal, .gwt or .csv.": "权重写为 .gal、.gwt 或 .csv。",
    "A square table whose rows and columns are not the same regions": "行与列不是相同区域的方阵表",
    """
    Each region has a row, named in the first column, and a column of numbers. A list of \
    links has columns `from` and `to` instead, or their names as arguments.
    """:
      "每个区域有一行（第一列为其名称）和一列数字。连接表则有 `from` 和 `to` 两列，或用参数给出列名。",
    "A region or year that the model has not seen": "模型没有见过的区域或年份",
    """
    Fixed effects are constants of the regions and years that a model was fitted on. Others \
    have none, so that nothing is predicted for them.
    """:
      "固定效应是拟合模型所用区域和年份的常数项。其他区域和年份没有，因此没有预测值。",
    "A term with other units": "单位不同的项",
    "Coefficients belong to the units that went in. Bring the columns of the table to those.":
      "系数属于拟合时的单位。请把表的列换成这些单位。",
  ]
}
