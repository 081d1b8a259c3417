extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseDataErrors: WordingPart = [
    "A data file does not exist": "数据文件不存在",
    "Paths start from the folder of the program. The message names files that come near.":
      "路径从程序所在的文件夹算起。消息列出名称相近的文件。",
    "A data file cannot be read": "数据文件无法读取",
    "The system refuses to read it, for the reason that the message gives.": "系统拒绝读取，原因见消息。",
    "A file cannot be written": "文件无法写入",
    """
    The system refuses to write it, for the reason that the message gives. Folders are not \
    made.
    """:
      "系统拒绝写入，原因见消息。不会自动建立文件夹。",
    "A data file is empty": "数据文件是空的",
    "There is no header and no row.": "既没有表头，也没有行。",
    "This is no text table": "不是文本表",
    "The file is of another format. Save the table as CSV first.": "文件是另一种格式。先把表另存为 CSV。",
    "Bytes that are no text": "有不是文本的字节",
    """
    The file is not in the encoding that was named or detected. Name it: `encoding = \
    "gb18030"`.
    """:
      "文件不是所指定或识别出的编码。指定编码：`encoding = \"gb18030\"`。",
    "An unknown encoding": "未知的编码",
    "The message lists encodings by their names.": "消息列出各种编码的名称。",
    "A row has another number of cells": "某行的单元格数不同",
    """
    Each row has as many cells as the header. Most often a cell holds the separator and needs \
    quotes, or there are lines above the table.
    """:
      "每行的单元格数应与表头相同。多半是某个单元格含有分隔符而没有引号，或表的上方还有其他行。",
    "Columns of the same name in a file": "文件中有同名的列",
    "Each header is a name of its own.": "每个列名都要不同。",
    "A cell that is no number among numbers": "数字之中有不是数字的单元格",
    """
    Nearly all cells of the column are numbers, and this one is not. Say that it means \
    missing, or mend the file.
    """:
      "该列几乎所有单元格都是数字，而这个不是。说明它表示缺失，或改正文件。",
    "A cell that is no flag": "单元格不是逻辑值",
    "The column is read as true or false, and this cell is neither.": "该列按真假读取，而这个单元格两者都不是。",
    "Columns are read as flags only when all cells are; a type cannot be forced yet.":
      "只有所有单元格都是逻辑值时，列才按逻辑值读取；目前还不能强制类型。",
    "A quoted cell is not closed": "引号单元格没有结束",
    "A cell that starts with `\"` ends with `\"`. Quotes inside are doubled.":
      "以 `\"` 开头的单元格要以 `\"` 结束。其中的引号写两遍。",
    "Text behind a closing quote": "结束引号之后还有文本",
    "Quotes inside a quoted cell are doubled.": "引号单元格中的引号写两遍。",
    "A comma that can be read two ways": "逗号有两种读法",
    "`1,234` may be 1.234 or 1234. Say which sign stands before decimals.":
      "`1,234` 可能是 1.234，也可能是 1234。说明小数点是哪个符号。",
    "An option names a column that the file has not": "选项指定了文件中没有的列",
    "The note lists the columns of the file.": "提示列出文件的各列。",
    "No header at this row": "这一行没有表头",
    "The file has fewer rows than the number of the header's row.": "文件的行数少于表头的行号。",
    "A value that an option of reading does not take": "读取选项不接受的值",
    "The message says which values are possible.": "消息说明可以取哪些值。",
    "Too many columns": "列太多",
    "The file has more columns than can be read. The separator may be another one.":
      "文件的列数超过可读的上限。分隔符可能是另一个。",
    "It takes a file of very many columns.": "要用列数极多的文件才会出现。",
    "The file does not fit into memory": "文件超出内存",
    "The file is larger than the memory that there is.": "文件大于可用的内存。",
    "It takes a file larger than the memory.": "要用大于内存的文件才会出现。",
    "The format of a file to be written is not known": "不知道应写成什么格式",
    "The ending of the name says how a table is written.": "表写成什么格式，由文件名的扩展名决定。",
    "A library is not installed": "没有安装所需的库",
    "Workbooks are read by two libraries of the system, which are opened when they are needed.":
      "工作簿由系统的两个库读取，需要时才打开。",
    "It takes a system without them.": "要在没有这些库的系统上才会出现。",
    "A workbook is damaged": "工作簿已损坏",
    "The file is no archive, is cut short, or lacks a part that every workbook has.":
      "文件不是压缩文件、不完整，或缺少每个工作簿都有的部分。",
    "It takes a damaged file.": "要用损坏的文件才会出现。",
    "A part of a workbook is damaged": "工作簿的一部分已损坏",
    "A part of the archive is no sound XML, or holds entities that would grow without end.":
      "压缩文件中的一部分不是正确的 XML，或含有会无限展开的实体。",
    "A workbook is encrypted": "工作簿已加密",
    "A workbook with a password cannot be read.": "有密码的工作簿无法读取。",
    "It takes an encrypted file.": "要用加密的文件才会出现。",
    "A workbook of the old format": "旧格式的工作簿",
    "Files that end in .xls are of another format than .xlsx, which replaced it in 2007.":
      "扩展名为 .xls 的文件是另一种格式，2007 年起为 .xlsx 所取代。",
    "It takes an old file.": "要用旧格式的文件才会出现。",
    "A part of a workbook that is too large": "工作簿的一部分太大",
    "A few bytes of an archive can unpack to any number of them; more than 1 GiB is refused.":
      "压缩文件的少量字节可以解压成任意多；超过 1 GiB 的予以拒绝。",
    "It takes a file made for it.": "要用专门制作的文件才会出现。",
    "A sheet that the workbook has not": "工作簿中没有的工作表",
    "Sheets go by their names, and by their places among those that are shown.":
      "工作表按名称，或按其在可见工作表中的位置。",
    "No table was found": "没有找到表",
    "Above the numbers stands a line with the names of the columns; `header` says which it is.":
      "数字上方应有一行列名；用 `header` 指明是哪一行。",
  ]
}
