set encoding utf8
set terminal svg size 605,293 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Carbon footprint: size and depth' at screen 0.5,0.93515 center front font ',13' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.14235,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.09276,0.06314 to screen 0.13243,0.06314 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.1126,0.06314 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'Erhai' at screen 0.26347,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.21388,0.06314 to screen 0.25355,0.06314 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.23372,0.06314 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'Jinghu' at screen 0.3846,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.33501,0.06314 to screen 0.37468,0.06314 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.35484,0.06314 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'Pingyuan' at screen 0.52026,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.47068,0.06314 to screen 0.51035,0.06314 nohead front lc rgb '#cc79a7' lw 1.6 dt solid
set label '' at screen 0.49051,0.06314 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'Xiaguan' at screen 0.67666,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.62707,0.06314 to screen 0.66674,0.06314 nohead front lc rgb '#56b4e9' lw 1.6 dt solid
set label '' at screen 0.64691,0.06314 front point pt 11 ps 0.7 lc rgb '#56b4e9'
set label 'Longquan' at screen 0.82269,0.06314 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.77311,0.06314 to screen 0.81278,0.06314 nohead front lc rgb '#d55e00' lw 1.6 dt solid
set label '' at screen 0.79294,0.06314 front point pt 6 ps 0.7 lc rgb '#d55e00'
set label 'size of the footprint (1e4 ha)' at screen 0.02975,0.53413 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10835
set rmargin at screen 0.47686
set bmargin at screen 0.20478
set tmargin at screen 0.86348
set xrange [2009.7:2020.3]
set yrange [27.2034:39.6741]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2015' 2015, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('27.5' 27.5, '30.0' 30, '32.5' 32.5, '35.0' 35, '37.5' 37.5)
$d1 << EOD
2010 27.7703
2011 28.6348
2012 28.3291
2013 29.1672
2014 28.8543
2015 29.6661
2016 29.3459
2017 30.1313
2018 29.8039
2019 30.563
2020 30.2284
EOD
$d2 << EOD
2010 30.9895
2011 30.9895
2012 30.9895
2013 30.9895
2014 30.9895
2015 30.9895
2016 30.9895
2017 30.9895
2018 30.9895
2019 30.9895
2020 30.9895
EOD
$d3 << EOD
2010 36.7455
2011 36.4507
2012 36.1558
2013 35.8608
2014 35.5657
2015 35.2706
2016 34.9753
2017 35.7146
2018 35.4102
2019 35.1058
2020 34.8012
EOD
$d4 << EOD
2010 28.0553
2011 28.0553
2012 28.0553
2013 28.0553
2014 28.0553
2015 28.0553
2016 28.0553
2017 28.0553
2018 28.0553
2019 28.0553
2020 28.0553
EOD
$d5 << EOD
2010 33.0215
2011 33.0286
2012 33.0311
2013 34.1639
2014 34.1478
2015 34.1272
2016 35.2083
2017 35.1691
2018 35.1253
2019 36.1548
2020 36.0924
EOD
$d6 << EOD
2010 39.1072
2011 39.1072
2012 39.1072
2013 39.1072
2014 39.1072
2015 39.1072
2016 39.1072
2017 39.1072
2018 39.1072
2019 39.1072
2020 39.1072
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d6 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset label
unset arrow
unset object
set label 'depth of the footprint' at screen 0.52314,0.53413 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.59137
set rmargin at screen 0.96033
set bmargin at screen 0.20478
set tmargin at screen 0.86348
set xrange [2009.7:2020.3]
set yrange [0.973963:1.546778]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2015' 2015, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('1.0' 1, '1.2' 1.2, '1.4' 1.4)
$d7 << EOD
2010 1
2011 1
2012 1
2013 1
2014 1
2015 1
2016 1
2017 1
2018 1
2019 1
2020 1
EOD
$d8 << EOD
2010 1.272423
2011 1.300072
2012 1.327095
2013 1.353492
2014 1.379263
2015 1.404408
2016 1.428927
2017 1.45282
2018 1.476086
2019 1.498727
2020 1.520741
EOD
$d9 << EOD
2010 1
2011 1
2012 1
2013 1
2014 1
2015 1
2016 1
2017 1
2018 1
2019 1
2020 1
EOD
$d10 << EOD
2010 1.100923
2011 1.107515
2012 1.155725
2013 1.161457
2014 1.208112
2015 1.212984
2016 1.217599
2017 1.262094
2018 1.265849
2019 1.308789
2020 1.311683
EOD
$d11 << EOD
2010 1
2011 1
2012 1
2013 1
2014 1
2015 1
2016 1
2017 1
2018 1
2019 1
2020 1
EOD
$d12 << EOD
2010 1.117789
2011 1.125557
2012 1.133047
2013 1.140259
2014 1.174976
2015 1.181398
2016 1.187541
2017 1.193406
2018 1.225839
2019 1.230914
2020 1.23571
EOD
plot $d7 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d8 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d9 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d10 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d11 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d12 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset multiplot
