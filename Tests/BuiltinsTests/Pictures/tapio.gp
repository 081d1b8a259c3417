set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Decoupling' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'weak decoupling' at screen 0.3345,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.30475,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'strong decoupling' at screen 0.55981,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.53006,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'change of emissions (%)' at screen 0.02975,0.54483 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'change of the driver (%)' at screen 0.52634,0.09195 center front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.66714,0.59114 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.79852,0.78406 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.71635,0.79298 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.90799,0.87503 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.66358,0.75253 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.6273,0.42007 center front font ',10' tc rgb '#1a1a1a'
set label 'Haibin' at screen 0.70385,0.52603 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.72564,0.21463 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.80263,0.276 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.87726,0.42068 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.76369,0.43208 center front font ',10' tc rgb '#1a1a1a'
set label 'Nanling' at screen 0.86834,0.55061 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.75861,0.86514 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.75146,0.7495 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.83046,0.61031 center front font ',10' tc rgb '#1a1a1a'
set label 'Shimen' at screen 0.91463,0.50865 center front font ',10' tc rgb '#1a1a1a'
set label 'Taoyuan' at screen 0.88431,0.46406 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.8838,0.24021 center front font ',10' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.74543,0.60307 center front font ',10' tc rgb '#1a1a1a'
set label 'Yanbei' at screen 0.86345,0.64388 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.77571,0.56385 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.68625,0.27022 center front font ',10' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.73343,0.63634 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.09235
set rmargin at screen 0.96033
set bmargin at screen 0.18161
set tmargin at screen 0.90805
set xrange [0:75.7649]
set yrange [-6.5316:20.7557]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '20' 20, '40' 40, '60' 60)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−5' -5, '0' 0, '5' 5, '10' 10, '15' 15, '20' 20)
set arrow from first 0,0 to first 75.7649,0 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first 0,-6.5316 to first 0,20.7557 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first 0,0 to first 25.9446,20.7557 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
set arrow from first 0,0 to first 17.2964,20.7557 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
47.5184 8.8515
58.8203 16.0982
50.6591 16.4333
50.2496 7.9315
68.5412 19.5154
46.6302 14.914
50.0928 2.4258
50.3116 6.4058
72.1571 2.4486
53.9473 2.8768
64.2581 7.3293
54.1027 19.144
53.6445 14.8001
69.0598 9.5716
68.2918 5.7531
65.3206 4.0783
53.3635 9.2998
64.0765 10.8326
59.6494 6.8767
51.7387 10.5495
EOD
$d2 << EOD
52.0472 -5.2912
58.6879 -2.9858
65.254 -4.3304
55.484 -3.2029
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2', \
  $d2 using 1:2 with points pt 5 ps 0.7 lc rgb '#e69f00'
unset multiplot
