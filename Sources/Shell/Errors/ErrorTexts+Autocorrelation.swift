// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let autocorrelation: [String: String] = [
    "M220": ##"""
      error[M220]: x has 61 different values, which are no classes
        --> example.tonne:2:18
         |
       2 | t |> markov(of = .x)
         |                  ^^
         help: part them into classes first, with `breaks`

      """##,
    "M221": ##"""
      error[M221]: cluster has ns, and quadrants are HH, LH, LL and HL
        --> example.tonne:4:49
         |
       4 | l |> derive(cluster = "ns") |> transitions(of = .cluster)
         |                                                 ^^^^^^^^
         help: take `.quadrant` of `lisa`

      """##,
    "M222": ##"""
      error[M222]: transitions goes by region and year, and the table is not keyed by both
        --> example.tonne:4:1
         |
       4 | l[2010] |> transitions()
         | ^^^^^^^
         help: set the key: `key(t, .region, .year)`

      """##,
    "M223": ##"""
      error[M223]: the table has no year 2019
        --> example.tonne:4:36
         |
       4 | l |> transitions(from = 2010, to = 2019)
         |                                    ^^^^
         help: its years are 2010, 2020

      """##,
    "M224": ##"""
      error[M224]: Suzhou has no quadrant in 2020
        --> example.tonne:4:1
         |
       4 | l |> filter(.city == @Nanjing or .year == 2010) |> transitions()
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: take regions that both years have

      """##,
  ]
}
