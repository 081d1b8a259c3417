set encoding utf8
set terminal svg size 605,425 noenhanced font 'Noto Sans CJK SC,11' rounded background '#ffffff'
unset key
set multiplot
set bars 0.6
set style fill solid 1 noborder
set label 'EGM(1,1)' at screen 0.5,0.95529 center front font ',13' tc rgb '#1a1a1a'
set label 'fitted' at screen 0.35149,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.3019,0.04353 to screen 0.34157,0.04353 nohead front lc rgb '#0072b2' lw 1.92 dt solid
set label 'observed' at screen 0.47298,0.04353 left front font ',11' tc rgb '#1a1a1a'
set label '' at screen 0.44322,0.04353 front point pt 7 ps 0.7 lc rgb '#1a1a1a'
set label 'forecast' at screen 0.62774,0.04353 left front font ',11' tc rgb '#1a1a1a'
set arrow from screen 0.57815,0.04353 to screen 0.61782,0.04353 nohead front lc rgb '#d55e00' lw 1.92 dt (9,5)
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Anlin' at screen 0.20893,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.3157
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.55:2025.45]
set yrange [346.0752:399.6582]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('360' 360, '380' 380)
set arrow from first 2020.5,346.0752 to first 2020.5,399.6582 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d1 << EOD
2010 348.5108
2011 357.4565
2012 360.16
2013 362.8838
2014 365.6283
2015 368.3935
2016 371.1797
2017 373.9869
2018 376.8154
2019 379.6652
2020 382.5366
EOD
$d2 << EOD
2010 348.5108
2011 359.36
2012 355.5239
2013 366.0423
2014 362.1153
2015 372.3028
2016 368.285
2017 378.1417
2018 374.033
2019 383.5589
2020 379.3594
EOD
$d3 << EOD
2020 382.5366
2021 385.4297
2022 388.3447
2023 391.2817
2024 394.241
2025 397.2226
EOD
plot $d1 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d2 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d3 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset label
unset arrow
unset object
set label 'co2 (1e4 t CO2)' at screen 0.36198,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Erhai' at screen 0.53621,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.4344
set rmargin at screen 0.63802
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.55:2025.45]
set yrange [474.251:637.623]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('500' 500, '600' 600)
set arrow from first 2020.5,474.251 to first 2020.5,637.623 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d4 << EOD
2010 481.677
2011 494.606
2012 503.239
2013 512.024
2014 520.961
2015 530.055
2016 539.308
2017 548.722
2018 558.3
2019 568.046
2020 577.961
EOD
$d5 << EOD
2010 481.677
2011 492.144
2012 502.374
2013 512.366
2014 522.122
2015 531.641
2016 540.922
2017 549.967
2018 558.774
2019 567.345
2020 575.678
EOD
$d6 << EOD
2020 577.961
2021 588.05
2022 598.315
2023 608.759
2024 619.385
2025 630.197
EOD
plot $d4 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d5 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d6 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset label
unset arrow
unset object
set label 'co2 (1e4 t CO2)' at screen 0.6843,0.71882 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Jinghu' at screen 0.85852,0.88 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.75671
set rmargin at screen 0.96033
set bmargin at screen 0.58353
set tmargin at screen 0.85412
set xrange [2009.55:2025.45]
set yrange [455.7789:493.977]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('460' 460, '480' 480)
set arrow from first 2020.5,455.7789 to first 2020.5,493.977 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d7 << EOD
2010 492.2407
2011 484.9207
2012 482.9098
2013 480.9073
2014 478.9131
2015 476.9272
2016 474.9495
2017 472.98
2018 471.0186
2019 469.0654
2020 467.1203
EOD
$d8 << EOD
2010 492.2407
2011 488.2913
2012 484.3407
2013 480.389
2014 476.4361
2015 472.4821
2016 468.527
2017 478.4308
2018 474.3534
2019 470.2749
2020 466.1952
EOD
$d9 << EOD
2020 467.1203
2021 465.1833
2022 463.2543
2023 461.3333
2024 459.4203
2025 457.5152
EOD
plot $d7 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d8 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d9 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset label
unset arrow
unset object
set label 'co2 (1e4 t CO2)' at screen 0.02975,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Pingyuan' at screen 0.20893,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.10217
set rmargin at screen 0.3157
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.55:2025.45]
set yrange [374.247:504.686]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('400' 400, '450' 450, '500' 500)
set arrow from first 2020.5,374.247 to first 2020.5,504.686 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d10 << EOD
2010 380.176
2011 388.719
2012 395.702
2013 402.81
2014 410.046
2015 417.412
2016 424.911
2017 432.544
2018 440.314
2019 448.224
2020 456.275
EOD
$d11 << EOD
2010 380.176
2011 382.452
2012 399.1
2013 401.08
2014 417.191
2015 418.873
2016 420.467
2017 435.832
2018 437.129
2019 451.957
2020 452.957
EOD
$d12 << EOD
2020 456.275
2021 464.472
2022 472.816
2023 481.309
2024 489.955
2025 498.757
EOD
plot $d10 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d11 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d12 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset label
unset arrow
unset object
set label 'co2 (1e4 t CO2)' at screen 0.36198,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Xiaguan' at screen 0.53621,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.4344
set rmargin at screen 0.63802
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.55:2025.45]
set yrange [414.0539:485.1249]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('425' 425, '450' 450, '475' 475)
set arrow from first 2020.5,414.0539 to first 2020.5,485.1249 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d13 << EOD
2010 417.2844
2011 417.7175
2012 422.0036
2013 426.3337
2014 430.7082
2015 435.1277
2016 439.5924
2017 444.103
2018 448.6599
2019 453.2635
2020 457.9144
EOD
$d14 << EOD
2010 417.2844
2011 417.374
2012 417.4061
2013 431.7206
2014 431.5176
2015 431.2571
2016 444.919
2017 444.4234
2018 443.8702
2019 456.8794
2020 456.0911
EOD
$d15 << EOD
2020 457.9144
2021 462.613
2022 467.3598
2023 472.1553
2024 477
2025 481.8944
EOD
plot $d13 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d14 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d15 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset label
unset arrow
unset object
set label 'co2 (1e4 t CO2)' at screen 0.6843,0.29529 center rotate by 90 front font ',12' tc rgb '#1a1a1a'
set label 'Longquan' at screen 0.85852,0.45647 center front font ',12' tc rgb '#1a1a1a'
set lmargin at screen 0.75671
set rmargin at screen 0.96033
set bmargin at screen 0.16
set tmargin at screen 0.43059
set xrange [2009.55:2025.45]
set yrange [567.08:677.273]
set border 3 lc rgb '#555555' lw 0.8
set xtics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('2010' 2010, '2020' 2020)
set ytics out nomirror scale 0.6 font ',11' tc rgb '#1a1a1a' ('600' 600, '650' 650)
set arrow from first 2020.5,567.08 to first 2020.5,677.273 nohead back lc rgb '#555555' lw 0.8 dt (9,5)
$d16 << EOD
2010 572.089
2011 575.646
2012 582.061
2013 588.548
2014 595.107
2015 601.739
2016 608.445
2017 615.226
2018 622.082
2019 629.015
2020 636.025
EOD
$d17 << EOD
2010 572.089
2011 576.065
2012 579.898
2013 583.589
2014 601.358
2015 604.644
2016 607.788
2017 610.79
2018 627.389
2019 629.987
2020 632.441
EOD
$d18 << EOD
2020 636.025
2021 643.113
2022 650.28
2023 657.527
2024 664.855
2025 672.264
EOD
plot $d16 using 1:2 with lines lc rgb '#0072b2' lw 1.92 dt solid, \
  $d17 using 1:2 with points pt 7 ps 0.7 lc rgb '#1a1a1a', \
  $d18 using 1:2 with lines lc rgb '#d55e00' lw 1.92 dt (9,5)
unset multiplot
