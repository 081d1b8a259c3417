import CArchive
import CForeign

/// Libraries that are opened when data need them.
package enum OpenedLibraries {
  /// Names and versions; `nil` for those that are not installed, empty where one does not tell. All of
  /// them are opened for that.
  package static var versions: [(name: String, version: String?)] {
    [
      ("libzip", tonne_zip_version()), ("expat", tonne_xml_version()),
      ("SQLite", tonne_sqlite_version()), ("libpq", tonne_postgres_version()),
      ("GDAL", tonne_gdal_version()), ("ReadStat", tonne_readstat_version()),
    ].map { ($0, $1.map { String(cString: $0) }) }
  }
}
