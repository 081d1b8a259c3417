set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Gini coefficient' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'Gini coefficient' at screen 0.13456,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.08498,0.04253 to screen 0.12464,0.04253 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.10481,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'within groups' at screen 0.3446,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.29501,0.04253 to screen 0.33468,0.04253 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.31484,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'between groups, net' at screen 0.54081,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.49122,0.04253 to screen 0.53089,0.04253 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.51106,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'transvariation' at screen 0.79502,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.74544,0.04253 to screen 0.78511,0.04253 nohead front lc rgb '#cc79a7' lw 1.6 dt solid
set label '' at screen 0.76527,0.04253 front point pt 13 ps 0.7 lc rgb '#cc79a7'
set label 'Gini coefficient' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10835
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0:0.0926358]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.00' 0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06, '0.08' 0.08)
$d1 << EOD
2010 0.0882246
2011 0.0854031
2012 0.0844106
2013 0.0840054
2014 0.082943
2015 0.0830703
2016 0.0834159
2017 0.0819998
2018 0.0846439
2019 0.0815837
2020 0.0832884
EOD
$d2 << EOD
2010 0.0115212
2011 0.0102861
2012 0.0096176
2013 0.0088455
2014 0.0091357
2015 0.0084986
2016 0.0093304
2017 0.0082121
2018 0.0095316
2019 0.009362
2020 0.0094363
EOD
$d3 << EOD
2010 0.075987
2011 0.0747754
2012 0.0746297
2013 0.0751301
2014 0.0738072
2015 0.0745716
2016 0.0740856
2017 0.0737878
2018 0.0751123
2019 0.0722217
2020 0.0738521
EOD
$d4 << EOD
2010 0.0007163
2011 0.0003417
2012 0.0001633
2013 0.0000299
2014 0
2015 0
2016 0
2017 0
2018 0
2019 0
2020 0
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7, \
  $d4 using 1:2 with linespoints lc rgb '#cc79a7' lw 1.6 dt solid pt 13 ps 0.7
unset multiplot
