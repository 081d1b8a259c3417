import Glibc

/// A PostgreSQL server of a test's own, on a socket in a temporary folder and on no port.
final class PostgresServer {
  /// Addresses that start like this reach it.
  let folder: String
  private let programs: String

  /// Starts a server, which refuses root: then as user `postgres`. `nil` and a word where it is not
  /// installed or there is no such user.
  init?() {
    guard let programs = Self.installed() else {
      print("skipped: no PostgreSQL server is installed")
      return nil
    }
    guard getuid() != 0 || getpwnam("postgres") != nil else {
      print("skipped: there is no user postgres to start the server")
      return nil
    }
    var template = Array("/tmp/tonne-pg-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.programs = programs
    chmod(folder, 0o755)
    if getuid() == 0 { runShell("chown postgres \(folder)") }
    let quick = "-c fsync=off -c full_page_writes=off -c shared_buffers=32MB"
    Self.run(
      as: "\(programs)/initdb -D \(folder)/data -A trust -U postgres -E UTF8 --no-locale -N")
    Self.run(
      as: "\(programs)/pg_ctl -D \(folder)/data -w -l \(folder)/log "
        + "-o '\(quick) -k \(folder) -c listen_addresses=' start")
  }

  deinit {
    stop()
    runShell("rm -rf \(folder)")
  }

  /// The address of its database.
  var address: String { "postgresql://postgres@/postgres?host=\(folder)" }

  /// Ends the server at once, as a crash would.
  func stop() { Self.run(as: "\(programs)/pg_ctl -D \(folder)/data -m immediate stop") }

  private static func installed() -> String? {
    guard let stream = opendir("/usr/lib/postgresql") else { return nil }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let programs = "/usr/lib/postgresql/\(name)/bin"
      if !name.hasPrefix("."), access("\(programs)/initdb", X_OK) == 0 { return programs }
    }
    return nil
  }

  private static func run(as command: String) {
    guard getuid() == 0 else {
      runShell(command)
      return
    }
    var quoted = ""
    for character in command { quoted += character == "'" ? "'\\''" : String(character) }
    runShell("cd /tmp && su postgres -s /bin/sh -c '\(quoted)'")
  }
}
