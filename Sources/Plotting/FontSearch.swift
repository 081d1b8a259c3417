import CSystem

/// Whether the machine has a font with Chinese characters, which pictures of dots and PDF need.
package enum FontSearch {
  private static let known = [
    "notosanscjk", "notoserifcjk", "notosanssc", "notosanshans", "sourcehan", "wqy",
    "droidsansfallback",
    "simsun", "simhei", "msyh", "simfang", "simkai", "uming", "ukai", "fandol", "arphic",
    "pingfang",
    "stheiti", "lxgw", "harmonyos", "alibaba", "deng", "unifont", "gbsn", "gkai", "hanazono",
  ]

  /// The folders that the library of fonts looks into.
  private static var folders: [String] {
    var folders = ["/usr/share/fonts", "/usr/local/share/fonts"]
    if let home = tonne_environment("HOME").map({ String(cString: $0) }) {
      folders += ["\(home)/.fonts", "\(home)/.local/share/fonts"]
    }
    return folders
  }

  /// Whether a text has characters that only such fonts have.
  package static func isNeeded(for text: String) -> Bool {
    text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0x2_0000 }
  }

  /// Whether there is one; looks at names of files only.
  package static func hasChinese(in given: [String]? = nil) -> Bool {
    (given ?? folders).contains { holds($0, depth: 0) }
  }

  private static func holds(_ folder: String, depth: Int) -> Bool {
    guard depth < 5, tonne_is_folder(folder) else { return false }
    let names = listed(folder)
    let isFont = names.contains { name in
      let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
      return known.contains { plain.hasPrefix($0) }
    }
    return isFont || names.contains { holds("\(folder)/\($0)", depth: depth + 1) }
  }

  private final class Names {
    var names: [String] = []
  }

  private static func listed(_ folder: String) -> [String] {
    let names = Names()
    withExtendedLifetime(names) {
      _ = tonne_list_folder(folder, Unmanaged.passUnretained(names).toOpaque()) { context, name in
        guard let context else { return }
        Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().names.append(
          String(cString: name))
      }
    }
    return names.names.sorted()
  }
}

extension Figure {
  /// Whether any text of it needs a font with Chinese characters.
  package var needsChineseFont: Bool {
    var texts = notes + [title]
    for panel in panels {
      texts += [panel.title, panel.x.title, panel.y.title]
      texts += panel.x.names + panel.y.names
      texts += panel.series.map(\.name)
      texts += panel.labels.map(\.text)
    }
    return texts.contains(where: FontSearch.isNeeded)
  }
}
