extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseSystemErrors: WordingPart = [
    "A built-in and its description disagree": "内置函数与其说明不符",
    "This is a mistake in Tonne itself. Please report it with the program.":
      "这是 Tonne 本身的错误。请连同程序一起报告。",
    "A program that shows it would be a mistake in Tonne, and none is known.":
      "能显示它的程序就是 Tonne 的错误，目前没有已知的。",
    "Interrupted": "已中断",
    "Ctrl-C stopped the computation.": "Ctrl-C 停止了计算。",
    "It takes a Ctrl-C.": "要按 Ctrl-C 才会出现。",
    "Calls are nested too deeply": "调用嵌套太深",
    "A value would be too large": "值会过大",
    "A list that holds another twice counts it twice; few steps make one that nothing gets through.":
      "一个列表若两次含有另一列表，后者就计两次；几步就能得到谁也走不完的列表。",
    "A recipe that calls itself needs a case in which it does not.": "自己调用自己的配方，要有不再调用的情形。",
    "A program file cannot be read": "程序文件无法读取",
    "The path is wrong, or the system refuses.": "路径不对，或系统拒绝。",
    "A file of the command cannot be written": "命令的文件无法写入",
    "The system refuses, for the reason that the message gives.": "系统拒绝写入，原因见消息。",
    "An unknown built-in": "未知的内置函数",
    "No built-in has this name. `tonne doc` lists all.": "没有这个名称的内置函数。`tonne doc` 列出全部。",
    "An unknown code": "未知的代码",
    "No message has this code. `tonne explain` lists all.": "没有消息用这个代码。`tonne explain` 列出全部。",
    "A line of the settings that says nothing": "设置文件中没有意义的行",
    "Each line of the file of settings is `name = value` or a comment behind `#`.":
      "设置文件的每一行是 `name = value`，或 `#` 后面的注释。",
    "An unknown setting": "未知的设置项",
    "The note lists the settings that there are.": "提示列出各设置项。",
    "A setting of another kind": "设置项的值不对",
    "The message says which values the setting takes.": "消息说明该设置项取哪些值。",
    "The history cannot be kept": "历史记录无法保存",
    "The prompt goes on without it. The folder is missing or may not be written.":
      "提示符照常工作，只是没有历史记录。文件夹不存在或不可写。",
    "The session cannot be kept": "会话无法保存",
    "The prompt goes on, but `:restore` will not find the session after a crash.":
      "提示符照常工作，但意外退出后 `:restore` 找不到这次会话。",
    "An unknown command of the prompt": "提示符的未知命令",
    "The note lists the commands, which start with a colon.": "提示列出各命令，它们以冒号开头。",
    "A command of the prompt needs a word more": "提示符的命令还要一个词",
    "The message says what is missing.": "消息说明缺少什么。",
    "No help on this": "没有相关的帮助",
    "Help is there for built-ins and for names of the session. `?\"word\"` searches.":
      "内置函数和会话中的名称有帮助。`?\"词\"` 用于查找。",
    "There is no session to restore": "没有可恢复的会话",
    "Every session before this one ended by `:quit` or the end of input.":
      "此前的每次会话都以 `:quit` 或输入结束而结束。",
    "A script is not overwritten": "脚本不会被覆盖",
    "`:save` makes a new file; `:save!` replaces one.": "`:save` 建立新文件；`:save!` 覆盖文件。",
    "A record is not overwritten": "记录不会被覆盖",
    "`:record` makes a new file; `:record!` replaces one.":
      "`:record` 建立新文件；`:record!` 覆盖文件。",
    "The session cannot be recorded": "会话无法记录",
    """
    The prompt goes on, but what is entered from here on is not in the file. The folder is missing \
    or may not be written, or the disk is full.
    """: "提示符照常工作，但此后的输入不在文件中。文件夹不存在或不可写，或磁盘已满。",
  ]
}
