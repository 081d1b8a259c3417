import Interpreter
import Plotting

/// One way to draw the results of some built-ins, or tables: each stands in a file of its own and is
/// entered in the list of `Pictures`; `plot` asks nothing else about results.
struct Picture: Sendable {
  /// What `kind` calls it.
  let name: String
  /// The built-ins whose results it shows; none for any table.
  let methods: [String]
  /// What it shows, in a sentence.
  let summary: String
  /// Makes the figure.
  let draw: @Sendable (PictureCall) throws(Stop) -> Figure

  /// A picture of the results of some built-ins.
  init(
    _ name: String, of methods: [String] = [], _ summary: String,
    draw: @escaping @Sendable (PictureCall) throws(Stop) -> Figure
  ) {
    self.name = name
    self.methods = methods
    self.summary = summary
    self.draw = draw
  }
}
