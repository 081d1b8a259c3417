/// One input: bytes, and a number that chooses among the ways in which a target takes them.
struct FuzzCase {
  /// The target it is for.
  var target: String
  /// Chooses options, programs and endings of files.
  var variant: Int
  /// What is taken.
  var bytes: [UInt8]

  /// The name of the file that keeps it, `TARGET-VARIANT-MARK.case`.
  var fileName: String {
    let mark = String(
      bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
      radix: 16)
    return "\(target)-\(variant)-\(mark).case"
  }

  /// A case of a target.
  init(target: String, variant: Int, bytes: [UInt8]) {
    (self.target, self.variant, self.bytes) = (target, variant, bytes)
  }

  /// A case that a file keeps; `nil` when its name tells no target, or it cannot be read.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: "-")
    guard parts.count >= 3, let variant = Int(parts[1]), let bytes = Files.read(path) else {
      return nil
    }
    self.init(target: String(parts[0]), variant: variant, bytes: bytes)
  }
}
