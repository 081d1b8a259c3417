/// Which neighbours' values a regression has.
public enum SpatialModel: String, Sendable, CaseIterable {
  /// y = r W y + X b + e, the spatial lag model.
  case slm
  /// y = X b + u, u = l W u + e, the spatial error model.
  case sem
  /// y = r W y + X b + W X t + e, the spatial Durbin model.
  case sdm
  /// y = X b + W X t + e, spatially lagged regressors alone.
  case slx
  /// y = r W y + X b + u, u = l W u + e, both.
  case sac

  /// Whether it has the term r W y.
  public var hasLag: Bool { self == .slm || self == .sdm || self == .sac }
  /// Whether it has the term l W u.
  public var hasError: Bool { self == .sem || self == .sac }
  /// Whether its regressors come with their spatial lags.
  public var hasLaggedRegressors: Bool { self == .sdm || self == .slx }
}

/// Which differences between regions and between periods a panel's model allows for.
public enum PanelEffects: String, Sendable, CaseIterable {
  /// None: one intercept.
  case none
  /// One intercept a region, fixed.
  case region
  /// One intercept a period, fixed.
  case year
  /// Both, fixed.
  case twoway
  /// One intercept a region, drawn at random.
  case random

  /// Whether region means are taken out.
  var removesRegions: Bool { self == .region || self == .twoway }
  /// Whether period means are taken out.
  var removesYears: Bool { self == .year || self == .twoway }
}

/// In which order a spatial lag is formed and fixed effects are taken out.
///
/// They give the same unless effects of periods meet weights whose columns do not sum to one.
public enum PanelTransform: String, Sendable, CaseIterable {
  /// W y of the data, then means out of it: exact maximum likelihood with dummies.
  case lagFirst = "lag_first"
  /// W of y without its means, as splm and many papers do.
  case demeanFirst = "demean_first"
}

/// What is done about the bias that fixed effects bring into short panels.
public enum PanelCorrection: String, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// The likelihood of orthogonally transformed data (Lee and Yu 2010,
  /// doi:10.1016/j.jeconom.2009.08.001).
  case leeYu = "lee_yu"
  /// The bias of the plain estimates is estimated and taken off (Lee and Yu 2010; Elhorst 2014).
  case bias
}

/// How a spatial regression is done.
public struct SpatialOptions: Sendable, Equatable {
  /// The model.
  public var model: SpatialModel
  /// Effects of regions and periods.
  public var effects: PanelEffects
  /// Lag first, or means out first.
  public var transform: PanelTransform
  /// What is done about the bias of fixed effects.
  public var correction: PanelCorrection

  /// Options; what is not named has its default.
  public init(
    _ model: SpatialModel, effects: PanelEffects = .none, transform: PanelTransform = .lagFirst,
    correction: PanelCorrection = .none
  ) {
    self.model = model
    self.effects = effects
    self.transform = transform
    self.correction = correction
  }
}
