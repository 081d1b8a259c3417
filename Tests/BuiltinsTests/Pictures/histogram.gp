set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'co2' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'values' at screen 0.02975,0.52632 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'co2 (1e4 t CO2)' at screen 0.52607,0.05502 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.0918
set rmargin at screen 0.96033
set bmargin at screen 0.14833
set tmargin at screen 0.90431
set xrange [334.436:644.082]
set yrange [0:54.6]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('350' 350, '400' 400, '450' 450, '500' 500, '550' 550, '600' 600)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40, '50' 50)
$d1 << EOD
367.575 10 348.511 386.639 0 20
408.136 26 389.072 427.2 0 52
448.698 18 429.634 467.762 0 36
489.259 24 470.195 508.323 0 48
529.821 20.5 510.757 548.885 0 41
570.382 24.5 551.318 589.446 0 49
610.944 9 591.88 630.008 0 18
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0072b2'
unset multiplot
