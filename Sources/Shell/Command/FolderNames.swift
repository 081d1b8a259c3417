import CSystem

/// The names in a folder.
enum FolderNames {
  /// All names, in order; none of a folder that cannot be read.
  static func sorted(_ path: String) -> [String] {
    var names: [String] = []
    _ = withUnsafeMutablePointer(to: &names) { list in
      tonne_list_folder(path, list) { context, name in
        context?.assumingMemoryBound(to: [String].self).pointee.append(String(cString: name))
      }
    }
    return names.sorted()
  }
}
