/// Messages of errors that do not tell how to mend what they say, kept here until they do.
enum KnownBadMessages {
  /// A mend exists, and is not told yet.
  static let withoutMend: Set<String> = [
    "D003", "D036", "D072", "D079", "D081", "D084", "D088", "M012", "M013", "M014", "M143", "M146",
    "M148",
    "M150", "M157", "M159", "M161", "M202", "M207", "M252", "M282", "N004", "N006", "N011", "N024",
    "N042", "N060", "N061", "R004", "R006", "R011", "R012", "R113", "R116", "R123", "R124", "R125",
    "R126",
    "R133",
    "R140", "S019", "T002", "T004", "T008", "T014", "T023", "T024", "T030", "T031", "T081",
  ]

  /// The message itself says what is wanted, or there is nothing to do but another thing.
  static let tellAll: Set<String> = [
    "D002", "D004", "D005", "D015", "D016", "D017", "D060", "D065", "D070", "D082", "M004", "M006",
    "M007",
    "M017", "M147", "M162", "M187", "M188", "M191", "M217", "M250", "M289", "N008", "N025",
    "N031", "N038", "N039", "N040", "N041", "N044", "N051", "N062", "N064", "N065", "N066", "R002",
    "R003",
    "R005", "R110", "R138", "S001", "S021", "T001", "T062", "T071", "T077", "T083", "U023", "U104",
    "U107", "X011", "D086", "R104", "X042", "X046", "X048", "T022", "X004",

  ]
}
