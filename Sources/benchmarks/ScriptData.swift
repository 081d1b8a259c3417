import CSystem
import NumericCore

/// A long script as a study writes it, with a small panel that it reads: what `check` is timed on.
enum ScriptData {
  /// Writes `script.tonne` of at least so many lines, and `panel.csv` beside it; false when that fails.
  static func write(lines: Int, into folder: String) -> Bool {
    guard tonne_make_folder(folder) == 0 else { return false }
    var script = head
    var (written, part) = (head.utf8.count { $0 == 0x0A }, 1)
    while written < lines {
      let text = self.part(part)
      script += text
      written += text.utf8.count { $0 == 0x0A }
      part += 1
    }
    return save(script, "\(folder)/script.tonne") && save(panel(), "\(folder)/panel.csv")
  }

  private static let head = """
    # A study in many parts.
    let panel = load("panel.csv", key = [.region, .industry, .year])
    let regions = panel |> group(.region, .year) |> summarise(
      co2 = sum(.co2), gdp = sum(.gdp), pop = sum(.pop),
      k1 = mean(.k1), k2 = mean(.k2), k3 = mean(.k3))

    """

  /// Nineteen lines: a recipe, verbs and methods.
  private static func part(_ n: Int) -> String {
    """

    ## Emissions per output, from a year on.
    recipe intensity_\(n)(t: table, from: num(1990..2020) = 2005) -> table =
      t |> filter(.year >= from) |> derive(intensity = .co2 / .gdp)
    let recent_\(n) = intensity_\(n)(regions, from = 2006)
    let change_\(n) = panel |> lmdi(
      of = .co2, factors = [intensity = .co2 / .gdp, structure = .gdp / sum(.gdp), scale = sum(.gdp)],
      over = 2006..2019, across = .industry, by = .region)
    change_\(n).effects
      |> derive(share = .scale / .total)
      |> sort(desc(.scale)) |> head(5) |> select(.region, .scale, .share)
    recent_\(n) |> cv(of = .intensity, by = .year)
    let model_\(n) = regions |> egm(of = .co2, ahead = 3)
    let last_\(n) = max(model_\(n).forecast.value)
    show("the largest forecast is {last_\(n)}")
    recent_\(n) |> entropy(indicators = [.k1, .k2, .k3])
    let kept_\(n) = for y in 2006..2010 { if y > 2007 { y } else { 2007 } }
    assert(length(kept_\(n)) == 5, "five years are kept")

    """
  }

  private static func panel() -> String {
    var random = RandomStream(seed: 3)
    func rounded(_ x: Double) -> Double { (x * 1e3).rounded() / 1e3 }
    var text = "region,industry,year,co2 [1e4 t CO2],gdp [1e8 CNY],pop [1e4 person],k1,k2,k3\n"
    for region in 1...30 {
      for industry in ["coal", "steel", "services"] {
        var value = 20 + 180 * random.uniform()
        for year in 2001...2020 {
          value *= 1 + 0.1 * random.uniform()
          text += "R\(region),\(industry),\(year),\(rounded(value * (1 + random.uniform())))"
          text += ",\(rounded(value)),\(rounded(100 + 800 * random.uniform()))"
          text += ",\(random.uniform()),\(random.uniform()),\(random.uniform())\n"
        }
      }
    }
    return text
  }

  private static func save(_ text: String, _ path: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) } == 0
  }
}
