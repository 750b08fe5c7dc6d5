import Testing

@testable import MixedZone

/// Texts of other eras, houses and sports, each with all the marks it holds.
@Suite struct MarkErasTests {
    typealias Example = MarkCorpusTests.Example

    @Test(arguments: texts)
    func findsExactlyItsMarks(_ example: Example) {
        #expect(MarkProbe.summary(of: example.text) == example.marks)
    }

    static let texts: [Example] = [
        // Between the wars: fifths of a second, feet with full stops.
        Example(
            "Mr. H. Ormsby retained the Mile on Saturday in 4 min. 19 2-5 sec., beating P. Lascelles by five yards.",
            "4 min. 19 2-5 sec = time 4:19.4"),
        Example(
            "R. Dunmore cleared 6ft. 1¾in. in the High Jump, and the sports began at 2.30.",
            "6ft. 1¾in = height 1.87m"),
        // An Indian paper.
        Example(
            "In the javelin Sunil Dagar had 76.80m. His series read: 74.10, x, 75.22, 76.80, x. The prize was Rs 4.50 crore.",
            "76.80m = distance 76.80m", "74.10 = distance 74.10m", "75.22 = distance 75.22m",
            "76.80 = distance 76.80m"),
        // An American dual meet in the pool.
        Example(
            "50 Free: 1, Oduya, R, 21.33; 2, Lutz, SB, 22.04.\nDiving: 1, K. Soto, H, 287.45.\n"
                + "The swimmers of Ridgeline won, 104-82.",
            "21.33 = time 21.33", "22.04 = time 22.04"),
        // A stage race: times of day in the start list, seconds in the classification.
        Example(
            "Time trial: start list\n1 | Lars Vinter (DEN) | 13:01:00\n2 | Paul Oster (NED) | 13:02:00\n"
                + "Last rider off at 15.41.\nOverall: 1. Solano, 14h52'07\". 2. Oster, at 12secs. 3. J. Merle (FRA) 19. "
                + "4. S. Holt 2-05.",
            "14h52'07\" = time 14:52:07", "12secs = gap +12", "19 = gap +19", "2-05 = gap +2:05"),
        // Super-G.
        Example(
            "Men's super-G: 1. Anton Riedl (AUT) 1:24.67; 2. Luc Perroud (SUI) +0.04; 3. Mats Hauge (NOR) 1:25.30. "
                + "Dario Conti, a skier of 31, was a third of a second back, 0\"83 behind in the downhill.",
            "1:24.67 = time 1:24.67", "+0.04 = gap +0.04", "1:25.30 = time 1:25.30",
            "a third of a second = gap +0.333", "0\"83 = gap +0.83"),
        // Para sport: classes are no marks.
        Example(
            "The T12 long jumper Ana Quiroga jumped 5.71 (+1.1), 5.78 (+0.3), x, 5.80w, 5.66 and 5.83 (0.0). "
                + "Weight class 72kg: 140kg by Ade Bola.",
            "5.71 = distance 5.71m", "5.78 = distance 5.78m", "5.80w = distance 5.80m", "5.66 = distance 5.66m",
            "5.83 = distance 5.83m"),
        // Combined events: the marks by their order.
        Example(
            "Decathlon: Per Aune's marks were 10.84, 7.52, 14.66, 2.03, 48.12, 14.21, 44.80, 4.90, 61.33 and 4:29.10.",
            "10.84 = time 10.84", "7.52 = distance 7.52m", "14.66 = distance 14.66m", "2.03 = height 2.03m",
            "48.12 = time 48.12", "14.21 = time 14.21", "44.80 = distance 44.80m", "4.90 = height 4.90m",
            "61.33 = distance 61.33m", "4:29.10 = time 4:29.10"),
        // Race walking.
        Example(
            "Race walk: Ilya Zorin walked 1h18:44 for 20km, followed by Toni Sauer (1h20'31\"), a minute and a half ahead of the rest.",
            "1h18:44 = time 1:18:44", "1h20'31\" = time 1:20:31", "a minute and a half = gap +1:30"),
        // A school meet in feet.
        Example(
            "Joe put the shot 60 feet in the shot put. In the mile Theo ran 4:12 with a 58 last lap after laps of 63, 65 "
                + "and 66. Kemp is 6-2 and weighs 180.",
            "60 feet = distance 18.29m", "4:12 = time 4:12", "58 = time 58", "63 = time 1:03", "65 = time 1:05",
            "66 = time 1:06"),
        // Cross-country skiing.
        Example(
            "Women's 10km classic, skiers: 1 Saara Niemi (FIN) 26:14.5, 2 Ida Moen (NOR) at 12.4, 3 Tereza Mala (CZE) 32.0.",
            "26:14.5 = time 26:14.5", "12.4 = gap +12.4", "32.0 = gap +32.0"),
    ]
}
