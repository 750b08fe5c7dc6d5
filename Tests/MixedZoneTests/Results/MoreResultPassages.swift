extension ResultPassageTests {
    static let secondHalf: [Passage] = [
        Passage(
            """
            Jonah Kibet took the men's crown in 2:10:05 and Margaret Okoth the women's in 2:28:11.
            """,
            placings: ["1 Jonah Kibet", "1 Margaret Okoth"]),
        Passage(
            """
            Newcastle's Ed Garvie was the first Briton home in 23rd as Kenyans filled the first four places, \
            Wilson Kemboi winning in 35:06.
            """,
            placings: ["23 Ed Garvie", "1 Wilson Kemboi"]),
        Passage(
            """
            Qualifying for the final: Ruth Adair, who was second in her heat in 23.11, and Lisa Monk, who won \
            hers in 22.98.
            """,
            placings: ["2 Ruth Adair", "1 Lisa Monk"]),
        Passage(
            """
            Rising star Kelvin Amos is the reigning world junior 400m champion and finished fourth at last \
            summer's Olympics in Athens. He missed the bronze medal by 0.02secs.
            """,
            placings: ["1 Kelvin Amos", "4 Kelvin Amos"],
            results: ["Kelvin Amos, 400m, 1", "Kelvin Amos, 400m, 4"]),
        Passage(
            """
            Olympic and world champion Dana Holroyd has pulled out of the Birmingham Grand Prix.
            """,
            placings: ["1 Dana Holroyd"]),
        Passage(
            """
            Double Olympic champion Dana Holroyd will run in Madrid. The 34-year-old, who won gold over 800m and \
            1500m in Athens, has a hamstring problem.
            """,
            placings: ["1 Dana Holroyd", "1 Dana Holroyd"],
            results: ["Dana Holroyd, 1", "Dana Holroyd, 800m, 1", "Dana Holroyd, 1500m, 1"]),
        Passage(
            """
            Former world 110m hurdles champion Colin Jarvis has been appointed as a mentor to Britain's \
            hurdlers.
            """,
            placings: ["1 Colin Jarvis"],
            results: ["Colin Jarvis, 110m hurdles, 1"]),
        Passage(
            """
            Britain's Jamie Garland, the defending European indoor 60m champion, eased through his heat in 6.71 \
            seconds.
            """,
            placings: ["1 Jamie Garland"]),
        Passage(
            """
            Ireland's Aidan Craigie became the first Irishman to win a European indoor title when he stormed to \
            victory in the 3,000m in Madrid.
            """,
            placings: ["1 Aidan Craigie", "1 Aidan Craigie"]),
        Passage(
            """
            Paula Rathbone has confirmed she will run in the New York Marathon. The world record holder, who \
            failed to finish the Olympic marathon in Athens, wants to put her disappointment behind her.
            """,
            placings: [],
            results: ["Paula Rathbone, marathon, DNF"]),
        Passage(
            """
            World indoor bronze medallist Anyika Onwura has set her sights on gold in Helsinki. The Nigerian \
            finished fourth in Athens.
            """,
            placings: ["3 Anyika Onwura", "4 Anyika Onwura"]),
        Passage(
            """
            Getu Wolansa broke his own world indoor 5,000m record with a run of 12:49.60 in Birmingham on \
            Friday.
            """,
            placings: [],
            results: ["Getu Wolansa, 5000m, 12:49.60, WR"]),
        Passage(
            """
            Malin Vestberg threw 45.20m in the javelin to retain her heptathlon title with 6,952 points.
            """,
            placings: ["1 Malin Vestberg"],
            results: ["Malin Vestberg, heptathlon, 1, 6,952", "Malin Vestberg, javelin, 45.20m"]),
        Passage(
            """
            Craigie Dunnett-Shaw beat Olympic 100m champion Tyrell Boyce to win the 60m at the Norwich Union \
            Grand Prix in 6.51 seconds.
            """,
            placings: ["1 Tyrell Boyce", "1 Craigie Dunnett-Shaw"],
            results: ["Tyrell Boyce, 100m, 1", "Craigie Dunnett-Shaw, 60m, 1, 6.51"]),
        Passage(
            """
            Owen Priddle, who missed out on a medal in the 200m when he was seventh in the Athens final, has \
            been replaced in the relay squad.
            """,
            placings: ["7 Owen Priddle"],
            results: ["Owen Priddle, 200m, 7"]),
        Passage(
            """
            Britain finished fourth in the European Cup in Florence last year with Jo Tressler winning the 400m \
            and Natalie Croome-Hale second in the 400m hurdles.
            """,
            placings: ["4 Great Britain", "1 Jo Tressler", "2 Natalie Croome-Hale"]),
        Passage(
            """
            Ukraine's Zoya Halych took the women's 100m title in Athens in 10.93 seconds, with American Shayla \
            Dukes second in 10.96 and Jamaica's Sherine Bolt-Grant third.
            """,
            placings: ["1 Zoya Halych", "2 Shayla Dukes", "3 Sherine Bolt-Grant"],
            results: ["Zoya Halych, 100m, 1, 10.93", "Shayla Dukes, 100m, 2, 10.96", "Sherine Bolt-Grant, 100m, 3"]),
        Passage(
            """
            American Cody Strand won javelin gold at the World Athletics Final, throwing 86.71m to beat Olympic \
            champion Arne Tveitan (85.20m).
            """,
            placings: ["1 Cody Strand", "1 Arne Tveitan"],
            results: ["Cody Strand, javelin, 1, 86.71m", "Arne Tveitan, javelin, 1", "Arne Tveitan, javelin, 85.20m"]),
        Passage(
            """
            Dwight Ransome, a member of the Great Britain 4x100m relay team which won gold in Athens, has \
            retired.
            """,
            placings: ["1 Great Britain"],
            results: ["Great Britain, 4x100m relay, 1"]),
        Passage(
            """
            Mojca Zupanec, who set the world indoor record of 1:55.82 in Vienna in 2002, cruised to victory in \
            1:59.91.
            """,
            placings: ["1 Mojca Zupanec"],
            results: ["Mojca Zupanec, 1, 1:59.91", "Mojca Zupanec, 1:55.82, WR"]),
        Passage(
            """
            Britain's Gareth Lyle was third in the 400m in 45.59 seconds, 0.20secs behind winner Jarrod Wickes \
            of the United States.
            """,
            placings: ["3 Gareth Lyle", "1 Jarrod Wickes"],
            results: ["Gareth Lyle, 400m, 3, 45.59", "Jarrod Wickes, 400m, 1"]),
        Passage(
            """
            Frenchman Luc Mandel edged Olympic gold medallist Wei Zhang-Lo in the 60m hurdles by three \
            hundredths of a second in 7.46.
            """,
            placings: ["1 Wei Zhang-Lo"]),
        Passage(
            """
            Bridie Fenn, third at the AAAs in July, clocked 2:00.04 for fifth as Russia's Larisa Ostrovna won in \
            1:59.97.
            """,
            placings: ["3 Bridie Fenn", "5 Bridie Fenn", "1 Larisa Ostrovna"],
            results: ["Bridie Fenn, 3", "Bridie Fenn, 5, 2:00.04", "Larisa Ostrovna, 1, 1:59.97"]),
        Passage(
            """
            Holroyd, who was also second in the 1998 Commonwealth Games behind Sinead Burke-Daly, has not won a \
            major title since taking European gold in Budapest.
            """,
            placings: ["2 Holroyd", "1 Holroyd"]),
        Passage(
            """
            Nathan Odey finished in ninth place in the triple jump after three fouls.
            """,
            placings: ["9 Nathan Odey"],
            results: ["Nathan Odey, triple jump, 9"]),
        Passage(
            """
            European 10,000m champion Paula Rathbone is the favourite, but Kenya's Ruth Chelimet, who was \
            runner-up to Rathbone in London in 2003, and Romania's Doina Marescu, third last year, will push her \
            hard.
            """,
            placings: ["1 Paula Rathbone", "2 Ruth Chelimet", "3 Doina Marescu"]),
        Passage(
            """
            In the men's events, Spain's Alvaro Quero won the 1500m from Igor Hontar of Ukraine, while Briton \
            James Thrale was a disappointing 10th.
            """,
            placings: ["1 Alvaro Quero", "10 James Thrale"],
            results: ["Alvaro Quero, 1500m, 1", "James Thrale, 1500m, 10", "Igor Hontar, 1500m, 2"]),
        Passage(
            """
            Sprinter Marlon Fyfe, who won four Olympic medals, will coach the team. Fyfe took silver behind Leon \
            Mabbutt in the 100m at the 1993 worlds.
            """,
            placings: ["2 Marlon Fyfe"],
            results: ["Marlon Fyfe, 100m, 2", "Leon Mabbutt, 100m, 1"]),
        Passage(
            """
            Greta Sayle won the javelin with a throw of 58.70m as Britain's women finished third with 92 points.
            """,
            placings: ["1 Greta Sayle", "3 Great Britain"]),
        Passage(
            """
            Three-time world champion Rachid Benmoussa has never lost a 1500m race in Rome, where he ran 3:26.00 \
            in 1998 to set the world record.
            """,
            placings: ["1 Rachid Benmoussa"],
            results: ["Rachid Benmoussa, 1500m, 1", "Rachid Benmoussa, 1500m, 3:26.00, WR"]),
        Passage(
            """
            Vestberg's compatriot Kristian Ohlin leapt 17.63m to win triple jump gold and Sten Hollander took \
            the high jump at 2.36m to complete a Swedish treble.
            """,
            placings: ["1 Kristian Ohlin", "1 Sten Hollander"],
            results: ["Kristian Ohlin, triple jump, 1, 17.63m", "Sten Hollander, high jump, 1, 2.36m"]),
    ]
}
