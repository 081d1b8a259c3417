import Interpreter

/// The files of a new package, which passes its own tests and can be packed at once.
package enum PackageTemplate {
  /// The files of a package of a name and author.
  package static func files(_ name: String, author: String) -> PackageFiles {
    PackageFiles([
      PackageFiles.File(path: Description.fileName, bytes: Array(description(name, author).utf8)),
      PackageFiles.File(path: "\(name).tonne", bytes: Array(recipes.utf8)),
    ])
  }

  private static func description(_ name: String, _ author: String) -> String {
    """
    name = "\(name)"
    version = "0.1.0"
    authors = [\(TomlText.quoted(author))]
    licence = "MIT"
    language = "\(Version.language)"
    description = "Intensities of emissions."
    keywords = ["intensity"]
    # citation = "Author (year). Title. DOI"

    # Packages that this one uses, each with the versions that it goes with.
    # [dependencies]
    # kaya = "1.0"

    """
  }

  private static let recipes = """
    lang "1"

    ## Emissions per unit of output, row by row, as a column `intensity`.
    ##
    ## > let cities = table(city = ["A", "B"], "co2 [t CO2]" = [6, 8], "gdp [1e4 CNY]" = [2, 4])
    ## > let found = intensity(cities)
    ## > assert(max(found.intensity) == 3[t CO2/1e4 CNY])
    recipe intensity(t: table(.co2, .gdp)) -> table = t |> derive(intensity = .co2 / .gdp)

    test "less output for the same emissions is a higher intensity" {
      let cities = table(co2 = [6, 6], gdp = [2, 3])
      let found = intensity(cities)
      assert(max(found.intensity) == 3)
    }

    """
}
