set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Classes' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'values' at screen 0.02975,0.52632 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'class (1e4 t CO2)' at screen 0.5275,0.05502 center front font ',12' tc rgb '#1a1a1a'
set label '5' at screen 0.17065,0.76745 center front font ',10' tc rgb '#1a1a1a'
set label '5' at screen 0.34907,0.76745 center front font ',10' tc rgb '#1a1a1a'
set label '4' at screen 0.5275,0.64745 center front font ',10' tc rgb '#1a1a1a'
set label '6' at screen 0.70592,0.88745 center front font ',10' tc rgb '#1a1a1a'
set label '4' at screen 0.88434,0.64745 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.08144
set rmargin at screen 0.97355
set bmargin at screen 0.14833
set tmargin at screen 0.90431
set xrange [0.5:5.5]
set yrange [0:6.3]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('≤ 424.2' 1, '≤ 478.1' 2, '≤ 513.9' 3, '≤ 580' 4, '≤ 632.4' 5)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6)
$d1 << EOD
1 2.5 0.6 1.4 0 5
EOD
$d2 << EOD
2 2.5 1.6 2.4 0 5
EOD
$d3 << EOD
3 2 2.6 3.4 0 4
EOD
$d4 << EOD
4 3 3.6 4.4 0 6
EOD
$d5 << EOD
5 2 4.6 5.4 0 4
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#cdebb8', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#74c9bd', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#31a5c2', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#216caf', \
  $d5 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset multiplot
