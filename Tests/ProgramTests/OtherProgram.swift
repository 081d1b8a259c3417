import CSystem
import Glibc

/// Runs programs of the system, without a shell.
enum OtherProgram {
  /// What a program wrote to standard output, and its exit status; `nil` where there is none.
  static func run(_ words: [String]) -> (output: String, status: Int32)? {
    let list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    var (out, err) = (TonneBytes(), TonneBytes())
    var status: Int32 = 0
    let error = list.withUnsafeBufferPointer { list -> Int32 in
      guard let list = list.baseAddress else { return EINVAL }
      return tonne_run_program(list, nil, 0, 60_000, &out, &err, &status)
    }
    guard error == 0, status != 127 else { return nil }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    let bytes = UnsafeBufferPointer(start: out.bytes, count: out.count)
    return (String(decoding: bytes, as: UTF8.self), status)
  }
}
