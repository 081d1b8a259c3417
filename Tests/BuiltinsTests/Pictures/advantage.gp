set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Advantage' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'advantage' at screen 0.18165,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.1519,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'disadvantage' at screen 0.34678,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.31702,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'became better' at screen 0.53881,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.50906,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'became worse' at screen 0.73921,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.70945,0.04253 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'ratio to the benchmark, last year' at screen 0.02975,0.54483 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'ratio to the benchmark, first year' at screen 0.53434,0.09195 center front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.89119,0.80351 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.85421,0.75822 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.66193,0.84048 center front font ',10' tc rgb '#1a1a1a'
set label 'Dongpu' at screen 0.35546,0.62004 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.41735,0.59036 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.30419,0.78635 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.74415,0.57884 center front font ',10' tc rgb '#1a1a1a'
set label 'Haibin' at screen 0.65027,0.63827 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.39382,0.32313 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.32486,0.27464 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.26942,0.21463 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.22374,0.42038 center front font ',10' tc rgb '#1a1a1a'
set label 'Nanling' at screen 0.77662,0.49462 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.80062,0.87503 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.56004,0.73636 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.39734,0.39675 center front font ',10' tc rgb '#1a1a1a'
set label 'Shimen' at screen 0.2609,0.31249 center front font ',10' tc rgb '#1a1a1a'
set label 'Taoyuan' at screen 0.14707,0.32638 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.63311,0.23333 center front font ',10' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.55338,0.64856 center front font ',10' tc rgb '#1a1a1a'
set label 'Yanbei' at screen 0.50256,0.50545 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.381,0.45756 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.17964,0.2616 center front font ',10' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.22482,0.60027 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.10835
set rmargin at screen 0.96033
set bmargin at screen 0.18161
set tmargin at screen 0.90805
set xrange [0.9641173:1.0533239]
set yrange [0.833525:1.181592]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.98' 0.98, '1.00' 1, '1.02' 1.02, '1.04' 1.04)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.85' 0.85, '0.90' 0.9, '0.95' 0.95, '1.00' 1, '1.05' 1.05, '1.10' 1.1, '1.15' 1.15)
set arrow from first 0.9641173,1 to first 1.0533239,1 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first 1,0.833525 to first 1,1.181592 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.9901314 0.901335
0.9828155 0.878103
0.9766123 0.849347
0.9706179 0.947928
0.9888212 0.936607
0.9759112 0.896236
0.9681722 0.890774
0.9871102 0.965747
0.9715818 0.88397
EOD
$d2 << EOD
1.0492691 1.131506
1.0388293 1.109802
1.0175116 1.14922
1.0266128 1.023854
1.017182 1.052333
1.0317382 1.165771
1.0067472 1.099328
1.0150842 1.057259
EOD
$d3 << EOD
1.0299175 0.983503
1.0144672 0.858305
1.0015162 0.988692
EOD
$d4 << EOD
0.9940672 1.043596
0.9932868 1.029376
0.9807467 1.123281
0.9712502 1.034125
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2', \
  $d2 using 1:2 with points pt 5 ps 0.7 lc rgb '#e69f00', \
  $d3 using 1:2 with points pt 9 ps 0.7 lc rgb '#009e73', \
  $d4 using 1:2 with points pt 13 ps 0.7 lc rgb '#cc79a7'
unset multiplot
