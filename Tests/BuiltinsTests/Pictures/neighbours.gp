set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Neighbours' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'regions' at screen 0.02975,0.52632 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'neighbours' at screen 0.52607,0.05502 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.0918
set rmargin at screen 0.96033
set bmargin at screen 0.14833
set tmargin at screen 0.90431
set xrange [2.31:8.69]
set yrange [0:12.6]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10, '12' 12)
$d1 << EOD
3 2 2.6 3.4 0 4
5 6 4.6 5.4 0 12
8 4 7.6 8.4 0 8
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
