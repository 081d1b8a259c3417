import RecipePackages

extension ErrorCatalog {
  /// Packages of recipes.
  static let packages: [ErrorRecord] = [
    ErrorRecord(
      "R100", "No name of a package",
      """
      A text behind `use` without a `/` and without `.tonne` at its end names a package: small letters, \
      digits and `_`, and behind it the versions that go with the program.
      """,
      program: #"use "Kaya chain""#),
    ErrorRecord(
      "R101", "There is no such package",
      """
      Packages are searched for in the project, which is the nearest folder upward with a `tonne.lock`, \
      then among your own, then among those that came with the program.
      """,
      program: #"use "owm""#, files: [lock]),
    ErrorRecord(
      "R102", "A package is there in another version",
      """
      The first place that has the package decides which version runs, and it is not one that the \
      program asks for.
      """,
      program: #"use "own 7""#, files: [lock]),
    ErrorRecord(
      "R103", "Two versions of a package in one program",
      """
      Files of two projects meet in one program, and each has its own version of a package. Results of \
      such a program could not be told apart. At the prompt, a package that was changed since it was \
      first used needs a new session.
      """,
      program: """
        use "one/study.tonne" as one
        use "two/study.tonne" as two
        """,
      files: project("one", "1.0.0") + project("two", "2.0.0")),
    ErrorRecord(
      "R104", "Packages use each other in a circle",
      "A package cannot be read before those that it uses.",
      program: "1",
      files: own("use \"other\"\n\n" + intensity, more: "dependencies = { other = \"1\" }")
        + own("use \"own\"\n\n" + intensity, name: "other", more: "dependencies = { own = \"1\" }"),
      words: ["add", "own"]),
    ErrorRecord(
      "R105", "A package was changed since it was added",
      """
      `tonne.lock` has the hash of every file of a package, and a file is not what it was. Nothing of \
      the package runs.
      """,
      program: #"use "own""#, files: [lock]),
    ErrorRecord(
      "R107", "A package uses a file that is not its own",
      """
      A package is what is packed: it uses its own files by their paths, and other packages by their \
      names.
      """,
      program: "1", files: own("use \"../helper.tonne\"\n\n" + intensity), words: ["test", "own"]),
    ErrorRecord(
      "R108", "A package uses another one and does not say so",
      "What a package needs stands below `[dependencies]` in its `recipe.toml`.",
      program: "1", files: own("use \"kaya\"\n\n" + intensity), words: ["test", "own"]),
    ErrorRecord(
      "R110", "A file is not in the form of TOML",
      """
      `recipe.toml` and `tonne.lock` are TOML: tables, texts in quotes, whole numbers, true, false, \
      lists and tables in braces. Dates and other numbers are not read.
      """,
      program: "1", files: own(intensity, more: "keywords = [\"a\" \"b\"]"), words: ["test", "own"]),
    ErrorRecord(
      "R111", "An unknown key of a package",
      "The note lists the keys that `recipe.toml` may have.",
      program: "1", files: own(intensity, more: "license = \"MIT\""), words: ["test", "own"]),
    ErrorRecord(
      "R112", "A package does not say what it must",
      "A package has a name, a version, authors, a licence, a language and a description.",
      program: "1", files: [ErrorRecord.File("own/recipe.toml", "name = \"own\"\n")],
      words: ["test", "own"]),
    ErrorRecord(
      "R113", "A key of a package has a value that it cannot have",
      "The message says what the key takes.",
      program: "1", files: own(intensity, version: "1.0"), words: ["test", "own"]),
    ErrorRecord(
      "R114", "The lock is damaged",
      "`tonne.lock` is written by `tonne add`, and this one was written by something else.",
      program: #"use "kaya""#,
      files: [ErrorRecord.File("tonne.lock", "lock = 2\n")]),
    ErrorRecord(
      "R115", "There is no package",
      "A package is a folder with a file `recipe.toml`; `tonne new NAME` makes one.",
      program: "1", words: ["pack", "."]),
    ErrorRecord(
      "R116", "A package without its file of recipes",
      "The recipes of the package `kaya` stand in `kaya.tonne` beside its `recipe.toml`.",
      program: "1", files: Array(own("").prefix(1)), words: ["test", "own"]),
    ErrorRecord(
      "R117", "A package is named as a built-in",
      "Within programs that use it, the built-in could no longer be called.",
      program: "1", words: ["new", "lmdi"]),
    ErrorRecord(
      "R120", "A recipe of a package is not documented",
      """
      Recipes are shared with what they give and what they take: lines that start with `##` before the \
      recipe. A recipe whose name starts with `_` is for its file only.
      """,
      program: "1", files: own("recipe intensity(a: num, b: num) = a / b\n"),
      words: ["test", "own"]),
    ErrorRecord(
      "R121", "A recipe of a package has no example",
      "An example is a program in the comment of a recipe, in lines `## > …`. `tonne test` runs it.",
      program: "1", files: own("## A ratio.\nrecipe intensity(a: num, b: num) = a / b\n"),
      words: ["test", "own"]),
    ErrorRecord(
      "R122", "A package without recipes",
      "Nothing could be used of it: every recipe has a name that starts with `_`, or there is none.",
      program: "1", files: own("recipe _intensity(a: num, b: num) = a / b\n"),
      words: ["test", "own"]),
    ErrorRecord(
      "R123", "A link or a device in a package",
      "What a link names would not be in the archive, so packages hold files and folders only.",
      program: "1", files: own(intensity) + [ErrorRecord.File("own/data", .link("../data"))],
      words: ["test", "own"]),
    ErrorRecord(
      "R124", "A package is too large",
      "A package has at most 1,000 files, 4 MiB each and 16 MiB together. Data belong elsewhere.",
      program: "1",
      files: own(intensity) + [
        ErrorRecord.File("own/data", .filled(UInt8(ascii: "x"), count: PackageLimits.fileBytes + 1))
      ],
      words: ["test", "own"]),
    ErrorRecord(
      "R125", "A path that a package may not have",
      """
      Paths in a package are UTF-8, at most 100 bytes long and lead nowhere else: not absolute, without \
      `..`. An archive with another one is not opened any further.
      """,
      program: "1",
      files: own(intensity) + [
        ErrorRecord.File("own/" + String(repeating: "intensities_", count: 9), "")
      ],
      words: ["test", "own"]),
    ErrorRecord(
      "R126", "A file is twice in an archive",
      "Which of the two was meant is not known, so nothing is taken.",
      program: "1", files: [archive(own(intensity) + own(intensity))],
      words: ["add", "own-1.0.0.tar"]),
    ErrorRecord(
      "R127", "A file of a package cannot be read",
      "The file is there, and the system does not let it be read.",
      without: "It takes a file that may not be read, and whoever runs a system reads all."),
    ErrorRecord(
      "R130", "No archive of a package",
      "`tonne add` takes archives that `tonne pack` made, byte for byte.",
      program: "1", words: ["add", "example.tonne"]),
    ErrorRecord(
      "R131", "Nothing to add",
      """
      `tonne add` takes a folder with `recipe.toml`, an archive of `tonne pack`, or a repository of git as \
      `https://…/NAME.git#TAG`.
      """,
      program: "1", words: ["add", "kaja"]),
    ErrorRecord(
      "R132", "An archive is not the one that was packed",
      "The file `.sha256` beside the archive has the hash of another one.",
      program: "1",
      files: [
        archive(own(intensity)),
        ErrorRecord.File(
          "own-1.0.0.tar.sha256", String(repeating: "06b5a9d31f9f4b5f", count: 4) + "\n"),
      ],
      words: ["add", "own-1.0.0.tar"]),
    ErrorRecord(
      "R133", "A repository cannot be had",
      "The message has what git says.",
      program: "1", words: ["add", "https://example.org/own.git#-1.0"]),
    ErrorRecord(
      "R134", "Another program is adding packages",
      "Two programs at once could each write a lock without the other's package.",
      without: "It takes two programs at once."),
    ErrorRecord(
      "R135", "What a package needs is not there",
      """
      `tonne add` looks for what a package needs among its own words, in the lock, beside the package and in \
      the search path. The notes name all that is missing. A package that is there already in a version that \
      does not go with it is not changed unasked: name both in one command.
      """,
      program: "1", files: own(intensity, more: "dependencies = { kaya = \"1.2\" }"),
      words: ["add", "own"]),
    ErrorRecord(
      "R136", "A version that others do not go with",
      """
      Another package that was added depends on earlier versions of this one. Packages that go together are \
      added by one command.
      """,
      program: "1", files: own(intensity, version: "2.0.0") + [neighbour],
      words: ["add", "own"]),
    ErrorRecord(
      "R137", "A new package would lie over something",
      "`tonne new` makes a folder, and there is something of its name.",
      program: "1", files: [ErrorRecord.File("kaya", "")], words: ["new", "kaya"]),
    ErrorRecord(
      "R138", "Tests of a package fail",
      "Only a package whose tests and examples pass is packed. They are shown above.",
      program: "1", files: own(intensity + "\ntest \"halves\" { assert(intensity(1, 2) == 2) }\n"),
      words: ["pack", "own"]),
    ErrorRecord(
      "R139", "A version was packed already",
      """
      An archive of this version is there, and it holds something else. Who has it could not know which \
      of the two it is.
      """,
      program: "1",
      files: own(intensity) + [ErrorRecord.File("own-1.0.0.tar", "other content")],
      words: ["pack", "own"]),
    ErrorRecord(
      "R140", "No folder for your own packages",
      "`tonne add --user` needs XDG_DATA_HOME or HOME.",
      program: "1", words: ["add", "--user", "kaya"]),
    ErrorRecord(
      "R141", "A package is to be added twice",
      "Two words of a command name packages of one name, and what is in them differs.",
      program: "1",
      files: own(intensity, below: "a/") + own(intensity, version: "1.1.0", below: "b/"),
      words: ["add", "a/own", "b/own"]),
    ErrorRecord(
      "R150", "There are no such entries",
      "The prompt numbers the entries that worked; `:lines` shows them.",
      entries: ["1 + 1", ":recipe study 4-6"]),
    ErrorRecord(
      "R151", "Entries that compute nothing",
      "A recipe gives the value of its last line, so one of the entries must have a value.",
      entries: ["unit box = 20[kg]", ":recipe study 1"]),
    ErrorRecord(
      "R152", "A recipe that reaches for files",
      """
      The recipe works where it was made. Used by others it may not read or write files: load the data \
      outside and pass it on.
      """,
      entries: [
        "let t = table(x = [1, 2])", "let n = provenance(t).rows_given", "n + 1",
        ":recipe study 2-3",
      ]),
    ErrorRecord(
      "R153", "A recipe is not written over a file",
      "`:recipe` makes a new file.",
      entries: ["1 + 1", ":recipe study 1 ./study.tonne"],
      files: [ErrorRecord.File("study.tonne", "")]),
  ]

  /// A recipe that a package may give.
  private static let intensity = """
    ## A ratio.
    ## > assert(intensity(4, 2) == 2)
    recipe intensity(a: num, b: num) = a / b

    """

  /// The files of a package, in a folder of its name.
  private static func own(
    _ recipes: String, name: String = "own", version: String = "1.0.0", more: String = "",
    below folder: String = ""
  ) -> [ErrorRecord.File] {
    let description = """
      name = "\(name)"
      version = "\(version)"
      authors = ["A. Author"]
      licence = "MIT"
      language = "1"
      description = "Ratios."

      """
    let place = "\(folder)\(name)"
    return [
      ErrorRecord.File("\(place)/recipe.toml", description + (more.isEmpty ? "" : more + "\n")),
      ErrorRecord.File("\(place)/\(name).tonne", recipes),
    ]
  }

  /// The files of a package as an archive has them.
  private static func packed(_ files: [ErrorRecord.File]) -> PackageFiles {
    PackageFiles(
      files.map { file in
        PackageFiles.File(path: String(file.name.dropFirst("own/".count)), bytes: file.bytes)
      })
  }

  /// An archive of the package `own`.
  private static func archive(_ files: [ErrorRecord.File]) -> ErrorRecord.File {
    ErrorRecord.File("own-1.0.0.tar", bytes: TarWriter.bytes(packed(files), in: "own-1.0.0"))
  }

  /// The package `own` as a lock has it.
  private static func locked(_ files: PackageFiles, _ version: String) -> LockedPackage? {
    PackageVersion(version).map { version in
      LockedPackage(
        name: "own", version: version, source: "own-\(version).tar", content: files.contentHash,
        files: files.hashes, dependencies: [])
    }
  }

  /// A project in a folder that has the package `own` in some version, and a file that uses it.
  private static func project(_ folder: String, _ version: String) -> [ErrorRecord.File] {
    let files = own(intensity, version: version)
    var lock = LockFile()
    guard let locked = locked(packed(files), version) else { return [] }
    lock.put(locked)
    let study = """
      use "own"
      recipe halves(a: num) = own.intensity(a, 2)

      """
    return [
      ErrorRecord.File("\(folder)/study.tonne", study),
      ErrorRecord.File("\(folder)/tonne.lock", lock.text),
    ]
      + files.map { file in
        let path = file.name.dropFirst("own/".count)
        return ErrorRecord.File("\(folder)/\(locked.folder)/\(path)", file.content)
      }
  }

  /// A lock that names a package `other`, which needs an earlier version of `own`.
  private static var neighbour: ErrorRecord.File {
    let hash = String(repeating: "06b5a9d31f9f4b5f", count: 4)
    return ErrorRecord.File(
      "tonne.lock",
      """
      lock = 1

      [other]
      version = "1.3.0"
      source = "other-1.3.0.tar"
      content = "\(hash)"

      [other.dependencies]
      own = "1.0"

      [other.files]
      "other.tonne" = "\(hash)"

      """)
  }

  /// A lock that names a package `own`.
  private static let lock: ErrorRecord.File = {
    let hash = String(repeating: "06b5a9d31f9f4b5f", count: 4)
    return ErrorRecord.File(
      "tonne.lock",
      """
      lock = 1

      [own]
      version = "1.0.0"
      source = "own-1.0.0.tar"
      content = "\(hash)"

      [own.files]
      "own.tonne" = "\(hash)"

      """)
  }()
}
