// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let pages: [String: String] = [
    "X201": ##"""
      error[X201]: "." has files in it that are of no site of Tonne
        help: name a folder that is empty or not there yet

      """##,
    "X202": ##"""
      warning[X202]: the link to "other.md" in README.md leads nowhere, so the site leaves it out

      """##,
    "X203": ##"""
      error[X203]: there are no pages of the documentation in "."
        help: name the folder of the pages: `tonne doc --site DIR DOCS`

      """##,
    "X210": ##"""
      warning[X210]: `view` opens pages at the prompt only, so none was made
        --> example.tonne:1:1
         |
       1 | view(table(x = [1, 2]))
         | ^^^^^^^^^^^^^^^^^^^^^^^
         help: write a page from a script: `report("page.html", [x])`

      """##,
    "X212": ##"""
      error[X212]: there is nothing to view in a number
        --> [1]:1:6
         |
       1 | view(1)
         |      ^
         help: give a table, a result, a picture, or a list of them

      """##,
  ]
}
