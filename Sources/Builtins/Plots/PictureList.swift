/// What pictures there are, for pages.
package enum PictureList {
  /// The built-ins whose results a picture shows (none for any table), its name, and what it shows.
  package static var all: [(methods: [String], kind: String, summary: String)] {
    Pictures.all.map { ($0.methods, $0.name, $0.summary) }
  }
}
