set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'co2' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label '2010' at screen 0.38658,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.34195,0.03103 to screen 0.37501,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label '2015' at screen 0.50407,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.45944,0.03103 to screen 0.4925,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#e69f00' lw 0.5
set label '2020' at screen 0.62155,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.57693,0.03103 to screen 0.60998,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#009e73' lw 0.5
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.97355
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [0.5:6.5]
set yrange [0:664.063]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '100' 100, '200' 200, '300' 300, '400' 400, '500' 500, '600' 600)
set arrow from first 0.5,0 to first 6.5,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.73333 174.255 0.6 0.86667 0 348.511
1.73333 240.839 1.6 1.86667 0 481.677
2.73333 246.12 2.6 2.86667 0 492.241
3.73333 190.088 3.6 3.86667 0 380.176
4.73333 208.642 4.6 4.86667 0 417.284
5.73333 286.044 5.6 5.86667 0 572.089
EOD
$d2 << EOD
1 186.151 0.86667 1.13333 0 372.303
2 265.82 1.86667 2.13333 0 531.641
3 236.241 2.86667 3.13333 0 472.482
4 209.437 3.86667 4.13333 0 418.873
5 215.629 4.86667 5.13333 0 431.257
6 302.322 5.86667 6.13333 0 604.644
EOD
$d3 << EOD
1.26667 189.68 1.13333 1.4 0 379.359
2.26667 287.839 2.13333 2.4 0 575.678
3.26667 233.098 3.13333 3.4 0 466.195
4.26667 226.478 4.13333 4.4 0 452.957
5.26667 228.046 5.13333 5.4 0 456.091
6.26667 316.221 6.13333 6.4 0 632.441
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#e69f00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#009e73'
unset multiplot
