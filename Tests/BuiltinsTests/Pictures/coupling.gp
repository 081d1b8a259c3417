set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Degree of coordination' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
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
set label 'degree of coordination' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0.471394:0.916077]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
$d1 << EOD
2010 0.631559
2011 0.661716
2012 0.668091
2013 0.696706
2014 0.702726
2015 0.730013
2016 0.735731
2017 0.76186
2018 0.767317
2019 0.792425
2020 0.797654
EOD
$d2 << EOD
2010 0.738707
2011 0.756379
2012 0.773506
2013 0.79014
2014 0.806327
2015 0.822104
2016 0.837504
2017 0.852557
2018 0.867287
2019 0.881716
2020 0.895864
EOD
$d3 << EOD
2010 0.491607
2011 0.517714
2012 0.54167
2013 0.563957
2014 0.584901
2015 0.604737
2016 0.623638
2017 0.658653
2018 0.676026
2019 0.69277
2020 0.708956
EOD
$d4 << EOD
2010 0.612802
2011 0.626124
2012 0.656496
2013 0.668614
2014 0.697244
2015 0.708426
2016 0.719079
2017 0.746026
2018 0.756014
2019 0.781756
2020 0.791189
EOD
$d5 << EOD
2010 0.660224
2011 0.672205
2012 0.683783
2013 0.715196
2014 0.726187
2015 0.736865
2016 0.766193
2017 0.776405
2018 0.786364
2019 0.813974
2020 0.823553
EOD
$d6 << EOD
2010 0.499155
2011 0.520741
2012 0.540732
2013 0.559445
2014 0.596561
2015 0.613459
2016 0.62957
2017 0.645002
2018 0.677988
2019 0.692354
2020 0.706236
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d6 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset multiplot
