set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'co2 and gdp' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'west' at screen 0.3814,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.35164,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'centre' at screen 0.50107,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.47131,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'east' at screen 0.63092,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.60117,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.54483 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'gdp (1e8 CNY)' at screen 0.53125,0.09195 center front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.17159,0.21463 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.27768,0.33155 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.36417,0.47239 center front font ',10' tc rgb '#1a1a1a'
set label 'Dongpu' at screen 0.52897,0.56563 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.66886,0.72691 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.63236,0.80702 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.30075,0.26563 center front font ',10' tc rgb '#1a1a1a'
set label 'Haibin' at screen 0.35377,0.36486 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.58218,0.44122 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.70481,0.53549 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.89614,0.67977 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.72027,0.7586 center front font ',10' tc rgb '#1a1a1a'
set label 'Nanling' at screen 0.36438,0.29711 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.3059,0.40667 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.46092,0.54205 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.68378,0.66671 center front font ',10' tc rgb '#1a1a1a'
set label 'Shimen' at screen 0.87349,0.73815 center front font ',10' tc rgb '#1a1a1a'
set label 'Taoyuan' at screen 0.87769,0.8208 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.47811,0.27124 center front font ',10' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.39631,0.41485 center front font ',10' tc rgb '#1a1a1a'
set label 'Yanbei' at screen 0.56381,0.53779 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.5801,0.62805 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.77967,0.68672 center front font ',10' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.80296,0.87503 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.96033
set bmargin at screen 0.18161
set tmargin at screen 0.90805
set xrange [714.229:1583.199]
set yrange [366.705:645.095]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('800' 800, '1000' 1000, '1200' 1200, '1400' 1400)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('400' 400, '450' 450, '500' 500, '550' 550, '600' 600)
$d1 << EOD
753.728 379.359
859.235 424.167
875.896 398.905
933.431 436.933
939.406 410.968
873.502 452.957
1050.47 401.056
969.819 456.091
EOD
$d2 << EOD
935.349 478.141
1106.988 513.872
1162.792 466.195
1286.051 502.323
1032.39 504.836
1303.162 542.919
1144.2 503.202
1251.905 537.792
EOD
$d3 << EOD
1257.264 575.678
1213.608 606.381
1475.938 557.612
1394.094 587.824
1454.843 579.986
1543.701 611.66
1400.259 550.586
1374.889 632.441
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2', \
  $d2 using 1:2 with points pt 5 ps 0.7 lc rgb '#e69f00', \
  $d3 using 1:2 with points pt 9 ps 0.7 lc rgb '#009e73'
unset multiplot
