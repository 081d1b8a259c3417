extension NotebookWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "notebooks are served over ZeroMQ, which is not installed": "笔记本通过 ZeroMQ 通信，而系统没有安装它",
    "install it: `apt install libzmq5`": "请安装：`apt install libzmq5`",
    "\"{}\" is no connection file of Jupyter: {}": "\"{1}\" 不是 Jupyter 的连接文件：{2}",
    "line {}": "第 {1} 行",
    "Jupyter writes such files; `tonne kernel install` tells it how to start Tonne":
      "这种文件由 Jupyter 写出；`tonne kernel install` 让 Jupyter 知道怎样启动 Tonne",
    "`transport` is tcp or ipc, not \"{}\"": "`transport` 只能是 tcp 或 ipc，不能是 \"{1}\"",
    "`{}` is no whole number from 1 to 65535": "`{1}` 不是 1 到 65535 的整数",
    "`{}` is no text": "`{1}` 不是文本",
    "`signature_scheme` is hmac-sha256, not \"{}\"":
      "`signature_scheme` 只能是 hmac-sha256，不能是 \"{1}\"",
    "cannot listen at {}: {}": "无法在 {1} 监听：{2}",
    "a message to the kernel was dropped: {}": "发给内核的一条消息被丢弃：{1}",
    "it has no sign between address and message": "地址与消息之间没有分隔标志",
    "it has too few parts, or too many": "消息的部分太少或太多",
    "its signature is wrong": "签名不对",
    "a part of it is no JSON: {}": "其中一部分不是 JSON：{1}",
    "it lacks a header with a type": "缺少带类型的消息头",
    "there is no home folder to tell Jupyter of Tonne in": "没有主文件夹，无法让 Jupyter 知道 Tonne",
    "name a folder: `tonne kernel install --prefix /usr/local`":
      "请指定文件夹：`tonne kernel install --prefix /usr/local`",
    "`:{}` is for the prompt, and a cell takes programs and questions":
      "`:{1}` 是提示符的命令，单元格里只能写程序和提问",
    "ask with `?lmdi` or `?\"words\"`": "提问可写 `?lmdi` 或 `?\"词语\"`",
    "Jupyter will find Tonne in {}": "Jupyter 会在 {1} 找到 Tonne",
    "interrupted": "已中断",
  ]
}
