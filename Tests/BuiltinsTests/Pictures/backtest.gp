set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Out-of-sample errors of egm' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'egm' at screen 0.3814,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.33677,0.03103 to screen 0.36983,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'naive' at screen 0.49488,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.45026,0.03103 to screen 0.48331,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#e69f00' lw 0.5
set label 'linear' at screen 0.61855,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.57393,0.03103 to screen 0.60698,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#009e73' lw 0.5
set label 'mean relative error (%)' at screen 0.02975,0.54483 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'years ahead' at screen 0.53577,0.09195 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.97355
set bmargin at screen 0.18161
set tmargin at screen 0.90805
set xrange [0.5:1.5]
set yrange [0:1.32936]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('1' 1)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
$d1 << EOD
0.73333 0.54919 0.6 0.86667 0 1.09838
EOD
$d2 << EOD
1 0.63303 0.86667 1.13333 0 1.26606
EOD
$d3 << EOD
1.26667 0.48769 1.13333 1.4 0 0.97537
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#e69f00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#009e73'
unset multiplot
