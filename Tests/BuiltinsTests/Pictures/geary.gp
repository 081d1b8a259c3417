set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Geary'."'".'s C' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'p ≤ 0.05' at screen 0.30741,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.27766,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'expected without autocorrelation' at screen 0.45436,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.40477,0.04253 to screen 0.44444,0.04253 nohead front lc rgb '#1a1a1a' lw 0.96 dt (9,5)
set label 'Geary'."'".'s C' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0.07917:1.043849]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1.0' 1)
$d1 << EOD
2010 0.200409
2011 0.18491
2012 0.155887
2013 0.139094
2014 0.130008
2015 0.124162
2016 0.130373
2017 0.123019
2018 0.138632
2019 0.144536
2020 0.148976
EOD
$d2 << EOD
2010 0.200409
2011 0.18491
2012 0.155887
2013 0.139094
2014 0.130008
2015 0.124162
2016 0.130373
2017 0.123019
2018 0.138632
2019 0.144536
2020 0.148976
EOD
$d3 << EOD
2010 1
2011 1
2012 1
2013 1
2014 1
2015 1
2016 1
2017 1
2018 1
2019 1
2020 1
EOD
plot $d1 using 1:2 with lines lc rgb '#0072b2' lw 1.6 dt solid, \
  $d2 using 1:2 with points pt 7 ps 0.7 lc rgb '#0072b2', \
  $d3 using 1:2 with lines lc rgb '#1a1a1a' lw 0.96 dt (9,5)
unset multiplot
