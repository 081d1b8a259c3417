extension Pictures {
  /// Pictures of results; those of one built-in in the order of preference.
  static let results: [Picture] =
    [
      .effectBars, .effectWaterfall, .effectLines, .forecast, .obstacleDegrees, .obstacleLines,
      .entropyWeights, .entropyScores, .footprintLines, .quadrantScatter, .tapioScatter,
      .advantageScatter, .densityCurve, .breakBars, .emissionBars, .lisaScatter,
      .transitionDiagram, .transitionTypes, .markovHeat, .coefficients, .impactIntervals,
      .classMap, .clusterMap,
      .spatialMarkovHeat, .dominanceHeat, .similarityHeat, .multiplierBars, .backtestBars,
      .ellipseOutline, .convergenceScatter, .densityExponents, .locationHeat, .neighbourBars,
      .linkMap,
    ] + Picture.courses + Picture.autocorrelation

  /// Pictures of any table.
  static let tables: [Picture] = [
    .tableLine, .tableBars, .tableScatter, .tableHistogram, .tableDensity, .tableBoxes, .tableHeat,
    .moranScatter,
  ]
}
