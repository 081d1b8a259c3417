import CSystem

/// The names in a folder.
func files(in path: String) -> [String] {
  final class Names { var all: [String] = [] }
  let names = Names()
  _ = withExtendedLifetime(names) {
    tonne_list_folder(path, Unmanaged.passUnretained(names).toOpaque()) { context, name in
      guard let context else { return }
      Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().all.append(String(cString: name))
    }
  }
  return names.all
}
