// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let databasesInChinese: [String: String] = [
    "D080": ##"""
      错误[D080]: “mysql://localhost/energy”不是数据库的地址
        --> example.tonne:1:9
         |
       1 | connect("mysql://localhost/energy")
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 写成 "sqlite:data.db" 或 "postgresql://user@host/name"

      """##,
    "D069": ##"""
      错误[D069]: 密码不应写在地址里
        --> example.tonne:1:9
         |
       1 | connect("postgresql://me:******@localhost/energy")
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 这里不写密码；把它放进 ~/.pgpass 或变量 PGPASSWORD

      """##,
    "D070": ##"""
      错误[D070]: 无法连接“energy.db”：file is not a database
        --> example.tonne:1:9
         |
       1 | connect("energy.db")
         |         ^^^^^^^^^^^

      """##,
    "D072": ##"""
      错误[D072]: 数据库不接受该语句：no such table: balance
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select coal from balance")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D073": ##"""
      错误[D073]: 查询是一条读取并给出行的语句
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "create table balance (coal real)")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: `save(t, c, name = "…")` writes a table

      """##,
    "D074": ##"""
      错误[D074]: 查询留有 2 个空位，而给出了 1 个值
        --> example.tonne:1:73
         |
       1 | query(connect("energy.sqlite"), "select ? as year, ? as coal", params = [2020])
         |                                                                         ^^^^^^
         改法: 每个空位给一个值：`params = [2015, "coal"]`

      """##,
    "D075": ##"""
      错误[D075]: 查询的第 1 列既有数字又有文本，在第 2 行变换
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select 1 as coal union all select 'none'")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 在查询中写明它是什么：`cast(x as real)` 或 `cast(x as text)`

      """##,
    "D076": ##"""
      错误[D076]: 查询的第 1 列在第 1 行是一串字节
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select x'00ff' as picture")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 去掉该列，或写成文本：`hex(x)`

      """##,
    "D077": ##"""
      错误[D077]: 对数据库来说有几列都叫“coal”
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select 1 as coal, 2 as coal")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 各取一个名称：`select a.x as x1, b.x as x2 …`

      """##,
    "D078": ##"""
      错误[D078]: “energy.sqlite”中已有表“balance”
        --> example.tonne:3:25
         |
       3 | save(table(coal = [4]), c, name = "balance")
         |                         ^
         改法: 换一个名称，或覆盖它：`replace = true`

      """##,
    "D079": ##"""
      错误[D079]: 数据库中的表要有名称，各列也要有名称
        --> example.tonne:1:25
         |
       1 | save(table(coal = [3]), connect("energy.sqlite"), name = "")
         |                         ^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D081": ##"""
      错误[D081]: “county.gpkg”不能作为地图读取：GDAL 不认识这种格式
        --> example.tonne:1:5
         |
       1 | map("county.gpkg")
         |     ^^^^^^^^^^^^^

      """##,
    "D082": ##"""
      错误[D082]: “county.kml”没有图层“towns”
        --> example.tonne:1:27
         |
       1 | map("county.kml", layer = "towns")
         |                           ^^^^^^^
         = 图层："cities"

      """##,
    "D084": ##"""
      错误[D084]: GeoJSON 存放度数，而这张地图在平面上
        --> example.tonne:2:6
         |
       2 | save(map(t, coordinates = "plane"), "cities.geojson")
         |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D085": ##"""
      警告[D085]: 地图中有 1 个区域在表中没有行：Nanjing
        --> example.tonne:2:1
         |
       2 | save(map(t, coordinates = "geographic"), "cities.geojson",
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      """##,
    "D086": ##"""
      错误[D086]: “panel.dta”不能作为 Stata 或 SPSS 文件读取：This version of the file format is not supported
        --> example.tonne:1:6
         |
       1 | load("panel.dta")
         |      ^^^^^^^^^^^

      """##,
    "D087": ##"""
      警告[D087]: 在 Stata 中有 1 列改用别的名称："co2 per head" → co2_per_head
        --> example.tonne:1:1
         |
       1 | save(table("co2 per head" = [7.1]), "panel.dta")
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D088": ##"""
      错误[D088]: 列“remark”中有超过 2045 字节的文本，“panel.dta”放不下
        --> example.tonne:2:30
         |
       2 | save(table(remark = [long]), "panel.dta")
         |                              ^^^^^^^^^^^

      """##,
  ]
}
