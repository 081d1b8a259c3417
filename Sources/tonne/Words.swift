import CSystem

/// The words behind the name of the command.
enum Words {
  /// As the C library got them: `CommandLine` reads /proc, and is empty where there is none.
  static var ofCommandLine: [String] {
    (1..<max(1, Int(tonne_argument_count()))).compactMap { position in
      tonne_argument(Int32(position)).map { String(cString: $0) }
    }
  }
}
