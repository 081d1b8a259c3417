set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Moves between the quadrants, 2010–2020' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'HH' at screen 0.84534,0.8367 center front font ',10' tc rgb '#1a1a1a'
set label '12 → 11' at screen 0.84534,0.79408 center front font ',10' tc rgb '#1a1a1a'
set label '11 stayed' at screen 0.84534,0.75474 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.54006,0.75146 center front font ',10' tc rgb '#1a1a1a'
set label 'LH' at screen 0.15466,0.8367 center front font ',10' tc rgb '#1a1a1a'
set label '0 → 1' at screen 0.15466,0.79408 center front font ',10' tc rgb '#1a1a1a'
set label '0 stayed' at screen 0.15466,0.75474 center front font ',10' tc rgb '#1a1a1a'
set label 'LL' at screen 0.15466,0.18102 center front font ',10' tc rgb '#1a1a1a'
set label '11 → 11' at screen 0.15466,0.1384 center front font ',10' tc rgb '#1a1a1a'
set label '10 stayed' at screen 0.15466,0.09906 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.45994,0.20069 center front font ',10' tc rgb '#1a1a1a'
set label 'HL' at screen 0.84534,0.18102 center front font ',10' tc rgb '#1a1a1a'
set label '1 → 1' at screen 0.84534,0.1384 center front font ',10' tc rgb '#1a1a1a'
set label '0 stayed' at screen 0.84534,0.09906 center front font ',10' tc rgb '#1a1a1a'
set label '1' at screen 0.54006,0.09578 center front font ',10' tc rgb '#1a1a1a'
set lmargin at screen 0.01653
set rmargin at screen 0.98347
set bmargin at screen 0.03349
set tmargin at screen 0.91866
set xrange [-1.4:1.4]
set yrange [-1.35:1.35]
unset border
unset xtics
unset ytics
$d1 << EOD
1 0.985 0.7 1.3 0.75 1.22
-1 0.985 -1.3 -0.7 0.75 1.22
-1 -1.015 -1.3 -0.7 -1.25 -0.78
1 -1.015 0.7 1.3 -1.25 -0.78
EOD
set arrow from first 0.58,0.93 to first -0.58,0.93 front head filled size screen 0.012,20 lc rgb '#d55e00' lw 4
set arrow from first -0.58,-0.93 to first 0.58,-0.93 front head filled size screen 0.012,20 lc rgb '#d55e00' lw 4
set arrow from first 0.58,-1.07 to first -0.58,-1.07 front head filled size screen 0.012,20 lc rgb '#d55e00' lw 4
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#c7e0ee'
unset multiplot
