// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let data: [String: String] = [
    "D001": ##"""
      error[D001]: there is no file "energie.csv"
        --> example.tonne:1:6
         |
       1 | load("energie.csv")
         |      ^^^^^^^^^^^^^
         help: did you mean "energy.csv"?

      """##,
    "D002": ##"""
      error[D002]: "." cannot be read: it is a folder
        --> example.tonne:1:6
         |
       1 | load(".")
         |      ^^^

      """##,
    "D003": ##"""
      error[D003]: "results/a.csv" cannot be written: its folder does not exist
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "results/a.csv")
         |                      ^^^^^^^^^^^^^^^

      """##,
    "D004": ##"""
      error[D004]: "energy.csv" is empty
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^

      """##,
    "D005": ##"""
      error[D005]: "energy.csv" is a PDF document, not a text table
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^

      """##,
    "D006": ##"""
      error[D006]: "energy.csv", line 2: this is not UTF-8, the byte at offset 10 begins no character
        --> example.tonne:1:6
         |
       1 | load("energy.csv", encoding = "utf-8")
         |      ^^^^^^^^^^^^
         help: say which encoding it has: encoding = "big5", for example

      """##,
    "D007": ##"""
      error[D007]: no text encoding is called "klingon"
        --> example.tonne:1:31
         |
       1 | load("energy.csv", encoding = "klingon")
         |                               ^^^^^^^^^
         help: encodings are called "utf-8", "gb18030", "big5", "shift-jis", "utf-16"

      """##,
    "D008": ##"""
      error[D008]: "energy.csv", line 3: there are 4 cells, the header has 3
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: put cells that hold the separator in double quotes, or say which one it is: separator =

      """##,
    "D009": ##"""
      error[D009]: "energy.csv", line 1: several columns are called "coal"
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: give each column a name of its own in the file

      """##,
    "D010": ##"""
      error[D010]: "energy.csv", line 22: "n.v." in column "coal" is not a number, as 20 of its 21 cells are
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: if it stands for a missing number, say so: missing = ["n.v."]

      """##,
    "D012": ##"""
      error[D012]: "energy.csv", line 3: a quoted cell begins here that nothing closes
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: close it, or double a quote that belongs to the text: ""

      """##,
    "D013": ##"""
      error[D013]: "energy.csv", line 2: " 2020" follows a closing quote
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: double a quote that belongs to the text: ""

      """##,
    "D014": ##"""
      error[D014]: "energy.csv", line 2: the comma in "1,234" (column "coal") may be a decimal comma or may group thousands
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         help: say which it is: decimal = "," or decimal = "."

      """##,
    "D015": ##"""
      error[D015]: units names "cole", which is no column of "energy.csv"
        --> example.tonne:1:28
         |
       1 | load("energy.csv", units = [cole = "t"])
         |                            ^^^^^^^^^^^^
         = columns: "year", "coal"

      """##,
    "D016": ##"""
      error[D016]: "energy.csv" has no row 9 for the header
        --> example.tonne:1:29
         |
       1 | load("energy.csv", header = 9)
         |                             ^

      """##,
    "D017": ##"""
      error[D017]: separator = "a" is not possible: it must be ",", ";", "|" or a tab
        --> example.tonne:1:32
         |
       1 | load("energy.csv", separator = "a")
         |                                ^^^

      """##,
    "D020": ##"""
      error[D020]: "a.doc" has no ending that tells how to write it
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "a.doc")
         |                      ^^^^^^^
         help: end it in .csv, .tsv, .xlsx, .json or .dta

      """##,
    "D036": ##"""
      error[D036]: "w.xlsx" has no sheet "2020"
        --> example.tonne:2:24
         |
       2 | load("w.xlsx", sheet = "2020")
         |                        ^^^^^^
         = sheets: "table"

      """##,
    "D037": ##"""
      error[D037]: "w.xlsx" has no line of names with lines of numbers below it
        --> example.tonne:2:6
         |
       2 | load("w.xlsx", range = "D4:F9")
         |      ^^^^^^^^
         help: say which line holds the names: header = 3

      """##,
  ]
}
