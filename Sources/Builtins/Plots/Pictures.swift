import Interpreter
import Plotting

/// All pictures, those that are drawn unless `kind` says otherwise before others of the same value.
enum Pictures {
  /// The pictures of results and tables.
  static let all: [Picture] = results + tables

  /// The pictures that a value has.
  static func of(_ picture: PictureCall) -> [Picture] {
    let own = all.filter { known in picture.method.map(known.methods.contains) ?? false }
    if picture.method == "map", picture.call.isGiven("w") { return [.linkMap] }
    guard case .table = picture.value else { return own }
    if picture.call.isGiven("w") { return [.moranScatter] }
    return picture.call.isGiven("y") || picture.call.isGiven("x") ? tables : own + tables
  }

  /// The picture that a call asks for.
  ///
  /// - Throws: M250 when the value has no picture, or none of the kind asked for.
  static func chosen(_ picture: PictureCall) throws(Stop) -> Picture {
    let candidates = of(picture)
    let call = picture.call
    guard let first = candidates.first else {
      throw call.wrong(
        "r", "M250", "there is no picture of \(picture.words)",
        mend: picture.method == "hausman"
          ? "plot the two models side by side: `plot([fixed = f, random = r])`"
          : "plot a result, a table of it, or a map with a table")
    }
    guard let kind = call.optionalText("kind") else { return first }
    if let found = candidates.first(where: { $0.name == kind }) { return found }
    var names: [String] = []
    for candidate in candidates where !names.contains(candidate.name) {
      names.append(candidate.name)
    }
    throw call.wrong(
      "kind", "M250", "there is no picture \"\(kind)\" of \(picture.words)",
      notes: ["its pictures: \(names.map { "\"\($0)\"" }.joined(separator: ", "))"],
      mend: isOfMap(kind, picture)
        ? "give the map first, and this as its data: `plot(m, data = l)`" : nil)
  }
}

extension Pictures {
  /// Whether somebody asks for a map of a table, which does not know its map.
  private static func isOfMap(_ kind: String, _ picture: PictureCall) -> Bool {
    guard case .table = picture.value else { return false }
    return kind == "map" || all.contains { $0.name == kind && $0.methods.contains("map") }
  }
}

extension PictureCall {
  /// What is drawn, for messages.
  var words: Phrase {
    if let method, method != "list", method != "map" { return "what `\(method)` gives" }
    switch value {
    case .table: return "a table"
    case .vector: return "a vector"
    case .list: return "a list"
    case .result: return "a map"
    default: return "this value"
    }
  }
}
