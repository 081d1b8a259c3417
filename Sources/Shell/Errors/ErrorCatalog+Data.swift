extension ErrorCatalog {
  /// Data files.
  static let data: [ErrorRecord] =
    [
      ErrorRecord(
        "D001", "A data file does not exist",
        "Paths start from the folder of the program. The message names files that come near.",
        program: #"load("energie.csv")"#,
        files: [ErrorRecord.File("energy.csv", "year,coal\n2020,3\n")]),
      ErrorRecord(
        "D002", "A data file cannot be read",
        "The system refuses to read it, for the reason that the message gives.",
        program: #"load(".")"#),
      ErrorRecord(
        "D003", "A file cannot be written",
        """
        The system refuses to write it, for the reason that the message gives. Folders are not \
        made.
        """,
        program: #"save(table(a = [1]), "results/a.csv")"#),
      ErrorRecord(
        "D004", "A data file is empty",
        "There is no header and no row.",
        program: #"load("energy.csv")"#,
        files: [ErrorRecord.File("energy.csv", "")]),
      ErrorRecord(
        "D005", "This is no text table",
        "The file is of another format. Save the table as CSV first.",
        program: #"load("energy.csv")"#,
        files: [
          ErrorRecord.File(
            "energy.csv", bytes: [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37])
        ]),
      ErrorRecord(
        "D006", "Bytes that are no text",
        """
        The file is not in the encoding that was named or detected. Name it: `encoding = \
        "gb18030"`.
        """,
        program: #"load("energy.csv", encoding = "utf-8")"#,
        files: [
          ErrorRecord.File(
            "energy.csv",
            bytes: Array("city,coal\n".utf8) + [0xCB, 0xD5, 0xD6, 0xDD] + Array(",3\n".utf8))
        ]),
      ErrorRecord(
        "D007", "An unknown encoding",
        "The message lists encodings by their names.",
        program: #"load("energy.csv", encoding = "klingon")"#,
        files: [ErrorRecord.File("energy.csv", "a\n1\n")]),
      ErrorRecord(
        "D008", "A row has another number of cells",
        """
        Each row has as many cells as the header. Most often a cell holds the separator and \
        needs quotes, or there are lines above the table.
        """,
        program: #"load("energy.csv")"#,
        files: [
          ErrorRecord.File("energy.csv", "city,year,coal\nSuzhou,2019,12\nSuzhou,2020,13,4\n")
        ]),
      ErrorRecord(
        "D009", "Columns of the same name in a file",
        "Each header is a name of its own.",
        program: #"load("energy.csv")"#,
        files: [ErrorRecord.File("energy.csv", "city,coal,coal\nSuzhou,1,2\n")]),
      ErrorRecord(
        "D010", "A cell that is no number among numbers",
        """
        Nearly all cells of the column are numbers, and this one is not. Say that it means \
        missing, or mend the file.
        """,
        program: #"load("energy.csv")"#,
        files: [
          ErrorRecord.File(
            "energy.csv",
            (2000...2019).reduce("year,coal\n") { $0 + "\($1),\($1 - 1980)\n" } + "2020,n.v.\n")
        ]),
      ErrorRecord(
        "D011", "A cell that is no flag",
        "The column is read as true or false, and this cell is neither.",
        without: "Columns are read as flags only when all cells are; a type cannot be forced yet."),
      ErrorRecord(
        "D012", "A quoted cell is not closed",
        #"A cell that starts with `"` ends with `"`. Quotes inside are doubled."#,
        program: #"load("energy.csv")"#,
        files: [ErrorRecord.File("energy.csv", "city,note\nSuzhou,measured\nWuxi,\"estimated\n")]),
      ErrorRecord(
        "D013", "Text behind a closing quote",
        "Quotes inside a quoted cell are doubled.",
        program: #"load("energy.csv")"#,
        files: [ErrorRecord.File("energy.csv", "city,note\nSuzhou,\"estimated\" 2020\n")]),
      ErrorRecord(
        "D014", "A comma that can be read two ways",
        "`1,234` may be 1.234 or 1234. Say which sign stands before decimals.",
        program: #"load("energy.csv")"#,
        files: [ErrorRecord.File("energy.csv", "year;coal\n2019;1,234\n2020;2,345\n")]),
      ErrorRecord(
        "D015", "An option names a column that the file has not",
        "The note lists the columns of the file.",
        program: #"load("energy.csv", units = [cole = "t"])"#,
        files: [ErrorRecord.File("energy.csv", "year,coal\n2020,3\n")]),
      ErrorRecord(
        "D016", "No header at this row",
        "The file has fewer rows than the number of the header's row.",
        program: #"load("energy.csv", header = 9)"#,
        files: [ErrorRecord.File("energy.csv", "year,coal\n2020,3\n")]),
      ErrorRecord(
        "D017", "A value that an option of reading does not take",
        "The message says which values are possible.",
        program: #"load("energy.csv", separator = "a")"#,
        files: [ErrorRecord.File("energy.csv", "year,coal\n2020,3\n")]),
      ErrorRecord(
        "D018", "Too many columns",
        "The file has more columns than can be read. The separator may be another one.",
        without: "It takes a file of very many columns."),
      ErrorRecord(
        "D019", "The file does not fit into memory",
        "The file is larger than the memory that there is.",
        without: "It takes a file larger than the memory."),
      ErrorRecord(
        "D020", "The format of a file to be written is not known",
        "The ending of the name says how a table is written.",
        program: #"save(table(a = [1]), "a.doc")"#),
    ] + workbooks

  /// Errors of workbooks and of tables as yearbooks print them.
  private static let workbooks: [ErrorRecord] = [
    ErrorRecord(
      "D030", "A library is not installed",
      "Workbooks are read by two libraries of the system, which are opened when they are needed.",
      without: "It takes a system without them."),
    ErrorRecord(
      "D031", "A workbook is damaged",
      "The file is no archive, is cut short, or lacks a part that every workbook has.",
      without: "It takes a damaged file."),
    ErrorRecord(
      "D032", "A part of a workbook is damaged",
      "A part of the archive is no sound XML, or holds entities that would grow without end.",
      without: "It takes a damaged file."),
    ErrorRecord(
      "D033", "A workbook is encrypted",
      "A workbook with a password cannot be read.",
      without: "It takes an encrypted file."),
    ErrorRecord(
      "D034", "A workbook of the old format",
      "Files that end in .xls are of another format than .xlsx, which replaced it in 2007.",
      without: "It takes an old file."),
    ErrorRecord(
      "D035", "A part of a workbook that is too large",
      "A few bytes of an archive can unpack to any number of them; more than 1 GiB is refused.",
      without: "It takes a file made for it."),
    ErrorRecord(
      "D036", "A sheet that the workbook has not",
      "Sheets go by their names, and by their places among those that are shown.",
      program: """
        save(table(city = ["A"], x = [1]), "w.xlsx")
        load("w.xlsx", sheet = "2020")
        """),
    ErrorRecord(
      "D037", "No table was found",
      "Above the numbers stands a line with the names of the columns; `header` says which it is.",
      program: """
        save(table(city = ["A"], x = [1]), "w.xlsx")
        load("w.xlsx", range = "D4:F9")
        """),
  ]
}
