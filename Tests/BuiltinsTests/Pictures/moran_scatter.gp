set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Moran'."'".'s scatter plot' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'mean of the neighbours' at screen 0.02975,0.5 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'co2, standardised' at screen 0.53461,0.05502 center front font ',12' tc rgb '#1a1a1a'
set label 'I = 0.775' at screen 0.53461,0.87799 center front font ',12' tc rgb '#1a1a1a'
set label 'HH' at screen 0.95041,0.83014 right front font ',10' tc rgb '#1a1a1a'
set label 'LH' at screen 0.11881,0.83014 left front font ',10' tc rgb '#1a1a1a'
set label 'LL' at screen 0.11881,0.16986 left front font ',10' tc rgb '#1a1a1a'
set label 'HL' at screen 0.95041,0.16986 right front font ',10' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.14759,0.20661 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.31695,0.22608 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.44971,0.34126 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.77844,0.6941 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.87895,0.77141 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.2463,0.18366 center front font ',10' tc rgb '#1a1a1a'
set label 'Haibin' at screen 0.3588,0.25506 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.37615,0.4188 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.48574,0.59335 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.65103,0.73824 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.73186,0.8197 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.41913,0.28518 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.5759,0.43912 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.70089,0.58531 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.17007,0.25723 center front font ',10' tc rgb '#1a1a1a'
set label 'Yanbei' at screen 0.56338,0.48379 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.57909,0.62758 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.62954,0.79931 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.10889
set rmargin at screen 0.96033
set bmargin at screen 0.14833
set tmargin at screen 0.85167
set xrange [-1.88903:1.92295]
set yrange [-1.27307:1.2312]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−1' -1, '0' 0, '1' 1)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('−1.0' -1, '−0.5' -0.5, '0.0' 0, '0.5' 0.5, '1.0' 1)
set arrow from first -1.88903,0 to first 1.92295,0 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first 0,-1.27307 to first 0,1.2312 nohead back lc rgb '#555555' lw 0.8 dt solid
set arrow from first -1.64341,-1.27307 to first 1.58936,1.2312 nohead front lc rgb '#0072b2' lw 1.6 dt solid
$d1 << EOD
-1.71576 -1.15924
-1.10221 -0.99623
-0.36315 -0.49245
0.12611 0.15511
0.97242 0.67014
1.39284 0.9454
-1.44812 -1.14726
-0.9274 -0.89306
-0.52672 -0.31006
-0.03203 0.31142
0.72505 0.82731
1.13873 1.11737
-1.28294 -1.03345
-0.708 -0.78582
0.00239 -0.23772
0.52385 0.28282
1.03141 0.83161
1.46511 1.05474
-1.41867 -0.88534
-0.66508 -0.68544
-0.01999 -0.07864
0.45364 0.4333
0.62884 1.04474
1.74967 1.04179
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2'
unset multiplot
