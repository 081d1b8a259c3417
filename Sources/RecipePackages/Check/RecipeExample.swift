package import Syntax

/// A program in the comment of a recipe: consecutive `##` lines that start with `>`.
package struct RecipeExample {
  /// The recipe.
  package let recipe: String
  /// The line of the file it starts on, from 1.
  package let line: Int
  /// The program as the body of a test block, each line where it stands in the file, so that
  /// messages point there.
  package let bytes: [UInt8]

  /// All examples of a program, in order.
  package static func all(in source: Source, _ program: Program) -> [RecipeExample] {
    var examples: [RecipeExample] = []
    for statement in program.statements where statement.documentation != nil {
      guard case .recipe(let recipe) = statement.kind else { continue }
      examples += all(of: recipe.name.text, above: source.line(at: statement.span.start), source)
    }
    return examples
  }

  private static func all(
    of recipe: String, above statement: Int, _ source: Source
  ) -> [RecipeExample] {
    var first = statement
    while first > 0, isComment(source.lineBytes(first - 1)) { first -= 1 }
    var examples: [RecipeExample] = []
    var lines: [[UInt8]] = []
    for line in first...statement {
      if line < statement, let code = code(source.lineBytes(line)) {
        lines.append(code)
      } else if !lines.isEmpty {
        examples.append(RecipeExample(recipe, lines, from: line - lines.count))
        lines = []
      }
    }
    return examples
  }

  private init(_ recipe: String, _ lines: [[UInt8]], from first: Int) {
    self.recipe = recipe
    line = first + 1
    let newline = UInt8(ascii: "\n")
    var bytes = [UInt8](repeating: newline, count: max(0, first - 1))
    bytes += Array("test \"example\" {".utf8)
    // On the first line of a file there is no line above for the opening.
    bytes.append(first > 0 ? newline : UInt8(ascii: " "))
    for line in lines { bytes += line + [newline] }
    self.bytes = bytes + [UInt8(ascii: "}")]
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
  }

  /// The line with blanks in place of the marks, when it is a line of an example.
  private static func code(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    var code = Array(line)
    var marks = Array("##>".utf8)[...]
    for (position, byte) in code.enumerated() {
      guard let mark = marks.first else { break }
      if byte == mark {
        code[position] = 0x20
        marks.removeFirst()
      } else if byte != 0x20 && byte != 0x09 {
        return nil
      }
    }
    return marks.isEmpty ? code : nil
  }
}
