set encoding utf8
set terminal svg size 605,515 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Probabilities of moving' at screen 0.5,0.96311 center front font ',13' tc rgb '#1a1a1a'
set label '0 – 0.2' at screen 0.19655,0.03592 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.15192,0.02621 to screen 0.18498,0.04563 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#ffffd9' lw 0.5
set label '0.2 – 0.4' at screen 0.33312,0.03592 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.2885,0.02621 to screen 0.32155,0.04563 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#a3dbb8' lw 0.5
set label '0.4 – 0.6' at screen 0.48625,0.03592 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.44162,0.02621 to screen 0.47468,0.04563 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#41b6c4' lw 0.5
set label '0.6 – 0.8' at screen 0.63937,0.03592 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.59474,0.02621 to screen 0.6278,0.04563 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#2078b4' lw 0.5
set label '0.8 – 1' at screen 0.7925,0.03592 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.74787,0.02621 to screen 0.78093,0.04563 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0c2c84' lw 0.5
set label 'from class' at screen 0.02975,0.81553 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'to class' at screen 0.5275,0.67573 center front font ',12' tc rgb '#1a1a1a'
set label 'neighbours in class 1' at screen 0.5275,0.90097 center front font ',12' tc rgb '#1a1a1a'
set label '0.974' at screen 0.23012,0.85825 center front font ',10' tc rgb '#ffffff'
set label '0.0256' at screen 0.5275,0.85825 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.82487,0.85825 center front font ',10' tc rgb '#1a1a1a'
set label '0.5' at screen 0.23012,0.81553 center front font ',10' tc rgb '#1a1a1a'
set label '0.5' at screen 0.5275,0.81553 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.82487,0.81553 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.08144
set rmargin at screen 0.97355
set bmargin at screen 0.75146
set tmargin at screen 0.87961
set xrange [0.5:3.5]
set yrange [3.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
$d1 << EOD
2 1 1.5 2.5 0.5 1.5
3 1 2.5 3.5 0.5 1.5
3 2 2.5 3.5 1.5 2.5
EOD
$d2 << EOD
1 2 0.5 1.5 1.5 2.5
2 2 1.5 2.5 1.5 2.5
EOD
$d3 << EOD
1 1 0.5 1.5 0.5 1.5
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#41b6c4', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset label
unset arrow
unset object
set label 'from class' at screen 0.02975,0.52427 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'to class' at screen 0.5275,0.38447 center front font ',12' tc rgb '#1a1a1a'
set label 'neighbours in class 2' at screen 0.5275,0.60971 center front font ',12' tc rgb '#1a1a1a'
set label '0.667' at screen 0.23012,0.56699 center front font ',10' tc rgb '#ffffff'
set label '0.333' at screen 0.5275,0.56699 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.82487,0.56699 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.23012,0.52427 center front font ',10' tc rgb '#1a1a1a'
set label '0.972' at screen 0.5275,0.52427 center front font ',10' tc rgb '#ffffff'
set label '0.0278' at screen 0.82487,0.52427 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.23012,0.48155 center front font ',10' tc rgb '#1a1a1a'
set label '0.6' at screen 0.5275,0.48155 center front font ',10' tc rgb '#ffffff'
set label '0.4' at screen 0.82487,0.48155 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.08144
set rmargin at screen 0.97355
set bmargin at screen 0.46019
set tmargin at screen 0.58835
set xrange [0.5:3.5]
set yrange [3.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
$d4 << EOD
3 1 2.5 3.5 0.5 1.5
1 2 0.5 1.5 1.5 2.5
3 2 2.5 3.5 1.5 2.5
1 3 0.5 1.5 2.5 3.5
EOD
$d5 << EOD
2 1 1.5 2.5 0.5 1.5
EOD
$d6 << EOD
3 3 2.5 3.5 2.5 3.5
EOD
$d7 << EOD
1 1 0.5 1.5 0.5 1.5
2 3 1.5 2.5 2.5 3.5
EOD
$d8 << EOD
2 2 1.5 2.5 1.5 2.5
EOD
plot $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d5 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#a3dbb8', \
  $d6 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#41b6c4', \
  $d7 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#2078b4', \
  $d8 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset label
unset arrow
unset object
set label 'from class' at screen 0.02975,0.23301 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'to class' at screen 0.5275,0.0932 center front font ',12' tc rgb '#1a1a1a'
set label 'neighbours in class 3' at screen 0.5275,0.31845 center front font ',12' tc rgb '#1a1a1a'
set label '0' at screen 0.23012,0.23301 center front font ',10' tc rgb '#1a1a1a'
set label '0.8' at screen 0.5275,0.23301 center front font ',10' tc rgb '#ffffff'
set label '0.2' at screen 0.82487,0.23301 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.23012,0.19029 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.5275,0.19029 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.82487,0.19029 center front font ',10' tc rgb '#ffffff'
set lmargin at screen 0.08144
set rmargin at screen 0.97355
set bmargin at screen 0.16893
set tmargin at screen 0.29709
set xrange [0.5:3.5]
set yrange [3.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1, '2' 2, '3' 3)
$d9 << EOD
1 2 0.5 1.5 1.5 2.5
1 3 0.5 1.5 2.5 3.5
2 3 1.5 2.5 2.5 3.5
EOD
$d10 << EOD
3 2 2.5 3.5 1.5 2.5
EOD
$d11 << EOD
2 2 1.5 2.5 1.5 2.5
3 3 2.5 3.5 2.5 3.5
EOD
plot $d9 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d10 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#a3dbb8', \
  $d11 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset multiplot
