set encoding utf8
set terminal svg size 605,256 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'co2 (1e4 t CO2)' at screen 0.5,0.92578 center front font ',13' tc rgb '#1a1a1a'
set label '349 – 389' at screen 0.07835,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.03372,0.11914 to screen 0.06678,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#ffffd9' lw 0.5
set label '389 – 430' at screen 0.23983,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.19521,0.11914 to screen 0.22826,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#c7e9b4' lw 0.5
set label '430 – 470' at screen 0.40132,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.35669,0.11914 to screen 0.38975,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#7fcdbb' lw 0.5
set label '470 – 511' at screen 0.56281,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.51818,0.11914 to screen 0.55124,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#41b6c4' lw 0.5
set label '511 – 551' at screen 0.7243,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.67967,0.11914 to screen 0.71273,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#1d91c0' lw 0.5
set label '551 – 592' at screen 0.88579,0.13867 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.84116,0.11914 to screen 0.87421,0.1582 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#225ea8' lw 0.5
set label '592 – 632' at screen 0.48207,0.07227 left front font ',11' tc rgb '#1a1a1a'
set object rectangle from screen 0.43744,0.05273 to screen 0.4705,0.0918 front fs solid 1 border lc rgb '#aaaaaa' fc rgb '#0c2c84' lw 0.5
set label '349' at screen 0.1644,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '359' at screen 0.24146,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '356' at screen 0.31852,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '366' at screen 0.39559,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '362' at screen 0.47265,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '372' at screen 0.54971,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '368' at screen 0.62677,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '378' at screen 0.70384,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '374' at screen 0.7809,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '384' at screen 0.85796,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '379' at screen 0.93502,0.7985 center front font ',10' tc rgb '#1a1a1a'
set label '482' at screen 0.1644,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '492' at screen 0.24146,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '502' at screen 0.31852,0.70801 center front font ',10' tc rgb '#1a1a1a'
set label '512' at screen 0.39559,0.70801 center front font ',10' tc rgb '#ffffff'
set label '522' at screen 0.47265,0.70801 center front font ',10' tc rgb '#ffffff'
set label '532' at screen 0.54971,0.70801 center front font ',10' tc rgb '#ffffff'
set label '541' at screen 0.62677,0.70801 center front font ',10' tc rgb '#ffffff'
set label '550' at screen 0.70384,0.70801 center front font ',10' tc rgb '#ffffff'
set label '559' at screen 0.7809,0.70801 center front font ',10' tc rgb '#ffffff'
set label '567' at screen 0.85796,0.70801 center front font ',10' tc rgb '#ffffff'
set label '576' at screen 0.93502,0.70801 center front font ',10' tc rgb '#ffffff'
set label '492' at screen 0.1644,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '488' at screen 0.24146,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '484' at screen 0.31852,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '480' at screen 0.39559,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '476' at screen 0.47265,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '472' at screen 0.54971,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '469' at screen 0.62677,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '478' at screen 0.70384,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '474' at screen 0.7809,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '470' at screen 0.85796,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '466' at screen 0.93502,0.61751 center front font ',10' tc rgb '#1a1a1a'
set label '380' at screen 0.1644,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '382' at screen 0.24146,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '399' at screen 0.31852,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '401' at screen 0.39559,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '417' at screen 0.47265,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '419' at screen 0.54971,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '420' at screen 0.62677,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '436' at screen 0.70384,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '437' at screen 0.7809,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '452' at screen 0.85796,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '453' at screen 0.93502,0.52702 center front font ',10' tc rgb '#1a1a1a'
set label '417' at screen 0.1644,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '417' at screen 0.24146,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '417' at screen 0.31852,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '432' at screen 0.39559,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '432' at screen 0.47265,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '431' at screen 0.54971,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '445' at screen 0.62677,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '444' at screen 0.70384,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '444' at screen 0.7809,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '457' at screen 0.85796,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '456' at screen 0.93502,0.43652 center front font ',10' tc rgb '#1a1a1a'
set label '572' at screen 0.1644,0.34603 center front font ',10' tc rgb '#ffffff'
set label '576' at screen 0.24146,0.34603 center front font ',10' tc rgb '#ffffff'
set label '580' at screen 0.31852,0.34603 center front font ',10' tc rgb '#ffffff'
set label '584' at screen 0.39559,0.34603 center front font ',10' tc rgb '#ffffff'
set label '601' at screen 0.47265,0.34603 center front font ',10' tc rgb '#ffffff'
set label '605' at screen 0.54971,0.34603 center front font ',10' tc rgb '#ffffff'
set label '608' at screen 0.62677,0.34603 center front font ',10' tc rgb '#ffffff'
set label '611' at screen 0.70384,0.34603 center front font ',10' tc rgb '#ffffff'
set label '627' at screen 0.7809,0.34603 center front font ',10' tc rgb '#ffffff'
set label '630' at screen 0.85796,0.34603 center front font ',10' tc rgb '#ffffff'
set label '632' at screen 0.93502,0.34603 center front font ',10' tc rgb '#ffffff'
set lmargin at screen 0.12587
set rmargin at screen 0.97355
set bmargin at screen 0.30078
set tmargin at screen 0.84375
set xrange [0.5:11.5]
set yrange [6.5:0.5]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('2010' 1, '2011' 2, '2012' 3, '2013' 4, '2014' 5, '2015' 6, '2016' 7, '2017' 8, '2018' 9, '2019' 10, '2020' 11)
set ytics out nomirror scale 0 font ',11' tc rgb '#1a1a1a' ('Anlin' 1, 'Erhai' 2, 'Jinghu' 3, 'Pingyuan' 4, 'Xiaguan' 5, 'Longquan' 6)
$d1 << EOD
1 1 0.5 1.5 0.5 1.5
2 1 1.5 2.5 0.5 1.5
3 1 2.5 3.5 0.5 1.5
4 1 3.5 4.5 0.5 1.5
5 1 4.5 5.5 0.5 1.5
6 1 5.5 6.5 0.5 1.5
7 1 6.5 7.5 0.5 1.5
8 1 7.5 8.5 0.5 1.5
9 1 8.5 9.5 0.5 1.5
10 1 9.5 10.5 0.5 1.5
11 1 10.5 11.5 0.5 1.5
1 4 0.5 1.5 3.5 4.5
2 4 1.5 2.5 3.5 4.5
EOD
$d2 << EOD
3 4 2.5 3.5 3.5 4.5
4 4 3.5 4.5 3.5 4.5
5 4 4.5 5.5 3.5 4.5
6 4 5.5 6.5 3.5 4.5
7 4 6.5 7.5 3.5 4.5
1 5 0.5 1.5 4.5 5.5
2 5 1.5 2.5 4.5 5.5
3 5 2.5 3.5 4.5 5.5
EOD
$d3 << EOD
7 3 6.5 7.5 2.5 3.5
11 3 10.5 11.5 2.5 3.5
8 4 7.5 8.5 3.5 4.5
9 4 8.5 9.5 3.5 4.5
10 4 9.5 10.5 3.5 4.5
11 4 10.5 11.5 3.5 4.5
4 5 3.5 4.5 4.5 5.5
5 5 4.5 5.5 4.5 5.5
6 5 5.5 6.5 4.5 5.5
7 5 6.5 7.5 4.5 5.5
8 5 7.5 8.5 4.5 5.5
9 5 8.5 9.5 4.5 5.5
10 5 9.5 10.5 4.5 5.5
11 5 10.5 11.5 4.5 5.5
EOD
$d4 << EOD
1 2 0.5 1.5 1.5 2.5
2 2 1.5 2.5 1.5 2.5
3 2 2.5 3.5 1.5 2.5
1 3 0.5 1.5 2.5 3.5
2 3 1.5 2.5 2.5 3.5
3 3 2.5 3.5 2.5 3.5
4 3 3.5 4.5 2.5 3.5
5 3 4.5 5.5 2.5 3.5
6 3 5.5 6.5 2.5 3.5
8 3 7.5 8.5 2.5 3.5
9 3 8.5 9.5 2.5 3.5
10 3 9.5 10.5 2.5 3.5
EOD
$d5 << EOD
4 2 3.5 4.5 1.5 2.5
5 2 4.5 5.5 1.5 2.5
6 2 5.5 6.5 1.5 2.5
7 2 6.5 7.5 1.5 2.5
8 2 7.5 8.5 1.5 2.5
EOD
$d6 << EOD
9 2 8.5 9.5 1.5 2.5
10 2 9.5 10.5 1.5 2.5
11 2 10.5 11.5 1.5 2.5
1 6 0.5 1.5 5.5 6.5
2 6 1.5 2.5 5.5 6.5
3 6 2.5 3.5 5.5 6.5
4 6 3.5 4.5 5.5 6.5
EOD
$d7 << EOD
5 6 4.5 5.5 5.5 6.5
6 6 5.5 6.5 5.5 6.5
7 6 6.5 7.5 5.5 6.5
8 6 7.5 8.5 5.5 6.5
9 6 8.5 9.5 5.5 6.5
10 6 9.5 10.5 5.5 6.5
11 6 10.5 11.5 5.5 6.5
EOD
plot $d1 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#ffffd9', \
  $d2 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#c7e9b4', \
  $d3 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#7fcdbb', \
  $d4 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#41b6c4', \
  $d5 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#1d91c0', \
  $d6 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#225ea8', \
  $d7 using 1:2:3:4:5:6 with boxxyerror fs solid 1 noborder fc rgb '#0c2c84'
unset multiplot
