extension BuiltinsWording {
  /// What maps and weights say.
  static let chineseMaps: WordingPart = [
    "regions within {}": "{1} 以内的区域",
    "the regions of this map are positions, which do not touch": "这张地图的区域是点，点不相接",
    "use `knn` or `band`": "用 `knn` 或 `band`",
    "queen contiguity": "后式邻接",
    "rook contiguity": "车式邻接",
    """
    the borders of 1 pair of regions meet without a common vertex, so they count as no \
    neighbours: {}
    """:
      "有 1 对区域的边界相遇却没有共同的顶点，因此不算邻居：{1}",
    """
    the borders of {} pairs of regions meet without a common vertex, so they count as no \
    neighbours: {}
    """:
      "有 {1} 对区域的边界相遇却没有共同的顶点，因此不算邻居：{2}",
    "economic distance by {}": "按 {1} 的经济距离",
    "{} has no row in these years": "{1} 在这些年份没有行",
    "inverse distance to the power {} within {}": "距离的 {1} 次方的倒数，{2} 以内",
    "inverse distance to the power {}": "距离的 {1} 次方的倒数",
    "the island {} is linked to the nearest: {}": "孤岛 {1} 与最近的区域相连：{2}",
    "the nearest region": "最近的区域",
    "the {} nearest regions": "最近的 {1} 个区域",
    "a bandwidth is either given or found out for each region": "带宽要么给出，要么对每个区域求出",
    "leave out one of them": "去掉其中一个",
    "{} kernel, bandwidths up to {}": "{1} 核，带宽至多 {2}",
    "{} kernel, bandwidth {}": "{1} 核，带宽 {2}",
    "{} is linked to itself": "{1} 与自身相连",
    "{} and {} are not linked by choice": "{1} 与 {2} 按约定不相连",
    "{} and {} are linked by choice": "{1} 与 {2} 按约定相连",
    "write `@A` or `[@A, @B]`": "写成 `@A` 或 `[@A, @B]`",
    "nothing starts from {}": "没有从 {1} 出发的",
    "there are no shares in the long run that do not depend on the start": "没有与起点无关的长期份额",
    "`.passage` is na, because not every class reaches every other":
      "`.passage` 为 na，因为并非每一类都能到达其他各类",
    "{} is linked to itself in {}": "{1} 在{2}中与自身相连",
    "the link of {} and {} in {} is there twice": "{1} 与 {2} 的连接在{3}中出现两次",
    "the weight of {} and {} in {} is missing": "{1} 与 {2} 在{3}中的权重缺失",
    "the weight of {} and {} in {} is {}, and weights are not negative":
      "{1} 与 {2} 在{3}中的权重为 {4}，而权重不能为负",
    "distances need two regions": "距离需要两个区域",
    "positions in a plane have no unit, and this is in {}": "平面上的位置没有单位，而这里的单位是 {1}",
    "write a plain number in the unit of x and y": "按 x 和 y 的单位写成普通数字",
    "`{}` is a distance above 0": "`{1}` 是大于 0 的距离",
    "some positions are no longitude and latitude in degrees": "有些位置不是以度为单位的经度和纬度",
    "say `coordinates = \"plane\"`": "写明 `coordinates = \"plane\"`",
    "positions are taken to lie in a plane, since the file has others than degrees":
      "文件中有不是度数的位置，因此当作平面上的位置",
    "features {} and {} are both called {}": "要素 {1} 和 {2} 都叫 {3}",
    "name a property that tells regions apart: `id = .code`": "指定能区分区域的属性：`id = .code`",
    "name another property as `id`": "指定另一个属性作为 `id`",
    "no property is called `name`": "没有叫 `name` 的属性",
    "say which one names the regions: `name = .x`": "写明哪个属性是区域的名称：`name = .x`",
    "the features have no property `{}`": "要素没有属性 `{1}`",
    "the features have no properties": "要素没有属性",
    "properties: {}": "属性：{1}",
    "feature {} has no `{}`": "要素 {1} 没有 `{2}`",
    "name a property that every feature has": "指定每个要素都有的属性",
    "the table names no regions": "表中没有区域名",
    "the name or the position is missing at {}": "{1} 缺少名称或位置",
    "leave the row out: `filter`": "去掉这一行：`filter`",
    "rows {} and {} are both {}": "第 {1} 行和第 {2} 行都是 {3}",
    "a map takes one row a region, such as `t[2020]` of a panel": "地图每个区域取一行，例如面板的 `t[2020]`",
    "{} has two rows, and an outline has three corners or more": "{1} 有两行，而轮廓至少有三个角",
    "the table has no region in its key": "表的键中没有区域",
    "name the column of regions: `name = .city`": "指定区域所在的列：`name = .city`",
    "map needs numbers, and `.{}` is a {} column": "map 需要数字，而 `.{1}` 是{2}列",
    "the positions may be degrees or lie in a plane": "这些位置可能是度数，也可能在平面上",
    "say which: `coordinates = \"geographic\"` or `\"plane\"`":
      "写明是哪一种：`coordinates = \"geographic\"` 或 `\"plane\"`",
    "Map of {}, in degrees": "{1}的地图，单位为度",
    "Map of {}, in a plane": "{1}的地图，平面坐标",
    "Regressions by {}": "按 {1} 分组的回归",
    "the table gives `{}` where the model has `{}`": "表给出 `{1}`，而模型用的是 `{2}`",
    "bring the column to the same unit: `derive(x = .x to [u])`":
      "把该列换成同一单位：`derive(x = .x to [u])`",
    "the model has no constant for {}, which it was not fitted on": "模型没有 {1} 的常数项，拟合时没有用到它",
    "predict the regions and years of the model, or fit it without these effects":
      "预测模型中已有的区域和年份，或不用这些效应拟合",
    "links of \"{}\"": "“{1}”的连接",
    "the file tells of 1 region more that no link names; name all in `regions`":
      "文件还有 1 个区域没有出现在连接中；在 `regions` 中列出全部区域",
    "the file tells of {} regions more that no link names; name all in `regions`":
      "文件还有 {1} 个区域没有出现在连接中；在 `regions` 中列出全部区域",
    "links of {}": "{1}的连接",
    "column `{}` has no row of that name": "列 `{1}` 没有同名的行",
    """
    a square table has a row and a column for each region; a list of links has columns from \
    and to
    """:
      "方阵表每个区域各有一行和一列；连接表有 from 和 to 两列",
    "column `{}` holds no numbers": "列 `{1}` 不是数字",
    "row {}, {}, has no column of that name": "第 {1} 行 {2} 没有同名的列",
    "the column {} names no region and is left out": "列 {1} 不是区域名，已略去",
    "the columns {} name no regions and are left out": "列 {1} 不是区域名，已略去",
    "matrix of {}": "{1}的矩阵",
    "the file does not say what its texts are in, and they were read as {}":
      "文件没有说明文本的编码，已按 {1} 读取",
    "positions were turned into degrees from {}": "位置已从 {1} 换算为度数",
    "the file does not say what its positions are; they are taken to be degrees":
      "文件没有说明位置是什么；当作度数",
    "GeoJSON holds degrees, and this map lies in a plane": "GeoJSON 存放度数，而这张地图在平面上",
    "set the key: `key(t, .region)`": "设定键：`key(t, .region)`",
    "the outline of 1 region crosses itself, which may make its area and centre wrong: {}":
      "有 1 个区域的轮廓自身相交，其面积和中心可能有误：{1}",
    "the outlines of {} regions cross themselves, which may make areas and centres wrong: {}":
      "有 {1} 个区域的轮廓自身相交，面积和中心可能有误：{2}",
    "\"{}\", feature {} ({}): {}": "“{1}”，要素 {2}（{3}）：{4}",
    "outlines that cross: {}": "相交的轮廓：{1}",
    "the outline of {}: {}": "{1} 的轮廓：{2}",
    "give the corners in the order of the outline": "按轮廓的顺序给出顶点",
    "mend the outline in the file, or take it as it is: `crossings = \"keep\"`":
      "在文件中改正轮廓，或按原样读取：`crossings = \"keep\"`",
    "{} crosses itself at ({}, {})": "{1} 在 ({2}, {3}) 处自身相交",
    "{} crosses {} at ({}, {})": "{1} 与 {2} 在 ({3}, {4}) 处相交",
    "ring {}": "环 {1}",
    "ring {} of polygon {}": "多边形 {2} 的环 {1}",
    "{} has several rows: {} and {}": "{1} 有多行：{2} 和 {3}",
    "take one year, such as `t[2020]`": "取一年，例如 `t[2020]`",
    "1 region of the map has no row in the table: {}": "地图中有 1 个区域在表中没有行：{1}",
    "{} regions of the map have no row in the table: {}": "地图中有 {1} 个区域在表中没有行：{2}",
    "\"{}\" has no ending of a map": "“{1}”的扩展名不是地图的",
    "end it in .geojson": "用 .geojson 结尾",
    "`with` is for a map": "`with` 用于地图",
    "use `join`": "用 `join`",
    "1 column goes by another name in Stata: {}": "在 Stata 中有 1 列改用别的名称：{1}",
    "{} columns go by other names in Stata: {}": "在 Stata 中有 {1} 列改用别的名称：{2}",

  ]
}
