set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'co2' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
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
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [334.314:646.638]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('350' 350, '400' 400, '450' 450, '500' 500, '550' 550, '600' 600)
$d1 << EOD
2010 348.511
2011 359.36
2012 355.524
2013 366.042
2014 362.115
2015 372.303
2016 368.285
2017 378.142
2018 374.033
2019 383.559
2020 379.359
EOD
$d2 << EOD
2010 481.677
2011 492.144
2012 502.374
2013 512.366
2014 522.122
2015 531.641
2016 540.922
2017 549.967
2018 558.774
2019 567.345
2020 575.678
EOD
$d3 << EOD
2010 492.241
2011 488.291
2012 484.341
2013 480.389
2014 476.436
2015 472.482
2016 468.527
2017 478.431
2018 474.353
2019 470.275
2020 466.195
EOD
$d4 << EOD
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
$d5 << EOD
2010 417.284
2011 417.374
2012 417.406
2013 431.721
2014 431.518
2015 431.257
2016 444.919
2017 444.423
2018 443.87
2019 456.879
2020 456.091
EOD
$d6 << EOD
2010 572.089
2011 576.065
2012 579.898
2013 583.589
2014 601.358
2015 604.644
2016 607.788
2017 610.79
2018 627.389
2019 629.987
2020 632.441
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d6 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset multiplot
