/// Words that carry a place in a race, and those that show that none is meant.
enum PlacingWordsTable {
    /// `word | place`.
    static let ordinals = """
        first | 1
        second | 2
        third | 3
        fourth | 4
        fifth | 5
        sixth | 6
        seventh | 7
        eighth | 8
        ninth | 9
        tenth | 10
        eleventh | 11
        twelfth | 12
        thirteenth | 13
        fourteenth | 14
        fifteenth | 15
        sixteenth | 16
        seventeenth | 17
        eighteenth | 18
        nineteenth | 19
        twentieth | 20
        """

    /// Nouns that, after an ordinal, make it a place.
    static let placeNouns = """
        berth boy female finish finisher finishers girl junior ladies lady male man novice overall place placed places placing placings position positions slot spot spots
        vet veteran woman
        """

    /// Verbs before an ordinal that make it a place: `finished third`, `took fourth`.
    static let finishVerbs = """
        arrived be been bagged drift drifted drop drops dropping fade fades fading line manage managed slip slipped slips trailed trailing trudged battled came chased claim claimed claiming claims climbed come comes coming completed crossed dropped
        earned earning edged ended ending faded fell finish finished finishes finishing fought gained got grabbed grabbing held home
        is land landed moved nabbed notched out pipped place placed places placing ran remained rose secure secured securing settle settled sits
        battling charged clung cruised dived dug fight hang hung powered raced rode rowed salvaged scraped skated skied slide slides slid smashed
        sprinted squeezed surged swam toiled
        shared shares sharing slipped snatched stand stands stay stayed storm stormed take takes taking tied took touched was went were wound
        """

    /// Verbs that, with a title, a medal or a race, say that it was won.
    static let winVerbs = "prevailed prevails triumphed win winning wins won"

    /// Verbs of gaining: with `title`, `gold`, `victory` or `win` they say that it was won.
    static let gainVerbs = """
        add added adding annex annexed annexing away bag bagged bags capture captured capturing celebrate celebrated celebrating claim claimed claiming claims clinch clinched
        clinching collect collected collects complete completed completing cruised defend defended defending earn earned earning earns fought gain gained
        gaining get gets got grab grabbed grabbing grabs has have held hold holds kept land landed lands lifted notched picked post posted power powered powering produced received receives receiving
        raced racing recorded regain regained regaining retain retained retaining scored sculled seal share shared shares sharing sealed sealing seals secure secured securing seized
        snatched snatches snatching sprinted stormed storming storms stroll surged sweep swept take taken takes taking took win winning wins won
        """

    /// Nouns for a win.
    static let winNouns = "success triumph victory win wins victories triumphs"
    /// Nouns for one who won.
    static let winnerNouns = "champ champion champions victor winner winners titleholder"
    /// Nouns for what a winner gets.
    static let titleNouns = "crown crowns title titles"

    /// What can be won without winning a race.
    static let otherPrizes = """
        acclaim admiration admirers appeal applause approval back bike bursary car cash argument award awards backing battle battles berth bid bronze case contract day games
        hearts lottery match matches medal medals money over place plaudits points praise prize promotion respect right scholarship selection series
        silver support toss trust vote war
        """

    /// Verbs whose object is the opponent: `overhauled Marsh to win`.
    static let opponentVerbs = """
        beat beaten beating beats catch catching caught chase chased chasing defeat defeated defeating denied deny denying dethroned
        nip nipped nipping nosed outclimbed outdistanced outdueled outduelled outfought outfoxed outgunned outjumped outkick outleaned outlegged
        outmuscled outpointed outraced outrode outrowed outsprint outskated outskied outstripped outswam outthrew outtouched outvaulted
        outwitted overhaul touched
        dropped dropping eclipsed edge edged edging face faced facing follow followed following join joined joining oust ousted outclassed
        outkicked outkicking outlasted outpaced outran outsprinted outsprinting overhaul overhauled overhauling overtake overtaken overtaking
        overtook partnered partnering pass passed passing pip pipped pipping relegated relegating shade shaded shading shadowed stun stunned
        stunning succeed succeeded succeeding thrashed topped topping tracked tracking trailed upset
        """

    /// Verbs whose object came in behind the subject.
    static let beatVerbs = """
        beat beating defeated defeating edged edging held holding outkicked outkicking outpaced outran outsprinted outsprinting outtouched
        overhauled overhauling nipped nipping nosed outclassed outdistanced outdueled outduelled outfought outjumped outlasted outleaned outlegged outpointed outraced
        outrode outrowed outskated outskied outstripped outswam outthrew outvaulted overtook pipped pipping shaded shading thrashed trounced
        """

    /// Verbs whose object is a record that is no more.
    static let breakingVerbs = """
        beat beating better bettered bettering break breaking broke broken eclipse eclipsed erase erased erasing improve improved improving lower
        lowered lowering obliterated shatter shattered shattering smash smashed smashing surpassed
        """

    /// Words for titles in several events at once.
    static let manyTitles = "double multiple quadruple treble triple"

    /// Verbs of those who help others to win.
    static let guideVerbs =
        "anchored anchoring captained coached coaching coxed guided guiding helped helping inspired led leading steered steering trained"

    /// What is raced and when: nouns that describe nobody whose name follows.
    static let raceNouns = """
        bell category class competition contest day end event final finals heat heats lap line month night quarter-final race races round season
        section semi-final session stage time week weekend year
        """

    /// Points of a race before its end.
    static let onTheWay = "bell break checkpoint halfway half-way interval lap laps turn"

    /// Verbs and prepositions whose object does what follows: `left Marsh trailing`, `with Marsh taking third`.
    static let causeVerbs = """
        consigned edging forced forcing have helped helping knocked knocking leave leaves leaving left made making pushed pushing relegated
        relegating saw see seeing sees watched watching with
        """

    /// Adjectives of a title: `defending champion`, `reigning champion`.
    static let titleAdjectives = """
        current defending double eventual ex former four-time holder multiple old quadruple reigning six-time then three-time time treble triple twice
        two-time
        """

    /// `words | event`: what people who are called so compete in.
    static let eventsOfAthletes = """
        vaulter, vaulters, polevaulter | pole vault
        marathoner, marathoners | marathon
        heptathlete, heptathletes | heptathlon
        decathlete, decathletes | decathlon
        pentathlete, pentathletes | pentathlon
        steeplechaser, steeplechasers | 3000m steeplechase
        miler, milers | mile
        sculler, scullers | single sculls
        orienteer, orienteers | orienteering
        trampolinist, trampolinists | trampoline
        vaulted | pole vault
        triathlete, triathletes | triathlon
        """

    /// `words | stroke`: words that speak of one stroke.
    static let strokes = """
        backstroke, backstroker, backstrokers | backstroke
        breaststroke, breaststroker, breaststrokers | breaststroke
        butterfly, butterflyer | butterfly
        freestyle, freestyler, freestylers | freestyle
        """

    /// Words with which phrases begin that code spells out; no other token needs to be looked at as text.
    static let triggers = """
        abandoned added annex annexed annexing bag bagged bagging been blew bronze bronzes called capture captured capturing claim claimed claiming claims collect collected crashed did didn't failed failing false fell forced goes gold golds grabbed had land landed landing lift lifted lifting no pocketed pull pulled retired runner runners scooped scratched secure secured silver silvers snatch snatched stepped stole straddled stripped
        take takes taking the thrown took was went were withdrew dropped
        """

    /// What breaks down in somebody who leaves a race before its end.
    static let breakdowns = """
        accident achilles ankle asthma back bike blister blisters brake brakes breakdown calf chain cold cramp cramps damage electrical engine failure fever flat gearbox groin hamstring heat hip hydraulic ill illness injuries injury knee leg mechanical muscle
        problem problems puncture shin sickness stitch stomach strain suspected
        suspension transmission tyre
        """

    /// `letters | status`: what stands in lists in the place of a number.
    static let statuses = """
        dnf, dnc, ret, abd | DNF
        dns | DNS
        dq, dsq, disq, dqf | DQ
        """

    /// Heads of the column of a table that tells places.
    static let placeHeads = "fin finish place placing plc pos posn position rank rk"

    /// Heads of columns of numbers that are no places.
    static let otherHeads = "bib bibs heat lane no nr num number start startnr"

    /// Words for two or more who were named before: `they`, `the pair`.
    static let pluralWords = "both duo pair they"

    /// Vocabulary of ball games and combat sports, in which places and marks are not recorded.
    static let ballSports = """
        backhand ballgame baseball basketball batsman batting bowler boxing bullpen catcher cornerback cricket deuce dribble dunk fairway
        fielder football footballer forehand free-kick fullback goalkeeper goalless goaltender golf golfer handball header hockey hurling inning
        innings kickoff lacrosse lineout linebacker midfielder mlb nba ncaa nfl nhl offside outfielder penalties pga playmaker playoff playoffs
        postseason preseason puck quarterback rebounds rugby scrum shortstop shutout soccer striker strikers tennis tiebreak tie-break touchdown
        touchdowns turnover turnovers volley volleyball wicket wickets winger
        """
}
