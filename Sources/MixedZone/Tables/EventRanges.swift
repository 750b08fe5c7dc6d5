/// Plausible marks by event and sex, used to repair misprints ("3.27:65") and to refuse what cannot be a mark of that event.
/// World records are remembered figures as of 2024, several of them rounded; they serve as fences, not as a record list.
extension EventsTable {
    /// `event | men from | men to | women from | women to`, in seconds, metres or points as the headings say; `-` where the event is not held.
    ///
    /// How the bounds were chosen: for times the lower bound is the world record less about 3 %, the upper bound about two and a half
    /// times the record (three in the pool and three and a half on the road), which a schoolchild, a veteran or a last finisher still beats.
    /// For distances, heights and points the upper bound is the record plus about 3 % (10 % in the throws), the lower bound
    /// a schoolchild's mark. All are rounded outward. Skating and boats bear the sport's word, as their plain distance means a runner.
    static let ranges = """
        # Running, track (seconds)
        50m | 5.3 | 13.9 | 5.7 | 14.9
        60m | 6.1 | 15.9 | 6.7 | 17.3
        100m | 9.2 | 24 | 10.1 | 26.3
        150m | 13.9 | 35.9 | 15.6 | 40.3
        200m | 18.6 | 48 | 20.6 | 53.4
        300m | 29.8 | 77.1 | 33.3 | 86.1
        400m | 41.7 | 108 | 46.1 | 119
        500m | 55.9 | 145 | 63.3 | 164
        600m | 70.6 | 183 | 78 | 202
        800m | 97.8 | 253 | 109 | 284
        1000m | 128 | 330 | 144 | 373
        1500m | 199 | 515 | 222 | 573
        mile | 216 | 558 | 240 | 620
        2000m | 274 | 708 | 310 | 800
        3000m | 424 | 1094 | 471 | 1216
        2 miles | 459 | 1186 | 522 | 1347
        5000m | 732 | 1889 | 815 | 2101
        10000m | 1523 | 3928 | 1682 | 4336
        # Yards, as run until metres came in (seconds)
        60 yards | 5.7 | 14.8 | 6.3 | 16.4
        100 yards | 8.7 | 22.8 | 9.6 | 25
        220 yards | 18.8 | 48.5 | 20.9 | 54
        440 yards | 42.3 | 109 | 46.8 | 120
        600 yards | 64 | 167 | 71 | 186
        1000 yards | 121 | 315 | 135 | 352
        880 yards | 98.5 | 255 | 110 | 286
        3 miles | 726 | 1873 | 808 | 2084
        6 miles | 1516 | 3910 | 1674 | 4318
        # Hurdles, steeplechase (seconds)
        50m hurdles | 6 | 15.7 | 6.3 | 16.5
        60m hurdles | 7 | 18.2 | 7.4 | 19.2
        60 yards hurdles | 6.4 | 17 | 6.8 | 18
        120 yards hurdles | 12.5 | 32.5 | - | -
        220 yards hurdles | 21.6 | 55.8 | 24.2 | 63
        440 yards hurdles | 44.8 | 116 | 49.2 | 127
        70m hurdles | - | - | 9.3 | 24
        75m hurdles | - | - | 10 | 26
        80m hurdles | 10 | 26 | 10 | 26
        100m hurdles | 11.7 | 30.3 | 11.7 | 30.3
        110m hurdles | 12.4 | 32 | - | -
        200m hurdles | 21.4 | 55.3 | 24 | 62
        300m hurdles | 32 | 82.7 | 35.7 | 92.3
        400m hurdles | 44.5 | 115 | 48.8 | 126
        1500m steeplechase | 223 | 575 | 257 | 663
        2000m steeplechase | 301 | 777 | 331 | 855
        3000m steeplechase | 457 | 1181 | 508 | 1311
        # Relays on the track (seconds)
        4x100m relay | 35.7 | 92.2 | 39.5 | 103
        4x200m relay | 76.2 | 197 | 84.8 | 219
        4x300m relay | 122 | 315 | 139 | 360
        4x400m relay | 169 | 436 | 189 | 488
        mixed 4x400m relay | 181 | 469 | 181 | 469
        4x800m relay | 409 | 1057 | 456 | 1176
        4x1500m relay | 836 | 2156 | 957 | 2468
        4xmile relay | 920 | 2373 | 1076 | 2775
        distance medley relay | 537 | 1387 | 614 | 1585
        mile relay | 170 | 440 | 191 | 490
        2 mile relay | 412 | 1065 | 459 | 1185
        # Road and cross country (seconds; marathon walkers and mass fields, hence three and a half times)
        5km | 745 | 2692 | 808 | 2919
        5 miles | 1270 | 4585 | 1416 | 5110
        10km | 1536 | 5544 | 1674 | 6041
        15km | 2354 | 8495 | 2580 | 9310
        10 miles | 2564 | 9254 | 2861 | 10325
        20km | 3220 | 11620 | 3467 | 12513
        half marathon | 3346 | 12075 | 3658 | 13202
        25km | 4149 | 14973 | 4481 | 16170
        30km | 5048 | 18218 | 5529 | 19950
        20 miles | 5412 | 19530 | 5936 | 21420
        marathon | 7017 | 25323 | 7562 | 27286
        50km | 9234 | 33320 | 10470 | 37779
        50 miles | 16761 | 60480 | 19264 | 69510
        100km | 21276 | 76773 | 22883 | 82569
        100 miles | 37926 | 136847 | 44061 | 158984
        # Courses of any length, from a junior's lap to a day in the hills: only the bounds of sense.
        cross country | 180 | 7200 | 180 | 7200
        fell race | 420 | 86400 | 420 | 86400
        road race | 420 | 36000 | 420 | 36000
        trail race | 900 | 172800 | 900 | 172800
        ultramarathon | 9000 | 432000 | 9000 | 432000
        race walk | 240 | 36000 | 240 | 36000
        parkrun | 799 | 2884 | 885 | 3196
        # Race walking (seconds)
        1500m walk | 296 | 765 | 339 | 875
        mile walk | 321 | 828 | 364 | 940
        3000m walk | 606 | 1563 | 674 | 1738
        5000m walk | 1042 | 2688 | 1164 | 3003
        10000m walk | 2204 | 5683 | 2420 | 6238
        5km walk | 1052 | 2713 | 1168 | 3013
        10km walk | 2164 | 5578 | 2390 | 6160
        20km walk | 4458 | 11490 | 4868 | 12548
        35km walk | 8245 | 21250 | 9151 | 23588
        50km walk | 12370 | 31883 | 13924 | 35888
        # Swimming, 25 m and 50 m pool in one (seconds; the lower bound is from the short-course record)
        25m freestyle | 8.7 | 27 | 9.8 | 30.6
        50m freestyle | 19.3 | 59.7 | 22.1 | 68.5
        100m freestyle | 43.4 | 135 | 48.4 | 150
        200m freestyle | 95.6 | 296 | 107 | 331
        400m freestyle | 205 | 637 | 223 | 691
        800m freestyle | 427 | 1322 | 459 | 1422
        1500m freestyle | 821 | 2541 | 880 | 2725
        50m backstroke | 21.4 | 66.4 | 24.4 | 75.7
        100m backstroke | 46.7 | 145 | 52.3 | 163
        200m backstroke | 102 | 317 | 114 | 355
        50m breaststroke | 24.2 | 74.9 | 27.5 | 85.2
        100m breaststroke | 53.6 | 166 | 60.4 | 188
        200m breaststroke | 115 | 359 | 128 | 398
        50m butterfly | 20.6 | 64 | 23.2 | 71.9
        100m butterfly | 46.2 | 144 | 51.1 | 159
        200m butterfly | 103 | 321 | 115 | 358
        100m individual medley | 47.8 | 148 | 53.4 | 166
        200m individual medley | 105 | 327 | 117 | 365
        400m individual medley | 227 | 705 | 247 | 767
        4x50m freestyle relay | 79.3 | 246 | 89.7 | 278
        4x100m freestyle relay | 176 | 545 | 198 | 616
        4x200m freestyle relay | 388 | 1202 | 436 | 1351
        4x50m medley relay | 87 | 270 | 99.2 | 308
        4x100m medley relay | 192 | 597 | 213 | 662
        4x50m mixed freestyle relay | 84.7 | 262 | 84.7 | 262
        4x100m mixed freestyle relay | 189 | 587 | 189 | 587
        4x50m mixed medley relay | 92.2 | 286 | 92.2 | 286
        4x100m mixed medley relay | 204 | 632 | 204 | 632
        5km open water | 2910 | 9000 | 3142 | 9720
        10km open water | 5820 | 18000 | 6285 | 19440
        25km open water | 16296 | 50400 | 17460 | 54000
        # Speed skating and short track, which share distances (seconds)
        500m speed skating | 32.6 | 84.1 | 35.2 | 90.9
        1000m speed skating | 63.4 | 164 | 69.4 | 180
        1500m speed skating | 97.1 | 251 | 106 | 275
        3000m speed skating | 206 | 532 | 225 | 581
        5000m speed skating | 349 | 901 | 387 | 998
        10000m speed skating | 728 | 1877 | 803 | 2071
        team pursuit speed skating | 207 | 535 | 165 | 427
        500m short track | 38.3 | 98.8 | 40.1 | 104
        1000m short track | 77.9 | 201 | 83.3 | 215
        1500m short track | 121 | 314 | 128 | 330
        3000m relay short track | 224 | 578 | 235 | 607
        5000m relay short track | 372 | 960 | - | -
        # Alpine skiing, one run or the sum of two; ice sledges, one run or the sum of four (seconds)
        slalom | 30 | 160 | 30 | 160
        giant slalom | 45 | 210 | 45 | 210
        parallel giant slalom | 18 | 60 | 18 | 60
        super-G | 45 | 130 | 45 | 130
        downhill alpine skiing | 55 | 190 | 55 | 190
        alpine combined | 55 | 260 | 55 | 260
        skeleton | 43 | 260 | 43 | 260
        luge | 35 | 260 | 35 | 260
        bobsleigh | 43 | 260 | 43 | 260
        # Cycling, standing and flying start on the track (seconds)
        flying 200m | 8.5 | 22.2 | 9.6 | 25
        500m time trial | 23.7 | 61.3 | 31.3 | 80.7
        1000m time trial | 53.7 | 139 | 61.5 | 159
        3000m individual pursuit | 179 | 463 | 189 | 488
        4000m individual pursuit | 231 | 598 | 256 | 660
        4000m team pursuit | 214 | 552 | 236 | 611
        team pursuit | 214 | 552 | 236 | 611
        individual pursuit | 179 | 598 | 189 | 660
        kilo | 53.7 | 139 | 61.5 | 159
        team sprint | 39.7 | 103 | 43.8 | 113
        # Rowing (seconds; from a 500m regatta to a head race of four miles, the records being those for 2000m)
        single sculls | 85.9 | 1563 | 94 | 1711
        double sculls | 79.1 | 1439 | 87.4 | 1590
        quad sculls | 73 | 1329 | 80.1 | 1458
        coxless pair | 81 | 1474 | 89.6 | 1630
        coxless four | 74.3 | 1352 | 82.3 | 1498
        eight | 70.1 | 1275 | 77.6 | 1412
        lightweight double sculls | 80.3 | 1462 | 87.9 | 1599
        # Canoe sprint (seconds)
        K1 200m | 32.3 | 83.5 | 36.7 | 94.8
        K1 500m | 91 | 235 | 101 | 263
        K1 1000m | 193 | 498 | 218 | 563
        K2 500m | 82.4 | 213 | 91.6 | 237
        K4 500m | 74.2 | 192 | 84.3 | 218
        C1 200m | 35.8 | 92.5 | 42.6 | 110
        C1 500m | 97.9 | 253 | 113 | 293
        C1 1000m | 214 | 553 | 257 | 663
        C2 500m | 89.7 | 232 | 105 | 273
        # Triathlon (seconds; `triathlon` covers the sprint distance too)
        mixed relay | 3000 | 14400 | 3000 | 14400
        duathlon | 1500 | 43200 | 1500 | 43200
        triathlon | 2736 | 25920 | 3021 | 28620
        70.3 | 11400 | 36000 | 12996 | 41040
        Ironman | 25137 | 79380 | 27474 | 86760
        # Races of days (seconds)
        sled dog race | 18000 | 1728000 | 18000 | 1728000
        # Modern pentathlon (points, by the rules since 2009; before that a winner had more than 5000)
        modern pentathlon | 700 | 6000 | 700 | 6000
        # Jumps (metres)
        high jump | 0.8 | 2.6 | 0.7 | 2.2
        pole vault | 1.2 | 6.5 | 1 | 5.3
        long jump | 2.2 | 9.3 | 1.8 | 7.8
        triple jump | 5.4 | 18.9 | 4.7 | 16.3
        standing long jump | 0.9 | 3.9 | 0.7 | 3.1
        # Throws (metres; light implements of youths and veterans fly further, hence a tenth above the record)
        shot put | 2.8 | 26 | 2.7 | 24.9
        discus | 7.4 | 81.8 | 7.6 | 84.5
        hammer | 8.6 | 95.5 | 8.4 | 92.4
        javelin | 9.8 | 109 | 8 | 88
        weight throw | 3.9 | 29 | 3.9 | 28.7
        # Distance in a given time (metres)
        one hour | 5330 | 21970 | 4730 | 19500
        24 hours | 31960 | 329210 | 27860 | 286980
        hour record | 22710 | 58500 | 20180 | 51970
        # Combined events (points)
        pentathlon | 500 | 5150 | 500 | 5210
        heptathlon | 660 | 6850 | 720 | 7510
        octathlon | 660 | 6800 | - | -
        decathlon | 910 | 9400 | 830 | 8610
        """

    /// `combined event | its events in their order`: a row of so many marks in brackets behind a total is one of these.
    static let combinedEvents = """
        heptathlon | 100m hurdles, high jump, shot put, 200m, long jump, javelin, 800m
        heptathlon | 60m, long jump, shot put, high jump, 60m hurdles, pole vault, 1000m
        decathlon | 100m, long jump, shot put, high jump, 400m, 110m hurdles, discus, pole vault, javelin, 1500m
        pentathlon | 60m hurdles, high jump, shot put, long jump, 800m
        """

    /// `discipline | from | to`, in seconds: what is possible at all in disciplines of many lengths. It tells only how an unusual
    /// number is to be read beside them, never which event a mark belongs to.
    static let loose = """
        sprint athletics | 5 | 60
        hurdles | 6 | 130
        steeplechase | 220 | 1400
        road relay | 420 | 43200
        backstroke | 12 | 400
        breaststroke | 12 | 400
        butterfly | 12 | 400
        freestyle | 9 | 2800
        individual medley | 45 | 800
        freestyle relay | 75 | 1500
        medley relay | 80 | 900
        mixed medley relay | 80 | 900
        BMX | 18 | 80
        criterium | 600 | 10800
        cross-country cycling | 900 | 18000
        cyclo-cross | 600 | 7200
        downhill cycling | 60 | 600
        enduro | 120 | 14400
        hill climb | 25 | 7200
        prologue | 90 | 1800
        team time trial | 600 | 10800
        time trial | 50 | 18000
        sprint cross-country skiing | 80 | 360
        mass start cross-country skiing | 900 | 18000
        pursuit cross-country skiing | 900 | 9000
        skiathlon | 1800 | 9000
        ski marathon | 3600 | 43200
        ski mountaineering | 300 | 21600
        nordic combined | 600 | 5400
        biathlon individual | 1800 | 6000
        sprint biathlon | 900 | 3600
        pursuit biathlon | 1200 | 4500
        mass start biathlon | 1500 | 4500
        relay biathlon | 3000 | 9000
        short track relay | 140 | 620
        speed skating | 32 | 2100
        canoe slalom | 60 | 400
        canoe single | 60 | 3600
        canoe double | 60 | 3600
        K1 | 30 | 3600
        K2 | 28 | 86400
        K4 | 25 | 600
        C1 canoeing | 32 | 3600
        C2 canoeing | 32 | 3600
        coxed four | 74.3 | 1500
        coxed pair | 81 | 1600
        lightweight four | 74.3 | 1500
        lightweight single sculls | 86 | 1700
        sprint triathlon | 2700 | 10800
        aquathlon | 600 | 10800
        long distance orienteering | 600 | 14400
        middle distance orienteering | 600 | 10800
        night orienteering | 600 | 14400
        sprint orienteering | 500 | 3600
        orienteering | 500 | 18000
        """
}
