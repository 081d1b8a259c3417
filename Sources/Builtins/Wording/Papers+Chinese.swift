extension BuiltinsWording {
  /// Words of tables of results, as papers print them.
  static let chinesePaperWords: WordingPart = [
    "Dependent variable: {}": "被解释变量：{1}",
    "Constant": "常数项", "Effects": "效应", "Within R²": "组内 R²", "Adjusted R²": "调整 R²",
    "Log-likelihood": "对数似然值",
    "regions": "区域", "years": "年份", "regions and years": "区域和年份", "random": "随机",
    "Standard errors in brackets.": "括号内为标准误。",
    "t values in brackets.": "括号内为 t 值。",
    "p values in brackets.": "括号内为 p 值。",
    "* p < 0.1, ** p < 0.05, *** p < 0.01.": "* p < 0.1，** p < 0.05，*** p < 0.01。",
    "Quantity": "量", "Value": "值", "Term": "变量", "Estimate": "估计值", "Std. error": "标准误",
    "Sign.": "显著性", "Year": "年份", "Region": "地区", "From": "起", "To": "止", "Mean": "均值",
    "Std. dev.": "标准差", "CV": "变异系数", "Total": "合计", "Between": "组间", "Within": "组内",
    "Residual": "残差", "Observed": "观测值", "Modelled": "建模值", "Fitted": "拟合值",
    "Relative error": "相对误差", "Low": "下限", "High": "上限", "Moran's I": "莫兰指数 I",
    "Expected": "期望值", "p (permutation)": "p（置换）", "z (normal)": "z（正态）",
    "p (normal)": "p（正态）", "z (random)": "z（随机化）", "p (random)": "p（随机化）",
    "Var. (normal)": "方差（正态）", "Var. (random)": "方差（随机化）", "p (adjusted)": "p（校正）",
    "Variance": "方差", "z of I": "I 的 z 值", "Sink": "碳汇", "Deficit": "赤字", "Surplus": "盈余",
    "Grade": "等级", "Lag": "空间滞后", "Quadrant": "象限",
    "Cluster": "聚类", "Test": "检验",
    "Statistic": "统计量", "Indicator": "指标", "Weight": "权重", "Entropy": "熵",
    "Divergence": "差异系数", "Score": "得分", "Rank": "位次", "Closeness": "贴近度",
    "Change": "变化", "Change of driver": "驱动因素变化", "Elasticity": "弹性", "State": "状态",
    "Class": "类别", "Zone": "分区", "Size": "广度", "Depth": "深度", "Direct": "直接效应",
    "Indirect": "间接效应", "Fit": "拟合", "Forecast": "预测", "Shares": "贡献率",
    "Parameters": "参数", "Weights": "权重", "Scores": "得分", "Coefficients": "系数",
    "Models": "模型", "Report": "报告",
  ]

  /// What `export` and `report` say.
  static let chinesePapers: WordingPart = [
    "`terms` takes a text for each name": "`terms` 给每个名称写一个文本",
    "write it as in `terms = [log_gdp = \"ln GDP\"]`": "写成 `terms = [log_gdp = \"ln GDP\"]` 这样",
    "there is no term or column `{}` in the table": "表中没有项或列 `{1}`",
    "there are: {}": "有：{1}",
    "`rows` takes the names of terms as texts": "`rows` 用文本写各项的名称",
    "write it as in `rows = [\"log(gdp)\", \"rho\"]`":
      "写成 `rows = [\"log(gdp)\", \"rho\"]` 这样",
    "`{}` is for regressions, and there is none": "`{1}` 用于回归，而这里没有回归",
    "choose rows of a table by `filter` before": "先用 `filter` 选出表的行",
    "there is no term `{}` in the regressions": "回归中没有项 `{1}`",
    "\"{}\" has no ending that tells how to write a table": "“{1}”的扩展名不能说明怎样写表",
    "end it in .docx, .tex, .html, .md, .csv or .xlsx":
      "用 .docx、.tex、.html、.md、.csv 或 .xlsx 结尾",
    "a csv file holds one table, and there are {}": "csv 文件只放一张表，而这里有 {1} 张",
    "take one by `part`, or write .xlsx, which has a sheet for each":
      "用 `part` 选一张，或写成 .xlsx，每张表一个工作表",
    "there is no table `{}` in {}": "{2}中没有表 `{1}`",
    "parts: {}": "各部分：{1}",
    "leave `part` out": "去掉 `part`",
    "there is no table in {}": "{1}中没有表",
    "give a table, a result, or a list of them": "给出表、结果，或由它们组成的列表",
    "`notes` takes texts": "`notes` 用文本",
    "write it as in `notes = [\"…\", \"…\"]`": "写成 `notes = [\"…\", \"…\"]` 这样",
    "a table of {} rows is too long to be read": "{1} 行的表太长，没法读",
    "write it as .csv or .xlsx, or take its `head`": "写成 .csv 或 .xlsx，或取它的 `head`",
    "a table of {} columns is too wide for Word, which has at most {}":
      "{1} 列的表对 Word 来说太宽，它最多 {2} 列",
    "a table of {} × {} cells is data, not a page": "{1} × {2} 个格子的表是数据，不是页面",
    "write it by `save`, or take its `head`": "用 `save` 写出，或取它的 `head`",
    "choose columns by `select`, or make them rows by `longer`":
      "用 `select` 选列，或用 `longer` 把列变成行",
    "\"{}\" has no ending that tells how to write a report": "“{1}”的扩展名不能说明怎样写报告",
    "end it in .html or .docx; `export` writes tables in other formats":
      "用 .html 或 .docx 结尾；`export` 以其他格式写表",
    "there is nothing to report": "没有可报告的内容",
    "list texts, tables, results, figures": "列出文本、表、结果、图",
    "item {} is {}, which no report shows": "第 {1} 项是{2}，报告不能显示",
    "give texts, tables, results, paths of figures, or lists of these":
      "给出文本、表、结果、图的路径，或由这些组成的列表",
    "the figure \"{}\" cannot be read": "图“{1}”读不了",
    "draw it first, or end the sentence with a full stop if it is text":
      "先画出图；若是文本，句末加句号",
    "\"{}\" is neither SVG nor PNG": "“{1}”既不是 SVG 也不是 PNG",
    "\"{}\" is SVG, which a .docx does not take": "“{1}”是 SVG，.docx 不采用",
    "draw it as .png": "画成 .png",
    "item {} is a picture that cannot be drawn": "第 {1} 项是画不出的图",
  ]
}
