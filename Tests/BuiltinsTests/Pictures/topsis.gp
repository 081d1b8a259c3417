set encoding utf8
set terminal svg size 605,564 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Closeness to the best' at screen 0.5,0.96631 center front font ',13' tc rgb '#1a1a1a'
set label 'closeness' at screen 0.54855,0.04078 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.13678
set rmargin at screen 0.96033
set bmargin at screen 0.10993
set tmargin at screen 0.92908
set xrange [0:0.680161]
set yrange [24.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Mingchuan' 1, 'Beigang' 2, 'Dongpu' 3, 'Taoyuan' 4, 'Fengxi' 5, 'Longquan' 6, 'Shimen' 7, 'Lanqiao' 8, 'Jinghu' 9, 'Wanfeng' 10, 'Erhai' 11, 'Xiaguan' 12, 'Haibin' 13, 'Zhongzhou' 14, 'Qingshui' 15, 'Kailing' 16, 'Yanbei' 17, 'Anlin' 18, 'Gushan' 19, 'Rongcheng' 20, 'Caoyuan' 21, 'Pingyuan' 22, 'Nanling' 23, 'Baihe' 24)
set arrow from first 0,0.5 to first 0,24.5 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.323886 1 0 0.647773 0.66 1.34
0.321301 2 0 0.642601 1.66 2.34
0.299229 3 0 0.598457 2.66 3.34
0.292255 4 0 0.58451 3.66 4.34
0.284342 5 0 0.568685 4.66 5.34
0.275875 6 0 0.55175 5.66 6.34
0.263483 7 0 0.526966 6.66 7.34
0.251269 8 0 0.502537 7.66 8.34
0.231836 9 0 0.463673 8.66 9.34
0.230374 10 0 0.460749 9.66 10.34
0.228876 11 0 0.457751 10.66 11.34
0.22174 12 0 0.443479 11.66 12.34
0.217032 13 0 0.434065 12.66 13.34
0.213613 14 0 0.427226 13.66 14.34
0.212578 15 0 0.425157 14.66 15.34
0.208399 16 0 0.416797 15.66 16.34
0.198647 17 0 0.397295 16.66 17.34
0.196982 18 0 0.393963 17.66 18.34
0.184669 19 0 0.369338 18.66 19.34
0.178183 20 0 0.356365 19.66 20.34
0.157435 21 0 0.31487 20.66 21.34
0.149945 22 0 0.29989 21.66 22.34
0.144638 23 0 0.289276 22.66 23.34
0.133151 24 0 0.266302 23.66 24.34
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
