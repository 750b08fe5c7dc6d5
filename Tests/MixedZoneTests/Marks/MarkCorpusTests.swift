import Testing

@testable import MixedZone

/// Sentences of many sports, houses and decades, each with all the marks it holds.
@Suite struct MarkCorpusTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let marks: [String]
        var testDescription: String { text }

        init(_ text: String, _ marks: String...) {
            self.text = text
            self.marks = marks
        }
    }

    @Test(arguments: athletics + pool + wheels + snow + water + college + wire + more + found + none)
    func findsExactlyItsMarks(_ example: Example) {
        #expect(MarkProbe.summary(of: example.text) == example.marks)
    }

    static let athletics: [Example] = [
        Example(
            "Orlo Tamm won the men's 5,000m in 13:02.41, with Bex second in 13:03.", "13:02.41 = time 13:02.41",
            "13:03 = time 13:03"),
        Example(
            "She took the heptathlon with a total of 6,408 points after a 2:11.40 800m.", "6,408 points = points 6,408",
            "2:11.40 = time 2:11.40"),
        Example(
            "He cleared 5.82m in the pole vault but failed three times at 5.92.", "5.82m = height 5.82m",
            "5.92 = height 5.92m"),
        Example(
            "Men's long jump: 1. Tamm (EST) 8.12m (+1.1); 2. Vide (LAT) 8.05 (-0.4).", "8.12m = distance 8.12m",
            "8.05 = distance 8.05m"),
        Example(
            "Women. 100m: 1 A Oster (Ger) 11.02sec; 2 B Lume (GB) 11.10; 3 C Roe (Ire) 11.31.", "11.02sec = time 11.02",
            "11.10 = time 11.10", "11.31 = time 11.31"),
        Example("She set a British record of 14.83 for the shot put.", "14.83 = distance 14.83m"),
        Example(
            "His 47.20sec leg in the 4 x 400m was not enough: Estonia ran 3:04.11.", "47.20sec = time 47.20",
            "3:04.11 = time 3:04.11"),
        Example(
            "Result, men's 400m hurdles: Tamm 48.71, Vide 49.02, Roe 50.33.", "48.71 = time 48.71",
            "49.02 = time 49.02", "50.33 = time 50.33"),
        Example(
            "The 800m runner set a personal best (1:44.61) and a season's best in the 1500m (3:36.8).",
            "1:44.61 = time 1:44.61", "3:36.8 = time 3:36.8"),
        Example("5000 m: 1. Bex 13.20,7; 2. Tamm 13.21,0", "13.20,7 = time 13:20.7", "13.21,0 = time 13:21.0"),
        Example(
            "He won the marathon in 2h 08m 14s, a minute and 12 seconds ahead of Vide.", "2h 08m 14s = time 2:08:14",
            "a minute and 12 seconds = gap +1:12"),
        Example(
            "She is the first woman to run under two hours 15 minutes for the marathon.",
            "two hours 15 minutes = time 2:15:00"),
        Example(
            "The triple jumper reached 17.02m, beating his best by five centimetres.", "17.02m = distance 17.02m",
            "five centimetres = gap 0.05m"),
        Example("Three athletes cleared the bar at two metres in the women's high jump.", "two metres = height 2m"),
        Example("Roe was third in 3:59:12 in the 1500m.", "3:59:12 = time 3:59.12"),
        Example(
            "A 10.9 100m and a 48.3 400m took him to 8,214 points in the decathlon.", "10.9 = time 10.9",
            "48.3 = time 48.3", "8,214 points = points 8,214"),
        Example(
            "The hammer was won by Tamm with 78.42m, 12cm further than his best.", "78.42m = distance 78.42m",
            "12cm = gap 0.12m"),
        Example(
            "He broke four minutes for the mile, clocking 3:59.4.", "four minutes = time 4:00", "3:59.4 = time 3:59.4"),
        Example(
            "The 10-second barrier is still there for the 100m sprinter, who ran 10.03.", "10-second = time 10",
            "10.03 = time 10.03"),
        Example("She won the London Marathon in 2hr 18min 56sec.", "2hr 18min 56sec = time 2:18:56"),
        Example(
            "She won the marathon in two hours, 18 minutes and 56 seconds.",
            "two hours, 18 minutes and 56 seconds = time 2:18:56"),
        Example("Tamm, 24, ran 45.1 on the anchor leg of the 4x400m relay.", "45.1 = time 45.1"),
        Example("The women's 4x100m relay team ran 42.80 to win in the final.", "42.80 = time 42.80"),
        Example(
            "His half marathon best is 61:23 and his marathon best 2:09:11.", "61:23 = time 1:01:23",
            "2:09:11 = time 2:09:11"),
        Example(
            "She finished the 10km in 31min 12sec, 14 seconds clear of Roe.", "31min 12sec = time 31:12",
            "14 seconds = gap +14"),
        Example("The javelin went to Vide with a throw of 88.20 metres.", "88.20 metres = distance 88.20m"),
        Example("He went over 2.31 at the first attempt in the high jump.", "2.31 = height 2.31m"),
        Example("Tamm lowered the 800m record to 1min 42.3sec.", "1min 42.3sec = time 1:42.3"),
        Example("The race starts at 7.30pm on 12 May 2004 in lane 4 at 21C; he is 27 and weighs 72kg."),
        Example("The sprinter said he would run the 100m on 03/04/05 for 9.5m euros."),
        Example("He won the 60m by a hundredth of a second in a photo finish.", "hundredth of a second = gap +0.01"),
        Example("She ran the 3000m steeplechase in 9:01:30.", "9:01:30 = time 9:01.30"),
        Example("The 100m hurdles went to Roe in 12.7sec (wind +2.3).", "12.7sec = time 12.7"),
        Example("He ran a 57-second last lap to win the 1500m in 3:35.", "57-second = time 57", "3:35 = time 3:35"),
    ]

    static let pool: [Example] = [
        Example(
            "Swimmer Ada Roe won the 200m freestyle in 1:54.77, touching 0.3 seconds ahead of Lume.",
            "1:54.77 = time 1:54.77", "0.3 seconds = gap +0.3"),
        Example(
            "In the pool he took the 50 free in 22.1 and the 100 fly in 53.45.", "22.1 = time 22.1",
            "53.45 = time 53.45"),
        Example("The swimmer set a 400m individual medley record of 4min 08.26sec.", "4min 08.26sec = time 4:08.26"),
        Example(
            "Roe swam the 1500m freestyle in 16.02.11 and the 50m breaststroke in 31.20.", "16.02.11 = time 16:02.11",
            "31.20 = time 31.20"),
    ]

    static let wheels: [Example] = [
        Example(
            "The cyclist won stage four in 4h 12' 35\", with Roe second at 1'34\".", "4h 12' 35\" = time 4:12:35",
            "1'34\" = gap +1:34"),
        Example(
            "Rider Lume leads the general classification by 43 seconds from Roe, with Vide third at 1:12.",
            "43 seconds = gap +43", "1:12 = gap +1:12"),
        Example(
            "He won the 40km time trial in 48:31, 22 seconds faster than Tamm.", "48:31 = time 48:31",
            "22 seconds = gap +22"),
        Example(
            "The riders crossed the line three minutes and 20 seconds behind the stage winner.",
            "three minutes and 20 seconds = gap +3:20"),
        Example(
            "Lume took pole with a lap of 1m 23.456s, 0.112s quicker than his team-mate in qualifying.",
            "1m 23.456s = time 1:23.456", "0.112s = gap +0.112"),
        Example(
            "The driver won the grand prix in 1hr 32min 14.5sec, two tenths ahead of Vide.",
            "1hr 32min 14.5sec = time 1:32:14.5", "two tenths = gap +0.2"),
        Example("The Formula One driver was given a five-second penalty after 20 laps of the race."),
        Example(
            "Qualifying: 1. Tamm 1:31.204 2. Vide +0.122 3. Roe +0.4", "1:31.204 = time 1:31.204",
            "+0.122 = gap +0.122", "+0.4 = gap +0.4"),
    ]

    static let snow: [Example] = [
        Example(
            "The skier won the downhill in one minute 48.31 seconds, 0.26 ahead of Roe.",
            "one minute 48.31 seconds = time 1:48.31", "0.26 = gap +0.26"),
        Example(
            "Slalom skier Roe had a combined time of 1:42.77; Vide was 0.14 seconds back.", "1:42.77 = time 1:42.77",
            "0.14 seconds = gap +0.14"),
        Example(
            "The biathlete finished the 15km individual in 41:22.3, 12.5 seconds ahead of Vide.",
            "41:22.3 = time 41:22.3", "12.5 seconds = gap +12.5"),
        Example("Cross-country skier Tamm won the 50km classic in 2:03:14.5.", "2:03:14.5 = time 2:03:14.5"),
        Example(
            "The speed skater won the 500m in 34.32 and the 1,000m in 1:07.18 on the rink.", "34.32 = time 34.32",
            "1:07.18 = time 1:07.18"),
    ]

    static let water: [Example] = [
        Example(
            "The rowing crew won the eight in 5:24.31, a length and 2.10 seconds ahead of the Germans.",
            "5:24.31 = time 5:24.31", "2.10 seconds = gap +2.10"),
        Example("The rowers took the single sculls in 7min 02.5sec at the regatta.", "7min 02.5sec = time 7:02.5"),
        Example(
            "The ironman champion finished the triathlon in 8:12:09, 3:45 ahead of Roe.", "8:12:09 = time 8:12:09",
            "3:45 = gap +3:45"),
    ]

    static let college: [Example] = [
        Example(
            "Roe won the long jump at 19-4 3/4 and the triple jump at 41-7.25.", "19-4 3/4 = distance 5.91m",
            "41-7.25 = distance 12.68m"),
        Example(
            "Lume threw the discus 162-11 (49.66m) for second place.", "162-11 = distance 49.66m",
            "49.66m = distance 49.66m"),
        Example("He won the shot put with a toss of 58 feet, 3 1/2 inches.", "58 feet, 3 1/2 inches = distance 17.77m"),
        Example("She cleared 5-8 to win the high jump.", "5-8 = height 1.73m"),
        Example("Tamm ran 14.12 in the 110 hurdles and 48.9 in the 400m.", "14.12 = time 14.12", "48.9 = time 48.9"),
        Example("The 6-2, 190-pound sprinter won by a 21-14 vote at the 400m."),
        Example("Tech won the dual meet 88-62, and Roe won the mile in 4:12.08.", "4:12.08 = time 4:12.08"),
    ]

    static let more: [Example] = [
        Example(
            "AT A GLANCE: Men: 200m: J Tamm 20.41 (0.3). 400m: B Vide 45.02. Women: Javelin: C Roe 61.20.",
            "20.41 = time 20.41", "45.02 = time 45.02", "61.20 = distance 61.20m"),
        Example(
            "His time of 1:43.70, with a 50.2 first lap, was the fastest in the 800m this year.",
            "1:43.70 = time 1:43.70", "50.2 = time 50.2"),
        Example("The cyclist covered 49.7km to set the hour record.", "49.7km = distance 49700m"),
        Example(
            "Tamm led by 50 metres at the bell of the 5,000m and won by eight seconds in 13:40.2.",
            "eight seconds = gap +8", "13:40.2 = time 13:40.2"),
        Example(
            "Roe (18:02), Vide (18:10) and Oster (18:44) led the harriers home over the 5km course.",
            "18:02 = time 18:02", "18:10 = time 18:10", "18:44 = time 18:44"),
        Example(
            "The marathon qualifying time is 2hrs 45mins, and Roe missed it by 12 seconds.",
            "2hrs 45mins = time 2:45:00", "12 seconds = gap +12"),
        Example(
            "She knocked four seconds off her personal best to win the 3,000m in 8:59.", "four seconds = gap +4",
            "8:59 = time 8:59"),
        Example("He clocked 10.2 seconds for 100 yards.", "10.2 seconds = time 10.2"),
        Example("Oster was timed at 13.42sec for the 100m hurdles into a headwind of 1.2m/s.", "13.42sec = time 13.42"),
        Example(
            "The 20-year-old threw 19.84m to win the shot, nearly a metre ahead of Vide.", "19.84m = distance 19.84m",
            "a metre = gap 1m"),
        Example("She high jumped 1.88 for second place.", "1.88 = height 1.88m"),
        Example(
            "Vaulter Roe opened at 4.20, went clear at 4.40 and bowed out at 4.55m in the pole vault.",
            "4.20 = height 4.20m", "4.40 = height 4.40m", "4.55m = height 4.55m"),
        Example(
            "The medley relay squad of swimmers touched in 3:52.11, four tenths off the record.",
            "3:52.11 = time 3:52.11", "four tenths = gap +0.4"),
        Example("Rowing: the coxless pair won their heat in 6:41.04.", "6:41.04 = time 6:41.04"),
        Example("The kayak paddler won the K1 500m in 1:50.88.", "1:50.88 = time 1:50.88"),
        Example(
            "The triathlon was won in 1hr 47min 3sec after a 30min 5sec 10k run.", "1hr 47min 3sec = time 1:47:03",
            "30min 5sec = time 30:05"),
        Example(
            "The yacht finished the race in 2 days 4 hours 11 minutes.", "2 days 4 hours 11 minutes = time 52:11:00"),
        Example(
            "Bobsleigh: Latvia won in 3:30.18 after four runs, 0.45 clear of Estonia.", "3:30.18 = time 3:30.18",
            "0.45 = gap +0.45"),
        Example(
            "The driver qualified 0.4sec adrift of his team-mate and finished 12.3 seconds back in the race.",
            "0.4sec = gap +0.4", "12.3 seconds = gap +12.3"),
        Example(
            "The 1,500m freestyle swimmer Lume finished in 15mins 44.30secs, two body lengths up.",
            "15mins 44.30secs = time 15:44.30"),
        Example("Tamm has run 3:33 for 1500m and 1:46 for 800m.", "3:33 = time 3:33", "1:46 = time 1:46"),
        Example("His 60m time was 6.58 and his 200m 20.8.", "6.58 = time 6.58", "20.8 = time 20.8"),
        Example(
            "Her previous best was 2:19:41, set in Berlin when she was third in the marathon.", "2:19:41 = time 2:19:41"
        ),
        Example(
            "Splits in the 10,000m: 5km 13:41, 8km 21:55, finish 27:20.8.", "13:41 = time 13:41", "21:55 = time 21:55",
            "27:20.8 = time 27:20.8"),
    ]

    static let found: [Example] = [
        Example(
            "In the cross country Roe was fifth in 24:55 and Vide, 13th in 26.10, was first junior; the girls ran 13.02.",
            "24:55 = time 24:55", "26.10 = time 26:10", "13.02 = time 13:02"),
        Example(
            "The triathlon mixed relay squad took silver in 1:21.09, four seconds behind Germany.",
            "1:21.09 = time 1:21:09", "four seconds = gap +4"),
        Example(
            "She took silver in the heptathlon on 6,574 and hopes to go over 6,600.", "6,574 = points 6,574",
            "6,600 = points 6,600"),
        Example("The 3,000m runner flew in at 09:40 and ran at 14:15, winning in 7:58.", "7:58 = time 7:58"),
        Example(
            "Sprinter Tamm ran 21.33 in the prelims of the 200 and put the shot 15.20m for the track team.",
            "21.33 = time 21.33", "15.20m = distance 15.20m"),
    ]

    static let none: [Example] = [
        Example("The race director said the course record, set 12 years ago, was worth $10,000 to the runners."),
        Example("The 2004-05 season saw 12 races, 3-5 hours of travel and a 4:30 alarm for the runners."),
        Example("The runner, 34, was born at 15:20 on 3.12.1970 and lives at 221 Track Road."),
        Example("Call 020 7946 0958 or 555-0134 to enter the 10km race before 18:00 on race day."),
        Example("The gymnast scored 9.85 on the beam and 15.233 points on the uneven bars to win the title."),
        Example("The weightlifter won the snatch with 120kg and the clean and jerk with 151kg."),
        Example("The swimmer trains 5,000m a day in a 50m pool 1.8m deep, 25.5 hours a week."),
        Example("It was 28.5C at the start of the marathon, with humidity of 65.5% and a wind of 12.4 km/h."),
        Example("The odds on the runner were 9-4, 11-8 and 7.50 before the 400m final."),
        Example("Two minutes after the start of the race the leader was 300 metres in front."),
        Example("The winger scored in the 57th minute, the 60-yard run taking nine seconds."),
        Example("Chapter 3:16 is read before each of the 12.5 laps of the race at 10.30am."),
        Example("At 1.73m and 58kg she is small for a thrower; her shoe is a size 7.5."),
        Example("They are three years ahead of the plan and five days away from the marathon."),
        Example("The judge ordered him to pay £2.04m within 10 minutes of the ruling on the sprinter."),
        Example("In the 100m he is ranked 4.5 points above Roe on 61.20 per cent of the vote."),
    ]

    static let wire: [Example] = [
        Example(
            "100 metres - 1, Tamm, Estonia, 10.01 seconds. 2, Vide, Latvia, 10.07. 3, Roe, Ireland, 10.11.",
            "10.01 seconds = time 10.01", "10.07 = time 10.07", "10.11 = time 10.11"),
        Example(
            "Tamm ran the 1,500 metres in three minutes 29.77 seconds.", "three minutes 29.77 seconds = time 3:29.77"),
        Example(
            "Her time of 21.64 in the 200 metres was three hundredths outside the record.", "21.64 = time 21.64",
            "three hundredths = gap +0.03"),
        Example("The striker scored with 20 seconds left as the league side won 3-1 after 90 minutes."),
        Example("The club signed the midfielder for £8.5m in a deal that runs to 2009; he is 1.93m tall."),
        Example("Version 2.10 of the app scored 9.85 in our football league rating."),
    ]
}
