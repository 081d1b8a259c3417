set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Coefficient of variation' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'coefficient of variation' at screen 0.02975,0.50359 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11871
set rmargin at screen 0.96033
set bmargin at screen 0.10287
set tmargin at screen 0.90431
set xrange [2009.7:2020.3]
set yrange [0.1442931:0.157364]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.146' 0.146, '0.148' 0.148, '0.150' 0.15, '0.152' 0.152, '0.154' 0.154, '0.156' 0.156)
$d1 << EOD
2010 0.1567699
2011 0.1519113
2012 0.1503462
2013 0.1493439
2014 0.1476124
2015 0.1474707
2016 0.1481659
2017 0.1456188
2018 0.150328
2019 0.1448872
2020 0.147824
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7
unset multiplot
