set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Convergence' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'yearly growth (%)' at screen 0.02975,0.5 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'ln gdp, first year' at screen 0.52916,0.05502 center front font ',12' tc rgb '#1a1a1a'
set label 'β = 0.00734, p = 0.19' at screen 0.52916,0.87799 center front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.16759,0.20436 center front font ',10' tc rgb '#1a1a1a'
set label 'Baihe' at screen 0.24385,0.49846 center front font ',10' tc rgb '#1a1a1a'
set label 'Caoyuan' at screen 0.43411,0.28829 center front font ',10' tc rgb '#1a1a1a'
set label 'Dongpu' at screen 0.65199,0.27744 center front font ',10' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.59879,0.73514 center front font ',10' tc rgb '#1a1a1a'
set label 'Fengxi' at screen 0.80134,0.1803 center front font ',10' tc rgb '#1a1a1a'
set label 'Gushan' at screen 0.34892,0.27328 center front font ',10' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.69857,0.32482 center front font ',10' tc rgb '#1a1a1a'
set label 'Kailing' at screen 0.73696,0.46882 center front font ',10' tc rgb '#1a1a1a'
set label 'Lanqiao' at screen 0.85182,0.8197 center front font ',10' tc rgb '#1a1a1a'
set label 'Mingchuan' at screen 0.82796,0.3743 center front font ',10' tc rgb '#1a1a1a'
set label 'Nanling' at screen 0.32358,0.63258 center front font ',10' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.3186,0.37832 center front font ',10' tc rgb '#1a1a1a'
set label 'Qingshui' at screen 0.53785,0.36646 center front font ',10' tc rgb '#1a1a1a'
set label 'Rongcheng' at screen 0.72488,0.74737 center front font ',10' tc rgb '#1a1a1a'
set label 'Shimen' at screen 0.86081,0.72924 center front font ',10' tc rgb '#1a1a1a'
set label 'Taoyuan' at screen 0.8775,0.65827 center front font ',10' tc rgb '#1a1a1a'
set label 'Wanfeng' at screen 0.46506,0.65666 center front font ',10' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.4144,0.38548 center front font ',10' tc rgb '#1a1a1a'
set label 'Yanbei' at screen 0.57862,0.62818 center front font ',10' tc rgb '#1a1a1a'
set label 'Zhongzhou' at screen 0.64106,0.5192 center front font ',10' tc rgb '#1a1a1a'
set label 'Beigang' at screen 0.91583,0.41388 center front font ',10' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.83367,0.31673 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.96033
set bmargin at screen 0.14833
set tmargin at screen 0.85167
set xrange [6.2061:6.86937]
set yrange [3.74719:5.51262]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('6.3' 6.3, '6.4' 6.4, '6.5' 6.5, '6.6' 6.6, '6.7' 6.7, '6.8' 6.8)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('4.0' 4, '4.5' 4.5, '5.0' 5, '5.5' 5.5)
set arrow from first 6.2061,4.27158 to first 6.86937,4.75871 nohead front lc rgb '#0072b2' lw 1.6 dt solid
$d1 << EOD
6.236248 3.88783
6.29344 4.62603
6.43107 4.09849
6.60227 4.07128
6.614683 5.2201
6.718609 3.82744
6.369163 4.06084
6.431327 4.07541
6.639558 4.19021
6.697562 4.61769
6.753812 5.43237
6.80856 4.3144
6.348979 4.96269
6.340061 4.32449
6.51016 4.29472
6.647467 5.25082
6.762124 5.20529
6.839221 5.02717
6.454679 5.02314
6.449469 4.27641
6.547299 4.95163
6.664612 4.6781
6.80304 4.41373
6.809139 4.1699
EOD
plot $d1 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2'
unset multiplot
