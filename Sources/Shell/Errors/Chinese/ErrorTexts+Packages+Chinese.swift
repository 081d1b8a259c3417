// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let packagesInChinese: [String: String] = [
    "R100": ##"""
      错误[R100]: `Kaya` 不是以小写字母开头、由小写字母、数字和 `_` 组成的名称
        --> example.tonne:1:5
         |
       1 | use "Kaya chain"
         |     ^^^^^^^^^^^^
         改法: 文件按路径写：`use "./Kaya.tonne"`

      """##,
    "R101": ##"""
      错误[R101]: 没有配方包 `owm`
        --> example.tonne:1:5
         |
       1 | use "owm"
         |     ^^^^^
         = 查找过 tonne.lock
         改法: 是不是想写 `own`？

      """##,
    "R102": ##"""
      错误[R102]: `own` 这里的版本是 1.0.0，而要求的是 7
        --> example.tonne:1:5
         |
       1 | use "own 7"
         |     ^^^^^^^
         = 在 packages/own-1.0.0-06b5a9d3 中
         改法: 用 `tonne add` 添加另一版本，或要求这一版本

      """##,
    "R105": ##"""
      错误[R105]: 配方包 `own` 的 "own.tonne" 添加之后不见了
        --> example.tonne:1:5
         |
       1 | use "own"
         |     ^^^^^
         = 在 packages/own-1.0.0-06b5a9d3 中
         = 来自 own-1.0.0.tar
         改法: 如果信任这一改动，重新添加：`tonne add`

      """##,
    "R107": ##"""
      错误[R107]: "../helper.tonne" 不是配方包 `own` 的文件
        --> own/own.tonne:1:5
         |
       1 | use "../helper.tonne"
         |     ^^^^^^^^^^^^^^^^^
         改法: 配方包只使用自己的文件，其他配方包按名称使用
      错误[R010]: 无法读取配方文件 "../helper.tonne"
        --> own/own.tonne:1:5
         |
       1 | use "../helper.tonne"
         |     ^^^^^^^^^^^^^^^^^

      """##,
    "R108": ##"""
      错误[R108]: 配方包 `own` 使用 `kaya` 而没有声明
        --> own/own.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         改法: 在 recipe.toml 的 `[dependencies]` 下加上：`kaya = "1.0"`
      错误[R101]: 没有配方包 `kaya`
        --> own/own.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         = 这里和上层文件夹中都没有 tonne.lock
         改法: 用 `tonne add` 把配方包加入项目

      """##,
    "R110": ##"""
      错误[R110]: 列表的各项之间要有逗号
        --> own/recipe.toml:7:17
         |
       7 | keywords = ["a" "b"]
         |                 ^

      """##,
    "R111": ##"""
      错误[R111]: 配方包没有 `license` 这一项
        --> own/recipe.toml:7:1
         |
       7 | license = "MIT"
         | ^^^^^^^
         = 可用的项：name, version, authors, licence, language, description, keywords, citation, dependencies
         改法: 是不是想写 `licence`？

      """##,
    "R112": ##"""
      错误[R112]: own/recipe.toml 没有写明 `version`
        改法: 加一行 `version = …`

      """##,
    "R113": ##"""
      错误[R113]: `1.0` 不是版本号：应为三个数字，如 1.0.0
        --> own/recipe.toml:2:11
         |
       2 | version = "1.0"
         |           ^^^^^

      """##,
    "R114": ##"""
      错误[R114]: 锁文件已损坏：缺少 `lock = 1`
        --> example.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         = 在 tonne.lock 第 1 行
         改法: 从版本库中取回它，或删除它并重新添加各配方包

      """##,
    "R115": ##"""
      错误[R115]: . 中没有 recipe.toml
        改法: 用 `tonne new NAME` 新建配方包

      """##,
    "R116": ##"""
      错误[R116]: own 中没有 own.tonne，配方包的配方应写在其中

      """##,
    "R117": ##"""
      错误[R117]: `lmdi` 是内置函数的名称
        改法: 给配方包另取一个名称

      """##,
    "R120": ##"""
      错误[R120]: 配方包中的配方 `intensity` 没有说明
        --> own/own.tonne:1:8
         |
       1 | recipe intensity(a: num, b: num) = a / b
         |        ^^^^^^^^^
         改法: 在它前面以 `##` 开头的行中写明它给出什么；以 `_` 开头的名称只在本文件内使用

      """##,
    "R121": ##"""
      错误[R121]: 配方包中的配方 `intensity` 没有示例
        --> own/own.tonne:2:8
         |
       2 | recipe intensity(a: num, b: num) = a / b
         |        ^^^^^^^^^
         改法: 在它的注释中加上会被运行的 `## > …` 行

      """##,
    "R122": ##"""
      错误[R122]: own.tonne 没有可供他人使用的配方
        = 在 own 中
        改法: 名称以 `_` 开头的配方只在本文件内使用

      """##,
    "R130": ##"""
      错误[R130]: 这不是配方包的归档：过早结束
        = 在 example.tonne 中
        改法: 归档由 `tonne pack` 生成

      """##,
    "R131": ##"""
      错误[R131]: "kaja" 处没有可添加的内容
        改法: 写含有 recipe.toml 的文件夹、`tonne pack` 的归档，或代码库的地址

      """##,
    "R135": ##"""
      错误[R135]: `own` 需要 `kaya` 1.2
        = 这里没有 `kaya`
        改法: 先用 `tonne add` 添加它

      """##,
    "R137": ##"""
      错误[R137]: 已有名为 "kaya" 的内容
        改法: 换一个名称

      """##,
    "R138": ##"""
      错误[N066]: `intensity(1, 2) == 2` 不成立
        --> own/own.tonne:5:24
         |
       5 | test "halves" { assert(intensity(1, 2) == 2) }
         |                        ^^^^^^^^^^^^^^^^^^^^
      错误[R138]: `own` 的测试没有通过

      """##,
    "R140": ##"""
      错误[R140]: XDG_DATA_HOME 和 HOME 都没有说明自己的配方包在哪里

      """##,
  ]
}
