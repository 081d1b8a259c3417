// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let packages: [String: String] = [
    "R100": ##"""
      error[R100]: `Kaya` is not made of small letters, digits and `_` with a letter in front
        --> example.tonne:1:5
         |
       1 | use "Kaya chain"
         |     ^^^^^^^^^^^^
         help: a file is named by its path: `use "./Kaya.tonne"`

      """##,
    "R101": ##"""
      error[R101]: there is no package `owm`
        --> example.tonne:1:5
         |
       1 | use "owm"
         |     ^^^^^
         = searched in tonne.lock
         help: did you mean `own`?

      """##,
    "R102": ##"""
      error[R102]: `own` is here as 1.0.0, and 7 is asked for
        --> example.tonne:1:5
         |
       1 | use "own 7"
         |     ^^^^^^^
         = in packages/own-1.0.0-06b5a9d3
         help: `tonne add` another version, or ask for this one

      """##,
    "R103": ##"""
      error[R103]: own 2.0.0 is used beside 1.0.0 in one program
        --> two/study.tonne:1:5
         |
       1 | use "own"
         |     ^^^^^
         = 1.0.0 lies in one/packages/own-1.0.0-857a0bc4
         = 2.0.0 lies in two/packages/own-2.0.0-e1a5a4c8
         help: add one version for both: `tonne add`

      """##,
    "R104": ##"""
      error[R104]: the package `own` uses itself: own → other → own

      """##,
    "R105": ##"""
      error[R105]: "own.tonne" of the package `own` is missing since it was added
        --> example.tonne:1:5
         |
       1 | use "own"
         |     ^^^^^
         = in packages/own-1.0.0-06b5a9d3
         = added from own-1.0.0.tar
         help: add it again if you trust the change: `tonne add`

      """##,
    "R107": ##"""
      error[R107]: "../helper.tonne" is no file of the package `own`
        --> own/own.tonne:1:5
         |
       1 | use "../helper.tonne"
         |     ^^^^^^^^^^^^^^^^^
         help: a package uses its own files, and other packages by their name
      error[R010]: cannot read the recipe file "../helper.tonne"
        --> own/own.tonne:1:5
         |
       1 | use "../helper.tonne"
         |     ^^^^^^^^^^^^^^^^^
         help: paths start from the folder of the file that says `use`; look whether it is there

      """##,
    "R108": ##"""
      error[R108]: the package `own` uses `kaya` and does not say so
        --> own/own.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         help: add it below `[dependencies]` in recipe.toml: `kaya = "1.0"`
      error[R101]: there is no package `kaya`
        --> own/own.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         = there is no tonne.lock here or above
         help: `tonne add` brings a package into the project

      """##,
    "R110": ##"""
      error[R110]: items of a list have a comma between them
        --> own/recipe.toml:7:17
         |
       7 | keywords = ["a" "b"]
         |                 ^

      """##,
    "R111": ##"""
      error[R111]: a package has no `license`
        --> own/recipe.toml:7:1
         |
       7 | license = "MIT"
         | ^^^^^^^
         = keys: name, version, authors, licence, language, description, keywords, citation, dependencies
         help: did you mean `licence`?

      """##,
    "R112": ##"""
      error[R112]: own/recipe.toml does not say `version`
        help: add a line `version = …`

      """##,
    "R113": ##"""
      error[R113]: `1.0` is no version: three numbers such as 1.0.0
        --> own/recipe.toml:2:11
         |
       2 | version = "1.0"
         |           ^^^^^

      """##,
    "R114": ##"""
      error[R114]: the lock is damaged: `lock = 1` is missing
        --> example.tonne:1:5
         |
       1 | use "kaya"
         |     ^^^^^^
         = in tonne.lock, line 1
         help: take it from the version control, or remove it and add the packages again

      """##,
    "R115": ##"""
      error[R115]: there is no recipe.toml in .
        help: `tonne new NAME` makes a package

      """##,
    "R116": ##"""
      error[R116]: there is no own.tonne in own, which holds the recipes of the package

      """##,
    "R117": ##"""
      error[R117]: `lmdi` is the name of a built-in
        help: give the package a name of its own

      """##,
    "R120": ##"""
      error[R120]: the recipe `intensity` of the package is not documented
        --> own/own.tonne:1:8
         |
       1 | recipe intensity(a: num, b: num) = a / b
         |        ^^^^^^^^^
         help: say before it what it gives, in lines that start with `##`; a name that starts with `_` stays here

      """##,
    "R121": ##"""
      error[R121]: the recipe `intensity` of the package has no example
        --> own/own.tonne:2:8
         |
       2 | recipe intensity(a: num, b: num) = a / b
         |        ^^^^^^^^^
         help: add lines `## > …` to its comment, which are run

      """##,
    "R122": ##"""
      error[R122]: own.tonne has no recipe that others could use
        = in own
        help: a recipe whose name starts with `_` stays in its file

      """##,
    "R123": ##"""
      error[R123]: "data" is a link or a device, and a package holds files only
        = in own

      """##,
    "R124": ##"""
      error[R124]: "data" has 4194305 bytes, and a file of a package at most 4194304
        = in own

      """##,
    "R125": ##"""
      error[R125]: the path "intensities_intensities_intensities_intensities_intensities_intensities_intensities_intensities_intensities_" is longer than 100 bytes
        = in own

      """##,
    "R126": ##"""
      error[R126]: the file "own.tonne" is there twice
        = in own-1.0.0.tar

      """##,
    "R130": ##"""
      error[R130]: this is no archive of a package: it ends too early
        = in example.tonne
        help: `tonne pack` makes archives

      """##,
    "R131": ##"""
      error[R131]: there is nothing to add at "kaja"
        help: name a folder with recipe.toml, an archive of `tonne pack`, or the address of a repository

      """##,
    "R132": ##"""
      error[R132]: "own-1.0.0.tar" is not the archive that was packed
        = SHA-256 1ff10603e224292950f0e1aad8725d9b7501b5d73bcf745e4455d4711edafdae
        = own-1.0.0.tar.sha256 says 06b5a9d31f9f4b5f06b5a9d31f9f4b5f06b5a9d31f9f4b5f06b5a9d31f9f4b5f
        help: get the archive again from who packed it

      """##,
    "R133": ##"""
      error[R133]: git does not give "https://example.org/own.git#-1.0": `-1.0` is no branch or tag

      """##,
    "R135": ##"""
      error[R135]: `own` needs `kaya` 1.2
        = `kaya` 1.2, which `own` needs, is not here
        help: say where it lies: `tonne add own …/kaya`

      """##,
    "R136": ##"""
      error[R136]: `other` 1.3.0 needs `own` 1.0, not 2.0.0
        help: add a version of `other` that goes with it at the same time

      """##,
    "R137": ##"""
      error[R137]: there is something called "kaya" already
        help: choose another name

      """##,
    "R138": ##"""
      error[N066]: `intensity(1, 2) == 2` does not hold
        --> own/own.tonne:5:24
         |
       5 | test "halves" { assert(intensity(1, 2) == 2) }
         |                        ^^^^^^^^^^^^^^^^^^^^
      error[R138]: tests of `own` fail

      """##,
    "R139": ##"""
      error[R139]: own-1.0.0.tar is there already with other content
        help: give the package a new version in recipe.toml, or remove the archive

      """##,
    "R140": ##"""
      error[R140]: neither XDG_DATA_HOME nor HOME says where your packages are

      """##,
    "R141": ##"""
      error[R141]: a/own and b/own are both `own`, with other content
        help: a project has one version of a package: name one of them

      """##,
    "R150": ##"""
      error[R150]: there are no entries 4-6
        = there is one entry
        help: `:lines` shows them

      """##,
    "R151": ##"""
      error[R151]: the entries 1 compute nothing that a recipe could give
        help: name entries with a `let` or an expression

      """##,
    "R152": ##"""
      warning[R152]: `study` calls provenance, which a recipe that others use may not
        help: leave the entry with it out: its value becomes a parameter

      """##,
    "R153": ##"""
      error[R153]: "study.tonne" is there already
        help: give another name

      """##,
  ]
}
