import CSystem
import Glibc
import Interpreter
import Site
import Syntax

/// The documentation as a site.
extension Command {
  /// Writes the site below a folder: the pages that people wrote, taken from `pages` or from where they
  /// lie beside the command, and those that the records of built-ins and messages make.
  func site(into folder: String, from pages: String?) -> Int32 {
    let target = SiteFolder(folder)
    guard target.mayBeWritten else {
      report(.siteWouldMix(folder))
      return ExitStatus.failed
    }
    let guide = pages ?? DocumentationFolder.found
    var written: [SitePage] = guide.map(DocumentationFolder.pages) ?? []
    if written.isEmpty {
      report(.noGuide(pages))
      if pages != nil { return ExitStatus.failed }
    }
    written += recordPages(besides: Set(written.map(\.path)))
    if tonne_interrupted() { return ExitStatus.interrupted }
    let site = Site(
      pages: written, version: Version.tonne,
      translator: { Translator($0, parts: SiteWording.parts($0)) },
      hasFile: { path in guide.map { tonne_file_size("\($0)/\(path)") >= 0 } ?? false })
    for fault in site.faults { report(.brokenLink(fault.target, in: fault.page)) }
    if tonne_interrupted() { return ExitStatus.interrupted }
    do throws(SiteFolder.Failure) {
      try target.write(site, assetsFrom: guide ?? "")
    } catch {
      report(
        error.isReading
          ? .unreadable(error.path, error: error.number, near: [])
          : .unwritable(error.path, error: error.number))
      return ExitStatus.failed
    }
    return ExitStatus.done
  }

  /// Pages made from records: the reference and the messages, and first pages where no others are there;
  /// in both languages.
  private func recordPages(besides written: Set<String>) -> [SitePage] {
    let registry = registry()
    var pages: [SitePage] = []
    for (folder, language) in [("", Language.english), (SitePage.chinese, .chinese)] {
      let translator = languages.translator(language)
      pages.append(
        SitePage(path: "\(folder)errors.md", markdown: ErrorPage.markdown(translator)))
      pages.append(
        SitePage(
          path: "\(folder)reference/README.md",
          markdown: ReferencePage.index(of: registry, translator)))
      pages += registry.all.map { builtin in
        SitePage(
          path: "\(folder)reference/\(builtin.name).md",
          markdown: ReferencePage.text(of: builtin, translator))
      }
      if !written.contains("\(folder)README.md") {
        pages.append(SitePage(path: "\(folder)README.md", markdown: firstPage(translator)))
      }
    }
    return pages
  }

  private func firstPage(_ translator: Translator) -> String {
    let lines = [
      "# Tonne", "", translator.text(HelpText.title) + ".", "",
      "* [\(translator.text("Reference"))](reference/README.md)",
      "* [\(translator.text("Errors"))](errors.md)", "",
    ]
    return lines.joined(separator: "\n")
  }
}

/// Where the pages lie that people wrote.
enum DocumentationFolder {
  /// The folder of the source tree that the command was built in, or of its installation.
  static var found: String? {
    guard let path = realPath("/proc/self/exe") else { return nil }
    var folder = ProgramFile.folder(of: path)
    let installed = "\(folder)/../share/doc/tonne"
    if isOne(installed) { return installed }
    while folder.utf8.count > 1 {
      if isOne("\(folder)/docs"), tonne_exists("\(folder)/Package.swift") {
        return "\(folder)/docs"
      }
      folder = ProgramFile.folder(of: folder)
    }
    return nil
  }

  private static func isOne(_ folder: String) -> Bool {
    tonne_file_size("\(folder)/guide/README.md") > 0
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = tonne_real_path(path) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Folders within folders are followed to this depth.
  private static let depthLimit = 6

  /// The pages below a folder, those left out that the records make anew.
  static func pages(_ folder: String) -> [SitePage] {
    let made = ["errors.md", "\(SitePage.chinese)errors.md"]
    var pages: [SitePage] = []
    func visit(_ below: String, _ depth: Int) {
      for name in FolderNames.sorted("\(folder)/\(below)") where !name.hasPrefix(".") {
        let path = below + name
        if path.hasSuffix("reference") || made.contains(path) { continue }
        if name.hasSuffix(".md") {
          if let text = text("\(folder)/\(path)") {
            pages.append(SitePage(path: path, markdown: text))
          }
        } else if depth < depthLimit, tonne_is_folder("\(folder)/\(path)") {
          visit("\(path)/", depth + 1)
        }
      }
    }
    visit("", 0)
    return pages
  }

  private static func text(_ path: String) -> String? {
    var loaded = TonneBytes()
    guard tonne_load_file(path, &loaded) == 0 else { return nil }
    defer { tonne_release_bytes(&loaded) }
    return String(
      decoding: UnsafeBufferPointer(start: loaded.bytes, count: loaded.count), as: UTF8.self)
  }
}
