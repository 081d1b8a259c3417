extension TableError {
  /// The code of the diagnostic: `T…` for tables and keys, `U…` where units do not fit.
  public var code: String {
    switch self {
    case .lengths: "T001"
    case .duplicateColumn: "T002"
    case .unknownColumn: "T003"
    case .kind: "T004"
    case .noYear: "T005"
    case .noKey: "T006"
    case .keyNotUnique: "T007"
    case .keyRole: "T008"
    case .unknownRegion: "T009"
    case .ambiguousRegion: "T010"
    case .regionWithText: "T011"
    case .slicedTwice: "T012"
    case .sliceRole: "T013"
    case .sliceValue: "T014"
    case .joinNotUnique: "T015"
    case .joinNames: "T016"
    case .kindsDiffer: "T017"
    case .joinWithoutColumns: "T018"
    case .appendColumns: "T019"
    case .cellTwice: "T020"
    case .otherRows: "T021"
    case .argument: "T022"
    case .tooLarge: "T023"
    case .operands: "T024"
    case .unknownToAll: "T090"
    case .noWhole: "T091"
    case .wholeAndPart: "T092"
    case .rowsDiffer: "T025"
    case .measure(let error), .columnMeasure(_, let error): error.code
    }
  }
}
