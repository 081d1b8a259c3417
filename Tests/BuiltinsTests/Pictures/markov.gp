set encoding utf8
set terminal svg size 605,215 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Probabilities of moving' at screen 0.5,0.91163 center front font ',13' tc rgb '#1a1a1a'
set label '0 – 0.2' at screen 0.19655,0.08605 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.15192,0.06279 to screen 0.18498,0.1093 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#ffffd9' lw 0.5
set label '0.2 – 0.4' at screen 0.33312,0.08605 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.2885,0.06279 to screen 0.32155,0.1093 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#a3dbb8' lw 0.5
set label '0.4 – 0.6' at screen 0.48625,0.08605 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.44162,0.06279 to screen 0.47468,0.1093 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#41b6c4' lw 0.5
set label '0.6 – 0.8' at screen 0.63937,0.08605 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.59474,0.06279 to screen 0.6278,0.1093 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#2078b4' lw 0.5
set label '0.8 – 1' at screen 0.7925,0.08605 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.74787,0.06279 to screen 0.78093,0.1093 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0c2c84' lw 0.5
set label 'from class' at screen 0.02975,0.5907 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'to class' at screen 0.53431,0.18605 center front font ',12' tc rgb '#1a1a1a'
set label '0.992' at screen 0.20488,0.75814 center front font ',10' tc rgb '#ffffff'
set label '0.00833' at screen 0.4245,0.75814 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.64412,0.75814 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.86374,0.75814 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.20488,0.53488 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.4245,0.53488 center front font ',10' tc rgb '#1a1a1a'
set label '0.991' at screen 0.64412,0.53488 center front font ',10' tc rgb '#ffffff'
set label '0.00855' at screen 0.86374,0.53488 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.20488,0.42326 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.4245,0.42326 center front font ',10' tc rgb '#1a1a1a'
set label '0.333' at screen 0.64412,0.42326 center front font ',10' tc rgb '#1a1a1a'
set label '0.667' at screen 0.86374,0.42326 center front font ',10' tc rgb '#ffffff'
set lmargin at screen 0.09507
set rmargin at screen 0.97355
set bmargin at screen 0.36744
set tmargin at screen 0.81395
set xrange [0.5:4.5]
set yrange [4.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('HH' 1, 'LH' 2, 'LL' 3, 'HL' 4)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('HH' 1, 'LH' 2, 'LL' 3, 'HL' 4)
$d1 << EOD
2 1 1.5 2.5 0.5 1.5
3 1 2.5 3.5 0.5 1.5
4 1 3.5 4.5 0.5 1.5
1 3 0.5 1.5 2.5 3.5
2 3 1.5 2.5 2.5 3.5
4 3 3.5 4.5 2.5 3.5
1 4 0.5 1.5 3.5 4.5
2 4 1.5 2.5 3.5 4.5
EOD
$d2 << EOD
3 4 2.5 3.5 3.5 4.5
EOD
$d3 << EOD
4 4 3.5 4.5 3.5 4.5
EOD
$d4 << EOD
1 1 0.5 1.5 0.5 1.5
3 3 2.5 3.5 2.5 3.5
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#a3dbb8', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#2078b4', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset multiplot
