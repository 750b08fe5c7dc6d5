/// Events of the sports that MixedZone reads: what they are called, what a distance and a following noun make together, and which
/// marks are plausible (`ranges`, in EventRanges.swift). All names are general knowledge.
enum EventsTable {
    /// `canonical | variants | sport | kind of mark (time, distance, height, points, none)`.
    ///
    /// The canonical name always counts as printed; variants list the other spellings, and hyphen and space are alike, so is a capital at the start.
    /// A name may stand under several sports (`sprint`, `pursuit`); where the article does not tell the sport, the first row wins.
    static let disciplines = """
        # Athletics: track and road. Plain distances (`1500m`) need no row unless they have a name of their own.
        100m | 100m dash, 100 dash, blue riband sprint | athletics | time
        1500m | metric mile | athletics | time
        4x400m mixed relay | mixed relay, mixed 4x400m, mixed 4x400, mixed 4x400m relay | athletics | time
        cross country | cross-country running, XC, x-country, harriers race | athletics | time
        distance medley relay | distance medley, DMR | athletics | time
        fell race | fell running, hill race, hill running, mountain race, mountain running | athletics | time
        half marathon | half marathons, half, 13.1 miles, 13.1-mile, 21.1km, 21km | athletics | time
        hurdles | hurdling, high hurdles, sprint hurdles, low hurdles, intermediate hurdles | athletics | time
        marathon | marathons, full marathon, 26.2 miles, 26.2-mile, 42km, 42.195km, 42.2km | athletics | time
        mile | one mile, 1 mile, road mile, indoor mile | athletics | time
        parkrun | parkruns, park run | athletics | time
        race walk | race walking, racewalk, racewalking, walk, walking race, heel and toe | athletics | time
        relay | relays, relay race, sprint relay, baton race, medley relay | athletics | time
        road race | road running, fun run | athletics | time
        road relay | ekiden, road relays | athletics | time
        sprint | sprints, dash, sprinting | athletics | time
        steeplechase | steeple, steeplechasing, chase, steeples | athletics | time
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
        # Athletics: field and combined events
        decathlon | decathlons, decathlete, decathletes | athletics | points
        discus | discus throw, discus throwing | athletics | distance
        hammer | hammer throw, hammer throwing | athletics | distance
        heptathlon | heptathlons, heptathlete, heptathletes, multi-events, multi-event, multis | athletics | points
        high jump | high jumping, high jumps, high jumped, high jumper, high jumpers | athletics | height
        javelin | javelin throw, javelin throwing | athletics | distance
        long jump | long jumping, broad jump, long jumped, long jumper, long jumpers | athletics | distance
        octathlon | - | athletics | points
        pentathlon | pentathlons, indoor pentathlon, pentathlete, pentathletes | athletics | points
        pole vault | pole vaulting, vault, pole vaulted, pole vaulter, pole vaulters, vaulter, vaulters | athletics | height
        shot put | shot, shot putt, shotput, shot putting, shot putter, shot putters, shot-putter, shot-putters | athletics | distance
        standing long jump | standing jump | athletics | distance
        triple jump | triple jumping, triple jumped, triple jumper, triple jumpers, hop step and jump | athletics | distance
        weight throw | 35lb weight, weight for distance, 20lb weight | athletics | distance
        # Swimming, diving, water sports without a boat
        artistic swimming | synchronised swimming, synchronized swimming, synchro | swimming | points
        backstroke | back, backcrawl | swimming | time
        breaststroke | breast, breast stroke, breastroke | swimming | time
        butterfly | fly, butterfly stroke | swimming | time
        freestyle relay | free relay | swimming | time
        freestyle | free, front crawl, crawl, freestyle sprint | swimming | time
        high diving | cliff diving, 27m, 20m high dive | diving | points
        individual medley | IM, medley, I.M. | swimming | time
        medley relay | medley team relay | swimming | time
        mixed medley relay | mixed medley | swimming | time
        open water | open-water swim, marathon swim, marathon swimming, channel swim | swimming | time
        platform | 10m platform, high board, highboard, platform diving | diving | points
        springboard | 3m springboard, 1m springboard, springboard diving | diving | points
        synchronised platform | synchronised 10m platform, 10m synchro, synchronized platform | diving | points
        synchronised springboard | synchronised 3m springboard, 3m synchro, synchronized springboard | diving | points
        # Cycling
        200m flying start | flying 200, flying 200m, flying 200 metres, flying lap | cycling | time
        BMX freestyle | freestyle BMX, BMX park | cycling | points
        BMX | BMX racing, BMX race, BMX supercross | cycling | time
        criterium | crit, criteriums, crits, kermesse, city-centre race | cycling | time
        cross-country | mountain bike cross-country, XCO, cross-country Olympic, mountain biking, mountain bike race | cycling | time
        cyclo-cross | cyclocross, CX | cycling | time
        downhill | downhill mountain biking, DH, downhill race | cycling | time
        elimination race | devil, devil take the hindmost, elimination | cycling | none
        enduro | enduros, enduro race | cycling | time
        hill climb | hillclimb | cycling | time
        hour record | Hour Record, Athlete's Hour | cycling | distance
        individual pursuit | IP, individual pursuits | cycling | time
        keirin | keirins | cycling | none
        kilo | kilometre time trial, kilometer time trial, 1km time trial | cycling | time
        madison | - | cycling | points
        omnium | - | cycling | points
        points race | points races | cycling | points
        prologue | - | cycling | time
        pursuit | pursuits, 4km pursuit, 3km pursuit | cycling | time
        road race | road races, road racing, Road Race | cycling | time
        scratch race | scratch | cycling | none
        short track | short track cross-country, XCC | cycling | time
        sprint | match sprint | cycling | time
        stage race | tour, general classification, GC, overall, stage | cycling | time
        team pursuit | TP, team pursuits | cycling | time
        team sprint | Olympic sprint | cycling | time
        team time trial | TTT, team trial | cycling | time
        time trial | TT, ITT, individual time trial, race against the clock | cycling | time
        # Skiing and snowboarding
        aerials | freestyle aerials, ski aerials | freestyle skiing | points
        alpine combined | combined, super combined, team combined | alpine skiing | time
        big air | Big Air | snowboarding | points
        downhill | downhills | alpine skiing | time
        giant slalom | GS | alpine skiing | time
        halfpipe | half-pipe, superpipe | snowboarding | points
        large hill | K120, big hill, large hill individual | ski jumping | points
        mass start | - | cross-country skiing | time
        moguls | dual moguls, mogul skiing | freestyle skiing | points
        nordic combined | Nordic Combined, Gundersen | nordic combined | time
        normal hill | K90, small hill, normal hill individual | ski jumping | points
        parallel giant slalom | PGS, parallel GS | snowboarding | time
        pursuit | combined pursuit, double pursuit | cross-country skiing | time
        ski cross | skicross | freestyle skiing | none
        ski flying | flying hill | ski jumping | points
        ski jumping | ski jump, jumping hill | ski jumping | points
        ski marathon | long-distance ski race, loppet | cross-country skiing | time
        ski mountaineering | skimo, ski-mo | ski mountaineering | time
        skiathlon | skiathlons | cross-country skiing | time
        slalom | slaloms, special slalom | alpine skiing | time
        slopestyle | slope-style | snowboarding | points
        snowboard cross | snowboardcross, boardercross, SBX | snowboarding | none
        sprint | sprint classic, sprint free | cross-country skiing | time
        super-G | SuperG, super giant slalom | alpine skiing | time
        team event | mixed team parallel, team parallel | alpine skiing | none
        team sprint | team sprint classic, team sprint free | cross-country skiing | time
        # Biathlon, ice and sledge
        biathlon individual | individual race, 20km individual, 15km individual | biathlon | time
        mass start | biathlon mass start, 15km mass start, 12.5km mass start | biathlon | time
        pursuit | biathlon pursuit, 12.5km pursuit, 10km pursuit | biathlon | time
        relay | biathlon relay, single mixed relay, mixed relay, relay | biathlon | time
        sprint | biathlon sprint, 7.5km sprint, 10km sprint, 6km sprint | biathlon | time
        bobsleigh | bobsled, bob, two-man, four-man, two-woman, monobob, two-man bob, four-man bob | sliding | time
        curling | mixed doubles curling | curling | none
        figure skating | singles skating, short programme, free skate, free programme, short program | figure skating | points
        ice dance | ice dancing, rhythm dance, free dance | figure skating | points
        luge | doubles luge, singles luge, luge relay | sliding | time
        mass start | speed skating mass start | speed skating | points
        pairs | pair skating, pairs skating | figure skating | points
        short track relay | 3000m relay, 5000m relay, 2000m mixed relay | short track | time
        skeleton | - | sliding | time
        sled dog race | sled dog racing, mushing, dog sled race | sled dog racing | time
        speed skating | long track | speed skating | time
        team pursuit | pursuit team | speed skating | time
        # Rowing, canoeing, sailing
        canoe cross | kayak cross, extreme slalom | canoeing | none
        canoe double | C2, C-2, Canadian pair, canoe doubles | canoeing | time
        canoe single | C1, C-1, Canadian single, canoe singles | canoeing | time
        canoe slalom | slalom canoeing, slalom canoe, white-water slalom, whitewater slalom | canoeing | time
        coxed four | 4+, coxed fours | rowing | time
        coxed pair | 2+, coxed pairs | rowing | time
        coxless four | 4-, coxless fours, straight four, straight fours | rowing | time
        coxless pair | 2-, coxless pairs, straight pair | rowing | time
        double sculls | 2x, double scull, doubles sculls, double | rowing | time
        eight | eights, 8+ | rowing | time
        fleet race | fleet racing | sailing | points
        K1 | K-1, kayak single, single kayak, kayak singles | canoeing | time
        K2 | K-2, kayak pair, kayak double, kayak pairs | canoeing | time
        K4 | K-4, kayak four, kayak fours | canoeing | time
        lightweight double sculls | lightweight double, LM2x, LW2x, lightweight doubles | rowing | time
        lightweight four | lightweight coxless four | rowing | time
        lightweight single sculls | lightweight single, lightweight single scull | rowing | time
        match race | match racing | sailing | points
        medal race | - | sailing | points
        quad sculls | 4x, quadruple sculls, quad, quad scull, quad sculler, quads, coxless quad, coxed quad | rowing | time
        sailing class | 470, 49er, 49erFX, Finn class, ILCA 6, ILCA 7, iQFoil, Kite, Laser, Laser Radial, \
        Nacra 17, RS:X, Star, Tornado, Yngling | sailing | points
        single sculls | 1x, single scull, single sculler, single scullers, singles sculls, single, sculls | rowing | time
        # Triathlon, strength, gymnastics, combat, target, equestrian
        all-around | individual all-around, team all-around, all-round | gymnastics | points
        aquathlon | swimrun, aquabike, aquathon | triathlon | time
        archery | recurve, compound bow | archery | points
        balance beam | beam | gymnastics | points
        clean and jerk | clean & jerk | weightlifting | none
        cross-country test | cross-country phase | equestrian | points
        dressage | Grand Prix Freestyle, grand prix special | equestrian | points
        duathlon | run-bike-run | triathlon | time
        eventing | three-day event, three-day eventing, horse trials | equestrian | points
        floor | floor exercise, floor routine | gymnastics | points
        high bar | horizontal bar | gymnastics | points
        Ironman | ironman, long-distance triathlon, half Ironman, 70.3, middle-distance triathlon | triathlon | time
        modern pentathlon | laser run, Modern Pentathlon | modern pentathlon | points
        parallel bars | p-bars, P-bars | gymnastics | points
        pistol | 10m air pistol, 25m pistol, rapid fire pistol, 50m pistol, air pistol | shooting | points
        pommel horse | pommel | gymnastics | points
        rhythmic gymnastics | rhythmic | gymnastics | points
        rifle | 10m air rifle, 50m rifle three positions, 50m rifle prone, air rifle, smallbore rifle | shooting | points
        rings | still rings | gymnastics | points
        show jumping | showjumping, jumping final | equestrian | points
        skeet | - | shooting | points
        snatch | - | weightlifting | none
        sport climbing | boulder, bouldering, lead climbing, speed climbing, boulder and lead | climbing | points
        total | combined total, aggregate | weightlifting | none
        trampoline | trampolining | gymnastics | points
        trap | double trap, Olympic trap | shooting | points
        triathlon mixed relay | mixed relay, mixed team relay, triathlon relay | triathlon | time
        sprint triathlon | super-sprint triathlon, sprint-distance triathlon | triathlon | time
        triathlon | Olympic-distance triathlon, tri | triathlon | time
        uneven bars | asymmetric bars, A-bars | gymnastics | points
        # Orienteering
        long distance | classic race, classic distance, long-distance race | orienteering | time
        middle distance | middle-distance race, short course race | orienteering | time
        night orienteering | night race | orienteering | time
        sprint orienteering | sprint race, knock-out sprint, knockout sprint, sprint relay orienteering | orienteering | time
        # Motor racing
        feature race | main race, Feature Race | motor racing | time
        Formula One | F1, Formula 1, formula one, grand prix, Grand Prix | motor racing | time
        motocross | MX, MXGP, supercross, scrambling | motor racing | none
        Moto2 | - | motor racing | time
        Moto3 | - | motor racing | time
        MotoGP | 500cc | motor racing | time
        practice | free practice, FP1, FP2, FP3, practice session, first practice, final practice | motor racing | time
        qualifying | Q1, Q2, Q3, qualifying session, quali, sprint qualifying | motor racing | time
        rally | rallies, special stage, power stage, rallying, Rallye | motor racing | time
        sidecar | sidecars, sidecar race | motor racing | time
        speedway | - | motor racing | points
        sprint race | sprint shootout | motor racing | time
        superbike race | Superbike, superbikes, WSBK, Superstock, Supersport | motor racing | time
        touring car race | BTCC race, touring cars | motor racing | time
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
        race walk, race-walk, racewalk, track walk, W, walk, walking race | walk | athletics
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
        platform, highboard | platform | diving
        springboard | springboard | diving
        # Cycling
        individual time trial, ITT, time trial, time-trial, TT | time trial | cycling
        individual pursuit | individual pursuit | cycling
        team pursuit | team pursuit | cycling
        team time trial, TTT | team time trial | cycling
        flying, flying start, time trial flying | flying start | cycling
        points race | points race | cycling
        scratch, scratch race | scratch race | cycling
        # Snow
        classic, classical, classical style, classic style | classic | cross-country skiing
        free technique, freestyle, skate, skating | freestyle | cross-country skiing
        mass start, mass-start | mass start | cross-country skiing
        pursuit | pursuit | biathlon
        individual | individual | biathlon
        sprint | sprint | biathlon
        relay | relay | biathlon
        # Ice, canoeing, shooting
        short track, short-track | short track | short track
        speed skating, speedskating, speed skate | - | speed skating
        C1, canoe, canoe single, Canadian | C1 | canoeing
        C2, canoe double | C2 | canoeing
        K1, kayak, kayak single | K1 | canoeing
        K2, kayak double, kayak pair | K2 | canoeing
        K4, kayak four | K4 | canoeing
        air pistol, pistol | pistol | shooting
        air rifle, prone, rifle | rifle | shooting
        """

    /// `words | sport | what makes them an event`: variants above that are everyday words. Without such company they are no event.
    static let everydayWords = """
        beam, dash, final, floor, half, hammer, hurdles, mile, relay, rings, sprint, vault, walk | any | an article, a sex or a place (`won the hammer`)
        back, breast, fly, free, medley | swimming | a distance before it
        crawl, platform | swimming | a distance or another stroke near it
        chase, disc, shot, weight | athletics | an article and a verb of competing
        downhill | cycling, skiing | an article of that sport
        combined, mass start, pursuit | skiing | an article of a winter sport
        devil, enduro, keirin, kilo, overall, scratch, stage, tour | cycling | an article of that sport
        double, eight, four, pair, quad, single | rowing | a sex or a weight class before it
        grand prix, Grand Prix, practice, qualifying, rally, sprint race | motor racing | an article of that sport; other sports have grands prix
        long distance, middle distance | orienteering | an article of that sport; elsewhere a kind of runner
        Kite, Laser, Star, Tornado | sailing | an article of that sport
        snatch, total, trap | strength and shooting | an article of that sport
        """
}
