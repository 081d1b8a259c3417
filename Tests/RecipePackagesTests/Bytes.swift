import Glibc
import TestSupport

/// Writes a file of any bytes.
func write(bytes: [UInt8], to path: String) throws {
  guard let file = fopen(path, "wb") else { throw UnreadableFile(path: path) }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw UnreadableFile(path: path) }
}

/// Makes a symbolic link.
func link(_ target: String, at path: String) throws {
  guard symlink(target, path) == 0 else { throw UnreadableFile(path: path) }
}

/// Runs a line of the shell; its exit status.
func shell(_ line: String) -> Int32 { system(line) }

/// Random numbers that are the same for the same seed.
///
/// Source: Steele, G. L., Lea, D., Flood, C. H. (2014). Fast splittable pseudorandom number generators.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
