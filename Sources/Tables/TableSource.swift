/// What a table was read from: a file, data that come with the program, or a package of recipes that had
/// a part in it.
public struct TableSource: Hashable, Sendable {
  /// The path as the script gave it, or what the data are called.
  public var path: String
  /// Rows read from it.
  public var rows: Int
  /// The file as it was when it was read; `nil` when there is none.
  public var file: FileState?
  /// How the file was understood.
  public var reading: [ReadingFact]
  /// The package whose recipe made the table or was given it; `nil` for data.
  public var package: Package?

  /// A source.
  public init(path: String, rows: Int, file: FileState? = nil, reading: [ReadingFact] = []) {
    self.path = path
    self.rows = rows
    self.file = file
    self.reading = reading
  }

  /// A package of recipes.
  public init(package: Package) {
    self.init(path: "\(package.name) \(package.version)", rows: 0)
    self.package = package
  }

  /// A package of recipes, as its lock names it.
  public struct Package: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// The SHA-256 of the list of its files.
    public var content: String

    /// A package.
    public init(name: String, version: String, content: String) {
      self.name = name
      self.version = version
      self.content = content
    }
  }

  /// What tells whether a file is still the one that was read.
  public struct FileState: Hashable, Sendable {
    /// The path from the working folder.
    public var location: String
    /// Its size in bytes.
    public var size: Int
    /// When it was last written, in seconds and nanoseconds.
    public var seconds: Int64
    /// The nanoseconds of that.
    public var nanoseconds: Int64
    /// Its number in the file system: a file that was put in its place has another.
    public var number: UInt64

    /// A state.
    public init(
      location: String, size: Int, seconds: Int64, nanoseconds: Int64, number: UInt64
    ) {
      self.location = location
      self.size = size
      self.seconds = seconds
      self.nanoseconds = nanoseconds
      self.number = number
    }
  }
}

/// The method whose result a table is, with what there is to say about it. Tables carry it along
/// through verbs that keep rows as they are, and know nothing else of it.
public protocol TableOrigin: Sendable {
  /// The name of the method.
  var method: String { get }
}
