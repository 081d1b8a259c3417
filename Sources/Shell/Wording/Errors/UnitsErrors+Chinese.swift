extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseUnitsErrors: WordingPart = [
    "A unit that cannot be read": "无法识别的单位",
    """
    The unit is not known, or not put together as a unit. Units of your own are defined by \
    `unit name = 3[kg]`.
    """:
      "单位未知，或组合方式不对。自己的单位用 `unit name = 3[kg]` 定义。",
    "Numbers of different units in a list": "列表中各数的单位不同",
    "All numbers of the list need the same unit.": "列表中所有数的单位要相同。",
    "`to` on a value without numbers": "`to` 用于不是数字的值",
    "`to` converts numbers and columns of numbers.": "`to` 换算数字和数字列。",
    "A unit is defined by something else": "单位的定义不是数字",
    "A unit is defined by a positive number with a unit.": "单位由带单位的正数定义。",
    "A unit cannot be defined so": "单位不能这样定义",
    "The size of the unit must be a number above zero that can be held.": "单位的大小必须是可以表示的正数。",
    "A known unit gets another meaning": "已有的单位被另作定义",
    "The word is a unit already, and has another size from this line on.":
      "这个词已是单位，从这一行起大小不同。",
    "A factor without a unit": "系数没有单位",
    "The unit of the column of factors decides how it is used, so it must be stated.":
      "系数列的单位决定怎样使用，因此必须说明。",
    "Quantities and factors do not come out as emissions": "消费量与系数得不出排放量",
    """
    The product of quantity and factors is neither carbon nor CO2. The notes show what comes \
    out.
    """:
      "消费量与系数之积既不是碳，也不是 CO2。提示说明得到的是什么。",
    "A quantity without a unit": "消费量没有单位",
    "The unit of the quantity decides which factor is used, so it must be stated.":
      "消费量的单位决定用哪个系数，因此必须说明。",
    "An unstated unit is taken as stated": "未说明的单位按另一边取",
    """
    One side has no stated unit and takes that of the other. State it with `to [u]` to be free \
    of the note.
    """:
      "一边没有说明单位，取另一边的单位。用 `to [u]` 说明，就不再提示。",
    "The factor of another gas does not come out as that gas": "另一种气体的系数得不出该气体",
    "The product of quantity and factor must be a mass of the gas.": "消费量与系数之积应是该气体的质量。",
    "Electricity or its factor has no unit": "电量或其因子没有单位",
    "The units of electricity and of the factor of the grid must be stated.":
      "电量和电网排放因子的单位必须说明。",
    "Units that measure different things": "单位衡量的量不同",
    """
    The two sides measure different things, such as mass and energy. A factor between them, \
    with its unit, brings them together.
    """:
      "两边衡量的量不同，如质量与能量。用带单位的系数换算。",
    "Different substances": "物质不同",
    """
    A tonne of carbon is no tonne of CO2. Multiply by the factor between them, which carries a \
    unit.
    """:
      "一吨碳不是一吨 CO2。乘以两者之间带单位的系数。",
    "Different price years": "价格年份不同",
    "Money in prices of different years does not add. Bring both to one year first.":
      "不同年份价格的金额不能相加。先换算为同一年价格。",
    "A unit too large or too small": "单位太大或太小",
    "The unit of the result is beyond what numbers hold.": "结果的单位超出数字的范围。",
    "A unit beside a plain number": "单位与没有单位的数并用",
    """
    A plain number does not add to one with a unit. Write its unit behind it; 0 goes with \
    every unit.
    """:
      "没有单位的数不能与有单位的数相加。在它后面写出单位；0 可与任何单位并用。",
    "A plain number is needed": "需要没有单位的数",
    "Exponents and arguments of `exp` have no unit. Divide by a unit first.":
      "指数和 `exp` 的参数没有单位。先除以一个单位。",
    "A power that gives no unit": "得不出单位的幂",
    "A quantity with a unit takes a single exponent that is a whole number or a simple fraction.":
      "有单位的量，指数只能是同一个整数或简单分数。",
  ]
}
