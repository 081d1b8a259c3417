// Folders and files for the tests of this target.
@_exported public import TestSupport

/// A folder that stands for a user's home, gone afterwards.
func withHome<Value>(_ body: (String) throws -> Value) throws -> Value { try withFolder(body) }
