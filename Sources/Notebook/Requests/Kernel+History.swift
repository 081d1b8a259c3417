import Glibc
import JSON

/// The cells of the session.
extension Kernel {
  /// The cells that are asked for: the last, a range of numbers, or those like a pattern.
  func history(_ content: JSONValue) -> JSONValue {
    let all = Array(zip(1..., cells))
    let limit = content["n"]?.asInteger.map { max(0, $0) }
    var found: [(Int, String)]
    switch content["hist_access_type"]?.asText {
    case "range":
      // Session 0 is the one at hand, and there is no other.
      let isOther = (content["session"]?.asInteger ?? 0) > 1
      let start = content["start"]?.asInteger ?? 1
      let stop = content["stop"]?.asInteger ?? .max
      found = isOther ? [] : all.filter { $0.0 >= start && $0.0 < stop }
    case "search":
      let pattern = content["pattern"]?.asText ?? "*"
      found = all.filter { fnmatch(pattern, $0.1, 0) == 0 }
      if content["unique"]?.asFlag ?? false {
        var seen: Set<String> = []
        found = Array(found.reversed().filter { seen.insert($0.1).inserted }.reversed())
      }
      found = found.suffix(limit ?? found.count)
    default: found = all.suffix(limit ?? all.count)
    }
    let withOutput = content["output"]?.asFlag ?? false
    let rows = found.map { number, cell -> JSONValue in
      [1, .integer(number), withOutput ? [.text(cell), .null] : .text(cell)]
    }
    return ["status": "ok", "history": .list(rows)]
  }
}
