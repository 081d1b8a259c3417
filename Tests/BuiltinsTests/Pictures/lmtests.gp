set encoding utf8
set terminal svg size 605,220 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Lagrange multiplier tests' at screen 0.5,0.91364 center front font ',13' tc rgb '#1a1a1a'
set label 'p ≤ 0.05' at screen 0.38823,0.08409 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.3436,0.06136 to screen 0.37666,0.10682 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0072b2' lw 0.5
set label 'not significant' at screen 0.53517,0.08409 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.49055,0.06136 to screen 0.5236,0.10682 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#d9d9d9' lw 0.5
set label 'statistic' at screen 0.54001,0.18182 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11969
set rmargin at screen 0.96033
set bmargin at screen 0.35909
set tmargin at screen 0.81818
set xrange [0:126.02]
set yrange [5.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80, '100' 100, '120' 120)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('lm_lag' 1, 'lm_error' 2, 'rlm_lag' 3, 'rlm_error' 4, 'sarma' 5)
$d1 << EOD
53.014 1 0 106.027 0.66 1.34
2.67 2 0 5.34 1.66 2.34
57.34 3 0 114.679 2.66 3.34
6.996 4 0 13.992 3.66 4.34
60.01 5 0 120.019 4.66 5.34
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
