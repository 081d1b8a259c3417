set encoding utf8
set terminal svg size 605,256 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Similarity of structures' at screen 0.5,0.92578 center front font ',13' tc rgb '#1a1a1a'
set label '0.99914 – 0.99926' at screen 0.09074,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.04612,0.11914 to screen 0.07917,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#ffffd9' lw 0.5
set label '0.99926 – 0.99938' at screen 0.32678,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.28215,0.11914 to screen 0.31521,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#c7e9b4' lw 0.5
set label '0.99938 – 0.99949' at screen 0.56281,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.51818,0.11914 to screen 0.55124,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#7fcdbb' lw 0.5
set label '0.99949 – 0.99961' at screen 0.79884,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.75421,0.11914 to screen 0.78727,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#41b6c4' lw 0.5
set label '0.99961 – 0.99973' at screen 0.20876,0.07227 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.16413,0.05273 to screen 0.19719,0.0918 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#1d91c0' lw 0.5
set label '0.99973 – 0.99985' at screen 0.44479,0.07227 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.40017,0.05273 to screen 0.43322,0.0918 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#225ea8' lw 0.5
set label '0.99985 – 0.99996' at screen 0.68083,0.07227 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.6362,0.05273 to screen 0.66926,0.0918 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0c2c84' lw 0.5
set label '0.999' at screen 0.33779,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.47907,0.7985 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.62035,0.7985 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.76163,0.7985 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.90291,0.7985 center front font ',10' tc rgb '#ffffff'
set label '0.999' at screen 0.19651,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.47907,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.62035,0.70801 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.76163,0.70801 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.90291,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.19651,0.61751 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.33779,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.62035,0.61751 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.76163,0.61751 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.90291,0.61751 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.19651,0.52702 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.33779,0.52702 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.47907,0.52702 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.76163,0.52702 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.90291,0.52702 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.19651,0.43652 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.33779,0.43652 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.47907,0.43652 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.62035,0.43652 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.90291,0.43652 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.19651,0.34603 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.33779,0.34603 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.47907,0.34603 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.62035,0.34603 center front font ',10' tc rgb '#ffffff'
set label '1' at screen 0.76163,0.34603 center front font ',10' tc rgb '#ffffff'
set lmargin at screen 0.12587
set rmargin at screen 0.97355
set bmargin at screen 0.30078
set tmargin at screen 0.84375
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
$d1 << EOD
2 1 1.5 2.5 0.5 1.5
1 2 0.5 1.5 1.5 2.5
EOD
$d2 << EOD
3 2 2.5 3.5 1.5 2.5
6 2 5.5 6.5 1.5 2.5
2 3 1.5 2.5 2.5 3.5
2 6 1.5 2.5 5.5 6.5
EOD
$d3 << EOD
4 2 3.5 4.5 1.5 2.5
5 2 4.5 5.5 1.5 2.5
2 4 1.5 2.5 3.5 4.5
2 5 1.5 2.5 4.5 5.5
EOD
$d4 << EOD
4 1 3.5 4.5 0.5 1.5
5 1 4.5 5.5 0.5 1.5
6 1 5.5 6.5 0.5 1.5
1 4 0.5 1.5 3.5 4.5
1 5 0.5 1.5 4.5 5.5
1 6 0.5 1.5 5.5 6.5
EOD
$d5 << EOD
3 1 2.5 3.5 0.5 1.5
1 3 0.5 1.5 2.5 3.5
4 3 3.5 4.5 2.5 3.5
5 3 4.5 5.5 2.5 3.5
6 3 5.5 6.5 2.5 3.5
3 4 2.5 3.5 3.5 4.5
5 4 4.5 5.5 3.5 4.5
6 4 5.5 6.5 3.5 4.5
3 5 2.5 3.5 4.5 5.5
4 5 3.5 4.5 4.5 5.5
6 5 5.5 6.5 4.5 5.5
3 6 2.5 3.5 5.5 6.5
4 6 3.5 4.5 5.5 6.5
5 6 4.5 5.5 5.5 6.5
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#41b6c4', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#1d91c0', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#225ea8', \
  $d5 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset multiplot
