set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Linear trend' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label '95 % interval' at screen 0.25547,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.21084,0.03103 to screen 0.2439,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#f6dcc7' lw 0.5
set label 'fitted' at screen 0.4475,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.39792,0.04253 to screen 0.43759,0.04253 nohead front lc rgb '#0072b2' lw 1.92 dt solid
set label 'observed' at screen 0.56899,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.53924,0.04253 front point pt 7 ps 0.7 lc rgb '#1a1a1a'
set label 'forecast' at screen 0.72375,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.67417,0.04253 to screen 0.71383,0.04253 nohead front lc rgb '#d55e00' lw 1.92 dt (9,5)
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.4:2030.6]
set yrange [371.793:556.204]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2015' 2015, '2020' 2020, '2025' 2025, '2030' 2030)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('375' 375, '400' 400, '425' 425, '450' 450, '475' 475, '500' 500, '525' 525, '550' 550)
set arrow from first 2020.5,371.793 to first 2020.5,556.204 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
2021 451.787 474.484
2022 458.858 482.482
2023 465.879 490.529
2024 472.857 498.62
2025 479.796 506.75
2026 486.702 514.913
2027 493.579 523.105
2028 500.43 531.323
2029 507.259 539.563
2030 514.068 547.822
EOD
$d2 << EOD
2010 380.256
2011 387.791
2012 395.325
2013 402.86
2014 410.394
2015 417.928
2016 425.463
2017 432.997
2018 440.532
2019 448.066
2020 455.601
EOD
$d3 << EOD
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
$d4 << EOD
2020 455.601
2021 463.135
2022 470.67
2023 478.204
2024 485.739
2025 493.273
2026 500.807
2027 508.342
2028 515.876
2029 523.411
2030 530.945
EOD
plot $d1 using 1:2:3 with filledcurves fs solid 1 fc rgb '#f6dcc7', \
  $d2 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d3 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d4 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset multiplot
