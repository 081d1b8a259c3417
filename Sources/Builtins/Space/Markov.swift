import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `markov(l, of)`.
  static let markov = Builtin(
    "markov", .space, "Counts how regions move between classes from year to year.",
    parameters: [
      BuiltinParameter("l", .table, "A result of `lisa`, or any panel with a column of classes."),
      BuiltinParameter(
        "of", .columnName, "The column of classes.", default: .none(describes: "`.quadrant`")),
    ],
    result:
      "`.counts` and `.matrix` (from, a column a class), `.ergodic` (class, share), `.passage` "
      + "(from, a column a class), and for quadrants `.expected`, `.chi2`, `.df`, `.p`",
    discussion: """
      `.counts` has the moves from one year to the next, `.matrix` their probabilities pᵢⱼ = nᵢⱼ / nᵢ., `na` for \
      a class that nothing starts from. `.ergodic` are the shares that stay as they are, π = πP, `na` where \
      they depend on the start; `.passage` the mean number of years until a class is first reached, and \
      of return on the diagonal, `na` unless every class reaches every other. Classes of `lisa` are the \
      quadrants HH, LH, LL, HL; then `.chi2` tests whether regions and their neighbours move each by a \
      chain of its own (`.expected`), with 9 degrees of freedom. All key columns but the year make a \
      member. A member that lacks a year makes no move there, and years follow each other as they are in \
      the table; both are noted.
      """,
    examples: [
      Example(
        """
        let l = table(
          city = ["a", "b", "a", "b", "a", "b"], year = [2010, 2010, 2011, 2011, 2012, 2012],
          class = [1, 2, 1, 1, 2, 1]) |> key(.city, .year)
        let m = l |> markov(of = .class)
        m.matrix
        m.ergodic
        """,
        """
        from        1         2
        ────  ───────  ────────
        1     0.66667  0.333333
        2     1.00000  0.000000
        2 rows × 3 columns

        class  share
        ─────  ─────
        1       0.75
        2       0.25
        2 rows × 2 columns
        """)
    ],
    references: [
      "Rey, S. J. (2001). Spatial empirics for economic growth and convergence. Geographical Analysis "
        + "33, 195-214. doi:10.1111/j.1538-4632.2001.tb00444.x",
      "Kemeny, J. G., Snell, J. L. (1960). Finite Markov Chains. Van Nostrand.",
    ],
    searchWords: [
      "Markov chain", "马尔可夫链", "马尔科夫转移矩阵", "转移概率矩阵", "giddy", "LISA_Markov", "transition matrix",
      "markovchain", "ergodic",
    ],
    body: .function { (call) throws(Stop) in
      let name = call.isGiven("of") ? try call.columnName("of") : "quadrant"
      let panel = try ClassPanel(call, try call.table("l"), name)
      return .result(try markovResult(call, panel))
    })
}

private func markovResult(_ call: Call, _ panel: ClassPanel) throws(Stop) -> MethodResult {
  let (counts, notes) = moves(panel)
  let chain = try methods(
    { () throws(MethodError) in try MarkovChain(counts: counts) })
  let none = [[Double]](
    repeating: [Double](repeating: .nan, count: panel.classes.count), count: panel.classes.count)
  let ergodic = try Table.result([
    Column.texts("class", panel.classes),
    Column("share", .numbers(chain.ergodic ?? none[0])),
  ])
  var fields: [(name: String, value: Value)] = [
    (name: "matrix", value: .table(try panel.matrix(chain.probabilities))),
    (name: "counts", value: .table(try panel.matrix(chain.counts))),
    (name: "ergodic", value: .table(ergodic)),
    (name: "passage", value: .table(try panel.matrix(chain.firstPassage ?? none))),
  ]
  var shown = ["matrix", "ergodic"]
  if panel.areCorners {
    let test = try methods { () throws(MethodError) in try MarkovIndependence(chain) }
    fields += [
      (name: "expected", value: .table(try panel.matrix(test.expected))),
      (name: "chi2", value: .checked(test.statistic)),
      (name: "df", value: .number(Double(test.degreesOfFreedom))),
      (name: "p", value: .checked(test.p)),
    ]
    shown += ["chi2", "df", "p"]
  } else {
    fields += ["expected", "chi2", "df", "p"].map { (name: $0, value: .missing) }
  }
  return MethodResult(
    method: "markov", title: "Markov chain of classes", fields: fields,
    options: [Call.settled("of", [panel.name])], notes: notes, shown: shown,
    n: Int(counts.joined().reduce(0, +)))
}

/// Why there are no shares in the long run, or no times of passage.
private func chainNotes(_ chain: MarkovChain, _ panel: ClassPanel) -> [Phrase] {
  let idle = chain.counts.indices.filter { chain.counts[$0].allSatisfy { $0 == 0 } }
  var notes: [Phrase] = []
  if !idle.isEmpty {
    notes.append("nothing starts from \(listed(idle.map { panel.classes[$0] }))")
  }
  if chain.ergodic == nil {
    notes.append("there are no shares in the long run that do not depend on the start")
  }
  if chain.firstPassage == nil {
    notes.append("`.passage` is na, because not every class reaches every other")
  }
  return notes
}

/// The moves from each year to the next, and what was left out.
private func moves(_ panel: ClassPanel) -> (counts: [[Double]], notes: [Phrase]) {
  let size = panel.classes.count
  var counts = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
  var lost = 0
  for (before, after) in zip(panel.places, panel.places.dropFirst()) {
    for (from, to) in zip(before, after) {
      if from < 0 || to < 0 {
        lost += 1
      } else {
        counts[from][to] += 1
      }
    }
  }
  var notes: [Phrase] = []
  if lost > 0 {
    notes.append(
      lost == 1
        ? "1 move is not counted, because a class is missing before or after it"
        : "\(lost) moves are not counted, because a class is missing before or after them")
  }
  let steps = Set(zip(panel.years, panel.years.dropFirst()).map { $1 - $0 })
  if steps.count > 1 {
    notes.append("the years are not equally far apart, and each counts as following the one before")
  }
  return (counts, notes)
}
