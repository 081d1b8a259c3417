// Written by the tests from the samples beside it.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let weights: [String: String] = [
    "T064": ##"""
      error[T064]: `[…]` takes regions of weights, and this is a text
        --> example.tonne:1:53
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"]))["Suzhou"]
         |                                                     ^^^^^^^^
         help: write `w[[@A, @B]]`, or `w[t.region]` for the regions of a table

      """##,
    "M204": ##"""
      error[M204]: Wuxi is in the table and not in the weights
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: leave them out of the table with `filter`, or make weights that have them; other spellings meet by `load(…, aliases = t)`

      """##,
    "M205": ##"""
      error[M205]: Wuxi is in the weights and not in the table
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: narrow the weights to the regions of the table: `w[t.city]`

      """##,
    "M206": ##"""
      error[M206]: data and weights meet by region, and the key of the table has no region
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: set the key: `key(t, .region, .year)`

      """##,
    "M210": ##"""
      error[M210]: North and N of the table are both North of the weights
        --> example.tonne:5:38
         |
       5 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: name the regions alike on both sides

      """##,
    "M211": ##"""
      error[M211]: the weight of Nanjing and Suzhou in row 1 is -1, and weights are not negative
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"], weight = [-1]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave out links that do not count

      """##,
    "M212": ##"""
      error[M212]: Nanjing is linked to itself in row 1
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Nanjing"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave it out: the diagonal of weights is 0

      """##,
    "M213": ##"""
      error[M213]: the link of Nanjing and Suzhou in row 2 is there twice
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing", "Nanjing"], to = ["Suzhou", "Suzhou"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: keep one row a link

      """##,
    "M214": ##"""
      error[M214]: there is no region Suzhuo here
        --> example.tonne:2:3
         |
       2 | w[[@Nanjing, @Suzhuo]]
         |   ^^^^^^^^^^^^^^^^^^^
         = the regions: Nanjing, Suzhou
         help: did you mean @Suzhou?

      """##,
  ]
}
