/// The passages.
extension UnknownNamesTests {
    static let passages: [Passage] = [
        Passage(
            "Tsega Mengisteab outkicked Hawi Balcha in the last 50m of the 10,000m in Hengelo. Mengisteab ran "
                + "30:12.",
            ["Tsega Mengisteab", "Hawi Balcha"]),
        Passage(
            "HANGZHOU - Zhou Yiming won the 50m butterfly on Tuesday. Zhou, 19, touched in 23.01. Third was Pan "
                + "Linhao of Shanghai.",
            ["Zhou Yiming", "Pan Linhao"]),
        Passage(
            "In the keirin, Juan Carlos Etxeberria Olabarri led from the gun and Luis Ángel Pardo de la Vega "
                + "could not pass him.",
            ["Juan Carlos Etxeberria Olabarri", "Luis Ángel Pardo de la Vega"]),
        Passage(
            "Joost van der Meijden and Sanne ter Horst won the mixed relay in Heerenveen, ahead of Karl-Heinz "
                + "von der Lippe.",
            ["Joost van der Meijden", "Sanne ter Horst", "Karl-Heinz von der Lippe"]),
        Passage(
            "Mutaz al-Harbi cleared 2.31m in Doha. Saud bin Nasser Al-Ketbi failed at 2.28m. Al-Harbi said the "
                + "wind had helped.",
            ["Mutaz al-Harbi", "Saud bin Nasser Al-Ketbi"]),
        Passage(
            "Brazil won 3-0. Wandinho scored twice and Juninho Baiano added a third. Wandinho was replaced by "
                + "Thiaguinho.",
            ["Wandinho", "Juninho Baiano", "Thiaguinho"]),
        Passage(
            "Guðrún Hafsteinsdóttir threw the javelin 58.71 metres in Reykjavik. Sigurður Þorvaldsson was second "
                + "in the shot.",
            ["Guðrún Hafsteinsdóttir", "Sigurður Þorvaldsson"]),
        Passage(
            "Nguyen Thi Bich Hang took the 3000m steeplechase in 9:52. Behind her came Tran Van Loc's sister, "
                + "Tran Thi My.",
            ["Nguyen Thi Bich Hang", "Tran Van Loc", "Tran Thi My"]),
        Passage(
            "Szabó-Kelemen Orsolya paddled to gold in Szeged. Balázs Horvátfi, who is 22, took bronze in the C-1 "
                + "1,000 metres.",
            ["Szabó-Kelemen Orsolya", "Balázs Horvátfi"]),
        Passage(
            "Gruffydd ap Rhisiart and Eleri Wyn Penry ran for Wales at Loughborough. Ap Rhisiart was fourth in "
                + "3:44.10.",
            ["Gruffydd ap Rhisiart", "Eleri Wyn Penry"]),
        Passage(
            "Kaleo Keawe'aimoku won the outrigger race off Oahu. Leilani Kahanamokuali'i steered the women's "
                + "crew.",
            ["Kaleo Keawe'aimoku", "Leilani Kahanamokuali'i"]),
        Passage(
            "Farrell beat Okoye into second place by two hundredths of a second. Okoye, 21, was not unhappy.",
            ["Farrell", "Okoye"]),
        Passage(
            "400M: 1 T OKEKE (Herne Hill) 46.9, 2 D PRITCHARD-LOWE (Cardiff) 47.3, 3 S MBATHA (Blackheath) 47.8.",
            ["T OKEKE", "D PRITCHARD-LOWE", "S MBATHA"]),
        Passage(
            "Final Results\n\nLatest News\n\nMen's Long Jump\n\nThe long jump went to Osei Bonsra with 8.11m, from "
                + "Pavel Dvorny with 8.02m.",
            ["Osei Bonsra", "Pavel Dvorny"]),
        Passage(
            "Stony Brook's Terrence Oakham scored 22 points as the Seawolves beat Boston College. George "
                + "Washington lost to George Mason.",
            ["Terrence Oakham"]),
        Passage(
            "McLaren's Oskar Lindqvist took pole at Silverstone. Lindqvist was two tenths quicker than Ferrari's "
                + "Gianmarco Bellotto. McLaren last won there in 2012.",
            ["Oskar Lindqvist", "Gianmarco Bellotto"]),
        Passage(
            "The walk from Roncesvalles to Santiago de Compostela took Hanne Brouwers eleven days. She slept at "
                + "the Hotel San Martin.",
            ["Hanne Brouwers"]),
        Passage(
            "The race starts in Queen Victoria Street and ends at King George's Park. Thomas Telford School and "
                + "St Mary's College will be closed. Lee Valley Stadium is open.",
            []),
        Passage(
            "The Prudential Classic and the Emsley Carr Mile are at Crystal Palace in July. The Sir Arthur Gold "
                + "Trophy goes to the best club.",
            []),
        Passage(
            "Desert Orchid won the Gold Cup again. The grey, ridden by Simon Sherwin-Lacey, beat Yahoo by a "
                + "length and a half.",
            ["Simon Sherwin-Lacey"]),
        Passage(
            "In May and June the Monday Night League meets. On Tuesday, August Krogh-Lund ran 14:02 for 5,000m.",
            ["August Krogh-Lund"]),
        Passage(
            "Sale Harriers were first and Belgrave Harriers second. Birchfield, who had led, were third. For "
                + "Sale, Delroy Pinnock won the 100m.",
            ["Delroy Pinnock"]),
        Passage(
            "Nike and Adidas withdrew. Norwich Union, the sponsor since 1999, stays. \"We are pleased,\" said "
                + "Adrian Wexley-Thorpe of Norwich Union.",
            ["Adrian Wexley-Thorpe"]),
        Passage(
            "The crew of bow Fergus McPhail, Iolo Davies, Rhys Tudur and stroke Hamish Urquhart-Ross won by a "
                + "canvas on Dorney Lake.",
            ["Fergus McPhail", "Iolo Davies", "Rhys Tudur", "Hamish Urquhart-Ross"]),
        Passage(
            "PORTLAND, Ore. (AP) -- Darnell Whitlock-James scored 31 points and Zoltan Petrovics had 12 "
                + "rebounds, leading the Trail Blazers past the Nuggets 112-104 on Sunday night.",
            ["Darnell Whitlock-James", "Zoltan Petrovics"]),
        Passage(
            "BUDAPEST: A jubilant Nokuthula Dlaminike became the first African woman to win the modern "
                + "pentathlon title on Sunday.",
            ["Nokuthula Dlaminike"]),
        Passage(
            "Ms Halvorsen-Reyes, the federation's lawyer, said that Mr Adeyemi-Blunt had not been told. \"He was "
                + "in the bath,\" she said.",
            ["Halvorsen-Reyes", "Adeyemi-Blunt"]),
        Passage(
            "Sitting on the kerb, Abebech Worku wept. Twenty metres away Lonah Chepyegon was laughing. Neither "
                + "had expected the tape.",
            ["Abebech Worku", "Lonah Chepyegon"]),
        Passage(
            "Gold: Mireille Kouassi-Brou. Silver: Ana Lucía Quispe Mamani. Bronze: Thandi Nxumalo.",
            ["Mireille Kouassi-Brou", "Ana Lucía Quispe Mamani", "Thandi Nxumalo"]),
        Passage(
            "1. KIPSANG-RONO Eliud (KEN) 2:06:11\n2. DE SOUZA LIMA Wagner (BRA) 2:07:02\n3. O'SHAUGHNESSY Cormac "
                + "(IRL) 2:08:40\n4. VAN DEN BERGHE Wout (BEL) 2:08:55",
            ["Eliud Kipsang-Rono", "Wagner de Souza Lima", "Cormac O'Shaughnessy", "Wout van den Berghe"]),
        Passage(
            "Park Ji-hoon and Kim Seo-yeon led after the short programme. Kim, 17, fell once. Her partner Park "
                + "did not.",
            ["Park Ji-hoon", "Kim Seo-yeon"]),
        Passage(
            "Coach Dragan Perkovic blamed the referee. \"It was a joke,\" said Perkovic. Goalkeeper Ivo "
                + "Stanisavljevic agreed.",
            ["Dragan Perkovic", "Ivo Stanisavljevic"]),
        Passage(
            "Old Trafford was full. Anfield was not. Stamford Bridge saw a goal by Kwabena Asare-Mensah, who had "
                + "come on for Lorenzo D'Angelo-Ricci.",
            ["Kwabena Asare-Mensah", "Lorenzo D'Angelo-Ricci"]),
        Passage(
            "The Duke of Edinburgh's Award and the Prince of Wales Cup were presented by Lady Margaret "
                + "Tennant-Hope.",
            ["Margaret Tennant-Hope"]),
        Passage(
            "Rio Tinto Stadium and the Ernst Happel Stadion host the matches; Ernst Happel was a coach. The "
                + "Santiago Bernabéu is being rebuilt.",
            ["Ernst Happel"]),
        Passage(
            "Jack-of-all-trades Piet Kuyper skied, shot and sang. \"Kuyper is Kuyper,\" his coach Magne Thorsrud "
                + "shrugged.",
            ["Piet Kuyper", "Magne Thorsrud"]),
        Passage(
            "Jakob Wenger (Sz) beat Tomasz Krol (Pol) and R. Subramaniam (Ind) in the 200m backstroke. A. N. "
                + "Other swam for Ireland.",
            ["Jakob Wenger", "Tomasz Krol", "R. Subramaniam"]),
        Passage(
            "They all came: the Kenyans, the Ethiopians, Eilidh from Perth, and old Bert Cuthbertson with his "
                + "stopwatch.",
            ["Eilidh", "Bert Cuthbertson"]),
        Passage(
            "Manchester United drew with Aston Villa. Real Madrid, Inter Milan and Bayern Munich won. Crystal "
                + "Palace lost at Nottingham Forest, for whom Emeka Obiora-Hale scored.",
            ["Emeka Obiora-Hale"]),
        Passage(
            "Red Bull, Mercedes and Aston Martin protested. Stewards fined Alfa Romeo. Yuki Tanabe-Sato kept "
                + "third place.",
            ["Yuki Tanabe-Sato"]),
        Passage(
            "Ullevi, Bislett and Letzigrund are full houses. In Bislett's mile Steinar Hovland ran 3:51.2, and "
                + "Hovland danced.",
            ["Steinar Hovland"]),
        Passage(
            "The Golden Gala and the Memorial Van Damme remain. Ivo Van Damme died in 1976. Weltklasse is in "
                + "Zurich.",
            ["Ivo Van Damme"]),
        Passage(
            "Oregon's Kaylee Marsden-Ito, a junior from Spokane, Washington, won at Hayward Field. Duke, Penn "
                + "State and Notre Dame scored. Marsden-Ito anchors the Ducks' relay.",
            ["Kaylee Marsden-Ito"]),
        Passage(
            "Said Aït Benhaddou of Morocco won. Will Ndlovu will run again? Ndlovu said he would.",
            ["Said Aït Benhaddou", "Will Ndlovu"]),
        Passage(
            "ANNE-MARIE LINDGAARD WINS IN OSLO\n\nAnne-Marie Lindgaard won the 800m in 1:58.20. Lindgaard had led "
                + "from the bell.",
            ["Anne-Marie Lindgaard"]),
        Passage(
            "Wearing a Team Sky jersey, the Colombian Ferney Quintero-Paz climbed alone. Movistar chased. "
                + "Quick-Step did nothing; Astana's Bakhyt Nurlanov attacked twice.",
            ["Ferney Quintero-Paz", "Bakhyt Nurlanov"]),
        Passage(
            "The winner's medal was hung by Princess Haya. President Jean-Luc Verdonck spoke for an hour; "
                + "Vice-President Omar Diack-Sow slept.",
            ["Haya", "Jean-Luc Verdonck", "Omar Diack-Sow"]),
        Passage(
            "Ngozi Eze-Brown (above) leads the way. Picture: Colin Fairbairn. Photograph by Ursula "
                + "Meissner/Getty Images.",
            ["Ngozi Eze-Brown"]),
        Passage(
            "Lindsey Marchetti broke down in tears on Sunday.Marchetti had waited nine years.Her mother Paola "
                + "Marchetti watched.",
            ["Lindsey Marchetti", "Paola Marchetti"]),
        Passage(
            "Renaldo Whitloe of the Southern California Striders, the 1976 silver medalist, turned the tables on "
                + "Sunday. Cleophus Rainy of Grambling won the dash.",
            ["Renaldo Whitloe", "Cleophus Rainy"]),
        Passage(
            "Kristjana Thorbergs, of Iceland, leapt 6.40m. She is the daughter of Walter, a trawlerman.",
            ["Kristjana Thorbergs", "Walter"]),
        Passage(
            "Title favourite Oscar Prior, who won at Silverstone, was seventh. Kevin Race won the mile and Ruth "
                + "Cross was second. The Martin Shield went to Holme.",
            ["Oscar Prior", "Kevin Race", "Ruth Cross"]),
        Passage(
            "The rain came later in the day of the race. (Reporting by Theo Lans; Editing by Clare Pinn)",
            ["Theo Lans", "Clare Pinn"]),
        Passage(
            "1000m\n1. Wouter Zandb (Netherlands) 1:07.94\n2. Hwang Do-yun (South Korea) 1:08.80",
            ["Wouter Zandb", "Hwang Do-yun"]),
    ]
}
