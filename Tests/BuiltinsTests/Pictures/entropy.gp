set encoding utf8
set terminal svg size 605,198 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Entropy weights' at screen 0.5,0.90404 center front font ',13' tc rgb '#1a1a1a'
set label 'weight' at screen 0.5391,0.11616 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11787
set rmargin at screen 0.96033
set bmargin at screen 0.31313
set tmargin at screen 0.79798
set xrange [0:0.360418]
set yrange [4.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('wealth' 1, 'green' 2, 'intensity' 3, 'waste' 4)
set arrow from first 0,0.5 to first 0,4.5 nohead back lc rgb '#555555' lw 0.8 dt solid
$d1 << EOD
0.171628 1 0 0.343255 0.66 1.34
0.126754 2 0 0.253508 1.66 2.34
0.118113 3 0 0.236225 2.66 3.34
0.083506 4 0 0.167011 3.66 4.34
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
