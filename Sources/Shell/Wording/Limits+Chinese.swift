extension ShellWording {
  /// Limits in Chinese.
  static let chineseLimits: WordingPart = [
    "stop a program, or an entry at the prompt, that takes more":
      "程序或提示符下的一次输入超过上限时停止",
    "--limit time takes a time such as 10s, 500ms or 5min, not \"{}\"":
      "--limit time 要取 10s、500ms 或 5min 这样的时间，不能取 \"{1}\"",
    "--limit memory takes a size from 1MB, such as 500MB or 2GB, not \"{}\"":
      "--limit memory 要取不小于 1MB 的大小，如 500MB 或 2GB，不能取 \"{1}\"",
    "--limit depth takes a whole number from 1 to {}, not \"{}\"":
      "--limit depth 要取 1 到 {1} 的整数，不能取 \"{2}\"",
    "--limit takes time=…, memory=… and depth=…, with commas between, not \"{}\"":
      "--limit 要取 time=…、memory=… 和 depth=…，以逗号分隔，不能取 \"{1}\"",
    "A time limit": "时间上限",
    """
    A program, or an entry at the prompt, ran as long as `--limit time` allows. What it bound before stays; \
    files are written whole or not at all.
    """:
      "程序或提示符下的一次输入已运行到 `--limit time` 允许的时间。之前绑定的名称保留；文件要么完整写出，要么不写。",
    "A memory limit": "内存上限",
    """
    The values of a program hold more memory than `--limit memory` allows, or without it nine tenths of \
    what the machine has. The session goes on, and the memory of what was stopped is free again.
    """:
      "程序的值占用的内存超过 `--limit memory` 允许的量；未给出时为机器内存的十分之九。会话继续，被停止的计算所占内存已释放。",
    "How much memory a small program takes differs from machine to machine.":
      "小程序占用多少内存因机器而异。",
    "How far a program comes in its time differs from machine to machine.":
      "程序在规定时间内能走多远因机器而异。",
    "A limit of nested calls": "调用嵌套上限",
    "Recipes or lambdas call each other more deeply than `--limit depth` allows.":
      "配方或匿名函数相互调用的深度超过 `--limit depth` 允许的层数。",
    "A used file uses what is no file of recipes": "被引入的文件引入了非配方文件",
    """
    What came by `use` may bring in files whose names end in `.tonne` and no others: it has no \
    access to files.
    """:
      "由 `use` 引入的代码只能再引入名称以 `.tonne` 结尾的文件：它无权访问其他文件。",
  ]
}
