extension ShellWording {
  /// Explanations of codes of databases.
  static let chineseDatabaseErrors: WordingPart = [
    "No address of a database": "不是数据库的地址",
    "A database is a file of SQLite, told by `sqlite:` before its path or by its ending, or a PostgreSQL server, told by `postgresql://`.":
      "数据库是 SQLite 文件（路径前写 `sqlite:`，或由扩展名看出），或 PostgreSQL 服务器（以 `postgresql://` 开头）。",
    "A password in the address of a database": "数据库地址中的密码",
    "Scripts are passed on and lines are kept in the history, so no password stands in them. PostgreSQL finds it in the file ~/.pgpass or in the variable PGPASSWORD. Messages show stars, and so do the history and what `:restore` uses.":
      "脚本会传给别人，输入的行会留在历史里，因此其中不写密码。PostgreSQL 从文件 ~/.pgpass 或变量 PGPASSWORD 取得密码。消息中显示星号，历史和 `:restore` 所用的记录也是。",
    "A database cannot be reached": "无法连接数据库",
    "The reason stands in the words of the database: a wrong address, no right, no database.":
      "原因按数据库的原话写出：地址不对、没有权限、不是数据库。",
    "The connection to a database is gone": "与数据库的连接已断开",
    "The server ended, or the network did. What was being read is not there; connect again.":
      "服务器结束了，或网络中断了。正在读取的内容没有留下；请重新连接。",
    "It takes a server that ends in the middle.": "需要中途结束的服务器。",
    "A database refuses a statement": "数据库不接受语句",
    "The reason stands in the words of the database, with what follows the place it stopped at.":
      "原因按数据库的原话写出，并给出停下之处后面的内容。",
    "A query that gives no rows": "不给出行的查询",
    "`query` takes a single statement that reads. To write use `save(t, c, name = …)`.":
      "`query` 接受一条读取的语句。写入用 `save(t, c, name = …)`。",
    "Another number of values than open places": "值的个数与空位的个数不同",
    "A query has a `?` (in PostgreSQL `$1`, `$2`) for each value of `params`.":
      "`params` 的每个值在查询中有一个 `?`（PostgreSQL 中为 `$1`、`$2`）。",
    "A column of a query with numbers and texts": "查询的一列既有数字又有文本",
    "SQLite lets a column hold both, and a table does not. The query says which it is.":
      "SQLite 允许一列两者都有，而表不允许。由查询写明是哪一种。",
    "A cell of a query with plain bytes": "查询的单元格是一串字节",
    "Pictures and other bytes do not go into a table.": "图片等字节不能放进表里。",
    "Several columns of one name to a database": "对数据库来说同名的列",
    "A query gives two columns of one name, or a table to be saved has names that differ by capital letters alone, which SQLite does not tell apart.":
      "查询给出两列同名，或要保存的表有仅大小写不同的名称，SQLite 不能区分。",
    "A database has a table of this name": "数据库中已有同名的表",
    "Nothing is written over unless `replace = true` says so.":
      "只有写明 `replace = true` 才会覆盖。",
    "A name that a database does not take": "数据库不接受的名称",
    "PostgreSQL takes names of up to 63 bytes, units included, and would cut longer ones.":
      "PostgreSQL 的名称连同单位至多 63 个字节，更长的会被截断。",
    "A map that cannot be read": "不能读取的地图",
    "The file is damaged, lacks a part such as the .shx of a shapefile, or is of no format of maps.":
      "文件已损坏，缺少一部分（例如 shapefile 的 .shx），或不是地图的格式。",
    "A layer of a map that is not there, or is not named": "没有的图层，或没有指定图层",
    "A GeoPackage may hold several layers. `layer = \"…\"` says which one is meant.":
      "GeoPackage 可以有多个图层。`layer = \"…\"` 写明是哪一个。",
    "Positions that cannot be turned into degrees": "不能换算为度数的位置",
    "The file names coordinates that GDAL does not know the way from. `coordinates = \"plane\"` takes positions as they are.":
      "文件所写的坐标 GDAL 不知道如何换算。`coordinates = \"plane\"` 按原样读取位置。",
    "It takes a file with such coordinates.": "需要有这种坐标的文件。",
    "A map in a plane is no GeoJSON": "平面上的地图不是 GeoJSON",
    "GeoJSON holds longitudes and latitudes. Read the map with its projection to save it.":
      "GeoJSON 存放经度和纬度。连同投影读取地图，才能保存。",
    "Regions of a map without results": "没有结果的区域",
    "The map is written whole; the properties of these regions are `null`.":
      "地图完整写出；这些区域的属性为 `null`。",
    "A file of Stata or SPSS that cannot be read": "不能读取的 Stata 或 SPSS 文件",
    "The file is damaged, or of a version that ReadStat does not know. Its words tell the reason.":
      "文件已损坏，或是 ReadStat 不认识的版本。原因按其原话写出。",
    "Columns that go by other names in Stata": "在 Stata 中改用别的名称的列",
    "Stata takes names of letters, digits and `_`, up to 32 characters. Other signs become `_`; the label of the variable has the name as it was.":
      "Stata 的名称由字母、数字和 `_` 组成，至多 32 个字符。其他符号改为 `_`；变量的标签保留原来的名称。",
    "A text that is too long for Stata": "对 Stata 来说太长的文本",
    "A text in a file of Stata has up to 2,045 bytes. Save the table as CSV, or shorten it.":
      "Stata 文件中的文本至多 2,045 字节。把表存为 CSV，或把文本缩短。",

  ]
}
