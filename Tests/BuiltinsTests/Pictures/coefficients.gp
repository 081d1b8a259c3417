set encoding utf8
set terminal svg size 605,220 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Coefficients' at screen 0.5,0.91364 center front font ',13' tc rgb '#1a1a1a'
set label 'OLS' at screen 0.39003,0.08409 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.34045,0.08409 to screen 0.38012,0.08409 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.36028,0.08409 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'SLM' at screen 0.50207,0.08409 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.45248,0.08409 to screen 0.49215,0.08409 nohead front lc rgb '#e69f00' lw 1.6 dt (9,5)
set label '' at screen 0.47231,0.08409 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'SEM' at screen 0.61883,0.08409 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.56924,0.08409 to screen 0.60891,0.08409 nohead front lc rgb '#009e73' lw 1.6 dt (2,4)
set label '' at screen 0.58907,0.08409 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'coefficient with 95 % interval' at screen 0.60637,0.18182 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.25241
set rmargin at screen 0.96033
set bmargin at screen 0.35909
set tmargin at screen 0.81818
set xrange [-0.44397:1.91035]
set yrange [5.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('log(gdp [1e8 CNY])' 1, 'log(people [1e4 person])' 2, 'green' 3, 'rho' 4, 'lambda' 5)
set arrow from first 0,0.5 to first 0,5.5 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
0.05959 0.8 0.02705 0.09214
1.72743 1.8 1.65153 1.80334
-0.00996 2.8 -0.08467 0.06476
EOD
$d2 << EOD
0.08479 1 0.05466 0.11491
1.65914 2 1.58698 1.73129
0.02913 3 -0.03881 0.09707
-0.24959 4 -0.33695 -0.16223
EOD
$d3 << EOD
0.06225 1.2 0.03208 0.09242
1.7202 2.2 1.64724 1.79315
-0.01546 3.2 -0.08511 0.05419
-0.1099 5.2 -0.31492 0.09512
EOD
plot $d1 using 1:2:3:4 with xerrorbars pt 7 ps 0.7 lc rgb '#0072b2' lw 1, \
  $d2 using 1:2:3:4 with xerrorbars pt 5 ps 0.7 lc rgb '#e69f00' lw 1, \
  $d3 using 1:2:3:4 with xerrorbars pt 9 ps 0.7 lc rgb '#009e73' lw 1
unset multiplot
