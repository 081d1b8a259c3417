package import Tables

/// A result with a further note.
package struct NotedResult: Result {
  private var base: any Result
  private let note: Phrase

  /// A result and what is to be said of it.
  package init(_ base: any Result, note: Phrase) {
    self.base = base
    self.note = note
  }

  /// The built-in that made it.
  package var method: String { base.method }
  /// The line above the printed table.
  package var title: Phrase { base.title }
  /// The names of its fields.
  package var fieldNames: [String] { base.fieldNames }
  /// A field by name.
  package func field(_ name: String) -> Value? { base.field(name) }
  /// The options with the values used.
  package var options: [(name: String, value: Value)] { base.options }
  /// Its notes, the further one last.
  package var notes: [Phrase] { base.notes + [note] }
  /// How it came about.
  package var origin: ResultOrigin {
    get { base.origin }
    set { base.origin = newValue }
  }
  /// The fields to print.
  package var shownFields: [String] { base.shownFields }
  /// What kind of value it is.
  package var kind: ResultKind { base.kind }
  /// The field that stands for the whole.
  package var dataField: String? { base.dataField }
  /// The result itself.
  package var content: any Result { base.content }
  /// The drawing of a picture.
  package func drawing(columns: Int) -> [String]? { base.drawing(columns: columns) }
  /// The picture for a terminal.
  package func terminalPicture() -> [UInt8]? { base.terminalPicture() }
  /// The picture as a file.
  package func pictureFile() -> [UInt8]? { base.pictureFile() }
  /// The same for some regions only.
  package func restricted(to regions: [Region]) throws(Stop) -> Value? {
    try base.restricted(to: regions)
  }
}
