/// A library or program of others, and which one is in use.
package struct LibraryVersion: Sendable, Equatable {
  /// When it becomes part of a run.
  package enum Kind: Sendable {
    /// When the command is built.
    case built
    /// When something needs it.
    case opened
  }

  /// Its name.
  package var name: String
  /// Its version; empty where it is there and does not tell, `nil` where it is not installed.
  package var version: String?
  /// When it becomes part of a run.
  package var kind: Kind

  /// A library.
  package init(_ name: String, _ version: String?, _ kind: Kind) {
    self.name = name
    self.version = version
    self.kind = kind
  }
}
