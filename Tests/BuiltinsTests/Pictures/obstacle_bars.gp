set encoding utf8
set terminal svg size 605,239 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Obstacle degrees' at screen 0.5,0.9205 center front font ',13' tc rgb '#1a1a1a'
set label 'green' at screen 0.29156,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.24693,0.05649 to screen 0.27999,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'wealth' at screen 0.41523,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.3706,0.05649 to screen 0.40366,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#e69f00' lw 0.5
set label 'waste' at screen 0.55145,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.50682,0.05649 to screen 0.53988,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#009e73' lw 0.5
set label 'intensity' at screen 0.68148,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.63685,0.05649 to screen 0.66991,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#cc79a7' lw 0.5
set label 'obstacle degree' at screen 0.5431,0.16736 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.12587
set rmargin at screen 0.96033
set bmargin at screen 0.33054
set tmargin at screen 0.83264
set xrange [0:1.05]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
$d1 << EOD
0.19622 1 0 0.39244 0.66 1.34
0.05047 2 0 0.10093 1.66 2.34
0.2195 3 0 0.43899 2.66 3.34
0.15007 4 0 0.30014 3.66 4.34
0.19013 5 0 0.38025 4.66 5.34
0.25766 6 0 0.51533 5.66 6.34
EOD
$d2 << EOD
0.58749 1 0.39244 0.78254 0.66 1.34
0.40816 2 0.10093 0.71539 1.66 2.34
0.56102 3 0.43899 0.68306 2.66 3.34
0.50724 4 0.30014 0.71434 3.66 4.34
0.58054 5 0.38025 0.78082 4.66 5.34
0.57498 6 0.51533 0.63462 5.66 6.34
EOD
$d3 << EOD
0.80948 1 0.78254 0.83643 0.66 1.34
0.77235 2 0.71539 0.82931 1.66 2.34
0.79306 3 0.68306 0.90306 2.66 3.34
0.77418 4 0.71434 0.83402 3.66 4.34
0.81476 5 0.78082 0.8487 4.66 5.34
0.7441 6 0.63462 0.85357 5.66 6.34
EOD
$d4 << EOD
0.91821 1 0.83643 1 0.66 1.34
0.91465 2 0.82931 1 1.66 2.34
0.95153 3 0.90306 1 2.66 3.34
0.91701 4 0.83402 1 3.66 4.34
0.92435 5 0.8487 1 4.66 5.34
0.92679 6 0.85357 1 5.66 6.34
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#e69f00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#009e73', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#cc79a7'
unset multiplot
