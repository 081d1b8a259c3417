set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Scenario' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.14235,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.09276,0.04253 to screen 0.13243,0.04253 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.1126,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'Erhai' at screen 0.26347,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.21388,0.04253 to screen 0.25355,0.04253 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.23372,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'Jinghu' at screen 0.3846,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.33501,0.04253 to screen 0.37468,0.04253 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.35484,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'Pingyuan' at screen 0.52026,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.47068,0.04253 to screen 0.51035,0.04253 nohead front lc rgb '#cc79a7' lw 1.6 dt solid
set label '' at screen 0.49051,0.04253 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'Xiaguan' at screen 0.67666,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.62707,0.04253 to screen 0.66674,0.04253 nohead front lc rgb '#56b4e9' lw 1.6 dt solid
set label '' at screen 0.64691,0.04253 front point pt 11 ps 0.7 lc rgb '#56b4e9'
set label 'Longquan' at screen 0.82269,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.77311,0.04253 to screen 0.81278,0.04253 nohead front lc rgb '#d55e00' lw 1.6 dt solid
set label '' at screen 0.79294,0.04253 front point pt 6 ps 0.7 lc rgb '#d55e00'
set label 'value (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2019.7:2030.3]
set yrange [355.83:873.478]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2020' 2020, '2022' 2022, '2024' 2024, '2026' 2026, '2028' 2028, '2030' 2030)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('400' 400, '500' 500, '600' 600, '700' 700, '800' 800)
$d1 << EOD
2020 379.359
2021 390.74
2022 402.462
2023 414.536
2024 426.972
2025 439.781
2026 452.975
2027 466.564
2028 480.561
2029 494.978
2030 509.827
EOD
$d2 << EOD
2020 575.678
2021 592.949
2022 610.737
2023 629.059
2024 647.931
2025 667.369
2026 687.39
2027 708.012
2028 729.252
2029 751.13
2030 773.664
EOD
$d3 << EOD
2020 466.195
2021 480.181
2022 494.586
2023 509.424
2024 524.707
2025 540.448
2026 556.661
2027 573.361
2028 590.562
2029 608.279
2030 626.527
EOD
$d4 << EOD
2020 452.957
2021 466.545
2022 480.542
2023 494.958
2024 509.807
2025 525.101
2026 540.854
2027 557.079
2028 573.792
2029 591.006
2030 608.736
EOD
$d5 << EOD
2020 456.091
2021 469.774
2022 483.867
2023 498.383
2024 513.335
2025 528.735
2026 544.597
2027 560.935
2028 577.763
2029 595.095
2030 612.948
EOD
$d6 << EOD
2020 632.441
2021 651.415
2022 670.957
2023 691.086
2024 711.818
2025 733.173
2026 755.168
2027 777.823
2028 801.158
2029 825.192
2030 849.948
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d6 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset multiplot
