import Builtins
package import Interpreter
package import JSON
import Plotting
import Shell
package import Syntax

/// A value in the forms that a notebook can show, the richest of which it picks.
package struct MIMEBundle: Sendable {
  /// The forms by their kind: `text/plain`, `text/html`, `image/svg+xml`.
  package var data: JSONValue
  /// What could not be drawn, and why.
  package var warning: Diagnostic?
  /// Whether Ctrl-C came while it was drawn.
  package var isInterrupted = false
}

/// Makes the forms of values.
package struct BundleMaker {
  /// Says titles, notes and footers in the reader's language.
  package var translator: Translator
  /// The program text behind a span, for recipes.
  package var sourceText: (Span) -> String? = { _ in nil }
  /// Cells of a line of plain text.
  static let width = 100

  /// A maker for a language.
  package init(translator: Translator) { self.translator = translator }

  /// The forms of a value: plain text always, HTML of what is more than a line, SVG of a picture.
  package func bundle(of value: Value) -> MIMEBundle {
    var bundle = MIMEBundle(data: ["text/plain": .text(plain(value))])
    if case .result(let result) = value, let figure = result.content as? FigureValue {
      do throws(PlotError) {
        let svg = InlineSVG.element(try figure.svg())
        bundle.data.add("image/svg+xml", .text(svg))
        bundle.data.add("text/html", .text(InlineSVG.image(svg, title: figure.figure.title)))
      } catch {
        bundle.isInterrupted = error == .interrupted
        bundle.warning = error.failure?.diagnostic(at: .none)
        bundle.warning?.severity = .warning
      }
      return bundle
    }
    if ValueRenderer.holdsBlock(value, depth: 0) {
      bundle.data.add("text/html", .text(HTMLView(translator: translator).html(of: value)))
    }
    return bundle
  }

  /// A value as the prompt shows it, without a line end behind it.
  func plain(_ value: Value) -> String {
    var renderer = ValueRenderer(.text)
    renderer.width = Self.width
    renderer.cellLimit = 60
    renderer.translator = translator
    renderer.sourceText = sourceText
    var bytes: [UInt8] = []
    let sink = ByteSink {
      bytes += $0
      return true
    }
    renderer.write(value, to: sink)
    sink.flush()
    if bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
