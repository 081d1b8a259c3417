extension ShellWording {
  /// Chinese texts on error codes of notebooks.
  static let chineseNotebookErrors: WordingPart = [
    "ZeroMQ is not installed": "没有安装 ZeroMQ",
    "A kernel talks to Jupyter over ZeroMQ, which is opened when a notebook is served. Install its library, `libzmq5` on Debian and Ubuntu.":
      "内核通过 ZeroMQ 与 Jupyter 通信，打开笔记本时才加载它。请安装它的库，在 Debian 和 Ubuntu 上是 `libzmq5`。",
    "It takes a system without ZeroMQ.": "要在没有 ZeroMQ 的系统上才会出现。",
    "No connection file of Jupyter": "不是 Jupyter 的连接文件",
    "Jupyter writes a file with the addresses and the key of a kernel and gives its path to `tonne kernel run`. Nobody needs to start that by hand: `tonne kernel install` tells Jupyter how.":
      "Jupyter 把内核的地址和密钥写进一个文件，并把路径交给 `tonne kernel run`。不必手工启动：`tonne kernel install` 会告诉 Jupyter 怎样做。",
    "An address of a kernel cannot be had": "内核的地址无法使用",
    "Another program listens at one of the ports of the connection file, or its address is none of this machine. Jupyter chooses others when it starts the kernel again.":
      "连接文件中的某个端口已被别的程序占用，或者地址不属于本机。Jupyter 重新启动内核时会另选端口。",
    "It takes another program that listens at the same port.": "要有别的程序占用同一端口才会出现。",
    "A message to a kernel was dropped": "发给内核的消息被丢弃",
    "It is malformed, or whoever sent it does not have the key of the connection file. The kernel goes on.":
      "消息格式不对，或者发送者没有连接文件中的密钥。内核继续工作。",
    "It takes a client that sends such messages.": "要有客户端发送这样的消息才会出现。",
    "There is no home folder": "没有主文件夹",
    "`tonne kernel install` writes below the home folder, and the variable HOME names none. Name another folder with `--prefix`.":
      "`tonne kernel install` 写入主文件夹，而变量 HOME 没有给出。请用 `--prefix` 指定别的文件夹。",
    "It takes a system without a home folder.": "要在没有主文件夹的系统上才会出现。",
    "A command of the prompt in a cell": "单元格里写了提示符的命令",
    "What begins with a colon is for the prompt: a notebook keeps its own history, and is saved by its editor. Questions with `?` are answered in both.":
      "以冒号开头的是提示符的命令：笔记本有自己的历史记录，由编辑器保存。以 `?` 开头的提问两处都能回答。",
    "It takes a notebook.": "要在笔记本里才会出现。",
  ]
}
