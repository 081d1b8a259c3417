package import JSON

/// A message of Jupyter's protocol.
///
/// On the wire it has these parts: the addresses of its way, `<IDS|MSG>`, the signature, then header,
/// parent header, metadata and content in JSON, and what is not JSON behind them.
package struct WireMessage: Sendable {
  /// The way to who sent it.
  package var addresses: [[UInt8]]
  /// The header as it was written, to be sent back as the parent of answers.
  package var headerBytes: [UInt8]
  /// What kind of message it is.
  package var type: String
  /// The member `session` of the header: who asks.
  package var session: String
  /// What it says.
  package var content: JSONValue

  private static let delimiter = Array("<IDS|MSG>".utf8)
  /// More parts than any message has.
  package static let mostParts = 256

  /// Reads the parts of a message.
  ///
  /// - Throws: what is wrong with it; a wrong signature is found before anything of it is read.
  package init(_ parts: [[UInt8]], signer: MessageSigner) throws(MessageFault) {
    guard let place = parts.firstIndex(of: Self.delimiter) else { throw .noDelimiter }
    guard parts.count >= place + 6, parts.count <= Self.mostParts else { throw .partCount }
    let signed = parts[(place + 2)...(place + 5)]
    guard signer.agrees(parts[place + 1], with: signed) else { throw .signature }
    let header = try Self.object(parts[place + 2])
    guard let type = header["msg_type"]?.asText else { throw .shape }
    addresses = Array(parts[..<place])
    headerBytes = parts[place + 2]
    self.type = type
    session = header["session"]?.asText ?? ""
    _ = try Self.object(parts[place + 3])
    _ = try Self.object(parts[place + 4])
    content = try Self.object(parts[place + 5])
  }

  private static func object(_ bytes: [UInt8]) throws(MessageFault) -> JSONValue {
    let value: JSONValue
    do throws(JSONFault) { value = try JSONReader.read(bytes) } catch { throw .json(error) }
    guard case .object = value else { throw .shape }
    return value
  }

  /// The parts of a message that is sent.
  package static func parts(
    to addresses: [[UInt8]], header: JSONValue, parent: [UInt8], metadata: JSONValue,
    content: JSONValue, signer: MessageSigner
  ) -> [[UInt8]] {
    let signed = [
      JSONWriter.compact(header), parent.isEmpty ? Array("{}".utf8) : parent,
      JSONWriter.compact(metadata), JSONWriter.compact(content),
    ]
    return addresses + [delimiter, signer.signature(of: signed[...])] + signed
  }
}
