import Testing
import Units

@Suite struct ErrorTests {
  @Test(
    arguments: [
      ("gj", 0, "there is no unit gj", "did you mean GJ?"),
      ("Mt CO2/prson", 7, "there is no unit prson", "did you mean person?"),
      ("Mm3", 0, "there is no unit Mm3", "did you mean Nm3 or m3?"),
      ("人均", 0, "there is no unit 人均", nil), ("foo", 0, "there is no unit foo", nil),
      ("t raw coal", 6, "a substance is one word", "write raw_coal"),
      ("", 0, "here a unit is expected", "write [1] for plain numbers"),
      ("  ", 0, "here a unit is expected", "write [1] for plain numbers"),
      ("2010", 0, "2010 alone is no unit, only powers of ten are", nil),
      ("CNY2010", 0, "CNY2010 has 2010 as exponent", "write CNY@2010 for a price year"),
      ("CNY-2010/person", 0, "CNY has -2010 as exponent", "write CNY@2010 for a price year"),
      ("μgm/3μgm/3", 0, "0.1111111111111111 alone is no unit, only powers of ten are", nil),
      ("t@2010", 1, "only money has a price year, not t", nil),
      ("CNY@10", 3, "behind @ stands the year of the prices", "write CNY@2010"),
      (
        "J/kg t", 5, "it is open whether this stands below the line",
        "write brackets, as in kg/(m s), or a * between"
      ),
      (
        "元/人·年", 7, "it is open whether this stands below the line",
        "write brackets, as in kg/(m s), or a * between"
      ),
      ("(t", 0, "this bracket is not closed", nil),
      ("t)", 1, "a bracket is closed that was not opened", nil),
      ("t//t", 2, "here the name of a unit is expected", nil),
      ("t/", 2, "here the name of a unit is expected", nil),
      ("t^", 2, "here a whole number is expected as exponent", nil),
      ("t^(1/0)", 5, "an exponent cannot be divided by zero", nil),
      ("t^(1/2", 6, "the exponent's bracket is not closed", nil),
      ("t?", 1, "? has no place in a unit", nil),
      ("1e400 t", 0, "the unit 1e400 is too large or too small for a number", nil),
    ] as [(String, Int, String, String?)])
  func reading(_ text: String, _ offset: Int, _ message: String, _ mend: String?) throws {
    let error = try #require(failure(text))
    #expect(error.message.english == message)
    #expect(error.mend?.english == mend)
    #expect((error.offset ?? 0) == offset)
  }

  @Test(
    arguments: [
      (
        "Mt C", "t CO2", "[Mt C] is in C, [t CO2] is in CO2",
        "multiply [Mt C] by 44/12 * 1[t CO2/t C]"
      ),
      (
        "t CO2", "t C", "[t CO2] is in CO2, [t C] is in C",
        "multiply [t CO2] by 12/44 * 1[t C/t CO2]"
      ),
      (
        "t coal", "t coke", "[t coal] is in coal, [t coke] is in coke",
        "multiply [t coal] by a factor in [t coke/t coal], see factors(…)"
      ),
      (
        "CNY@2010", "1e8 CNY@2015",
        "[CNY@2010] is in prices of 2010, [1e8 CNY@2015] in prices of 2015",
        "bring both to prices of one year with deflate(…)"
      ),
      (
        "t coal", "tce", "[t coal] measures mass, [tce] measures energy",
        "multiply [t coal] by a heat value in [GJ/t] or [tce/t]"
      ),
      (
        "tce", "t CO2", "[tce] measures energy, [t CO2] measures mass",
        "multiply [tce] by a factor such as [t C/tce] or [t CO2/TJ]"
      ),
      (
        "CNY", "USD", "[CNY] measures money (CNY), [USD] measures money (USD)",
        "multiply [CNY] by an exchange rate in [USD/CNY]"
      ),
      ("t CO2/t", "1", "[t CO2/t] is a ratio, [1] is a plain number", nil),
      ("t", "ha", "[t] measures mass, [ha] measures area", nil),
    ] as [(String, String, String, String?)])
  func meeting(_ left: String, _ right: String, _ message: String, _ mend: String?) throws {
    let (a, b) = (try unit(left), try unit(right))
    do {
      let factor = try a.factor(to: b)
      Issue.record("converts with \(factor)")
    } catch {
      #expect(error.message.english == message)
      #expect(error.mend?.english == mend)
      #expect(error.offset == nil)
    }
  }
}
