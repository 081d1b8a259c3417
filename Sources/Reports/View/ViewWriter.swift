import Hashing
import Markup

/// Writes a page for the screen that needs nothing else: style, script and pictures are in it, and
/// nothing is fetched. It is also sound XML. Of scripts only its own may run: the page names its hash.
package enum ViewWriter {
  /// The page as UTF-8.
  ///
  /// - Complexity: O(cells + bytes of the pictures).
  package static func bytes(_ document: ViewDocument) -> [UInt8] {
    var bytes = Array(head(document).utf8)
    let figures = document.blocks.count { if case .figure = $0 { true } else { false } }
    for block in document.blocks { append(block, document, alone: figures == 1, to: &bytes) }
    let made = MarkupText.escaped(document.translator.text("Made with Tonne"))
    let foot = "</main>\n<footer>\(made)</footer>\n<script>\(script)</script>\n</body>\n</html>\n"
    bytes.append(contentsOf: foot.utf8)
    return bytes
  }

  /// The script, for XML too.
  private static let script = "/*<![CDATA[*/\n\(ViewScript.text)/*]]>*/"

  private static func head(_ document: ViewDocument) -> String {
    let title = MarkupText.escaped(document.title)
    let language = document.translator.language == .chinese ? "zh-CN" : "en"
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(hash)'"/>
      <title>\(title)</title>
      <style>
      \(ViewStyle.text)</style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>

      """
  }

  private static var hash: String {
    var digest = SHA256()
    Array(script.utf8).withUnsafeBufferPointer { digest.update($0) }
    var text: [UInt8] = []
    Base64.append(digest.digest(), to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(
    _ block: ViewDocument.Block, _ document: ViewDocument, alone: Bool, to bytes: inout [UInt8]
  ) {
    switch block {
    case .heading(let text):
      bytes.append(contentsOf: "<h2>\(MarkupText.escaped(text))</h2>\n".utf8)
    case .remark(let phrase):
      let text = MarkupText.escaped(document.translator.text(phrase))
      bytes.append(contentsOf: "<p class=\"remark\">\(text)</p>\n".utf8)
    case .table(let table, let rows):
      ViewTable.append(table, rows: rows, document.translator, to: &bytes)
    case .figure(let figure):
      let kind = figure.kind == .png ? "image/png" : "image/svg+xml"
      let text = MarkupText.escaped(figure.title ?? document.title)
      let look = alone ? "picture alone" : "picture"
      bytes.append(
        contentsOf: "<figure class=\"\(look)\"><img alt=\"\(text)\" src=\"data:\(kind);base64,".utf8
      )
      Base64.append(figure.bytes, to: &bytes)
      bytes.append(contentsOf: "\"/></figure>\n".utf8)
    }
  }
}
