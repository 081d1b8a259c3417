/// What an index decomposition by logarithmic means is made of.
public struct LMDIInput: Sendable {
  /// Why a factor has no value.
  public enum Gap: Sendable, Equatable {
    /// Its divisor is 0.
    case zeroDivisor
    /// One of its inputs is missing.
    case missing
  }

  /// A factor's cell in the first (0) or second (1) period.
  public struct Place: Sendable, Equatable {
    /// Number of the factor.
    public let factor: Int
    /// 0 for the first period, 1 for the second.
    public let period: Int
    /// Number of the cell.
    public let cell: Int
  }

  /// The quantity decomposed in the first period, one value a cell.
  public var v0: [Double]
  /// The quantity decomposed in the second period, one value a cell.
  public var v1: [Double]
  /// One column a factor in the first period; the factors of a cell multiply to its value.
  public var factors0: [[Double]]
  /// One column a factor in the second period.
  public var factors1: [[Double]]
  /// The group of each cell, 0 ..< groupCount; empty when all cells form one group.
  public var groups: [Int32]
  /// Number of groups.
  public var groupCount: Int
  /// What the factors are called in messages; empty when they have numbers only.
  public var factorNames: [String]
  /// Says why a factor is missing where the quantity is not 0; asked only before an error.
  public var gap: (@Sendable (Place) -> Gap)?

  /// Puts the columns together; `LMDI.decompose` checks them.
  public init(
    v0: [Double], v1: [Double], factors0: [[Double]], factors1: [[Double]],
    groups: [Int32] = [], groupCount: Int = 1, factorNames: [String] = [],
    gap: (@Sendable (Place) -> Gap)? = nil
  ) {
    (self.v0, self.v1) = (v0, v1)
    (self.factors0, self.factors1) = (factors0, factors1)
    (self.groups, self.groupCount) = (groups, groupCount)
    self.factorNames = factorNames
    self.gap = gap
  }

  /// What a factor is called in messages: its name, or its number counted from 1.
  func factorName(_ number: Int) -> Phrase {
    factorNames.indices.contains(number)
      ? "`\(factorNames[number])`" : "factor \(number + 1)"
  }
}

/// How to decompose.
public struct LMDIOptions: Sendable, Equatable {
  /// Whether effects add to the difference or multiply to the ratio.
  public enum Form: String, Sendable, CaseIterable {
    /// Effects add to v1 - v0.
    case additive
    /// Indices multiply to v1 / v0.
    case multiplicative
  }

  /// The weights.
  public enum Variant: String, Sendable, CaseIterable {
    /// L(v1, v0) of each cell: consistent in aggregation.
    case one = "I"
    /// Normalised logarithmic means of the cells' shares.
    case two = "II"
  }

  /// What happens to cells that are 0 in one period.
  public enum Zero: Sendable, Equatable {
    /// The analytical limit: the change goes to the factors that are 0, in equal parts.
    case limit
    /// Zeros of factors are replaced by this small number.
    case small(Double)
  }

  /// Additive or multiplicative.
  public var form: Form
  /// LMDI-I or LMDI-II.
  public var variant: Variant
  /// The treatment of zeros.
  public var zero: Zero
  /// Whether the result holds the effects of every cell.
  public var cells: Bool
  /// Threads to use, `Threads.count` when nil.
  public var threads: Int?

  /// Makes options; the defaults are additive LMDI-I with analytical limits.
  public init(
    form: Form = .additive, variant: Variant = .one, zero: Zero = .limit, cells: Bool = false,
    threads: Int? = nil
  ) {
    (self.form, self.variant, self.zero) = (form, variant, zero)
    (self.cells, self.threads) = (cells, threads)
  }
}

/// The effects of one window, by group.
public struct LMDIResult: Sendable, Equatable {
  /// The form the numbers are in.
  public let form: LMDIOptions.Form
  /// One column a factor, one value a group: effects, or indices in the multiplicative form.
  public let effects: [[Double]]
  /// Change of the group, v1 - v0; the ratio v1 / v0 in the multiplicative form.
  public let total: [Double]
  /// What does not close: total less the sum of the effects; total over their product in the
  /// multiplicative form, which is 1 where the factors multiply to v.
  public let residual: [Double]
  /// The larger of v0 and v1 of the group, which tells how large a residual is.
  public let size: [Double]
  /// Share of each effect in |total| (of logarithms in the multiplicative form); missing where the
  /// total is 0 (the ratio is 1).
  public let shares: [[Double]]
  /// One column a factor, one value a cell, when asked for: they add (multiply) to `effects`.
  public let cells: [[Double]]?
  /// Remarks.
  public let notes: [MethodNote]
}

/// Logarithmic mean Divisia index decomposition.
///
/// With v_j = x_1j x_2j ... x_mj in cell j and L(x, y) = (x - y) / ln(x / y):
/// - additive I: effect_i = sum_j L(v_j1, v_j0) ln(x_ij1 / x_ij0);
/// - multiplicative I: D_i = exp(sum_j L(v_j1, v_j0) / L(V1, V0) ln(x_ij1 / x_ij0));
/// - II: weights w_j = L(v_j1/V1, v_j0/V0) / sum_k L(v_k1/V1, v_k0/V0) in place of the quotient,
///   additive effect_i = L(V1, V0) ln D_i.
///
/// All close exactly: effects add to V1 - V0, indices multiply to V1 / V0. Where factors do not
/// multiply to v, D_tot = (product of D_i) D_rsd (Ang 2004), and the additive residual is a
/// difference. LMDI-I is also consistent in aggregation. Effects carry the unit of v.
///
/// Zeros, in the limit treatment (Ang & Liu 2007, doi:10.1016/j.enpol.2005.11.001): a cell that is
/// 0 in both periods has no effect; one that is 0 in one period gives its whole change to the
/// factors that are 0 there, in equal parts. A missing factor of a cell that is 0 marks an absent
/// cell: it takes the value of the other period.
///
/// Sources: Ang 2004, doi:10.1016/S0301-4215(03)00076-4; Ang 2015,
/// doi:10.1016/j.enpol.2015.07.007; Ang & Liu 2001, doi:10.1016/S0360-5442(01)00022-6.
public enum LMDI {}
