set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Obstacle degrees' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'green' at screen 0.29156,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.24198,0.04253 to screen 0.28164,0.04253 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.26181,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'wealth' at screen 0.41523,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.36564,0.04253 to screen 0.40531,0.04253 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.38548,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'waste' at screen 0.55145,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.50186,0.04253 to screen 0.54153,0.04253 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.52169,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'intensity' at screen 0.68148,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.63189,0.04253 to screen 0.67156,0.04253 nohead front lc rgb '#cc79a7' lw 1.6 dt solid
set label '' at screen 0.65173,0.04253 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'obstacle degree' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.09798
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0:0.4227]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
$d1 << EOD
2010 0.326007
2011 0.333043
2012 0.339645
2013 0.34337
2014 0.346866
2015 0.354938
2016 0.362883
2017 0.362381
2018 0.371922
2019 0.371201
2020 0.389242
EOD
$d2 << EOD
2010 0.330114
2011 0.335786
2012 0.341684
2013 0.348923
2014 0.355034
2015 0.36095
2016 0.367415
2017 0.377978
2018 0.383072
2019 0.398044
2020 0.402571
EOD
$d3 << EOD
2010 0.147544
2011 0.145406
2012 0.143142
2013 0.140729
2014 0.139381
2015 0.135037
2016 0.130176
2017 0.127524
2018 0.123029
2019 0.116678
2020 0.10759
EOD
$d4 << EOD
2010 0.196334
2011 0.185765
2012 0.175529
2013 0.166979
2014 0.158718
2015 0.149074
2016 0.139526
2017 0.132116
2018 0.121978
2019 0.114077
2020 0.100596
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7
unset multiplot
