import Interpreter
import Plotting

extension Picture {
  /// Entropy weights.
  static let entropyWeights = Picture("weights", of: ["entropy"], "The weight of each indicator.") {
    (picture) throws(Stop) in
    let table = try picture.table("weights")
    let names = try table.texts("indicator")
    let values = try table.numbers("weight")
    return RankedBars.figure(
      picture, "Entropy weights", Array(zip(names, values)), axis: picture.say("weight"))
  }

  /// Scores by entropy weights.
  static let entropyScores = Picture(
    "scores", of: ["entropy"], "The score of each group, over the years where there are several."
  ) { (picture) throws(Stop) in
    let table = try picture.table("scores")
    guard let year = table.year else {
      let labels = try table.groups(table.keys(without: [])).map(\.label)
      return RankedBars.figure(
        picture, "Scores", Array(zip(labels, try table.numbers("score"))),
        axis: picture.say("score"))
    }
    let (series, remarks) = try table.lines("score", by: table.keys(without: [year]))
    return picture.figure(
      "Scores", [Panel(x: Axis("", .years), y: Axis(picture.say("score")), series: series)],
      remarks: remarks)
  }
}
