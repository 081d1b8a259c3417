import Tables

extension BuiltinsWording {
  /// Chinese texts of the records of regions.
  static let chineseRegionsRecords: WordingPart = [
    "Gives the larger region that each region is a part of.": "给出每个区域所属的上级区域。",
    "What they are parts of.": "按什么归并。",
    """
    The regions are those that the package knows: provinces and prefecture-level units of China, \
    and states. \(Territory.explanation) The names come out in Chinese where one of the regions is \
    written in Chinese. A name that several regions go by (Suzhou, 苏州 and 宿州) is an error \
    unless it is written as a code or in Chinese; `regions` shows what is recognised.
    """:
      """
    区域是软件包所知道的：中国的省级和地级单位，以及美国各州。\(divisions)只要有一个区域用中文书写，\
    结果就用中文名称。几个区域共用的名称（Suzhou：苏州和宿州）是错误，应写代码或中文名；`regions` 显示识别结果。
    """,
    "Adds regions up to provinces, countries or groups, and says how complete they are.":
      "把区域加总到省份、国家或分组，并说明其完整程度。",
    "The columns that are added up.": "相加的各列。",
    "all that add up: amounts, and numbers without a stated unit": "一切可以相加的列：数量，以及单位未说明的数",
    "Whether missing values are left out instead of making the sum missing.":
      "缺失值是否略去，而不使总和缺失。",
    "a table: the key with the larger regions, the sums, covered, members":
      "表：以上级区域为键，含总和、covered、members",
    """
    `covered` counts the parts that have a row, `members` all parts there are: prefecture-level units \
    where the table has such, else provinces or states. A note names the parts that are \
    lacking. What divides one amount by another, such as an intensity, does not add up and is \
    left out with a note; add its parts up and divide afterwards. \(Territory.explanation)
    """:
      """
    `covered` 是有数据行的下属单位数，`members` 是全部下属单位数：表中有地级单位时按地级单位计，否则按省或州计。\
    提示列出缺少的单位。一个量除以另一个量（如强度）不能相加，会略去并提示；应先分别加总再相除。\(divisions)
    """,
    "Tells which regions names are recognised as, how, and what comes nearest to the rest.":
      "说明名称被识别为哪些区域、依据什么，其余名称最接近什么。",
    "A column of names, a list of them, or a table with a region in its key.":
      "一列名称、名称列表，或键中有区域的表。",
    "a table: name, level, code, full_name, how, nearest":
      "表：name、level、code、full_name、how、nearest",
    """
    One row for each different name, in the order of first appearance. `how` is `full name`, `other \
    name` (short, or in another script), `code`, `several` where several regions go by the name, \
    and `none`; `nearest` gives the candidates or the names most like it. Known are 34 provinces and 333 \
    prefecture-level units of China (GB/T 2260), countries (ISO 3166-1) and states of the United \
    States (FIPS 5-2). A name that is not known stays a region of its own: tables still join by it, \
    letter by letter. Names of your own are given by `load(…, aliases = t)`.
    """:
      """
    每个不同的名称一行，按首次出现的次序。`how` 为 `full name`（全称）、`other name`（简称或其他文字）、\
    `code`（代码）、`several`（几个区域共用）、`none`（未识别）；`nearest` 给出候选或最相近的名称。\
    已知的有中国 34 个省级和 333 个地级单位（GB/T 2260）、各国（ISO 3166-1）和美国各州（FIPS 5-2）。\
    不认识的名称自成一个区域，各表仍按字面联接。自己的名称用 `load(…, aliases = t)` 给出。
    """,
    "Gives the years of one of China's five-year plans.": "给出中国某个五年规划的年份。",
    "Which plan, counted from 1.": "第几个规划，从 1 数起。",
    "a range of years": "年份范围",
    """
    The first ran from 1953 to 1957, the second from 1958 to 1962; after three years of adjustment the \
    third began in 1966, and since then one follows the other without a gap. A change over a plan \
    is usually measured from the year before it: `(plan(12).first - 1)..plan(12).last`.
    """:
      """
    第一个为 1953 至 1957 年，第二个为 1958 至 1962 年；三年调整之后，第三个从 1966 年开始，此后前后相接。\
    规划期间的变化通常从前一年算起：`(plan(12).first - 1)..plan(12).last`。
    """,
    "The name for what years across hold, with its unit if you like; they are made long then.":
      "横排年份所存内容的名称，可带单位；年份随之改为竖排。",
  ]

  private static let divisions = """
    `province` 是地级单位所属的省份；`country` 是统计口径的中国（不含香港、澳门、台湾）或美国；\
    `east_central_west` 按 2000 年以来的划分有 11、8、12 个省份，`east_central_west_1986` 把广西划入东部、\
    内蒙古划入中部；`four_regions` 为东部、中部、西部、东北；`eight_zones` 为国务院发展研究中心的八大综合经济区。
    """
}
