set encoding utf8
set terminal svg size 605,239 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Dominance' at screen 0.5,0.9205 center front font ',13' tc rgb '#1a1a1a'
set label 'dominates' at screen 0.25011,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.20548,0.05649 to screen 0.23854,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'is dominated' at screen 0.41741,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.37279,0.05649 to screen 0.40584,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#e69f00' lw 0.5
set label 'crosses' at screen 0.60745,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.56282,0.05649 to screen 0.59588,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#56b4e9' lw 0.5
set label 'equal' at screen 0.75184,0.07741 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.70721,0.05649 to screen 0.74027,0.09833 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#d9d9d9' lw 0.5
set lmargin at screen 0.12587
set rmargin at screen 0.97355
set bmargin at screen 0.25105
set tmargin at screen 0.83264
set xrange [0.5:6.5]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
$d1 << EOD
1 2 0.52 1.48 1.54 2.46
4 2 3.52 4.48 1.54 2.46
5 2 4.52 5.48 1.54 2.46
1 3 0.52 1.48 2.54 3.46
2 3 1.52 2.48 2.54 3.46
4 3 3.52 4.48 2.54 3.46
5 3 4.52 5.48 2.54 3.46
1 5 0.52 1.48 4.54 5.46
4 5 3.52 4.48 4.54 5.46
1 6 0.52 1.48 5.54 6.46
4 6 3.52 4.48 5.54 6.46
5 6 4.52 5.48 5.54 6.46
EOD
$d2 << EOD
2 1 1.52 2.48 0.54 1.46
3 1 2.52 3.48 0.54 1.46
5 1 4.52 5.48 0.54 1.46
6 1 5.52 6.48 0.54 1.46
3 2 2.52 3.48 1.54 2.46
2 4 1.52 2.48 3.54 4.46
3 4 2.52 3.48 3.54 4.46
5 4 4.52 5.48 3.54 4.46
6 4 5.52 6.48 3.54 4.46
2 5 1.52 2.48 4.54 5.46
3 5 2.52 3.48 4.54 5.46
6 5 5.52 6.48 4.54 5.46
EOD
$d3 << EOD
4 1 3.52 4.48 0.54 1.46
6 2 5.52 6.48 1.54 2.46
6 3 5.52 6.48 2.54 3.46
1 4 0.52 1.48 3.54 4.46
2 6 1.52 2.48 5.54 6.46
3 6 2.52 3.48 5.54 6.46
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#e69f00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#56b4e9'
unset multiplot
