extension String {
  /// The same text in Unicode's composed normal form (NFC).
  ///
  /// ASCII text, which is nearly all there is, is given back as it came.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var units: [UInt8] = []
    units.reserveCapacity(utf8.count)
    _withNFCCodeUnits { units.append($0) }
    return String(decoding: units, as: UTF8.self)
  }
}
