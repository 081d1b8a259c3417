set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Zones' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'core zone' at screen 0.19029,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.16054,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'critical zone' at screen 0.35123,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.32148,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'observation zone' at screen 0.5369,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.50715,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'buffer zone' at screen 0.76202,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.73227,0.04253 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'co2, standardised' at screen 0.02975,0.54483 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'gdp, standardised' at screen 0.53461,0.09195 center front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.17801,0.21463 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.28329,0.33155 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.36919,0.47239 center front font ',10' tc rgb '#1a1a1a'
set label 'Dongpu' at screen 0.4548,0.56563 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.67138,0.72691 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.63522,0.80702 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.30622,0.26563 center front font ',10' tc rgb '#1a1a1a'
set label 'Haibin' at screen 0.3588,0.36486 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.58543,0.44122 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.66918,0.56078 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.89697,0.67977 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.72174,0.7586 center front font ',10' tc rgb '#1a1a1a'
set label 'Nanling' at screen 0.36936,0.29711 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.3114,0.40667 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.42063,0.51676 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.68594,0.66671 center front font ',10' tc rgb '#1a1a1a'
set label 'Shimen' at screen 0.87448,0.73815 center front font ',10' tc rgb '#1a1a1a'
set label 'Taoyuan' at screen 0.87799,0.8208 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.48223,0.27124 center front font ',10' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.40106,0.41485 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.63572,0.60276 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.78108,0.68672 center front font ',10' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.80457,0.87503 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.10889
set rmargin at screen 0.96033
set bmargin at screen 0.18161
set tmargin at screen 0.90805
set xrange [-1.91967:1.91094]
set yrange [-1.84926:1.88246]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−1' -1, '0' 0, '1' 1)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−1.5' -1.5, '−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5)
set arrow from first -1.91967,0 to first 1.91094,0 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first 0,-1.84926 to first 0,1.88246 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.47414 0.95195
0.2817 1.36351
1.43811 0.70978
1.07732 1.11475
0.67647 0.51282
1.34511 1.0097
1.73682 1.43427
0.45052 0.44409
1.1045 0.6156
0.99266 1.71283
EOD
$d2 << EOD
-0.18831 0.12345
-0.51715 0.00234
EOD
$d3 << EOD
-1.74555 -1.67963
-1.28045 -1.079
-0.94493 -0.3555
-1.20701 -1.41763
-0.95338 -0.90788
-0.92704 -1.25593
-1.21756 -0.69309
-0.43745 -1.3888
-0.79297 -0.65107
-0.02427 -0.01957
EOD
$d4 << EOD
0.05769 -0.51563
0.60104 -0.03136
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2', \
  $d2 using 1:2 with points pt 5 ps 0.7 lc rgb '#e69f00', \
  $d3 using 1:2 with points pt 9 ps 0.7 lc rgb '#009e73', \
  $d4 using 1:2 with points pt 13 ps 0.7 lc rgb '#cc79a7'
unset multiplot
