set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Scores' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
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
set label 'score' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0.089757:0.73536]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7)
$d1 << EOD
2010 0.119103
2011 0.180259
2012 0.20088
2013 0.258551
2014 0.278216
2015 0.333019
2016 0.352078
2017 0.404441
2018 0.423172
2019 0.473399
2020 0.492025
EOD
$d2 << EOD
2010 0.311539
2011 0.357382
2012 0.401158
2013 0.443204
2014 0.483785
2015 0.523114
2016 0.561363
2017 0.59867
2018 0.635153
2019 0.670907
2020 0.706015
EOD
$d3 << EOD
2010 0.155802
2011 0.206908
2012 0.25635
2013 0.304404
2014 0.35131
2015 0.397274
2016 0.442481
2017 0.516579
2018 0.559331
2019 0.601698
2020 0.643796
EOD
$d4 << EOD
2010 0.128351
2011 0.152834
2012 0.213386
2013 0.236138
2014 0.293495
2015 0.314995
2016 0.33635
2017 0.3903
2018 0.410856
2019 0.462673
2020 0.482644
EOD
$d5 << EOD
2010 0.187923
2011 0.222065
2012 0.255251
2013 0.322937
2014 0.353762
2015 0.384094
2016 0.446524
2017 0.475301
2018 0.503884
2019 0.56209
2020 0.589609
EOD
$d6 << EOD
2010 0.220398
2011 0.261621
2012 0.301998
2013 0.341721
2014 0.414315
2015 0.451812
2016 0.489071
2017 0.526214
2018 0.590745
2019 0.626368
2020 0.662123
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7, \
  $d5 using 1:2 with linespoints lc rgb '#56b4e9' lw 1.6 dt solid pt 11 ps 0.7, \
  $d6 using 1:2 with linespoints lc rgb '#d55e00' lw 1.6 dt solid pt 6 ps 0.7
unset multiplot
