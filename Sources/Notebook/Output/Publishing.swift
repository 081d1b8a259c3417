package import JSON

/// What tells all who listen to a kernel; tests put something in its place.
package protocol Publishing: Sendable {
  /// Tells something; `parent` is the header of the request that it is about.
  func publish(_ type: String, _ content: JSONValue, parent: [UInt8], metadata: JSONValue)
}

extension Publishing {
  /// Tells something that has no metadata.
  package func publish(_ type: String, _ content: JSONValue, parent: [UInt8]) {
    publish(type, content, parent: parent, metadata: [:])
  }
}
