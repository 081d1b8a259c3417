import Testing
import Wording

@Suite struct PhraseTests {
  private let name = "co2"

  @Test func englishAndTemplate() {
    let plain: Phrase = "the table has no columns"
    #expect(plain.template == "the table has no columns")
    #expect(plain.english == "the table has no columns")
    let holes: Phrase = "there is no column `\(name)` in \(3) rows"
    #expect(holes.template == "there is no column `{}` in {} rows")
    #expect(holes.english == "there is no column `co2` in 3 rows")
  }

  @Test func nestedLiteralsAreFound() {
    let count = name.count - 2
    let nested: Phrase = "it takes \(count == 1 ? "a number" : "numbers")"
    let translator = Translator(.chinese) { ["it takes {}": "取{1}", "a number": "一个数"][$0] }
    #expect(nested.english == "it takes a number")
    #expect(translator.text(nested) == "取一个数")
  }

  @Test func equalWhenTheEnglishIs() {
    let made: Phrase = "no `\(name)`"
    #expect(made == "no `co2`")
    #expect(Set([made, "no `co2`"]).count == 1)
    #expect(made != "no `co`")
  }

  @Test func holesChangePlaces() {
    let translator = Translator(.chinese) { ["{} of {}": "{2}中的{1}"][$0] }
    #expect(translator.text("\(2) of \(7)") == "7中的2")
    #expect(translator.text("untranslated \(2)") == "untranslated 2")
    #expect(Translator.english.text("\(2) of \(7)") == "2 of 7")
  }

  @Test func bracesThatAreNoHoles() {
    #expect(Translator.filled("{ {1} } {9} {x", with: ["a"]) == "{ a } {9} {x")
    let translator = Translator(.chinese) { ["write `{ … }` for {}": "{1}写作`{ … }`"][$0] }
    #expect(translator.text("write `{ … }` for \(name)") == "co2写作`{ … }`")
  }

  @Test func listsAndVerbatimTexts() {
    let list = Phrase(list: ["a number", "a text"], separator: ", or ")
    #expect(list.english == "a number, or a text")
    let words = ["a number": "数", "a text": "文本", ", or ": "或"]
    let translator = Translator(.chinese) { words[$0] }
    #expect(translator.text(list) == "数或文本")
    #expect(translator.text("takes \(list: ["a text"])") == "takes 文本")
    #expect(translator.text(Phrase(verbatim: "a text")) == "a text")
    #expect(translator.text(Phrase(word: "a text")) == "文本")
    #expect(translator.text(whole: "a number") == "数")
    #expect(Phrase(verbatim: "").isEmpty && !list.isEmpty)
  }
}
