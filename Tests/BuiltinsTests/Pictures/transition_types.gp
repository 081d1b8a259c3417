set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Types of moves' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'regions' at screen 0.02975,0.52632 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'type of move' at screen 0.53268,0.05502 center front font ',12' tc rgb '#1a1a1a'
set label '21' at screen 0.17998,0.88745 center front font ',10' tc rgb '#1a1a1a'
set label '3' at screen 0.35633,0.27032 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.53268,0.16746 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.70903,0.16746 center front font ',10' tc rgb '#1a1a1a'
set label '0' at screen 0.88538,0.16746 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.0918
set rmargin at screen 0.97355
set bmargin at screen 0.14833
set tmargin at screen 0.90431
set xrange [0.5:5.5]
set yrange [0:22.05]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('0' 1, 'I' 2, 'II' 3, 'IIIA' 4, 'IIIB' 5)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '5' 5, '10' 10, '15' 15, '20' 20)
$d1 << EOD
1 10.5 0.66 1.34 0 21
2 1.5 1.66 2.34 0 3
3 0 2.66 3.34 0 0
4 0 3.66 4.34 0 0
5 0 4.66 5.34 0 0
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
