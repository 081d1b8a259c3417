set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'EGM(1,1)' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'fitted' at screen 0.35149,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.3019,0.04253 to screen 0.34157,0.04253 nohead front lc rgb '#0072b2' lw 1.92 dt solid
set label 'observed' at screen 0.47298,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.44322,0.04253 front point pt 7 ps 0.7 lc rgb '#1a1a1a'
set label 'forecast' at screen 0.62774,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.57815,0.04253 to screen 0.61782,0.04253 nohead front lc rgb '#d55e00' lw 1.92 dt (9,5)
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.4:2030.6]
set yrange [371.925:553.445]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2015' 2015, '2020' 2020, '2025' 2025, '2030' 2030)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('375' 375, '400' 400, '425' 425, '450' 450, '475' 475, '500' 500, '525' 525, '550' 550)
set arrow from first 2020.5,371.925 to first 2020.5,553.445 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
2010 380.176
2011 388.719
2012 395.702
2013 402.81
2014 410.046
2015 417.412
2016 424.911
2017 432.544
2018 440.314
2019 448.224
2020 456.275
EOD
$d2 << EOD
2010 380.176
2011 382.452
2012 399.1
2013 401.08
2014 417.191
2015 418.873
2016 420.467
2017 435.832
2018 437.129
2019 451.957
2020 452.957
EOD
$d3 << EOD
2020 456.275
2021 464.472
2022 472.816
2023 481.309
2024 489.955
2025 498.757
2026 507.717
2027 516.837
2028 526.122
2029 535.573
2030 545.194
EOD
plot $d1 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d2 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d3 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset multiplot
