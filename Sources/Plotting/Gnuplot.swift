import CSystem
import Glibc

/// Runs gnuplot as a program of its own: the script goes in, the picture comes out.
package enum Gnuplot {
  /// How long it may take.
  package static let limit = 60_000

  /// Draws a figure.
  ///
  /// - Returns: The bytes of the picture.
  /// - Throws: `PlotError` without gnuplot, when it takes too long, after Ctrl-C, and when it fails.
  package static func draw(
    _ figure: Figure, format: PictureFormat, program: String = "gnuplot", limit: Int = limit
  ) throws(PlotError) -> [UInt8] {
    let script = SVGPicture.masked(GnuplotScript.text(of: figure, format: format), format)
    let bytes = try run(script, program: program, limit: limit)
    guard !bytes.isEmpty else { throw .nothingDrawn("") }
    return format == .svg ? SVGPicture.finished(bytes, title: figure.title) : bytes
  }

  /// Runs a script without the settings of the user's own file, so that a picture looks the same for
  /// everybody.
  static func run(
    _ script: String, program: String, limit: Int = limit
  ) throws(PlotError) -> [UInt8] {
    var (out, err) = (TonneBytes(), TonneBytes())
    var status: Int32 = 0
    let input = Array(script.utf8)
    let name = strdup(program)
    let option = strdup("-d")
    // What it is told to read as `-` it reads by the byte, each with a call of the system.
    let from = strdup(access("/dev/stdin", R_OK) == 0 ? "/dev/stdin" : "-")
    defer {
      free(name)
      free(option)
      free(from)
    }
    let arguments = [name, option, from, nil]
    let error = arguments.withUnsafeBufferPointer { list -> Int32 in
      guard let list = list.baseAddress else { return EINVAL }
      return tonne_run_program(
        list, input, input.count, Int32(clamping: limit), &out, &err, &status)
    }
    switch error {
    case 0: break
    case ENOENT, EACCES, ENOTDIR: throw .noGnuplot
    case ETIMEDOUT: throw .tooLong(seconds: limit / 1000)
    case EINTR: throw .interrupted
    default: throw .cannotRun(error)
    }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    guard status == 0 else {
      // 127 is what a starter of programs says when there is none.
      if status == 127 { throw .noGnuplot }
      throw status < 0 ? .died(signal: Int(-status)) : .nothingDrawn(said(err))
    }
    return Array(UnsafeBufferPointer(start: out.bytes, count: out.count))
  }

  /// The last line of what gnuplot said that is no mark under a place.
  private static func said(_ bytes: TonneBytes) -> String {
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.last { !$0.isEmpty && $0 != "^" }.map(String.init) ?? ""
  }
}

extension Gnuplot {
  /// Whether a program of this name can be run and knows what pictures need.
  package static var isInstalled: Bool {
    do throws(PlotError) {
      return try !run("print 'x'; set print '-'; print 1\n", program: "gnuplot").isEmpty
    } catch { return false }
  }

  /// Which gnuplot the search path has, such as "5.4.4"; `nil` when it has none.
  package static var version: String? {
    let script = "set print '-'; print sprintf('%.1f.%s', GPVAL_VERSION, GPVAL_PATCHLEVEL)\n"
    do throws(PlotError) {
      let said = String(decoding: try run(script, program: "gnuplot"), as: UTF8.self)
      return said.split(separator: "\n").first.map(String.init)
    } catch { return nil }
  }
}
