set encoding utf8
set terminal svg size 605,222 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Krugman index' at screen 0.5,0.91441 center front font ',13' tc rgb '#1a1a1a'
set label 'Krugman index' at screen 0.5431,0.1036 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.12587
set rmargin at screen 0.96033
set bmargin at screen 0.27928
set tmargin at screen 0.81982
set xrange [0:0.27293]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.00' 0, '0.05' 0.05, '0.10' 0.1, '0.15' 0.15, '0.20' 0.2, '0.25' 0.25)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Erhai' 1, 'Jinghu' 2, 'Longquan' 3, 'Anlin' 4, 'Xiaguan' 5, 'Pingyuan' 6)
set arrow from first 0,0.5 to first 0,6.5 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.129967 1 0 0.259933 0.66 1.34
0.095733 2 0 0.191467 1.66 2.34
0.085318 3 0 0.170637 2.66 3.34
0.083248 4 0 0.166497 3.66 4.34
0.067033 5 0 0.134067 4.66 5.34
0.014012 6 0 0.028023 5.66 6.34
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
