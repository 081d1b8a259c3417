extension ShellWording {
  /// Chinese on packages of recipes, and on recipes made at the prompt.
  static let chinesePackages: WordingPart = [
    "tonne new needs the name of a package": "tonne new 需要配方包的名称",
    "tonne add needs a folder, an archive or the address of a repository":
      "tonne add 需要文件夹、归档或代码库的地址",
    "tonne pack takes one folder": "tonne pack 只取一个文件夹",
    "run the test blocks and examples of files, folders and packages":
      "运行文件、文件夹和配方包中的 test 块与示例",
    "make a package of recipes that passes its own tests": "新建一个能通过自身测试的配方包",
    """
    bring a package into the project: a folder, an archive, or a repository of git as ADDRESS#TAG
    """:
      "把配方包加入项目：文件夹、归档，或写作 ADDRESS#TAG 的 git 代码库",
    "bring it among your own packages, for all projects": "加入自己的配方包，供所有项目使用",
    "put a package into an archive, the same bytes for the same content, once its tests pass":
      "测试通过后把配方包打成归档，内容相同则字节相同",
    """
    the page of a built-in or package, or the list of all built-ins; with --write DIR all pages as \
    files
    """:
      "内置函数或配方包的页面，或全部内置函数的列表；加 --write DIR 则把所有页面写成文件",
    "there is something called \"{}\" already": "已有名为 \"{1}\" 的内容",
    "choose another name": "换一个名称",
    "made {} with recipe.toml and {}.tonne": "已新建 {1}，含 recipe.toml 和 {2}.tonne",
    "`tonne test {}` runs its tests, `tonne pack {}` packs it":
      "`tonne test {1}` 运行它的测试，`tonne pack {2}` 把它打包",
    "{} {} is there already, unchanged": "{1} {2} 已在，没有变化",
    "{} {} is as it was added again: files of it had been changed":
      "{1} {2} 已恢复为添加时的样子：其中有文件曾被改动",
    "{} {} is there with other files than before": "{1} {2} 的文件已与先前不同",
    "{} {} → {}, an older version": "{1} {2} → {3}，是较旧的版本",
    "added {} {}": "已添加 {1} {2}",
    "added {} {} from {}, which {} needs": "已从 {3} 添加 {1} {2}，{4} 需要它",
    "SHA-256 of the archive: {}": "归档的 SHA-256：{1}",
    "commit {}": "提交 {1}",
    "tests of `{}` fail": "`{1}` 的测试没有通过",
    "{} is there already with other content": "{1} 已在，而内容不同",
    "give the package a new version in recipe.toml, or remove the archive":
      "在 recipe.toml 中改用新的版本号，或删除这个归档",
    "packed {}: {} {}, {} bytes": "已打包 {1}：{2} {3}，{4} 字节",
    "file": "个文件",
    "files": "个文件",
    "the package": "配方包",
    "`{}` is the name of a built-in": "`{1}` 是内置函数的名称",
    "give the package a name of its own": "给配方包另取一个名称",
    "neither XDG_DATA_HOME nor HOME says where your packages are":
      "XDG_DATA_HOME 和 HOME 都没有说明自己的配方包在哪里",
    "The entries that worked, with their numbers.": "成功的输入及其编号。",
    "Makes a recipe of these entries, and puts it into FILE.": "把这些输入做成配方，并写入 FILE。",
    "there are no entries {}": "没有编号为 {1} 的输入",
    "nothing has worked yet": "还没有成功的输入",
    "there is one entry": "有 1 条输入",
    "there are entries 1 to {}": "有编号 1 到 {1} 的输入",
    "`:lines` shows them": "用 `:lines` 查看",
    "the entries {} compute nothing that a recipe could give": "编号 {1} 的输入没有算出配方可给出的值",
    "name entries with a `let` or an expression": "选含有 `let` 或表达式的输入",
    "`{}` calls {}, which a recipe that others use may not": "`{1}` 调用 {2}，而供他人使用的配方不能调用它",
    "leave the entry with it out: its value becomes a parameter": "不选含有它的那条输入：其值会成为参数",
    "a name and entries, as in `:recipe study 3-9`": "名称和编号，如 `:recipe study 3-9`",
    "no entries yet": "还没有输入",
    "wrote {}": "已写入 {1}",
    "give another name": "换一个名称",
  ]
}
