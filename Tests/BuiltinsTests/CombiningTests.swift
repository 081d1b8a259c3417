import Testing

@Suite struct CombiningTests {
  private static let tables = """
    let a = table(city = ["x", "y"], "e [t]" = [1, 2]) |> key(.city)
    let b = table(name = ["y", "x", "z"], "pop [person]" = [20, 10, 30])

    """

  @Test(arguments: [
    ("\"{join(a, b, on = [.city = .name]).pop}\"", "[10 person, 20 person]"),
    ("length(join(a, b, on = [.city = .name], kind = \"full\"))", "3"),
    ("length(join(a, b, on = [.city = .name], kind = \"anti\"))", "0"),
    ("names(join(a, b, on = [.city = .name], kind = \"semi\"))", "[city, e]"),
    ("length(join(a, a |> rename(f = .e)))", "2"),
    ("join(a, b)", "T018"), ("join(a, a)", "T016"),
    ("join(a, append(b, b), on = [.city = .name])", "T015"),
    ("join(a, b, on = [.city = .nam])", "T003"), ("join(a, b, kind = \"outer\")", "N008"),
    ("join(a)", "N005"), ("join(a, b, on = .e + 1)", "N008"),
    ("join(a |> group(.city), b, on = [.city = .name])", "T050"),
  ])
  func join(_ code: String, _ expected: String) { expectOutcome(Self.tables + code, expected) }

  @Test(arguments: [
    ("length(append(a, a |> filter(.e > 9[t])))", "2"), ("append(a, a)", "T007"),
    ("append(a, b)", "T019"), ("append(a)", "T081"), ("append([])", "T081"),
    ("append([1])", "T081"), ("append([a, a], name = .which)", "T084"),
    ("length(append([one = a, two = a], name = .which))", "4"),
    ("\"{append([one = a, two = a], name = .which).which}\"", "[one, one, two, two]"),
    ("append([one = a, two = a], name = .e)", "T002"), ("append(3, a)", "N008"),
    ("length(append([b, b]))", "6"),
    (
      "\"{append(a, table(city = [@z], \"e [kg]\" = [500]) |> key(.city)).e}\"",
      "[1 t, 2 t, 0.5 t]"
    ),
  ])
  func append(_ code: String, _ expected: String) { expectOutcome(Self.tables + code, expected) }
}
