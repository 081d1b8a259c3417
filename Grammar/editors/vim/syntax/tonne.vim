" Written by `tonne doc --editors`; changes here are lost.
if exists("b:current_syntax")
  finish
endif
syntax sync fromstart
syntax iskeyword @,48-57,_,192-255
setlocal commentstring=#\ %s
syntax region tonneBlock start=/{/ end=/}/ transparent contains=TOP
syntax match tonneError /'[^']*'\|%>%\|%in%\|[&|!'%$`\\@]/
syntax match tonneError /[“”‘’，。、；：？！（）【】｛｝＝＋－＊／＜＞×÷≤≥≠→⇒]/
syntax match tonneOperator /[-+*\/^~=<>?]\|!=\||>\|\.\./
syntax match tonneOperator /:\|->/ skipwhite nextgroup=tonneType
syntax match tonneName /\<\h\k*\|\<[^\x00-\x7F]\k*/
syntax match tonneCall /\<\k\+\>\ze\s*(/
syntax match tonneBuiltin /\<\%(audit\.least_squares\|location_quotient\|inverse_distance\|moran_residuals\|output_density\|spatial_markov\|audit\.factors\|audit\.moments\|audit\.growth\|audit\.loglik\|join_islands\|audit\.ratio\|audit\.shift\|convergence\|isomorphism\|spatial_lag\|transitions\|contiguity\|provenance\|advantage\|audit\.rho\|dominance\|emissions\|footprint\|is_filled\|summarise\|audit\.cv\|backtest\|coupling\|describe\|distinct\|economic\|hotspots\|obstacle\|outliers\|quadrant\|quantile\|scenario\|columns\|compare\|connect\|convert\|deflate\|density\|ellipse\|entropy\|factors\|hausman\|impacts\|krugman\|lmtests\|or_else\|predict\|regions\|stirpat\|weights\|append\|assert\|breaks\|buffer\|common\|cumsum\|derive\|export\|filter\|format\|growth\|kernel\|length\|longer\|markov\|median\|number\|parent\|region\|rename\|report\|rollup\|select\|tables\|topsis\|about\|close\|count\|every\|first\|geary\|getis\|group\|index\|is_na\|moran\|names\|query\|round\|share\|table\|tapio\|theil\|trace\|trend\|wider\|band\|case\|cite\|desc\|diff\|drop\|fill\|fold\|gaps\|gini\|grey\|head\|join\|last\|lead\|link\|lisa\|lmdi\|load\|mean\|note\|plan\|plot\|rank\|save\|scan\|show\|sort\|sqrt\|tail\|view\|abs\|egm\|ekc\|exp\|hhi\|how\|key\|knn\|lag\|log\|map\|max\|min\|ols\|sac\|sda\|sdm\|sem\|slm\|slx\|sum\|var\|cv\|sd\)\>/
syntax match tonneConstant /\<\%(true\|false\|na\)\>/
syntax match tonneKeyword /\<\%(let\|if\|else\|for\|fn\|to\|in\|and\|or\|not\)\>/
syntax match tonneArgument /\<\k\+\>\ze\s*=\%([^=>]\|$\)/
syntax match tonneColumn /\.\%(\h\|[^\x00-\x7F]\)\k*/
syntax region tonneColumn start=/\."/ skip=/\\./ end=/"/
syntax match tonneError /\.\d\+/
syntax match tonneOperator /\.\./
syntax match tonneNumber /\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][+-]\=\d[0-9_]*\)\=/ nextgroup=tonneUnit
syntax match tonneUnit /\[[^]]*\]/ contained
syntax match tonneRegion /@\k\+\|@"\%(\\.\|[^"\\]\)*"/
syntax match tonneBadEscape /\\./ contained
syntax match tonneEscape /\\["\\nt{}]/ contained
syntax region tonneHole matchgroup=tonneMark start=/{/ end=/}/ contained contains=TOP
syntax region tonneText start=/"/ skip=/\\./ end=/"/ contains=tonneBadEscape,tonneEscape,tonneHole
syntax match tonneKeyword /\<\%(lang\|use\|test\)\ze\s*"/ skipwhite nextgroup=tonnePlain
syntax region tonnePlain start=/"/ skip=/\\./ end=/"/ contained skipwhite nextgroup=tonneAs
syntax match tonneAs /\<as\>/ contained
syntax match tonneKeyword /\<\%(unit\|recipe\)\ze\s\+\%(\k\)/
syntax match tonneKeyword /\<let\ze\s\+\k\+\s*=/ skipwhite nextgroup=tonneDefined
syntax match tonneDefined /\k\+/ contained
syntax match tonneType /\k\+/ contained nextgroup=tonneUnit
syntax match tonneKeyword /\<to\ze\s*\[/ skipwhite nextgroup=tonneUnit
syntax match tonneComment /#.*$/ contains=@Spell
syntax match tonneDocumentation /##\%([^#].*\)\=$/
highlight default link tonneError Error
highlight default link tonneBadEscape Error
highlight default link tonneOperator Operator
highlight default link tonneCall Function
highlight default link tonneBuiltin Function
highlight default link tonneConstant Boolean
highlight default link tonneKeyword Statement
highlight default link tonneAs Statement
highlight default link tonneArgument Label
highlight default link tonneColumn Identifier
highlight default link tonneNumber Number
highlight default link tonneUnit Special
highlight default link tonneRegion Constant
highlight default link tonneText String
highlight default link tonnePlain String
highlight default link tonneEscape SpecialChar
highlight default link tonneMark Delimiter
highlight default link tonneType Type
highlight default link tonneComment Comment
highlight default link tonneDocumentation SpecialComment
let b:current_syntax = "tonne"
