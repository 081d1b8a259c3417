import Builtins
import Interpreter
import Shell
import Testing

/// Built-ins are found by what people call them.
@Suite struct HelpSearchTests {
  let search = HelpSearch(StandardLibrary.registry)

  @Test(arguments: [
    ("which indicator hinders most", "obstacle"), ("障碍因子", "obstacle"), ("hinder", "obstacle"),
    ("growth rate", "growth"), ("增长率", "growth"), ("group_by", "group"), ("mutate", "derive"),
    ("which index splits a change by the logarithmic mean?", "lmdi"), ("pivot_longer", "longer"),
    ("grey forecast", "egm"),
  ])
  func findsFirst(_ text: String, _ name: String) {
    #expect(search.find(text).first?.builtin.name == name)
  }

  @Test(arguments: ["", "zebra crossing", "?!"])
  func findsNothing(_ text: String) {
    #expect(search.find(text).isEmpty)
  }
}
