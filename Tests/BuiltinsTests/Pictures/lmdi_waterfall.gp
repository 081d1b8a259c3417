set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Contributions to the change, 2010–2020' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'increase' at screen 0.32449,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.27986,0.03103 to screen 0.31292,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#d55e00' lw 0.5
set label 'decrease' at screen 0.47507,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.43044,0.03103 to screen 0.4635,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'net change' at screen 0.62983,0.04253 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.5852,0.03103 to screen 0.61826,0.05402 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#555555' lw 0.5
set label 'change (1e4 t CO2)' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label '−3531' at screen 0.20845,0.80803 center front font ',10' tc rgb '#1a1a1a'
set label '−996' at screen 0.37847,0.32834 center front font ',10' tc rgb '#1a1a1a'
set label '+5035' at screen 0.5485,0.87699 center front font ',10' tc rgb '#1a1a1a'
set label '+299' at screen 0.71852,0.91767 center front font ',10' tc rgb '#1a1a1a'
set label '+807' at screen 0.88854,0.91767 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.12344
set rmargin at screen 0.97355
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [0.5:5.5]
set yrange [-4797.32:871.64]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('intensity' 1, 'carbon' 2, 'affluence' 3, 'people' 4, 'net change' 5)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−4000' -4000, '−3000' -3000, '−2000' -2000, '−1000' -1000, '0' 0)
set arrow from first 0.5,0 to first 5.5,0 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
1.34 -3531.06
1.66 -3531.06

2.34 -4527.37
2.66 -4527.37

3.34 507.63
3.66 507.63

4.34 807.07
4.66 807.07
EOD
$d2 << EOD
3 -2009.87 2.66 3.34 -4527.37 507.63
4 657.35 3.66 4.34 507.63 807.07
EOD
$d3 << EOD
1 -1765.53 0.66 1.34 -3531.06 0
2 -4029.21 1.66 2.34 -4527.37 -3531.06
EOD
$d4 << EOD
5 403.54 4.66 5.34 0 807.07
EOD
plot $d1 using 1:2 with lines lc rgb '#d9d9d9' lw 0.96 dt solid, \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#d55e00', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#555555'
unset multiplot
