import Glibc

extension Target {
  private static let names = [
    "kaya", "footprint_study", "agglomeration_study", "egm_study", "decoupling_study",
  ]

  private static let toml = [
    "name = ", "version = ", "\"0.1.0\"", "\"1.2\"", "\">= 1, < 2\"", "[dependencies]", "[files]",
    "authors = [", "licence = ", "language = ", "main = ", "keywords = [\"a\"]", "kaya = \"0.1\"",
    "lock = 1", "\"\"\"", "'''", "\\u0041", "\\U00110000", "1979-05-27", "inf", "{ a = 1 }",
    "[[a]]",
    "%%recipe.toml", "%%../a.tonne", "%%/etc/a", "%%a/b/c.tonne", "%%.hidden", "%%con",
    "%%tonne.lock",
    "%%packages/a.tonne", "use \"kaya\" as k\n", "recipe a() = 1\n", "## ", "## > ",
  ]

  /// Packages of recipes.
  static let package = Target(
    "package", "packages of recipes: archives, descriptions, locks; adding, using, testing them",
    seeds: { seeds in seeds.files["package"] ?? [] },
    words: { seeds in toml + Vocabulary.grammar + seeds.words },
    take: { (one, place) in
      let name = names[one.variant % names.count]
      let program = ["-e", "use \"\(name)\" as p\np"]
      Files.remove(below: "\(place.folder)/packages")
      unlink("\(place.folder)/tonne.lock")
      if PackageText.isLock(one.bytes) {
        place.write("tonne.lock", one.bytes)
        return place.command(program) ?? place.command(["add", "input.tar"])
      }
      let isText = PackageText.isText(one.bytes)
      place.write(
        "input.tar", isText ? PackageText.archive(one.bytes, called: name) : one.bytes)
      let more = one.variant / 8 % 8 == 0 ? ["test", "packages"] : program
      return place.command(["add", "input.tar"]) ?? place.command(more)
    })
}
