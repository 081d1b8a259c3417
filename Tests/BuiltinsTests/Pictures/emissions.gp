set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Emissions by fuel' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'coke' at screen 0.38767,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.34304,0.03103 to screen 0.3761,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'diesel' at screen 0.50516,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.46053,0.03103 to screen 0.49359,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#e69f00' lw 0.5
set label 'lpg' at screen 0.63501,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.59038,0.03103 to screen 0.62344,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#009e73' lw 0.5
set label 'emissions (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11253
set rmargin at screen 0.97355
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [0.5:6.5]
set yrange [0:1747.22]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('2010' 1, '2012' 2, '2014' 3, '2016' 4, '2018' 5, '2020' 6)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '250' 250, '500' 500, '750' 750, '1000' 1000, '1250' 1250, '1500' 1500)
$d1 << EOD
1 139.32 0.64 1.36 0 278.63
2 143.71 1.64 2.36 0 287.41
3 148.82 2.64 3.36 0 297.64
4 153.39 3.64 4.36 0 306.78
5 157.96 4.64 5.36 0 315.92
6 162.53 5.64 6.36 0 325.06
EOD
$d2 << EOD
1 646.02 0.64 1.36 278.63 1013.41
2 666.38 1.64 2.36 287.41 1045.34
3 690.09 2.64 3.36 297.64 1082.54
4 711.28 3.64 4.36 306.78 1115.79
5 732.47 4.64 5.36 315.92 1149.03
6 753.67 5.64 6.36 325.06 1182.28
EOD
$d3 << EOD
1 1219.88 0.64 1.36 1013.41 1426.35
2 1258.31 1.64 2.36 1045.34 1471.28
3 1303.09 2.64 3.36 1082.54 1523.64
4 1343.11 3.64 4.36 1115.79 1570.43
5 1383.13 4.64 5.36 1149.03 1617.22
6 1423.15 5.64 6.36 1182.28 1664.01
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#e69f00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#009e73'
unset multiplot
