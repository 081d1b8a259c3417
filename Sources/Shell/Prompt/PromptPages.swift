import CSystem
import Glibc
import Interpreter

/// Keeps the pages that `view` makes, and opens them in a browser.
///
/// Confined to the evaluating thread.
final class PromptPages: PageViewer {
  /// So many pages are kept, the newest.
  static let limit = 50

  private let folder: String?
  private let output: ConsoleOutput
  private let streams: any Streams
  private var count = 0

  /// - Parameter folder: where the pages lie; `nil` for a person without a home.
  init(folder: String?, output: ConsoleOutput, streams: any Streams) {
    self.folder = folder
    self.output = output
    self.streams = streams
  }

  /// The language of the session.
  var language: Language { output.translator.language }

  /// Writes a page and opens it where there is a browser to be had.
  func show(_ page: [UInt8]) -> ShownPage {
    guard let folder else { return .failed(path: "~/.local/state/tonne/pages", error: ENOENT) }
    count += 1
    let path = "\(folder)/\(LocalTime.now.filter(\.isNumber))-\(tonne_process_id())-\(count).html"
    var error = tonne_make_private_folder(folder)
    if error == 0 {
      error = page.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
    }
    guard error == 0 else { return .failed(path: path, error: error) }
    removeOld(in: folder)
    Browser.open(path, streams.environment)
    return .kept(path)
  }

  /// Names begin with the time, so the first in order are the oldest.
  private func removeOld(in folder: String) {
    let pages = FolderNames.sorted(folder).filter { $0.hasSuffix(".html") }
    for name in pages.dropLast(Self.limit) { _ = tonne_remove_file("\(folder)/\(name)") }
  }
}

/// The browser of a person.
enum Browser {
  /// The commands to try for a page, each with its arguments: those that BROWSER names, else
  /// `xdg-open` where there is a display.
  static func commands(for path: String, _ environment: (String) -> String?) -> [[String]] {
    let named = (environment("BROWSER") ?? "").split(separator: ":")
    if !named.isEmpty {
      return named.map { command in
        let words = command.split(separator: " ").map(String.init)
        return words.contains { $0.contains("%s") }
          ? words.map { $0 == "%s" ? path : $0 } : words + [path]
      }
    }
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { !(environment($0) ?? "").isEmpty }
    return hasDisplay ? [["xdg-open", path]] : []
  }

  /// Starts the first of the commands that is there; nobody waits for it.
  static func open(_ path: String, _ environment: (String) -> String?) {
    for command in commands(for: path, environment) where !command.isEmpty {
      var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
      defer { for argument in arguments { free(argument) } }
      arguments.append(nil)
      if !arguments.dropLast().contains(nil), tonne_start_program(arguments) == 0 { return }
    }
  }
}
