import CSystem
import Glibc
import JSON
import Shell
import Syntax

/// The folder by which Jupyter knows a kernel.
enum KernelSpec {
  /// What Jupyter reads: how to start the kernel, and how to interrupt it.
  static func text(program: String) -> String {
    JSONWriter.laidOut([
      "argv": [.text(program), "kernel", "run", "{connection_file}"],
      "display_name": "Tonne", "language": "tonne", "interrupt_mode": "message",
      "metadata": ["debugger": false],
    ])
  }

  /// A picture for the list of kernels: a kettle-bell, the weight of a tonne.
  static let logo = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    <path d="M24 22a8 8 0 1 1 16 0" fill="none" stroke="#2f5d50" stroke-width="5"/>
    <path d="M18 22h28l8 34H10z" fill="#2f5d50"/>
    <path d="M24 33h16M32 33v16" stroke="#fff" stroke-width="5" fill="none"/>
    </svg>

    """

  /// Writes the folder below a prefix, or for the person alone; gives where it is.
  ///
  /// - Throws: X104 without a home, X011 for what cannot be written.
  static func install(
    prefix: String?, _ environment: (String) -> String?
  ) throws(Diagnostic) -> String {
    let folder = try "\(data(prefix, environment))/kernels/tonne"
    let files = [("kernel.json", text(program: program)), ("logo-svg.svg", logo)]
    var error = tonne_make_folder(folder)
    for (name, text) in files where error == 0 {
      let bytes = Array(text.utf8)
      error = bytes.withUnsafeBytes {
        tonne_write_file("\(folder)/\(name)", $0.baseAddress, $0.count)
      }
    }
    guard error == 0 else { throw .unwritable(folder, error: error) }
    return folder
  }

  /// Where Jupyter looks for its data, as it finds that out itself.
  private static func data(
    _ prefix: String?, _ environment: (String) -> String?
  ) throws(Diagnostic) -> String {
    func set(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let prefix { return "\(prefix)/share/jupyter" }
    if let folder = set("JUPYTER_DATA_DIR") { return folder }
    if let folder = set("XDG_DATA_HOME") { return "\(folder)/jupyter" }
    guard let home = set("HOME") else { throw .noHome() }
    return "\(home)/.local/share/jupyter"
  }

  /// The path of the running program.
  private static var program: String {
    guard let path = tonne_real_path("/proc/self/exe") else { return "tonne" }
    defer { free(path) }
    return String(cString: path)
  }
}
