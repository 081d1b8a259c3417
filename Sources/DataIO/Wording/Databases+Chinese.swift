extension DataIOWording {
  /// What databases say.
  static let chineseDatabases: WordingPart = [
    "it stops before: {}": "停在此处之前：{1}",
    "\"{}\" is no address of a database": "“{1}”不是数据库的地址",
    "a password does not belong into an address": "密码不应写在地址里",
    "\"{}\" cannot be reached: {}": "无法连接“{1}”：{2}",
    "the connection to \"{}\" is gone": "与“{1}”的连接已断开",
    "the database refuses the statement: {}": "数据库不接受该语句：{1}",
    "a query is a single statement that reads and gives rows": "查询是一条读取并给出行的语句",
    "the query leaves 1 place open, and values are given for {}":
      "查询留有 1 个空位，而给出了 {1} 个值",
    "the query leaves {} places open, and values are given for {}":
      "查询留有 {1} 个空位，而给出了 {2} 个值",
    "column {} of the query holds numbers and texts, which change in row {}":
      "查询的第 {1} 列既有数字又有文本，在第 {2} 行变换",
    "column {} of the query holds plain bytes in row {}": "查询的第 {1} 列在第 {2} 行是一串字节",
    "several columns are called \"{}\" to the database": "对数据库来说有几列都叫“{1}”",
    "\"{}\" has a table \"{}\" already": "“{1}”中已有表“{2}”",
    "a table in a database has a name, and columns with names": "数据库中的表要有名称，各列也要有名称",
    "the name \"{}\" is longer than the {} bytes that the database takes":
      "名称“{1}”超过了数据库允许的 {2} 个字节",
    "it was stopped": "已停止",
    "write \"sqlite:data.db\" or \"postgresql://user@host/name\"":
      "写成 \"sqlite:data.db\" 或 \"postgresql://user@host/name\"",
    "leave it out here; put it into ~/.pgpass, or into the variable PGPASSWORD":
      "这里不写密码；把它放进 ~/.pgpass 或变量 PGPASSWORD",
    "connect again: `let c = connect(…)`": "重新连接：`let c = connect(…)`",
    "give a value for each: `params = [2015, \"coal\"]`":
      "每个空位给一个值：`params = [2015, \"coal\"]`",
    "say in the query what it is: `cast(x as real)` or `cast(x as text)`":
      "在查询中写明它是什么：`cast(x as real)` 或 `cast(x as text)`",
    "leave the column out, or write it as text: `hex(x)`": "去掉该列，或写成文本：`hex(x)`",
    "give each a name of its own: `select a.x as x1, b.x as x2 …`":
      "各取一个名称：`select a.x as x1, b.x as x2 …`",
    "choose another name, or write over it: `replace = true`":
      "换一个名称，或覆盖它：`replace = true`",
    "give it a shorter one: `rename`": "换一个较短的名称：`rename`",
    "SQLite databases": "SQLite 数据库",
    "PostgreSQL databases": "PostgreSQL 数据库",
    "column \"{}\" holds no numbers, so it keeps no unit": "列“{1}”中没有数字，因此不保留单位",
    "1 whole number of column \"{}\" has too many digits and was rounded":
      "列“{1}”中有 1 个整数位数太多，已舍入",
    "{} whole numbers of column \"{}\" have too many digits and were rounded":
      "列“{2}”中有 {1} 个整数位数太多，已舍入",
    "1 infinite number of column \"{}\" became missing": "列“{1}”中有 1 个无穷大成为缺失",
    "{} infinite numbers of column \"{}\" became missing": "列“{2}”中有 {1} 个无穷大成为缺失",
    "\"{}\" cannot be read as a file of Stata or SPSS: {}":
      "“{1}”不能作为 Stata 或 SPSS 文件读取：{2}",
    "column \"{}\" holds a text of more than 2045 bytes, which \"{}\" cannot":
      "列“{1}”中有超过 2045 字节的文本，“{2}”放不下",
    "files of Stata and SPSS": "Stata 和 SPSS 文件",
    "left out, for this is a file of Stata or SPSS": "省略，因为这是 Stata 或 SPSS 文件",
    "column \"{}\" keeps its values, since 1 cell has one without a label":
      "列“{1}”保留其值，因为有 1 个单元格的值没有标签",
    "column \"{}\" keeps its values, since {} cells have one without a label":
      "列“{1}”保留其值，因为有 {2} 个单元格的值没有标签",
    "label of {}": "{1} 的标签",
    "missing in {}": "{1} 中的缺失",
    "left out, for only files of Stata and SPSS have labels":
      "省略，因为只有 Stata 和 SPSS 文件有标签",
  ]
}
