extension BuiltinsWording {
  /// Chinese texts of records of databases.
  static let chineseDatabaseRecords: WordingPart = [
    "In a database: what the table is called there.": "对于数据库：表在其中的名称。",
    "In a database: whether a table of the name gives way.": "对于数据库：同名的表是否被替换。",
    "Opens a SQLite file or connects to a PostgreSQL server.":
      "打开 SQLite 文件，或连接 PostgreSQL 服务器。",
    "a connection: `.address .kind`": "连接：`.address .kind`",
    "`tables(c)` lists what there is, `query(c, \"select …\")` reads, and `save(t, c, name = \"…\")` writes a table. Files are opened only to read until something is saved; queries of a server run in transactions that only read. A password never stands in the address: it comes from ~/.pgpass, a service file or the variable PGPASSWORD, as for other programs of PostgreSQL. What else stands in the address is PostgreSQL's: `?sslmode=require`, `?connect_timeout=3`. libsqlite3 and libpq are opened when they are first needed.":
      "`tables(c)` 列出有哪些表，`query(c, \"select …\")` 读取，`save(t, c, name = \"…\")` 写入一张表。文件只以读取方式打开，直到保存为止；对服务器的查询在只读事务中运行。密码从不写在地址里：它来自 ~/.pgpass、服务文件或变量 PGPASSWORD，与 PostgreSQL 的其他程序相同。地址里的其他内容按 PostgreSQL 的写法：`?sslmode=require`、`?connect_timeout=3`。libsqlite3 和 libpq 在第一次用到时才打开。",
    "`\"sqlite:data.db\"`, a file ending in .sqlite or .db, or `\"postgresql://user@host/name\"`.":
      "`\"sqlite:data.db\"`、以 .sqlite 或 .db 结尾的文件，或 `\"postgresql://user@host/name\"`。",
    "Whether a SQLite file that is not there is made.": "SQLite 文件不存在时是否新建。",
    "Lists the tables and views of a database with their columns.": "列出数据库中的表和视图及其列。",
    "a table: table, kind, columns": "一张表：table、kind、columns",
    "Tables of PostgreSQL outside the current schema are written with theirs: `energy.balance`. Those that belong to the database itself are left out.":
      "PostgreSQL 中不在当前模式里的表连同模式写出：`energy.balance`。属于数据库自身的表不列出。",
    "The connection.": "连接。",
    "Reads what a query of a database gives into a table.": "把数据库查询的结果读成一张表。",
    "NULL is `na`; numbers of all kinds become numbers, booleans flags (of SQLite in columns declared BOOLEAN), and the rest texts: dates and times as ISO 8601, in UTC where they know a zone. A name may carry a unit as headings of files do: `co2 [Mt CO2]`. A column of SQLite that mixes numbers and texts is an error that names the row. Values in `params` go to the database apart from the text, so that nothing in them is read as a statement. Ctrl-C stops a query on the server too. `how(t)` tells the statement.":
      "NULL 为 `na`；各种数字成为数字，布尔值成为真假（SQLite 中为声明为 BOOLEAN 的列），其余成为文本：日期和时间按 ISO 8601，带时区的换算为 UTC。名称可以像文件的表头一样带单位：`co2 [Mt CO2]`。SQLite 的一列若混有数字和文本，就是指出该行的错误。`params` 中的值与语句分开送到数据库，其中的内容不会被当作语句。Ctrl-C 也会停止服务器上的查询。`how(t)` 给出所用的语句。",
    "A statement that gives rows, in the database's language.": "给出行的语句，用数据库的语言写。",
    "Units by column: `[gdp = \"yuan\"]`.": "按列给出的单位：`[gdp = \"yuan\"]`。",
    "those in the names": "名称中的单位",
    "Values for the open places: `?` of SQLite, `$1`, `$2` of PostgreSQL.":
      "空位的值：SQLite 的 `?`，PostgreSQL 的 `$1`、`$2`。",
    "Writes a table, weights or a map to a file or a database, whole or not at all.":
      "把表、权重或地图写入文件或数据库，要么完整，要么不写。",
    "UTF-8 with units in the header cells; missing cells are empty. In a file of Stata (.dta) a name of letters it does not take is changed, which a warning says; the label of a variable has the name and the unit. A path is relative to the file it stands in. A script writes only below its working folder unless `--write DIR` allows more. Weights are written as they were before scaling; GAL holds no weights, only who is whose neighbour. Into a database a table goes in one transaction: names with units as headings have them, the year of the key as whole numbers, missing cells as NULL. A map is written as GeoJSON with its properties and the columns of `with`, joined by region.":
      "UTF-8，单位写在表头；缺失的单元格为空。在 Stata 文件（.dta）中，含有它不接受的字符的名称会改写，并有警告说明；变量的标签写有名称和单位。路径相对于写出它的文件。脚本只能在工作文件夹之下写文件，除非 `--write DIR` 允许更多。权重按标准化之前的值写出；GAL 不含权重，只有谁与谁相邻。表在一个事务中写入数据库：名称像表头一样带单位，键中的年份为整数，缺失的单元格为 NULL。地图写成 GeoJSON，带有其属性和按区域合并的 `with` 各列。",
    "The table, spatial weights, or a map.": "表、空间权重或地图。",
    "The file, ending in .csv, .tsv, .xlsx, .json or .dta; of weights in .gal, .gwt or .csv; of a map in .geojson; or a connection.":
      "文件，以 .csv、.tsv、.xlsx、.json 或 .dta 结尾；权重以 .gal、.gwt 或 .csv 结尾；地图以 .geojson 结尾；或一个连接。",
    "Of a map: results to join to it by region, one row a region.":
      "对于地图：按区域并入的结果，每个区域一行。",
    "Reads a table from a text file, a workbook, or a file of Stata or SPSS.":
      "从文本文件、工作簿或 Stata、SPSS 文件读取一张表。",
    "A heading may carry a unit: `co2 [Mt CO2]`, `碳排放量(万吨)`. What the file does not tell for certain is an error that names the line and what to write. Texts with leading zeros stay texts. Files of Stata (.dta) and SPSS (.sav, .por) are read through libreadstat1, which is opened when the first one is: dates become texts by ISO 8601, missing values of all kinds `na`, and a unit in brackets at the end of a label is that of its column; `how(t)` tells labels and kinds of missing values.":
      "表头可以带单位：`co2 [Mt CO2]`、`碳排放量(万吨)`。文件不能确定说明的内容是错误，并指出所在行和应写的选项。以零开头的文本仍为文本。Stata（.dta）和 SPSS（.sav、.por）文件通过 libreadstat1 读取，第一次读取时才打开：日期成为 ISO 8601 的文本，各种缺失值成为 `na`，标签末尾方括号中的单位就是该列的单位；`how(t)` 给出标签和缺失值的种类。",
    "Of Stata and SPSS: whether labels stand in the place of the values that have them.":
      "对于 Stata 和 SPSS：有标签的值是否以标签代替。",

  ]
}
