import Testing

@testable import MixedZone

/// Who is meant by descriptions and pronouns, and which nation everybody is of. `{the Norwegian|Sarah Tolvik}` marks words
/// and the person whom they mean. All of it is invented.
@Suite struct WhoIsMeantTests {
    /// A passage with marked words, and the nations of its people.
    struct Passage: Sendable, CustomTestStringConvertible {
        let marked: String
        let nations: [String: String]

        init(_ marked: String, _ nations: [String: String] = [:]) {
            self.marked = marked
            self.nations = nations
        }

        var testDescription: String { String(marked.prefix(40)) }
    }

    @Test(arguments: passages) func knowsWhoIsMeant(passage: Passage) throws {
        var text = ""
        var marks: [(start: Int, words: String, name: String)] = []
        for part in passage.marked.split(separator: "{", omittingEmptySubsequences: false) {
            guard let bar = part.firstIndex(of: "|"), let close = part.firstIndex(of: "}"), bar < close else {
                text += part
                continue
            }
            marks.append(
                (text.unicodeScalars.count, String(part[..<bar]), String(part[part.index(after: bar)..<close])))
            text += part[..<bar] + part[part.index(after: close)...]
        }
        let people = try PeopleProbe.people(in: text)
        for mark in marks {
            let meant = people.first { $0.mentions.contains { $0.start == mark.start } }
            #expect(meant?.name == mark.name, "\(mark.words)")
        }
        for person in people { #expect(person.nation == passage.nations[person.name], "\(person.name)") }
    }

    static let passages: [Passage] = [
        Passage(
            "Norway's Ingrid Solbakken led Emma Ridley of Britain at the bell. {The Norwegian|Ingrid Solbakken} "
                + "kicked and {she|Ingrid Solbakken} won in 4:03.1. Ridley was second.",
            ["Ingrid Solbakken": "NOR", "Emma Ridley": "GBR"]),
        Passage(
            "Tom Hartnell beat Luis Paredes by a length. {The Argentine|Luis Paredes} had led all the way. "
                + "{He|Luis Paredes} blamed the wind.",
            ["Luis Paredes": "ARG"]),
        Passage(
            "Coach Dave Pryor said that Mia Owens was fit. \"She is flying,\" {he|Dave Pryor} said.",
            [:]),
        Passage(
            "Mia Owens was coached by Dave Pryor. {She|Mia Owens} won gold in Rome. Afterwards {her coach|Dave "
                + "Pryor} wept.",
            [:]),
        Passage(
            "Ben Carew, who is from Cork, ran for Ireland. {The Cork man|Ben Carew} was ninth.",
            ["Ben Carew": "IRL"]),
        Passage(
            "Kenya's Paul Rono and Ethiopia's Dawit Bekele were level at 40km. {The Kenyan|Paul Rono} broke "
                + "first. {The Ethiopian|Dawit Bekele} passed {him|Paul Rono} on the bridge.",
            ["Paul Rono": "KEN", "Dawit Bekele": "ETH"]),
        Passage(
            "Sophie Leclerc was third in the keirin. {The Frenchwoman|Sophie Leclerc}, 31, announced that "
                + "{she|Sophie Leclerc} would retire.",
            ["Sophie Leclerc": "FRA"]),
        Passage(
            "In Zagreb Jakov Maric won the judo final against Noah Stein. It was {the Croat|Jakov Maric}'s third "
                + "title. Stein, a Swiss, bowed.",
            ["Jakov Maric": "CRO", "Noah Stein": "SUI"]),
        Passage(
            "Jess Worthing set a British record of 1:56.9. {She|Jess Worthing} is coached by her father, Alan "
                + "Worthing. {He|Alan Worthing} ran for Scotland in 1984.",
            ["Jess Worthing": "GBR"]),
        Passage(
            "Svensson, 27, won by a second. {The Swede|Svensson} said that {he|Svensson} had trained in Kenya "
                + "all winter.",
            ["Svensson": "SWE"]),
        Passage(
            "The Dutch trio of Jan Bakker, Piet Visser and Kees Mulder took silver. Visser said that {he|Piet "
                + "Visser} was sick.",
            ["Jan Bakker": "NED", "Piet Visser": "NED", "Kees Mulder": "NED"]),
        Passage(
            "Abdi Warsame, who came to Norway as a child, was named in the Norwegian team on Friday.",
            ["Abdi Warsame": "NOR"]),
        Passage(
            "Born in Kenya, Lucas Kiprono has run for France since 2011. {The Frenchman|Lucas Kiprono} won in "
                + "27:31.",
            ["Lucas Kiprono": "FRA"]),
        Passage(
            "Peter Lang lives in Switzerland. He was second in Spain and third in Italy.",
            [:]),
        Passage(
            "Ana Ruiz broke the Spanish indoor record. Her pacemaker, Faith Chebet, stopped at 600m.",
            ["Ana Ruiz": "ESP"]),
        Passage(
            "South Africa beat Wales 3-1. Themba Nkosi scored twice for South Africa before Dai Rees replied.",
            ["Themba Nkosi": "RSA"]),
        Passage(
            "USA Swimming's high-performance director, Carl Mott, said that Lia Reyes had been left out of the "
                + "U.S. squad.",
            ["Lia Reyes": "USA"]),
        Passage(
            "Fellow Briton Rob Kerr was fourth behind Sam Hale, the defending champion.",
            ["Rob Kerr": "GBR"]),
        Passage(
            "It was a bad day for the British. Rob Ashdown went out in the heats and Zoe Firth, the favourite, "
                + "fell. Norway's Liv Moen won.",
            ["Rob Ashdown": "GBR", "Zoe Firth": "GBR", "Liv Moen": "NOR"]),
        Passage(
            "Meg Dunn and Olga Petrenko led. {The Ukrainian|Olga Petrenko} won. Dunn, of the United States, was "
                + "second.",
            ["Olga Petrenko": "UKR", "Meg Dunn": "USA"]),
        Passage(
            "\"I have never been so tired,\" said Hana Sato. {The Japanese|Hana Sato} was fifth. Her husband, Ken "
                + "Sato, carried her bag.",
            ["Hana Sato": "JPN"]),
        Passage(
            "When Ian Ross spoke, Mark Webb laughed. {He|Mark Webb} had heard it before.",
            [:]),
        Passage(
            "The winner of the Italian Grand Prix, Nico Brandt, flew home to Hamburg. {The German|Nico Brandt} "
                + "is 23.",
            ["Nico Brandt": "GER"]),
        Passage(
            "Will Tasker rowed at bow. Canada were sixth after Tasker caught a crab in the eights final.",
            ["Will Tasker": "CAN"]),
        Passage(
            "The English referee, Don Pace, sent off Brazilian striker Caio Melo. {The referee|Don Pace} was "
                + "booed. {The striker|Caio Melo} wept.",
            ["Caio Melo": "BRA", "Don Pace": "GBR"]),
        Passage(
            "Lena Vogt's coach, the former Polish champion Ewa Zielinska, was pleased. {Vogt|Lena Vogt} is 18.",
            ["Ewa Zielinska": "POL"]),
        Passage(
            "Of the four Americans in the final only Dan Cole reached the podium.",
            ["Dan Cole": "USA"]),
        Passage(
            "Sara Holm was the only Dane in the race. {She|Sara Holm} came home 14th, a place behind Finland's "
                + "Aino Laine.",
            ["Sara Holm": "DEN", "Aino Laine": "FIN"]),
        Passage(
            "Chris Hay pulled on a Scotland vest for the first time. He was 31st.",
            ["Chris Hay": "GBR"]),
        Passage(
            "Belgian champion Tom Claes handed over to Bert Maes, who brought Belgium home third.",
            ["Tom Claes": "BEL", "Bert Maes": "BEL"]),
    ]
}
