import CSystem
import NumericCore

/// Seeded data for the workloads: a sorted, balanced panel of city, industry and year, and a table
/// of cities.
struct PanelData {
  /// Cities, industries and years of each size.
  static let sizes: [String: (cities: Int, industries: Int, years: Int)] = [
    "S": (250, 20, 20), "M": (1250, 40, 20), "L": (5000, 50, 40),
  ]

  /// Writes `panel_SIZE.csv` and `cities_SIZE.csv` into a folder; false when that fails.
  static func write(size: String, into folder: String) -> Bool {
    guard let shape = sizes[size], tonne_make_folder(folder) == 0 else { return false }
    var random = RandomStream(seed: 7)
    var panel = "city,industry,year,co2,va,energy\n"
    for city in 0..<shape.cities {
      for industry in 0..<shape.industries {
        var value = 20 + 100 * random.uniform()
        let dirt = 0.2 + 2 * random.uniform()
        for year in 0..<shape.years {
          value *= 1 + 0.08 * random.uniform()
          let energy = value * dirt * (1 - 0.02 * Double(year) / Double(shape.years))
          panel += "C\(10_000 + city),I\(10 + industry),\(2025 - shape.years + year)"
          panel += ",\(rounded(2.5 * energy)),\(rounded(value)),\(rounded(energy))\n"
        }
      }
    }
    var cities = "city,province,pop\n"
    for city in 0..<shape.cities {
      cities += "C\(10_000 + city),P\(city % 31),\(rounded(20 + 880 * random.uniform()))\n"
    }
    return save(panel, "\(folder)/panel_\(size).csv")
      && save(cities, "\(folder)/cities_\(size).csv")
  }

  private static func rounded(_ x: Double) -> Double { (x * 1e4).rounded() / 1e4 }

  private static func save(_ text: String, _ path: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) } == 0
  }
}
