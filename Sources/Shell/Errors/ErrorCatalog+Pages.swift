extension ErrorCatalog {
  /// The site of the documentation, and pages that `view` opens.
  static let pages = [
    ErrorRecord(
      "X201", "A folder that is no site",
      """
      A site replaces the files of an older one, so it goes into a folder of its own: one that is empty, \
      that is not there yet, or that has a site in it.
      """,
      program: "1",
      words: ["doc", "--site", "."]),
    ErrorRecord(
      "X202", "A link that leads nowhere",
      """
      No page, no file and no heading answers to the link. Its words stand in the site without it; where \
      only the heading is missing, it leads to the page.
      """,
      program: "1",
      files: [ErrorRecord.File("README.md", "# Pages\n\nSee [the other page](other.md).\n")],
      words: ["doc", "--site", "./site", "."]),
    ErrorRecord(
      "X203", "The pages of the documentation are not there",
      """
      The guide lies in `docs` of the source, or in `share/doc/tonne` of an installation. Without it the \
      site has what the command knows by itself: the reference and the errors. A folder that is named \
      must have pages that end in .md.
      """,
      program: "1",
      words: ["doc", "--site", "./site", "."]),
    ErrorRecord(
      "X210", "`view` in a script",
      """
      `view` opens a page for somebody who sits at the prompt. In a script it does nothing but say so; \
      `report` writes pages that stay.
      """,
      program: "view(table(x = [1, 2]))"),
    ErrorRecord(
      "X211", "A page cannot be kept",
      """
      `view` keeps pages in `~/.local/state/tonne/pages`, or below XDG_STATE_HOME. The folder cannot be \
      made or written, or the disk is full.
      """,
      without: "The name of the page tells the time."),
    ErrorRecord(
      "X212", "Nothing to view",
      """
      A page shows tables, vectors, results, pictures, and lists of these; everything else the prompt \
      shows as well.
      """,
      entries: ["view(1)"]),
  ]
}
