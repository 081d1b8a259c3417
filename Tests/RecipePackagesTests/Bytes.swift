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
