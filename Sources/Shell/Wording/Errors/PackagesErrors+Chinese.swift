extension ShellWording {
  /// Chinese texts on error codes of packages.
  static let chinesePackagesErrors: WordingPart = [
    "No name of a package": "不是配方包的名称",
    """
    A text behind `use` without a `/` and without `.tonne` at its end names a package: small letters, \
    digits and `_`, and behind it the versions that go with the program.
    """:
      "`use` 后的文本若不含 `/`，也不以 `.tonne` 结尾，就是配方包的名称：小写字母、数字和 `_`，后面可写与程序相配的版本。",
    "There is no such package": "没有这个配方包",
    """
    Packages are searched for in the project, which is the nearest folder upward with a `tonne.lock`, \
    then among your own, then among those that came with the program.
    """:
      "依次查找：项目（向上最近的含 `tonne.lock` 的文件夹）、自己的配方包、随程序安装的配方包。",
    "A package is there in another version": "配方包是另一版本",
    """
    The first place that has the package decides which version runs, and it is not one that the \
    program asks for.
    """:
      "由第一处含有该配方包的地方决定运行哪个版本，而它不是程序所要求的。",
    "Two versions of a package in one program": "同一程序中有一个配方包的两个版本",
    """
    Files of two projects meet in one program, and each has its own version of a package. Results of \
    such a program could not be told apart. At the prompt, a package that was changed since it was \
    first used needs a new session.
    """:
      "两个项目的文件在同一程序中相遇，而各有自己的版本。这种程序的结果无法分辨。在提示符下，首次使用之后改动过的配方包需要新的会话。",
    "Packages use each other in a circle": "配方包循环引用",
    "A package cannot be read before those that it uses.":
      "配方包须在它所引用的配方包之后读取。",
    "A package was changed since it was added": "配方包添加之后被改动过",
    """
    `tonne.lock` has the hash of every file of a package, and a file is not what it was. Nothing of \
    the package runs.
    """:
      "`tonne.lock` 记有配方包每个文件的哈希值，而有文件与之不同。该配方包的内容一概不运行。",
    "A package uses a file that is not its own": "配方包使用不属于它的文件",
    """
    A package is what is packed: it uses its own files by their paths, and other packages by their \
    names.
    """:
      "配方包就是被打包的内容：自己的文件按路径使用，其他配方包按名称使用。",
    "A package uses another one and does not say so": "配方包使用另一个而没有声明",
    "What a package needs stands below `[dependencies]` in its `recipe.toml`.":
      "配方包需要什么，写在它的 `recipe.toml` 的 `[dependencies]` 之下。",
    "A file is not in the form of TOML": "文件不是 TOML 的形式",
    """
    `recipe.toml` and `tonne.lock` are TOML: tables, texts in quotes, whole numbers, true, false, \
    lists and tables in braces. Dates and other numbers are not read.
    """:
      "`recipe.toml` 和 `tonne.lock` 用 TOML 写成：表、引号中的文本、整数、true、false、列表和花括号中的表。不读取日期和其他数字。",
    "An unknown key of a package": "配方包的未知项",
    "The note lists the keys that `recipe.toml` may have.":
      "提示列出 `recipe.toml` 可有的项。",
    "A package does not say what it must": "配方包没有写明必要的项",
    "A package has a name, a version, authors, a licence, a language and a description.":
      "配方包要有名称、版本、作者、许可证、语言版本和说明。",
    "A key of a package has a value that it cannot have": "配方包某一项的值不可用",
    "The message says what the key takes.":
      "消息说明该项应取什么值。",
    "The lock is damaged": "锁文件已损坏",
    "`tonne.lock` is written by `tonne add`, and this one was written by something else.":
      "`tonne.lock` 由 `tonne add` 写成，而这一个出自别处。",
    "There is no package": "没有配方包",
    "A package is a folder with a file `recipe.toml`; `tonne new NAME` makes one.":
      "配方包是含有文件 `recipe.toml` 的文件夹；用 `tonne new NAME` 新建。",
    "A package without its file of recipes": "配方包缺少配方文件",
    "The recipes of the package `kaya` stand in `kaya.tonne` beside its `recipe.toml`.":
      "配方包 `kaya` 的配方写在 `recipe.toml` 旁的 `kaya.tonne` 中。",
    "A package is named as a built-in": "配方包与内置函数同名",
    "Within programs that use it, the built-in could no longer be called.":
      "使用它的程序就不能再调用该内置函数。",
    "A recipe of a package is not documented": "配方包中的配方没有说明",
    """
    Recipes are shared with what they give and what they take: lines that start with `##` before the \
    recipe. A recipe whose name starts with `_` is for its file only.
    """:
      "共享的配方要写明给出什么、需要什么：写在配方前以 `##` 开头的行中。名称以 `_` 开头的配方只供本文件使用。",
    "A recipe of a package has no example": "配方包中的配方没有示例",
    "An example is a program in the comment of a recipe, in lines `## > …`. `tonne test` runs it.":
      "示例是配方注释中写成 `## > …` 的程序，由 `tonne test` 运行。",
    "A package without recipes": "没有配方的配方包",
    "Nothing could be used of it: every recipe has a name that starts with `_`, or there is none.":
      "没有可用的内容：所有配方的名称都以 `_` 开头，或根本没有配方。",
    "A link or a device in a package": "配方包中有链接或设备",
    "What a link names would not be in the archive, so packages hold files and folders only.":
      "链接所指的内容不会进入归档，所以配方包只含文件和文件夹。",
    "A package is too large": "配方包过大",
    "A package has at most 1,000 files, 4 MiB each and 16 MiB together. Data belong elsewhere.":
      "配方包最多 1,000 个文件，每个 4 MiB，合计 16 MiB。数据应放在别处。",
    "A path that a package may not have": "配方包不可有的路径",
    """
    Paths in a package are UTF-8, at most 100 bytes long and lead nowhere else: not absolute, without \
    `..`. An archive with another one is not opened any further.
    """:
      "配方包中的路径是 UTF-8，最长 100 字节，不通向别处：不是绝对路径，不含 `..`。归档中若有其他路径，就不再读取。",
    "A file is twice in an archive": "归档中同一文件出现两次",
    "Which of the two was meant is not known, so nothing is taken.":
      "不知道是指哪一个，所以一概不取。",
    "A file of a package cannot be read": "配方包的文件无法读取",
    "The file is there, and the system does not let it be read.":
      "文件存在，而系统不允许读取。",
    "No archive of a package": "不是配方包的归档",
    "`tonne add` takes archives that `tonne pack` made, byte for byte.":
      "`tonne add` 只接受 `tonne pack` 生成的归档。",
    "Nothing to add": "没有可添加的内容",
    """
    `tonne add` takes a folder with `recipe.toml`, an archive of `tonne pack`, or a repository of git as \
    `https://…/NAME.git#TAG`.
    """:
      "`tonne add` 接受含有 `recipe.toml` 的文件夹、`tonne pack` 的归档，或写作 `https://…/NAME.git#TAG` 的 git 代码库。",
    "An archive is not the one that was packed": "归档不是当初打包的那一个",
    "The file `.sha256` beside the archive has the hash of another one.":
      "归档旁的 `.sha256` 文件中是另一归档的哈希值。",
    "A repository cannot be had": "无法取得代码库",
    "The message has what git says.":
      "消息中是 git 所说的原因。",
    "Another program is adding packages": "另一个程序正在添加配方包",
    "Two programs at once could each write a lock without the other's package.":
      "两个程序同时进行，写出的锁文件可能各缺对方的配方包。",
    "What a package needs is not there": "缺少配方包所需的内容",
    """
    `tonne add` looks for what a package needs among its own words, in the lock, beside the package and in \
    the search path. The notes name all that is missing. A package that is there already in a version that \
    does not go with it is not changed unasked: name both in one command.
    """:
      "`tonne add` 依次在命令所写的各项中、锁文件中、配方包旁边和搜索路径中寻找它需要的内容。说明中列出缺少的全部内容。已在而版本不配的配方包不会擅自更换：在一条命令中同时写出两者。",
    "A package is to be added twice": "一个配方包要添加两次",
    "Two words of a command name packages of one name, and what is in them differs.":
      "命令中有两项指向同名的配方包，而内容不同。",
    "A version that others do not go with": "与其他配方包不相配的版本",
    """
    Another package that was added depends on earlier versions of this one. Packages that go together are \
    added by one command.
    """:
      "已添加的另一个配方包依赖于它较早的版本。相互配合的配方包用一条命令添加。",
    "A new package would lie over something": "新配方包会覆盖已有内容",
    "`tonne new` makes a folder, and there is something of its name.":
      "`tonne new` 新建文件夹，而已有同名内容。",
    "Tests of a package fail": "配方包的测试没有通过",
    "Only a package whose tests and examples pass is packed. They are shown above.":
      "只有测试和示例都通过的配方包才会打包。未通过的在上面。",
    "A version was packed already": "这一版本已打包过",
    """
    An archive of this version is there, and it holds something else. Who has it could not know which \
    of the two it is.
    """:
      "这一版本的归档已在，而内容不同。拿到它的人无法知道是哪一个。",
    "No folder for your own packages": "没有放自己配方包的文件夹",
    "`tonne add --user` needs XDG_DATA_HOME or HOME.":
      "`tonne add --user` 需要 XDG_DATA_HOME 或 HOME。",
    "There are no such entries": "没有这些输入",
    "The prompt numbers the entries that worked; `:lines` shows them.":
      "提示符给成功的输入编号；用 `:lines` 查看。",
    "Entries that compute nothing": "这些输入没有算出值",
    "A recipe gives the value of its last line, so one of the entries must have a value.":
      "配方给出最后一行的值，所以其中须有一条有值。",
    "A recipe that reaches for files": "配方要访问文件",
    """
    The recipe works where it was made. Used by others it may not read or write files: load the data \
    outside and pass it on.
    """:
      "配方在编写它的地方可用。供他人使用时它不能读写文件：在外面读入数据，再传给它。",
    "A recipe is not written over a file": "配方不覆盖文件",
    "`:recipe` makes a new file.":
      "`:recipe` 新建文件。",
    "It takes a file that may not be read, and whoever runs a system reads all.":
      "需要不允许读取的文件，而系统管理员什么都能读。",
    "It takes two programs at once.": "需要两个程序同时运行。",
  ]
}
