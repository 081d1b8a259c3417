package import Wording

/// Shows pages to the person at the prompt.
package protocol PageViewer: AnyObject {
  /// The language that the person reads.
  var language: Language { get }
  /// Keeps a page as a file and opens it where there is a browser.
  func show(_ page: [UInt8]) -> ShownPage
}

/// What showing a page came to.
package enum ShownPage: Sendable {
  /// It lies at a path.
  case kept(String)
  /// It could not be written, with the errno value.
  case failed(path: String, error: Int32)
}
