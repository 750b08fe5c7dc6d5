/// Events of the sports that MixedZone reads: what they are called, what a distance and a following noun make together, and which
/// marks are plausible (`ranges`, in EventRanges.swift). All names are general knowledge.
///
/// `canonical | variants | sport | kind of mark (time, distance, height, points, none)`.
///
/// The canonical name always counts as printed; variants list the other spellings, and hyphen and space are alike, so is a
/// capital at the start. A name may stand under several sports (`sprint`, `pursuit`); the sport of the passage decides, and
/// where it does not tell, the first row wins. A form with `?` is an everyday word, which names the event only in a passage
/// of its sport.
enum EventsTable {
    /// The events of every sport.
    static var disciplines: String {
        [athletics, EventsOfWaterTable.rows, EventsOfWheelsTable.rows, EventsOfSnowTable.rows, EventsOfSkillTable.rows]
            .joined(separator: "\n")
    }

    static let athletics = """
        # Athletics: track and road. Plain distances (`1500m`) need no row unless they have a name of their own.
        100m | 100m dash, 100 dash, blue riband sprint | athletics | time
        1500m | metric mile | athletics | time
        mixed 4x400m relay | mixed relay, mixed 4x400m, mixed 4x400, 4x400m mixed relay, 4 x 400m mixed relay, mixed 4 x 400m relay, 4x400 mixed relay, mixed 4x400 relay, mixed 4x400 metres relay | athletics | time
        cross country | Harrier League, cross-country league, cross-country race, cross-country running, harriers championship, XC, x-country | athletics | time
        distance medley relay | distance medley, DMR, distance-medley relay | athletics | time
        fell race | on the fells, over the fells, in the fells, fell running, fell races, fells race, fell runner, fell runners, hill race, hill runner, hill running, mountain race, mountain runner, mountain runners, \
        mountain running, uphill race | athletics | time
        half marathon | half marathons, half?, 13.1 miles, 13.1-mile, 21.1km, 21km | athletics | time
        hurdles? | hurdling, high hurdles, sprint hurdles, low hurdles, intermediate hurdles | athletics | time
        marathon | marathons, full marathon, 26.2 miles, 26.2-mile, 42km, 42.195km, 42.2km | athletics | time
        440 yards | quarter-mile?, quarter mile? | athletics | time
        880 yards | half-mile?, half mile? | athletics | time
        mile? | one mile, 1 mile, road mile, indoor mile | athletics | time
        parkrun | parkruns, park run | athletics | time
        race walk | race walking, racewalk, racewalking, walk?, walking race, heel and toe | athletics | time
        relay? | relays, relay race, sprint relay, baton race, relay carnival | athletics | time
        medley relay | Swedish relay, Swedish medley relay | athletics | time
        road race | road running, fun run | athletics | time
        road relay | ekiden, road relays | athletics | time
        sprint? | sprints, dash?, sprinting | athletics | time
        sprint medley relay | sprint medley | athletics | time
        shuttle hurdle relay | shuttle hurdles relay, shuttle hurdles | athletics | time
        3000m steeplechase | steeplechase, steeple?, steeplechasing, chase?, steeples? | athletics | time
        trail race | trail running, trail run, ultra-trail, skyrace, skyrunning | athletics | time
        ultramarathon | ultra-marathon, ultra, ultras | athletics | time
        # Athletics: road distances by name
        2 miles | two miles, two-mile, 2-mile, 2mile | athletics | time
        3 miles | three miles, three-mile, 3-mile | athletics | time
        5 miles | five miles, five-mile, 5-mile, 5-miler, five-miler | athletics | time
        5km | 5k, 5K, 5-km, 5-kilometre, 5-kilometer, five kilometres, five-kilometre, 5 kilometres | athletics | time
        10 miles | ten miles, 10-mile, ten-mile, 10-miler, ten-miler, 10mile | athletics | time
        10km | 10k, 10K, 10-km, 10-kilometre, 10-kilometer, ten kilometres, 10 kilometres, 10 kilometers | athletics | time
        15km | 15k, 15K, 15-km, 15-kilometre, 15 kilometres | athletics | time
        20km | 20k, 20K, 20-km, 20-kilometre, 20 kilometres | athletics | time
        20 miles | twenty miles, 20-mile, 20-miler | athletics | time
        30km | 30k, 30K, 30 km, 30-kilometre | athletics | time
        50km | 50k, 50K, 50 km, 50-kilometre | athletics | time
        50 miles | fifty miles, 50-mile, 50-miler | athletics | time
        100km | 100k, 100K, 100 km, 100-kilometre | athletics | time
        100 miles | hundred miles, 100-mile, 100-miler, hundred-miler | athletics | time
        24 hours | 24-hour run, 24-hour race | athletics | distance
        one hour | hour run, one-hour run | athletics | distance
        club throw | - | athletics | distance
        two-handed shot | shot both hands | athletics | distance
        standing high jump | - | athletics | height
        tug of war | tug-of-war | athletics | none
        quadrathlon | quadrathlete | athletics | points
        # Athletics: field and combined events
        decathlon | decathlons, decathlete, decathletes | athletics | points
        discus | discus thrower, discus throwers, discus throw, discus throwing, disc? | athletics | distance
        hammer? | hammer thrower, hammer throwers, hammer throw, hammer throwing | athletics | distance
        heptathlon | heptathlons, heptathlete, heptathletes, multi-events, multi-event, multis | athletics | points
        high jump | high jumping, high jumps, high jumped, high jumper, high jumpers | athletics | height
        javelin | javelin thrower, javelin throwers, javelin throw, javelin throwing | athletics | distance
        long jump | long jumping, broad jump, long jumped, long jumper, long jumpers | athletics | distance
        octathlon | - | athletics | points
        pentathlon | pentathlons, indoor pentathlon, pentathlete, pentathletes | athletics | points
        pole vault | pole vaulting, vault?, pole vaulted, pole vaulter, pole vaulters, vaulter, vaulters | athletics | height
        shot put | shot?, shot putt, shotput, shot putting, shot putter, shot putters, shot-putter, shot-putters | athletics | distance
        standing long jump | standing jump | athletics | distance
        triple jump | triple jumping, triple jumped, triple jumper, triple jumpers, hop step and jump | athletics | distance
        weight throw | 35lb weight, 35-lb. weight, 35-lb weight, 35-pound weight, 56lb weight, 56-lb. weight, 28lb weight, weight for distance, 20lb weight | athletics | distance
        """

    /// `suffix words | canonical suffix | sport`: words that after a distance make it another event, `100m` + `fly` = `100m butterfly`;
    /// `-` means that the word adds nothing, `100m dash` = `100m`.
    ///
    /// Where two rows hold the same word, the sport of the article decides, else the unit: metres go to the pool or the track,
    /// kilometres to the road or the snow; failing that the first row wins.
    static let suffixes = """
        # Athletics
        barriers, H, high hurdles, hurdle, hurdler, hurdlers, hurdles, hurdling, hurdles race, low hurdles, sprint hurdles | hurdles | athletics
        chase, s/c, sc, SC, steeple, steeplechase, steeplechaser, steeplechasing | steeplechase | athletics
        race walk, race-walk, racewalk, road walk, track walk, W, walk, walking race | walk | athletics
        mixed relay, mixed 4x400 relay | mixed relay | athletics
        baton relay, relay, relays, sprint relay, team relay | relay | athletics
        medley relay | medley relay | athletics
        wheelchair, wheelchair race | wheelchair | athletics
        dash, event, final, flat, heat, race, road race, run, semi-final, sprint, title, track race | - | athletics
        # Swimming
        back, backcrawl, backstroke | backstroke | swimming
        breast, breast stroke, breaststroke, breastroke | breaststroke | swimming
        butterfly, butterfly stroke, fly | butterfly | swimming
        crawl, free, freestyle, front crawl, front-crawl | freestyle | swimming
        free relay, freestyle relay, freestyle team relay | freestyle relay | swimming
        I.M., IM, individual medley, medley | individual medley | swimming
        medley relay, medley team relay | medley relay | swimming
        mixed freestyle relay, mixed free relay | mixed freestyle relay | swimming
        mixed medley relay, mixed medley | mixed medley relay | swimming
        marathon swim, open water, open-water, open-water swim | open water | swimming
        platform synchro, synchro platform, synchronised platform, platform synchronised | synchronised platform | diving
        springboard synchro, synchro springboard, synchronised springboard, synchro, springboard synchronised | synchronised springboard | diving
        platform, highboard, platform diving | platform | diving
        springboard | springboard | diving
        # Cycling
        individual time trial, ITT, time trial, time-trial, TT | time trial | cycling
        individual pursuit | individual pursuit | cycling
        team pursuit | team pursuit | cycling
        team time trial, TTT | team time trial | cycling
        flying, flying start, time trial flying | flying start | cycling
        points race | points race | cycling
        scratch race | scratch race | cycling
        # Snow
        classic, classical, classical style, classic style | classic | cross-country skiing
        free technique, free style, freestyle, freestyle race, freestyle technique, skate, skate race | freestyle | cross-country skiing
        skiathlon, combined pursuit | skiathlon | cross-country skiing
        mass start, mass-start | mass start | cross-country skiing
        pursuit | pursuit | biathlon
        individual | individual | biathlon
        sprint | sprint | biathlon
        relay | relay | biathlon
        # Ice, canoeing, shooting
        short track, short-track | short track | short track
        speed skating, speedskating, speed skate | - | speed skating
        C1, C-1, canoe, canoe single, Canadian | C1 | canoeing
        C2, C-2, canoe double | C2 | canoeing
        K1, K-1, kayak, kayak single | K1 | canoeing
        K2, K-2, kayak double, kayak pair | K2 | canoeing
        K4, K-4, kayak four | K4 | canoeing
        air pistol | air pistol | shooting
        pistol | pistol | shooting
        rapid-fire pistol, rapid fire | rapid fire pistol | shooting
        air rifle | air rifle | shooting
        rifle prone, prone | rifle prone | shooting
        rifle three positions, three positions, three-position rifle | rifle three positions | shooting
        rifle | rifle | shooting
        """
}
