/// Paths inside a folder that may not be left.
package enum PathWithin {
  /// A path that is written relative to a folder, both inside the same outer one, without `.` and `..`;
  /// `nil` when it leads out.
  package static func joined(_ folder: String, _ path: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
