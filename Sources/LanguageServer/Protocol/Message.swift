import JSON

/// A message of JSON-RPC 2.0 that came in.
struct Message: Sendable {
  /// What it asks for: a method with an `id` is a request, one without is a notification.
  var method: String
  /// A number or a text, of a request.
  var id: JSONValue?
  /// What it is about; `null` when left out.
  var parameters: JSONValue

  /// What a content came to.
  enum Reading: Sendable {
    /// A request or notification.
    case message(Message)
    /// The answer to a request of ours, which asks for nothing.
    case answer
    /// None of these: what to answer, and to which id.
    case fault(ResponseError, id: JSONValue)
  }

  /// Reads a content.
  static func read(_ content: [UInt8]) -> Reading {
    let value: JSONValue
    do throws(JSONFault) { value = try JSONReader.read(content) } catch {
      let place = "line \(error.line), column \(error.column)"
      return .fault(
        ResponseError(.parseError, "\(error.phrase.english) (\(place))"), id: .null)
    }
    guard case .object = value else {
      return .fault(ResponseError(.invalidRequest, "a message is an object"), id: .null)
    }
    let id = value["id"].flatMap { $0.asText != nil || $0.asNumber != nil ? $0 : nil }
    guard let method = value["method"]?.asText else {
      if id != nil, value["result"] != nil || value["error"] != nil { return .answer }
      return .fault(ResponseError(.invalidRequest, "a message has a method"), id: id ?? .null)
    }
    if value["id"] != nil, id == nil {
      return .fault(ResponseError(.invalidRequest, "an id is a number or a text"), id: .null)
    }
    return .message(Message(method: method, id: id, parameters: value["params"] ?? .null))
  }
}

/// Why a request is not answered.
struct ResponseError: Error, Sendable, Equatable {
  /// The codes of JSON-RPC and LSP.
  enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case notInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
  }

  /// The code.
  var code: Code
  /// One sentence for people.
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
