set encoding utf8
set terminal svg size 605,215 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Impacts' at screen 0.5,0.91163 center front font ',13' tc rgb '#1a1a1a'
set label 'direct' at screen 0.33803,0.08605 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.28845,0.08605 to screen 0.32812,0.08605 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.30828,0.08605 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'indirect' at screen 0.4637,0.08605 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.41412,0.08605 to screen 0.45379,0.08605 nohead front lc rgb '#e69f00' lw 1.6 dt (9,5)
set label '' at screen 0.43395,0.08605 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'total impact' at screen 0.60592,0.08605 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.55633,0.08605 to screen 0.596,0.08605 nohead front lc rgb '#009e73' lw 1.6 dt (2,4)
set label '' at screen 0.57617,0.08605 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'impact with 95 % interval' at screen 0.60637,0.18605 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.25241
set rmargin at screen 0.96033
set bmargin at screen 0.36744
set tmargin at screen 0.81395
set xrange [-0.56229:1.85449]
set yrange [3.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('log(gdp [1e8 CNY])' 1, 'log(people [1e4 person])' 2, 'green' 3)
set arrow from first 0,0.5 to first 0,3.5 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
0.08565 0.78 0.05483 0.11647
1.67609 1.78 1.60754 1.74463
0.02942 2.78 -0.03832 0.09717
EOD
$d2 << EOD
-0.0178 1 -0.02736 -0.00824
-0.34834 2 -0.45243 -0.24426
-0.00612 3 -0.02072 0.00849
EOD
$d3 << EOD
0.06785 1.22 0.04454 0.09116
1.32774 2.22 1.19764 1.45784
0.02331 3.22 -0.03019 0.07681
EOD
plot $d1 using 1:2:3:4 with xerrorbars pt 7 ps 0.7 lc rgb '#0072b2' lw 1, \
  $d2 using 1:2:3:4 with xerrorbars pt 5 ps 0.7 lc rgb '#e69f00' lw 1, \
  $d3 using 1:2:3:4 with xerrorbars pt 9 ps 0.7 lc rgb '#009e73' lw 1
unset multiplot
