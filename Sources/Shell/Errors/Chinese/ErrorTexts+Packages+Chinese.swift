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
    "R103": ##"""
      错误[R103]: 同一程序中同时用到了 own 2.0.0 和 1.0.0
        --> two/study.tonne:1:5
         |
       1 | use "own"
         |     ^^^^^
         = 1.0.0 在 one/packages/own-1.0.0-857a0bc4
         = 2.0.0 在 two/packages/own-2.0.0-e1a5a4c8
         改法: 为两者添加同一版本：`tonne add`

      """##,
    "R104": ##"""
      错误[R104]: 配方包 `own` 引用了自己：own → other → own

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
         改法: 路径从写有 `use` 的文件所在的文件夹算起；请查看它是否在那里

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
    "R123": ##"""
      错误[R123]: "data" 是链接或设备，配方包只能含文件
        = 在 own 中

      """##,
    "R124": ##"""
      错误[R124]: "data" 有 4194305 字节，配方包的文件最多 4194304 字节
        = 在 own 中

      """##,
    "R125": ##"""
      错误[R125]: 路径 "intensities_intensities_intensities_intensities_intensities_intensities_intensities_intensities_intensities_" 超过 100 字节
        = 在 own 中

      """##,
    "R126": ##"""
      错误[R126]: 文件 "own.tonne" 出现了两次
        = 在 own-1.0.0.tar 中

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
    "R132": ##"""
      错误[R132]: "own-1.0.0.tar" 不是当初打包的归档
        = SHA-256 1ff10603e224292950f0e1aad8725d9b7501b5d73bcf745e4455d4711edafdae
        = own-1.0.0.tar.sha256 写的是 06b5a9d31f9f4b5f06b5a9d31f9f4b5f06b5a9d31f9f4b5f06b5a9d31f9f4b5f
        改法: 向打包者重新获取归档

      """##,
    "R133": ##"""
      错误[R133]: git 无法取得 "https://example.org/own.git#-1.0"：`-1.0` 不是分支或标签

      """##,
    "R135": ##"""
      错误[R135]: `own` 需要 `kaya` 1.2
        = `own` 需要的 `kaya` 1.2 不在这里
        改法: 写明它在哪里：`tonne add own …/kaya`

      """##,
    "R136": ##"""
      错误[R136]: `other` 1.3.0 需要 `own` 1.0，而不是 2.0.0
        改法: 同时添加能与之配合的 `other` 版本

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
    "R139": ##"""
      错误[R139]: own-1.0.0.tar 已在，而内容不同
        改法: 在 recipe.toml 中改用新的版本号，或删除这个归档

      """##,
    "R140": ##"""
      错误[R140]: XDG_DATA_HOME 和 HOME 都没有说明自己的配方包在哪里

      """##,
    "R141": ##"""
      错误[R141]: a/own 和 b/own 都是 `own`，而内容不同
        改法: 一个项目中每个配方包只有一个版本：只写其中一个

      """##,
    "R150": ##"""
      错误[R150]: 没有编号为 4-6 的输入
        = 有 1 条输入
        改法: 用 `:lines` 查看

      """##,
    "R151": ##"""
      错误[R151]: 编号 1 的输入没有算出配方可给出的值
        改法: 选含有 `let` 或表达式的输入

      """##,
    "R152": ##"""
      警告[R152]: `study` 调用 provenance，而供他人使用的配方不能调用它
        改法: 不选含有它的那条输入：其值会成为参数

      """##,
    "R153": ##"""
      错误[R153]: "study.tonne" 已经存在
        改法: 换一个名称

      """##,
  ]
}
