import Shell
import Testing
import Wording

@Suite("The language of messages")
struct LanguageTests {
  private static func run(
    _ words: [String], _ variables: [String: String] = [:]
  ) -> (status: Int32, output: String, error: String) {
    CommandTests.run(words) { $0.variables = variables }
  }

  /// Whether the message on a stray bracket is in Chinese.
  private static func isChinese(_ words: [String], _ variables: [String: String]) -> Bool? {
    let error = run(words + ["-e", "1)"], variables).error
    if error.contains("没有与之对应的开头") { return true }
    return error.contains("closes nothing") ? false : nil
  }

  @Test(
    "the option goes before the locale, LC_ALL before LC_MESSAGES before LANG",
    arguments: [
      ([], [:], false), ([], ["LANG": "C"], false), ([], ["LANG": "en_GB.UTF-8"], false),
      ([], ["LANG": "zh_CN.UTF-8"], true), ([], ["LC_MESSAGES": "zh_TW", "LANG": "C"], true),
      ([], ["LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"], false),
      ([], ["LC_ALL": "", "LANG": "zh_CN.GB18030"], true),
      (["--lang", "zh"], ["LANG": "C"], true), (["--lang=en"], ["LC_ALL": "zh_CN"], false),
    ] as [([String], [String: String], Bool)])
  func choice(_ words: [String], _ variables: [String: String], _ isChinese: Bool) {
    #expect(Self.isChinese(words, variables) == isChinese)
  }

  @Test(
    "wrong usage is told in the language that was asked for, wherever the option stands",
    arguments: [["--lang", "zh", "--sped"], ["--sped", "--lang=zh"], ["--lang", "zh", "check"]])
  func usage(_ words: [String]) {
    let run = Self.run(words)
    #expect(run.status == ExitStatus.misuse)
    #expect(run.error.contains("用法见 `tonne --help`"))
    #expect(!run.error.contains("there is"))
  }

  @Test("help too", arguments: [["--help", "--lang", "zh"], ["--lang=zh", "--help"]])
  func help(_ words: [String]) {
    #expect(Self.run(words).output.contains("运行脚本"))
    #expect(Self.run(["--help"]).output.contains("run a script"))
  }

  @Test("findings as JSON have messages in the language and words for programs as ever")
  func json() {
    let folder = TemporaryFolder()
    let path = folder.write("a.tonne", "1)\n")
    let english = Self.run(["check", "--format", "json", path]).output
    #expect(english.contains("\"message\":\"`)` closes nothing\""))
    let chinese = Self.run(["check", "--format", "json", "--lang", "zh", path]).output
    #expect(chinese.contains("\"message\":\"`)` 没有与之对应的开头\""))
    #expect(chinese.contains("\"severity\":\"error\""))
  }

  @Test("the prompt changes it for the session")
  func prompt() {
    let run = PromptRun(
      ["1)", ":set lang zh", "1)", ":set lang", ":set lang fr", ":set lang auto", "1)"]
        .map { .line($0) })
    let messages = run.messages
    #expect(messages.split(separator: "\n").filter { $0.contains("closes nothing") }.count == 2)
    #expect(messages.split(separator: "\n").filter { $0.contains("没有与之对应的开头") }.count == 1)
    #expect(messages.contains("lang = zh\n"))
    #expect(messages.contains("`lang` 取 auto、en 或 zh，这里是 `fr`"))
  }

  @Test("a translator over parts takes the first of two entries and leaves what it does not know")
  func catalogue() {
    let parts: [WordingPart] = [
      ["{} of {}": "{2}的{1}", "a": "甲", "a": "乙"], ["a": "丙", "b": "丁"],
    ]
    let translator = Translator(.chinese, parts: parts)
    #expect(translator.text("\(1) of \(2)") == "2的1")
    #expect(translator.text("a") == "甲")
    #expect(translator.text("b") == "丁")
    #expect(translator.text("c") == "c")
  }
}
