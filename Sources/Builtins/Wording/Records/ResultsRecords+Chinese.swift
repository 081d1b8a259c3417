extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseResultsRecords: WordingPart = [
    "Tells the method behind a result, its options with the values used, and n.":
      "给出结果所用的方法、各选项所取的值和 n。",
    "A result, or a table that a method gave.": "结果，或方法给出的表。",
    "`.method`, `.n`, `.options` (a named list), `.notes` (a list of texts)":
      "`.method`、`.n`、`.options`（带名称的列表）、`.notes`（文本列表）",
    """
    Every option of the method is listed, also those that the call left to their defaults, so \
    that `about(r).options.sd` says which convention a number follows. `.n` counts the \
    observations that went in. A table that a method gave answers as well, also after \
    `filter`, slices, `sort`, `head`, `select` and `derive`; after `join`, `append`, \
    `summarise`, `longer` and `wider` its rows are no longer those of the method, and the \
    question is an error.
    """:
      """
    列出方法的所有选项，包括调用时取默认值的，因此 `about(r).options.sd` 说明数字采用哪种约定。`.n` 是所用的观测数。方法给出的表也能回答，经过 \
    `filter`、切片、`sort`、`head`、`select` 和 `derive` 之后仍可；经过 `join`、`append`、`summarise`、\
    `longer` 和 `wider` 之后，其行不再是方法的行，再问就是错误。
    """,
    "Gives the full references of the method behind a result.": "给出结果所用方法的完整参考文献。",
    "a text with a reference on each line; `na` where the method has none":
      "每行一条文献的文本；方法没有文献时为 `na`",
    """
    The references are those of the reference page of the method. What carries a result's \
    origin is told at `about`.
    """:
      "文献与该方法参考页上的相同。哪些东西保留结果的来历，见 `about`。",
    "Tells the data files and packages behind a result with SHA-256, its rows, options, versions.":
      "给出结果所依据的数据文件和配方包及其 SHA-256、行数、选项和版本。",
    "A result or any table.": "结果或任何表。",
    """
    `.method`, `.files` (file, sha256, bytes, rows), `.packages` (package, version, sha256), \
    `.rows_given`, `.rows_used`, `.rows_dropped`, `.steps`, `.options`, `.seed`, `.tonne`, \
    `.language`
    """:
      """
    `.method`、`.files`（file、sha256、bytes、rows）、`.packages`（package、version、sha256）、`.rows_given`、\
    `.rows_used`、`.rows_dropped`、`.steps`、`.options`、`.seed`、`.tonne`、`.language`
    """,
    """
    A table knows the files it was read from, and what is made of it, by joins of both sides, \
    knows them too. The hash is computed when it is asked for, of the file as it was read: \
    when its size, its time of writing or its place in the file system differ by then, \
    `sha256` is `na` and a note says so. Data that come with the program have no file. \
    `.packages` has the packages of recipes that had a part in it, and those that these use, \
    each with the hash of its content as `tonne.lock` has it. `.steps` says what verbs did to \
    the rows before the method; `.rows_given` counts the rows that came to it.
    """:
      """
    表记得自己从哪些文件读入，由它生成的表也记得，连接的表记得两边的文件。散列值在询问时才计算，针对当初读入的文件：若其大小、修改时间或在文件系统中的位置已变，`sha256` 为 \
    `na`，并有说明。程序自带的数据没有文件。`.packages` 是参与其中的配方包及其所用的配方包，各带 `tonne.lock` 所记内容的散列值。`.steps` 说明动词在方法之前对行做了什么；`.rows_given` 是传给方法的行数。
    """,
  ]
}
