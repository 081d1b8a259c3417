import CSystem
import Glibc
import TestSupport
import Testing

/// Files are written beside their place: what killed programs left there is taken over, what others hold or
/// laid there is left alone.
@Suite struct PartTests {
  private func replace(_ path: String, by text: String) -> Int32 {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
  }

  @Test func whatWasLeftIsTakenOver() throws {
    try withFolder { folder in
      let path = "\(folder)/y.csv"
      try write("before", to: path)
      chmod(path, 0o640)
      for number in 1...3 {
        try write(String(repeating: "half", count: 1000), to: "\(path).part-\(number)")
      }
      #expect(replace(path, by: "new") == 0)
      #expect(try readText(path) == "new")
      #expect(names(in: folder) == ["y.csv"])
      var about = stat()
      stat(path, &about)
      #expect(about.st_mode & 0o777 == 0o640)
    }
  }

  @Test func whatOthersWriteIsLeftAlone() throws {
    try withFolder { folder in
      let path = "\(folder)/y.csv"
      let held = tonne_open_locked("\(path).part-1")
      #expect(held >= 0)
      _ = tonne_write_descriptor(held, "theirs", 6)
      #expect(replace(path, by: "new") == 0)
      #expect(try readText(path) == "new")
      let theirs = try readText("\(path).part-1")
      #expect(theirs == "theirs")
      tonne_close(held)
      #expect(replace(path, by: "newer") == 0)
      #expect(names(in: folder) == ["y.csv"])
    }
  }

  @Test func whatLiesUnderTheNameIsNotWrittenTo() throws {
    try withFolder { folder in
      let path = "\(folder)/y.csv"
      try write("mine", to: "\(folder)/victim")
      symlink("\(folder)/victim", "\(path).part-1")
      link("\(folder)/victim", "\(path).part-2")
      mkdir("\(path).part-3", 0o700)
      mkfifo("\(path).part-4", 0o600)
      #expect(replace(path, by: "new") == 0)
      #expect(try readText(path) == "new")
      #expect(try readText("\(folder)/victim") == "mine")
      #expect(names(in: folder).count == 6)
    }
  }

  @Test func whereThereIsNoRoomForIt() throws {
    #expect(replace("/proc/nothing/y.csv", by: "new") == ENOENT)
    try withFolder { folder in
      mkdir("\(folder)/y.csv", 0o700)
      #expect(replace("\(folder)/y.csv", by: "new") == EISDIR)
      #expect(names(in: folder) == ["y.csv"])
    }
  }

  @Test("programs that write one file at once leave one of theirs")
  func atOnce() throws {
    try withFolder { folder in
      let program =
        "for i in 1..40 { save(table(n = 1..2000) |> derive(a = number(args[1])), \"y.csv\") }"
      let line = try script(program, folder)
      let programs = try (1...4).map { try RunningProgram("\(line) \($0)", in: folder) }
      let ends = programs.map { $0.wait() }
      #expect(ends == [0, 0, 0, 0])
      #expect(try readText("\(folder)/.said") == "")
      let rows = try readText("\(folder)/y.csv").split(separator: "\n").dropFirst()
      #expect(rows.count == 2000)
      #expect(Set(rows.map { $0.split(separator: ",").last }).count == 1)
      #expect(!names(in: folder).contains { $0.contains(".part-") })
    }
  }
}
