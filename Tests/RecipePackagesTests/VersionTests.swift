import RecipePackages
import Testing

/// Versions and ranges of them.
@Suite struct VersionTests {
  @Test(arguments: ["1.0.0", "0.1.0", "1.2.3-beta.2", "10.20.30-a-b.0"])
  func versionsAreReadAsWritten(_ text: String) {
    #expect(PackageVersion(text)?.description == text)
  }

  @Test(arguments: [
    "", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "1.2.3-", "1.2.3-01", "1.2.3+b", "v1.2.3",
    "-1.2.3",
  ])
  func othersAreNone(_ text: String) {
    #expect(PackageVersion("1.0.0-" + String(repeating: "a", count: 59)) == nil)
    #expect(PackageVersion(text) == nil)
  }

  /// The order of the examples of the specification, section 11.
  @Test func orderIsThatOfTheSpecification() {
    let ordered = [
      "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
      "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "2.0.0", "2.1.0", "2.1.1",
    ].compactMap(PackageVersion.init)
    #expect(ordered.count == 11)
    #expect(ordered.shuffled().sorted() == ordered)
  }

  @Test(arguments: [
    ("", "0.0.1", true), ("", "2.0.0-rc.1", true), ("1.2", "1.2.0", true), ("1.2", "1.9.4", true),
    ("1.2", "1.1.9", false), ("1.2", "2.0.0", false), ("1", "1.0.0", true), ("1", "2.0.0", false),
    ("0.2", "0.2.7", true), ("0.2", "0.3.0", false), ("0.0.3", "0.0.3", true),
    ("0.0.3", "0.0.4", false), ("0", "0.9.0", true), ("=1.2.3", "1.2.3", true),
    ("=1.2.3", "1.2.4", false), (">=1.2, <3", "2.9.9", true), (">=1.2, <3", "3.0.0", false),
    (">=1.2", "7.0.0", true), ("1.2", "1.3.0-beta", false), ("1.3.0-beta", "1.3.0-beta", true),
    ("1.3.0-beta", "1.3.0", true), ("1.3.0-beta", "2.0.0-alpha", false),
  ])
  func rangesTakeWhatGoesWithThem(_ range: String, _ version: String, _ isIn: Bool) throws {
    let range = try #require(VersionRange(range))
    let version = try #require(PackageVersion(version))
    #expect(range.contains(version) == isIn)
  }

  @Test(arguments: ["x", ">1", "1.2.3.4", "=1.2", "1,,2", ">=", "^1.2", "~1"])
  func othersAreNoRange(_ text: String) {
    #expect(VersionRange(text) == nil)
  }
}
