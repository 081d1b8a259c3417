// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let system: [String: String] = [
    "X003": ##"""
      error[X003]: calls are nested too deeply
        --> example.tonne:1:23
         |
       1 | recipe down(n: num) = down(n - 1)
         |                       ^^^^^^^^^^^
         help: give a recipe that calls itself a case in which it does not: `if … { … } else { … }`

      """##,
    "X010": ##"""
      error[X010]: cannot read "exampel.tonne": No such file or directory
        help: did you mean "example.tonne"?

      """##,
    "X011": ##"""
      error[X011]: cannot write "example.tonne/reference": Not a directory

      """##,
    "X030": ##"""
      error[X030]: there is no built-in `lmid`
        help: did you mean `lmdi`?

      """##,
    "X031": ##"""
      error[X031]: no message has the code `S999`
        = codes near it: S000, S001, S002
        help: `tonne explain` lists all codes

      """##,
    "X062": ##"""
      error[X062]: calls are nested deeper than the limit of 50
        --> example.tonne:1:52
         |
       1 | recipe sum_to(n: num) = if n == 0 { 0 } else { n + sum_to(n - 1) }
         |                                                    ^^^^^^^^^^^^^
         help: allow more when you start: `tonne --limit depth=1000 …`

      """##,
  ]
}
