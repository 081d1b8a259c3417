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
    "R130": ##"""
      error[R130]: this is no archive of a package: it ends too early
        = in example.tonne
        help: `tonne pack` makes archives

      """##,
    "R131": ##"""
      error[R131]: there is nothing to add at "kaja"
        help: name a folder with recipe.toml, an archive of `tonne pack`, or the address of a repository

      """##,
    "R135": ##"""
      error[R135]: `own` needs `kaya` 1.2
        = `kaya` is not here
        help: `tonne add` it first

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
    "R140": ##"""
      error[R140]: neither XDG_DATA_HOME nor HOME says where your packages are

      """##,
  ]
}
