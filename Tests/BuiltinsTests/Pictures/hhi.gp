set encoding utf8
set terminal svg size 605,418 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Herfindahl index' at screen 0.5,0.95455 center front font ',13' tc rgb '#1a1a1a'
set label 'Herfindahl index' at screen 0.02975,0.50359 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.13944
set rmargin at screen 0.96033
set bmargin at screen 0.10287
set tmargin at screen 0.90431
set xrange [2009.7:2020.3]
set yrange [0.042497744:0.042655188]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.04250' 0.0425, '0.04252' 0.04252, '0.04254' 0.04254, '0.04256' 0.04256, '0.04258' 0.04258, '0.04260' 0.0426, '0.04262' 0.04262, '0.04264' 0.04264)
$d1 << EOD
2010 0.042648032
2011 0.042588146
2012 0.042569256
2013 0.042557262
2014 0.04253673
2015 0.042535061
2016 0.042543268
2017 0.042513388
2018 0.042569038
2019 0.042504901
2020 0.042539226
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7
unset multiplot
