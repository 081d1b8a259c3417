package import JSON

/// Why a message cannot be used. It is dropped, and what was wrong with it is said.
package enum MessageFault: Error, Sendable, Equatable {
  /// Nothing parts the address from the message.
  case noDelimiter
  /// It has fewer parts than a message has, or more than anyone sends.
  case partCount
  /// Somebody without the key made it, or it was changed on its way.
  case signature
  /// A part is no JSON.
  case json(JSONFault)
  /// A part is not an object, or the header has no `msg_type`.
  case shape

  /// What is wrong, for people.
  var phrase: Phrase {
    switch self {
    case .noDelimiter: "it has no sign between address and message"
    case .partCount: "it has too few parts, or too many"
    case .signature: "its signature is wrong"
    case .json(let fault): "a part of it is no JSON: \(fault.phrase)"
    case .shape: "it lacks a header with a type"
    }
  }
}
