# Completion of tonne for bash; written by `tonne doc --manual`.
_tonne() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local subcommand= word options="--format --units --seed --threads --limit --write --lang --quiet --no-config --version --help -e"
  COMPREPLY=()
  case $previous in
    --format) COMPREPLY=($(compgen -W "text json csv md" -- "$current")); return ;;
    --lang) COMPREPLY=($(compgen -W "en zh" -- "$current")); return ;;
    --write|--site|--editors|--manual|--prefix) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); return ;;
    --seed|--threads|--limit|-e) return ;;
  esac
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      check|fmt|test|new|add|pack|doc|explain|kernel|lsp) subcommand=$word; break ;;
    esac
  done
  if [[ $current == -* ]]; then
    case $subcommand in
      fmt) options+=" --check" ;;
      add) options+=" --user" ;;
      doc) options+=" --site --editors --manual" ;;
      kernel) options+=" --user --prefix" ;;
    esac
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  case $subcommand in
    doc) COMPREPLY=($(compgen -W "about abs advantage append assert audit.cv audit.factors audit.growth audit.least_squares audit.loglik audit.moments audit.ratio audit.rho audit.shift backtest band breaks buffer case cite close columns common compare connect contiguity convergence convert count coupling cumsum cv deflate density derive desc describe diff distinct dominance drop economic egm ekc ellipse emissions entropy every exp export factors fill filter first fold footprint format gaps geary getis gini grey group growth hausman head hhi hotspots how impacts index inverse_distance is_filled is_na isomorphism join join_islands kernel key knn krugman lag last lead length link lisa lmdi lmtests load location_quotient log longer map markov max mean median min moran moran_residuals names note number obstacle ols or_else outliers output_density parent plan plot predict provenance quadrant quantile query rank region regions rename report rollup round sac save scan scenario sd sda sdm select sem share show slm slx sort spatial_lag spatial_markov sqrt stirpat sum summarise table tables tail tapio theil topsis trace transitions trend var view weights wider" -- "$current")); return ;;
    explain) COMPREPLY=($(compgen -W "D001 D002 D003 D004 D005 D006 D007 D008 D009 D010 D011 D012 D013 D014 D015 D016 D017 D018 D019 D020 D030 D031 D032 D033 D034 D035 D036 D037 D060 D061 D062 D065 D066 D067 D068 D069 D070 D071 D072 D073 D074 D075 D076 D077 D078 D079 D080 D081 D082 D083 D084 D085 D086 D087 D088 D090 M001 M002 M003 M004 M005 M006 M007 M008 M009 M010 M011 M012 M013 M014 M015 M016 M017 M018 M101 M102 M103 M104 M105 M106 M107 M140 M141 M142 M143 M144 M145 M146 M147 M148 M149 M150 M153 M154 M155 M156 M157 M158 M159 M160 M161 M162 M180 M181 M182 M183 M184 M185 M186 M187 M188 M189 M190 M191 M200 M201 M202 M203 M204 M205 M206 M207 M208 M209 M210 M211 M212 M213 M214 M215 M216 M217 M218 M219 M220 M221 M222 M223 M224 M250 M251 M252 M253 M254 M255 M256 M257 M259 M260 M261 M262 M263 M264 M265 M266 M267 M268 M269 M270 M271 M272 M273 M274 M275 M276 M277 M278 M280 M281 M282 M283 M284 M285 M286 M287 M288 M289 M290 N001 N003 N004 N005 N006 N007 N008 N009 N010 N011 N012 N013 N014 N015 N020 N021 N022 N023 N024 N025 N026 N027 N028 N030 N031 N032 N033 N034 N035 N036 N037 N038 N039 N040 N041 N042 N043 N044 N045 N050 N051 N052 N060 N061 N062 N063 N064 N065 N066 N067 N068 N100 N101 N102 N103 R001 R002 R003 R004 R005 R006 R010 R011 R012 R020 R100 R101 R102 R103 R104 R105 R107 R108 R110 R111 R112 R113 R114 R115 R116 R117 R120 R121 R122 R123 R124 R125 R126 R127 R130 R131 R132 R133 R134 R135 R136 R137 R138 R139 R140 R141 R150 R151 R152 R153 S000 S001 S002 S003 S004 S005 S006 S007 S008 S009 S010 S011 S012 S013 S014 S015 S016 S017 S018 S019 S020 S021 S022 S023 S024 S025 S026 S027 S028 S029 S030 S031 S032 S033 S034 S035 S036 S037 S038 S039 S040 S041 S042 S043 S044 S045 S046 T001 T002 T003 T004 T005 T006 T007 T008 T009 T010 T011 T012 T013 T014 T015 T016 T017 T018 T019 T020 T021 T022 T023 T024 T025 T030 T031 T040 T050 T060 T061 T062 T064 T070 T071 T072 T073 T074 T075 T076 T077 T078 T079 T080 T081 T082 T083 T084 T085 T086 T087 T088 T090 T091 T092 T093 T094 U001 U020 U021 U022 U023 U024 U025 U026 U027 U030 U040 U041 U101 U102 U103 U104 U105 U106 U107 X001 X002 X003 X004 X010 X011 X030 X031 X032 X033 X034 X035 X036 X040 X041 X042 X043 X044 X045 X046 X047 X048 X049 X050 X051 X060 X061 X062 X100 X101 X102 X103 X104 X105 X201 X202 X203 X210 X211 X212" -- "$current")); return ;;
    new) return ;;
    kernel) [[ $previous != kernel ]] || { COMPREPLY=($(compgen -W "install run" -- "$current")); return; } ;;
    add) compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")); return ;;
    pack) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")); return ;;
  esac
  compopt -o filenames
  COMPREPLY=($(compgen -d -- "$current") $(compgen -f -X '!*.tonne' -- "$current"))
  [[ -n $subcommand ]] || COMPREPLY+=($(compgen -W "check fmt test new add pack doc explain kernel lsp" -- "$current"))
}
complete -F _tonne tonne
