set encoding utf8
set terminal svg size 605,435 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'Theil index' at screen 0.5,0.95632 center front font ',13' tc rgb '#1a1a1a'
set label 'Theil index' at screen 0.26976,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.22017,0.04253 to screen 0.25984,0.04253 nohead front lc rgb '#0072b2' lw 1.6 dt solid
set label '' at screen 0.24001,0.04253 front point pt 7 ps 0.7 lc rgb '#0072b2'
set label 'between groups' at screen 0.4447,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.39512,0.04253 to screen 0.43479,0.04253 nohead front lc rgb '#e69f00' lw 1.6 dt solid
set label '' at screen 0.41495,0.04253 front point pt 5 ps 0.7 lc rgb '#e69f00'
set label 'within groups' at screen 0.65964,0.04253 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.61006,0.04253 to screen 0.64973,0.04253 nohead front lc rgb '#009e73' lw 1.6 dt solid
set label '' at screen 0.62989,0.04253 front point pt 9 ps 0.7 lc rgb '#009e73'
set label 'Theil index' at screen 0.02975,0.52299 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.11871
set rmargin at screen 0.96033
set bmargin at screen 0.13793
set tmargin at screen 0.90805
set xrange [2009.7:2020.3]
set yrange [0:0.00489699]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2012' 2012, '2014' 2014, '2016' 2016, '2018' 2018, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('0.000' 0, '0.001' 0.001, '0.002' 0.002, '0.003' 0.003, '0.004' 0.004)
$d1 << EOD
2010 0.00025928
2011 0.00041383
2012 0.00067509
2013 0.00101213
2014 0.00140579
2015 0.00188702
2016 0.00235938
2017 0.00290885
2018 0.00350196
2019 0.00405415
2020 0.0046638
EOD
$d2 << EOD
2010 0.00021315
2011 0.00025809
2012 0.00030851
2013 0.00035684
2014 0.0004037
2015 0.00045049
2016 0.00049484
2017 0.00053946
2018 0.00056975
2019 0.00063339
2020 0.00065981
EOD
$d3 << EOD
2010 0.00004613
2011 0.00015574
2012 0.00036657
2013 0.00065529
2014 0.00100208
2015 0.00143653
2016 0.00186454
2017 0.0023694
2018 0.00293221
2019 0.00342076
2020 0.00400399
EOD
plot $d1 using 1:2 with linespoints lc rgb '#0072b2' lw 1.6 dt solid pt 7 ps 0.7, \
  $d2 using 1:2 with linespoints lc rgb '#e69f00' lw 1.6 dt solid pt 5 ps 0.7, \
  $d3 using 1:2 with linespoints lc rgb '#009e73' lw 1.6 dt solid pt 9 ps 0.7
unset multiplot
