set encoding utf8
set terminal svg size 605,256 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Location quotient' at screen 0.5,0.92578 center front font ',13' tc rgb '#1a1a1a'
set label '0 – 0.5' at screen 0.08889,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.04426,0.11914 to screen 0.07732,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#542788' lw 0.5
set label '0.5 – 0.8' at screen 0.22547,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.18084,0.11914 to screen 0.2139,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#998ec3' lw 0.5
set label '0.8 – 0.95' at screen 0.3786,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.33397,0.11914 to screen 0.36702,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#d8daeb' lw 0.5
set label '0.95 – 1.05' at screen 0.54208,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.49745,0.11914 to screen 0.53051,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#f7f7f7' lw 0.5
set label '1.05 – 1.25' at screen 0.71593,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.67131,0.11914 to screen 0.70436,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#fee0b6' lw 0.5
set label '1.25 – 2' at screen 0.88979,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.84516,0.11914 to screen 0.87821,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#f1a340' lw 0.5
set label '2 – 2.5' at screen 0.49452,0.07227 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.44989,0.05273 to screen 0.48295,0.0918 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#b35806' lw 0.5
set label '0.953' at screen 0.26715,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '1.27' at screen 0.54971,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '0.803' at screen 0.83227,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '1.37' at screen 0.26715,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '0.884' at screen 0.54971,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '0.721' at screen 0.83227,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '0.829' at screen 0.26715,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '0.886' at screen 0.54971,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '1.28' at screen 0.83227,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '0.984' at screen 0.26715,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '1.05' at screen 0.54971,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '0.975' at screen 0.83227,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '1.06' at screen 0.26715,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '1.14' at screen 0.54971,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '0.802' at screen 0.83227,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '0.786' at screen 0.26715,0.34603 center front font ',10' tc rgb '#1a1a1a'
set label '0.968' at screen 0.54971,0.34603 center front font ',10' tc rgb '#1a1a1a'
set label '1.25' at screen 0.83227,0.34603 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.12587
set rmargin at screen 0.97355
set bmargin at screen 0.30078
set tmargin at screen 0.84375
set xrange [0.5:3.5]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('farming' 1, 'industry' 2, 'services' 3)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
$d1 << EOD
3 2 2.5 3.5 1.5 2.5
1 6 0.5 1.5 5.5 6.5
EOD
$d2 << EOD
3 1 2.5 3.5 0.5 1.5
2 2 1.5 2.5 1.5 2.5
1 3 0.5 1.5 2.5 3.5
2 3 1.5 2.5 2.5 3.5
3 5 2.5 3.5 4.5 5.5
EOD
$d3 << EOD
1 1 0.5 1.5 0.5 1.5
1 4 0.5 1.5 3.5 4.5
2 4 1.5 2.5 3.5 4.5
3 4 2.5 3.5 3.5 4.5
2 6 1.5 2.5 5.5 6.5
EOD
$d4 << EOD
1 5 0.5 1.5 4.5 5.5
2 5 1.5 2.5 4.5 5.5
EOD
$d5 << EOD
2 1 1.5 2.5 0.5 1.5
1 2 0.5 1.5 1.5 2.5
3 3 2.5 3.5 2.5 3.5
3 6 2.5 3.5 5.5 6.5
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#998ec3', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#d8daeb', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#f7f7f7', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#fee0b6', \
  $d5 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#f1a340'
unset multiplot
