import Plotting

extension Picture {
  /// Pictures of statistics over the years.
  static let courses: [Picture] = [
    Course.picture("cv", "Coefficient of variation", [Course("cv", "coefficient of variation")]),
    Course.picture(
      "theil", "Theil index",
      [
        Course("total", "Theil index"), Course("between", "between groups"),
        Course("within", "within groups"),
      ]),
    Course.picture(
      "gini", "Gini coefficient",
      [
        Course("total", "Gini coefficient"), Course("within", "within groups"),
        Course("between_net", "between groups, net"), Course("transvariation", "transvariation"),
      ]),
    Course.picture("hhi", "Herfindahl index", [Course("hhi", "Herfindahl index")]),
    Course.picture("location_quotient", "Location quotient", [Course("lq", "location quotient")]),
    Course.picture("krugman", "Krugman index", [Course("krugman", "Krugman index")]),
    Course.picture("coupling", "Degree of coordination", [Course("d", "degree of coordination")]),
    Course.picture("topsis", "Closeness to the best", [Course("closeness", "closeness")]),
    Course.picture("scenario", "Scenario", [Course("value", "value")]),
  ]
}
