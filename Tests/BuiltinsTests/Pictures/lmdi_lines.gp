set encoding utf8
set terminal svg size 605,425 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Cumulated contributions to the change' at screen 0.5,0.95529 center front font ',13' tc rgb '#1a1a1a'
set label 'intensity' at screen 0.18845,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.13887,0.04353 to screen 0.17854,0.04353 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.1587,0.04353 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'carbon' at screen 0.34103,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.29145,0.04353 to screen 0.33112,0.04353 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.31128,0.04353 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'affluence' at screen 0.47507,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.42548,0.04353 to screen 0.46515,0.04353 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.44531,0.04353 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'people' at screen 0.63183,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.58224,0.04353 to screen 0.62191,0.04353 nohead front lc rgb '#cc79a7' lw 1.6 dt solid
set label '' at screen 0.60207,0.04353 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'net change' at screen 0.76586,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.71627,0.04353 to screen 0.75594,0.04353 nohead front lc rgb '#1a1a1a' lw 2.08 dt solid
set label '' at screen 0.73611,0.04353 front point pt 13 ps 0.7 lc rgb '#1a1a1a'
set label 'change (1e4 t CO2)' at screen 0.02975,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.20893,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.3157
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.7:2020.3]
set yrange [-89.668:133.723]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '100' 100)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
2010 0
2012 -19.15
2014 -36.416
2016 -52.088
2018 -66.393
2020 -79.513
EOD
$d2 << EOD
2010 0
2012 -5.794
2014 -11.8
2016 -18.016
2018 -24.443
2020 -31.081
EOD
$d3 << EOD
2010 0
2012 28.073
2014 54.2
2016 78.677
2018 101.737
2020 123.568
EOD
$d4 << EOD
2010 0
2012 3.885
2014 7.621
2016 11.201
2018 14.621
2020 17.874
EOD
$d5 << EOD
2010 0
2012 7.013
2014 13.604
2016 19.774
2018 25.522
2020 30.849
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset label
unset arrow
unset object
set label 'change (1e4 t CO2)' at screen 0.36198,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.53621,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.4344
set rmargin at screen 0.63802
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.7:2020.3]
set yrange [-154.53:260.691]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '200' 200)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d6 << EOD
2010 0
2012 -34.405
2014 -64.383
2016 -90.844
2018 -114.439
2020 -135.656
EOD
$d7 << EOD
2010 0
2012 -8.098
2014 -16.67
2016 -25.717
2018 -35.238
2020 -45.232
EOD
$d8 << EOD
2010 0
2012 56.634
2014 108.322
2016 155.994
2018 200.324
2020 241.817
EOD
$d9 << EOD
2010 0
2012 6.565
2014 13.176
2016 19.811
2018 26.449
2020 33.072
EOD
$d10 << EOD
2010 0
2012 20.696
2014 40.445
2016 59.245
2018 77.097
2020 94.001
EOD
plot $d6 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d7 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d8 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d9 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d10 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset label
unset arrow
unset object
set label 'change (1e4 t CO2)' at screen 0.6843,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.86398,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.76762
set rmargin at screen 0.96033
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.7:2020.3]
set yrange [-205.451:236.785]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−200' -200, '0' 0, '200' 200)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d11 << EOD
2010 0
2012 -45.314
2014 -86.085
2016 -123.026
2018 -154.293
2020 -185.349
EOD
$d12 << EOD
2010 0
2012 -8.038
2014 -16.078
2016 -24.12
2018 -32.284
2020 -40.57
EOD
$d13 << EOD
2010 0
2012 48.797
2014 94.28
2016 137.157
2018 179.639
2020 216.683
EOD
$d14 << EOD
2010 0
2012 -3.345
2014 -7.922
2016 -13.724
2018 -10.95
2020 -16.809
EOD
$d15 << EOD
2010 0
2012 -7.9
2014 -15.805
2016 -23.714
2018 -17.887
2020 -26.046
EOD
plot $d11 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d12 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d13 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d14 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d15 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset label
unset arrow
unset object
set label 'change (1e4 t CO2)' at screen 0.02975,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.20893,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.3157
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.7:2020.3]
set yrange [-81.991:152.974]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '100' 100)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d16 << EOD
2010 0
2012 -17.775
2014 -33.513
2016 -47.153
2018 -59.834
2020 -71.31
EOD
$d17 << EOD
2010 0
2012 -6.413
2014 -13.243
2016 -20.372
2018 -27.796
2020 -35.638
EOD
$d18 << EOD
2010 0
2012 35.391
2014 67.515
2016 87.54
2018 116.116
2020 142.294
EOD
$d19 << EOD
2010 0
2012 7.722
2014 16.256
2016 20.277
2018 28.467
2020 37.435
EOD
$d20 << EOD
2010 0
2012 18.925
2014 37.015
2016 40.291
2018 56.953
2020 72.781
EOD
plot $d16 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d17 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d18 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d19 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d20 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset label
unset arrow
unset object
set label 'change (1e4 t CO2)' at screen 0.36198,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.52584,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.41367
set rmargin at screen 0.63802
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.7:2020.3]
set yrange [-123.564:180.516]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d21 << EOD
2010 0
2012 -26.288
2014 -50.568
2016 -72.127
2018 -92.422
2020 -109.742
EOD
$d22 << EOD
2010 0
2012 -6.87
2014 -13.974
2016 -21.432
2018 -29.127
2020 -37.056
EOD
$d23 << EOD
2010 0
2012 30.552
2014 71.838
2016 108.474
2018 136.091
2020 166.695
EOD
$d24 << EOD
2010 0
2012 2.728
2014 6.936
2016 12.719
2018 12.044
2020 18.91
EOD
$d25 << EOD
2010 0
2012 0.122
2014 14.233
2016 27.635
2018 26.586
2020 38.807
EOD
plot $d21 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d22 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d23 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d24 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d25 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset label
unset arrow
unset object
set label 'change (1e4 t CO2)' at screen 0.6843,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.85852,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.75671
set rmargin at screen 0.96033
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.7:2020.3]
set yrange [-157.142:241.025]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '200' 200)
set arrow from first 2009.7,0 to first 2020.3,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d26 << EOD
2010 0
2012 -33.635
2014 -63.856
2016 -91.555
2018 -115.602
2020 -139.043
EOD
$d27 << EOD
2010 0
2012 -9.481
2014 -19.366
2016 -29.656
2018 -40.35
2020 -51.45
EOD
$d28 << EOD
2010 0
2012 45.917
2014 98.985
2016 141.026
2018 182.935
2020 222.927
EOD
$d29 << EOD
2010 0
2012 5.009
2014 13.505
2016 15.884
2018 28.317
2020 27.919
EOD
$d30 << EOD
2010 0
2012 7.809
2014 29.269
2016 35.699
2018 55.3
2020 60.352
EOD
plot $d26 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d27 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d28 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d29 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d30 using 1:2 with linespoints lc rgb '#1a1a1a' lw 2.08 dt solid pt 13 ps 0.7
unset multiplot
