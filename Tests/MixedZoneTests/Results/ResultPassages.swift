extension ResultPassageTests {
    static let firstHalf: [Passage] = [
        Passage(
            """
            Britain's Dana Holroyd continued her fine form with victory in the 400m at the Glasgow \
            International.

            The 24-year-old clocked 51.83 seconds to finish ahead of Russia's Irina Shalova, with Poland's Anna \
            Wyrwas third in 52.40.
            """,
            placings: ["1 Dana Holroyd", "3 Anna Wyrwas"],
            results: ["Dana Holroyd, 400m, 1, 51.83", "Anna Wyrwas, 400m, 3, 52.40", "Irina Shalova, 400m, 2"]),
        Passage(
            """
            Holroyd misses out on final

            Dana Holroyd failed to reach the 400m final after finishing fifth in her semi-final. Teammate Paul \
            Ketter pulled up injured in the heats of the 200m.
            """,
            placings: ["5 Dana Holroyd"],
            results: ["Dana Holroyd, 400m, 5", "Paul Ketter, 200m, DNF"]),
        Passage(
            """
            World 60m hurdles silver medallist Karl Brandt has withdrawn from this weekend's Stuttgart meeting \
            with a calf strain. The 27-year-old German, who won the event last year in 7.44 seconds, hopes to \
            return in March.
            """,
            placings: ["2 Karl Brandt", "1 Karl Brandt"],
            results: ["Karl Brandt, 60m hurdles, 2", "Karl Brandt, 60m hurdles, 1, 7.44"]),
        Passage(
            """
            Kenyan Moses Kiprugut won the New York Marathon in two hours nine minutes 28 seconds on Sunday. \
            Compatriot Daniel Tanolei was second, 14 seconds back, and South Africa's Hendrik Maas came in \
            third.

            Britain's Jon Ballard finished a disappointing 11th.
            """,
            placings: ["1 Moses Kiprugut", "2 Daniel Tanolei", "3 Hendrik Maas", "11 Jon Ballard"],
            results: [
                "Moses Kiprugut, marathon, 1, 2:09:28", "Daniel Tanolei, marathon, 2", "Hendrik Maas, marathon, 3",
                "Jon Ballard, marathon, 11",
            ]),
        Passage(
            """
            In the women's high jump, Sweden's Lena Aspelund soared over 2.01m to take gold from Ukraine's Olha \
            Brynko. Brynko settled for silver with 1.99m, while bronze went to Spain's Ruth Anzola.
            """,
            placings: ["1 Lena Aspelund", "2 Olha Brynko", "3 Ruth Anzola"],
            results: [
                "Lena Aspelund, high jump, 1, 2.01m", "Olha Brynko, high jump, 2, 1.99m", "Ruth Anzola, high jump, 3",
            ]),
        Passage(
            """
            Marlon Decker was runner-up to American Ty Lawton in the 60m, clocking 6.58 seconds to Lawton's \
            6.52.
            """,
            placings: ["2 Marlon Decker"],
            results: ["Marlon Decker, 60m, 2, 6.58", "Ty Lawton, 60m, 1, 6.52"]),
        Passage(
            """
            Helen Marchbank would have won but for a fall at the last barrier. She had to settle for sixth in \
            the 3,000m steeplechase.
            """,
            placings: ["6 Helen Marchbank"],
            results: ["Helen Marchbank, 3000m steeplechase, 6"]),
        Passage(
            """
            "I came second last year and I want to go one better," said Helen Marchbank, who set a personal best \
            of 8:41.20 in the heats.
            """,
            placings: ["2 Helen Marchbank"],
            results: ["Helen Marchbank, 2", "Helen Marchbank, 8:41.20, PB"]),
        Passage(
            """
            Tobias Hennig of Germany successfully defended his pole vault title with a clearance of 5.85m. \
            Italian Marco Bellandi and France's Luc Perrault both went over 5.75m, Bellandi taking silver on \
            countback.
            """,
            placings: ["1 Tobias Hennig", "2 Marco Bellandi"],
            results: [
                "Tobias Hennig, pole vault, 1, 5.85m", "Marco Bellandi, pole vault, 2, 5.75m",
                "Luc Perrault, pole vault, 5.75m",
            ]),
        Passage(
            """
            Triple jumper Nathan Odeyemi produced a leap of 17.12m to win the AAA Championships in Manchester. \
            Odeyemi beat Phil Marchetti into second place by 20cm, with Tosin Adebayo third.
            """,
            placings: ["1 Nathan Odeyemi", "2 Phil Marchetti", "3 Tosin Adebayo"],
            results: [
                "Nathan Odeyemi, triple jump, 1, 17.12m", "Phil Marchetti, triple jump, 2",
                "Tosin Adebayo, triple jump, 3",
            ]),
        Passage(
            """
            Sprinter Leon Mabbutt has been stripped of the 100m gold medal he won at the Commonwealth Games \
            after failing a drugs test.
            """,
            placings: ["1 Leon Mabbutt"],
            results: ["Leon Mabbutt, 100m, DQ"]),
        Passage(
            """
            Vasiliki Dimou, who won the 400m hurdles in Athens, was disqualified from the 400m final for \
            stepping on the line.
            """,
            placings: ["1 Vasiliki Dimou"],
            results: ["Vasiliki Dimou, 400m hurdles, 1", "Vasiliki Dimou, 400m, DQ"]),
        Passage(
            """
            Swimming: Australian Matt Corrigan won the 200m freestyle in a world record 1:43.10 at the World \
            Short Course Championships in Indianapolis. He finished more than a second clear of Canada's Brett \
            Olynyk (1:44.24), with Italian Fabio Sartori (1:44.80) third.
            """,
            placings: ["1 Matt Corrigan", "3 Fabio Sartori"],
            results: [
                "Matt Corrigan, 200m freestyle, 1, 1:43.10, WR", "Fabio Sartori, 200m freestyle, 3, 1:44.80",
                "Brett Olynyk, 200m freestyle, 2, 1:44.24",
            ]),
        Passage(
            """
            Norway's Lars Rodal won the men's 10km sprint at the biathlon World Cup in Oberhof, hitting all 10 \
            targets for a time of 24:11.3. Germany's Sven Harder was second, 12.4 seconds behind, despite one \
            miss. Russian Igor Chudin was third.
            """,
            placings: ["1 Lars Rodal", "2 Sven Harder", "3 Igor Chudin"],
            results: [
                "Lars Rodal, 10km sprint, 1, 24:11.3", "Sven Harder, 10km sprint, 2", "Igor Chudin, 10km sprint, 3",
            ]),
        Passage(
            """
            Finn Esa Rautio won the Rally of Turkey on Sunday, with Sylvain Maurel second and Petter Aune third. \
            Reigning champion Marc Duvall crashed out on the second day.
            """,
            placings: ["1 Esa Rautio", "2 Sylvain Maurel", "3 Petter Aune", "1 Marc Duvall"],
            results: [
                "Esa Rautio, rally, 1", "Sylvain Maurel, rally, 2", "Petter Aune, rally, 3", "Marc Duvall, rally, 1",
                "Marc Duvall, rally, DNF",
            ]),
        Passage(
            """
            Junior Caleb Dorsey won the shot put with a throw of 58-4 1/2 and placed second in the discus at \
            171-6. Freshman Ben Ostrow took third in the javelin.
            """,
            placings: ["1 Junior Caleb Dorsey", "2 Junior Caleb Dorsey", "3 Ben Ostrow"],
            results: [
                "Junior Caleb Dorsey, shot put, 1, 17.79m", "Junior Caleb Dorsey, discus, 2, 52.27m",
                "Ben Ostrow, javelin, 3",
            ]),
        Passage(
            """
            Denise Farrow leads the heptathlon after the first day with 3,901 points. She won the 100m hurdles \
            in 13.08 seconds and was second in the shot with 14.60m.
            """,
            placings: ["1 Denise Farrow", "2 Denise Farrow"],
            results: [
                "Denise Farrow, 100m hurdles, 1, 13.08", "Denise Farrow, shot put, 2, 14.60m",
                "Denise Farrow, heptathlon, 3,901",
            ]),
        Passage(
            """
            Two-time Olympic medallist Frank Osei ran the third fastest time in the world this year to win the \
            100m in Osaka in 9.99 seconds. The Ghanaian beat Japan's Shingo Ueda (10.10) and American Bernard \
            Dukes (10.14).
            """,
            placings: ["1 Frank Osei"],
            results: ["Frank Osei, 100m, 1, 9.99", "Shingo Ueda, 100m, 10.10", "Bernard Dukes, 100m, 10.14"]),
        Passage(
            """
            Lucy Harbord smashed her own British javelin record with a throw of 66.17m, but it was only good \
            enough for third behind winner Odalys Menendez of Cuba, who threw 69.53m.
            """,
            placings: ["3 Lucy Harbord", "1 Odalys Menendez"],
            results: ["Lucy Harbord, javelin, 3, 66.17m, NR", "Odalys Menendez, javelin, 1, 69.53m"]),
        Passage(
            """
            Harbord, 28, finished second at the 2002 Commonwealth Games and third at the European Championships \
            in Munich the same year.
            """,
            placings: ["2 Harbord", "3 Harbord"],
            results: ["Harbord, 2", "Harbord, 3"]),
        Passage(
            """
            Simon Pavey, the 2001 European Under-23 champion, and European indoor bronze medallist Gus Arnold \
            will compete in the 200m. Neither made the final last year.
            """,
            placings: ["1 Simon Pavey", "3 Gus Arnold"],
            results: ["Simon Pavey, 200m, 1", "Gus Arnold, 200m, 3"]),
        Passage(
            """
            Jade Sutcliffe lost her British indoor title when she was beaten into second by Amy Kerrigan.
            """,
            placings: ["2 Jade Sutcliffe"],
            results: ["Jade Sutcliffe, 2", "Amy Kerrigan, 1"]),
        Passage(
            """
            Organisers cancelled the women's downhill because of fog. Swiss skier Corinne Aebi, who won the race \
            here in 2003, had been fastest in training.
            """,
            placings: ["1 Corinne Aebi"],
            results: ["Corinne Aebi, downhill, 1"]),
        Passage(
            """
            After a photo finish the judges could not separate Olga Reznik and Tina Moss and both were given \
            first place in the 100m breaststroke in 1:07.31.
            """,
            placings: ["1 Olga Reznik", "1 Tina Moss"],
            results: ["Olga Reznik, 100m breaststroke, 1, 1:07.31", "Tina Moss, 100m breaststroke, 1, 1:07.31"]),
        Passage(
            """
            Women's 60m hurdles: 1 S Clarke-Hill (GB) 7.96; 2 L Adeyo (Ger) 7.98; 3 J Kallin (Swe) 8.01. Men's \
            3,000m: 1 A Craigieie (Irl) 7:45.11; 2 J Mayne (Eng) 7:50.12.
            """,
            placings: ["1 S Clarke-Hill", "2 L Adeyo", "3 J Kallin", "1 A Craigieie", "2 J Mayne"],
            results: [
                "S Clarke-Hill, 60m hurdles, 1, 7.96", "L Adeyo, 60m hurdles, 2, 7.98",
                "J Kallin, 60m hurdles, 3, 8.01", "A Craigieie, 3000m, 1, 7:45.11", "J Mayne, 3000m, 2, 7:50.12",
            ]),
        Passage(
            """
            Katie Ness won the women's race in a course record of 32 minutes and four seconds, with Emma Dale \
            (33:10) runner-up and Liz Hunter (33:15) in third.
            """,
            placings: ["1 Katie Ness", "2 Emma Dale", "3 Liz Hunter"],
            results: ["Katie Ness, 1, 32:04, MR", "Emma Dale, 2, 33:10", "Liz Hunter, 3, 33:15"]),
        Passage(
            """
            Ingo Schmidt became the first German to win the Four Hills title since 1996 when Jens Baumann \
            triumphed.
            """,
            placings: ["1 Ingo Schmidt", "1 Jens Baumann"]),
        Passage(
            """
            Ukrainian Oleh Petrenko finished eighth and Briton Dan Marsh 20th as American Cody Wells won the \
            50km walk.
            """,
            placings: ["8 Oleh Petrenko", "20 Dan Marsh", "1 Cody Wells"],
            results: ["Oleh Petrenko, 50km walk, 8", "Dan Marsh, 50km walk, 20", "Cody Wells, 50km walk, 1"]),
        Passage(
            """
            Mark Lewis-Reid won the 400m from Tim Bentley and Daniel Caines-Moor, who had led at the bell. \
            Reid's 46.20 was a championship best.
            """,
            placings: ["1 Mark Lewis-Reid"],
            results: ["Mark Lewis-Reid, 400m, 1, 46.20, CR"]),
        Passage(
            """
            Emmanuel Sirma finished one second outside the course record in taking the men's title, while \
            Ethiopia's Tsehay Abera won the women's race for the second year in a row.
            """,
            placings: ["1 Emmanuel Sirma", "1 Tsehay Abera"]),
        Passage(
            """
            Colin Sharpe edged out team-mate Dwain Lucas to claim the 60m title in 6.55secs, a season's best.
            """,
            placings: ["1 Colin Sharpe"],
            results: ["Colin Sharpe, 60m, 1, 6.55, SB"]),
    ]
}
