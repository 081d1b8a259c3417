set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Getis and Ord'."'".'s G' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'not significant' at screen 0.27978,0.04253 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.25002,0.04253 front point pt 6 ps 0.7 lc rgb '#0072b2'
set label 'expected without autocorrelation' at screen 0.48199,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.4324,0.04253 to screen 0.47207,0.04253 nohead front lc rgb '#1a1a1a' lw 0.96 dt (9,5)
set label 'Getis and Ord'."'".'s G' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11871
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0.24608173:0.25257347]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.247' 0.247, '0.248' 0.248, '0.249' 0.249, '0.250' 0.25, '0.251' 0.251, '0.252' 0.252)
$d1 << EOD
2010 0.25227839
2011 0.25176841
2012 0.25188035
2013 0.25129299
2014 0.25150179
2015 0.25051007
2016 0.25093306
2017 0.25080546
2018 0.25078471
2019 0.25002637
2020 0.25013525
EOD
$d2 << EOD
2010 0.25227839
2011 0.25176841
2012 0.25188035
2013 0.25129299
2014 0.25150179
2015 0.25051007
2016 0.25093306
2017 0.25080546
2018 0.25078471
2019 0.25002637
2020 0.25013525
EOD
$d3 << EOD
2010 0.24637681
2011 0.24637681
2012 0.24637681
2013 0.24637681
2014 0.24637681
2015 0.24637681
2016 0.24637681
2017 0.24637681
2018 0.24637681
2019 0.24637681
2020 0.24637681
EOD
plot $d1 using 1:2 with lines lc rgb '#0072b2' lw 1.6 dt solid, \
  $d2 using 1:2 with points pt 6 ps 0.7 lc rgb '#0072b2', \
  $d3 using 1:2 with lines lc rgb '#1a1a1a' lw 0.96 dt (9,5)
unset multiplot
