/// Which failures of a rehearsed program are reported.
///
/// A program is checked by evaluating it on what can be known before it runs. What then fails may be
/// wrong with the program, or only with the sample: so the codes are listed here, and what is not
/// listed is not reported.
package enum StaticCodes {
  /// Wrong whatever the data hold: types, arguments, names of columns and fields, units.
  package static let always: Set<String> = [
    // Names, arguments and kinds
    "N003", "N004", "N005", "N006", "N007", "N008", "N011", "N020", "N021", "N022", "N023", "N024",
    "N031", "N033", "N034", "N036", "N037", "N038", "N040", "N041", "N042", "N043", "N044", "N045",
    "N050", "N051", "N060", "N061", "N062", "N065",
    // Recipes: declared types, bounds and columns
    "R001", "R002", "R003", "R004", "R006",
    // Columns, keys and verbs
    "T002", "T003", "T005", "T006", "T016", "T018", "T031", "T040", "T050", "T060",
    "T061", "T062", "T070", "T071", "T072", "T074", "T075", "T077", "T078", "T079", "T080", "T081",
    "T082", "T083", "T084", "T085", "T086",
    // Units
    "U001", "U020", "U021", "U022", "U023", "U024", "U025", "U026", "U101", "U102", "U103",
    "U104", "U105", "U106", "U107",
    // Options of reading
    "D007", "D015", "D017", "D020",
    // Methods: options that do not go together, names that clash, terms that stand twice
    "M015", "M103", "M140", "M144", "M145", "M147", "M153", "M154", "M260", "M261",
  ]

  /// Certain only where all data were read and nothing was shortened: kinds of columns, keys that
  /// are not unique, regions and values that there are not, lists that may come from data, what a
  /// method's result has.
  package static let whole: Set<String> = [
    "N025", "N030", "N035", "N039", "N064", "R005", "T001", "T004", "T007", "T008", "T009", "T010",
    "T011", "T012", "T013", "T015", "T017", "T019", "T020", "T024", "T030", "T073", "T076",
    "M017", "M141", "M148", "M150", "M156", "M159", "M180", "M187", "M190", "M191", "M250", "M262",
    "M267", "M268", "M270", "M276", "M277", "M282", "M288",
  ]
}
