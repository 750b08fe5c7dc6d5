/// The words around numbers: units, verbs and nouns of performance, words of margins, and what a number is that is no
/// mark. All are general knowledge of the language of sports reports.
enum MarkWordsTable {
    /// `dimension | factor to seconds or metres | forms`. Short forms that two units share (`m`) stand once; the
    /// numbers beside them decide.
    static let units = """
        time | 86400 | day, days
        time | 3600 | h, hr, hrs, hour, hours
        time | 60 | min, mins, minute, minutes, mn
        time | 1 | s, sec, secs, second, seconds
        time | 0.1 | tenth, tenths
        time | 0.01 | hundredth, hundredths
        time | 0.001 | thousandth, thousandths
        length | 1 | m, metre, metres, meter, meters, mtr, mtrs, mts
        length | 0.01 | cm, cms, centimetre, centimetres, centimeter, centimeters
        length | 0.001 | mm, millimetre, millimetres, millimeter, millimeters
        length | 0.3048 | ft, foot, feet
        length | 0.0254 | inch, inches, ins
        points | 1 | point, points, pts
        """

    /// `role | words`.
    static let roles = """
        # Verbs whose object or adverbial is a mark.
        markVerb | clock, clocked, clocking, clocks, ran, run, running, runs, timed, record, recorded, recording, records, post, posted, posting, posts
        markVerb | swam, swim, swims, swimming, swum, skated, rowed, rode, sped, covered, finished, finishing, finish, finishes, completed, completing
        markVerb | set, sets, setting, equalled, equaled, equalling, lowered, lowering, improved, improving, smashed, broke, broken, breaking, beat, beating
        markVerb | won, win, wins, winning, touched, touching, registered, registering, managed, produced, producing, hit, stopped, achieved, returned
        markVerb | cross, crossed, crossing, home, came, coming, went, going, go, took, placed, placing, anchored, dipped, dipping, blasted, blazed
        markVerb | blitzed, powered, stormed, raced, racing, qualified, qualifying, turned, delivered, scored, scoring, notched, reached, scorched
        markVerb | given, credited, caught, needed, scored, totalled, totaled, amassed, ended, topped, passed, ranked, matched, matching, bettered, bettering, pulled, smash, break, breaks, covering, eclipsed, eclipsing, stopping
        # Nouns that are followed or preceded by a mark.
        markNoun | time, times, mark, marks, best, pb, pbs, record, records, sb, pr, clocking, performance, clock, split, splits, timing, bests
        markNoun | standard, standards, swim, overnight, effort, personal, wr, nr, finish, target, run, runs, fastest, quickest, leg
        markNoun | throw, leap, jump, vault, put, clearance, distance, height, attempt, opener, heave, toss, qualifier, result, performances, margin
        # Words that say height, and those that say distance.
        heightWord | clear, cleared, clearing, clears, clearance, clearances, vault, vaulted, vaulting, vaults, vaulter, vaulters, bar, height, heights
        heightWord | failure, failures, failed, higher, scaled, scaling, climbed, climbing
        distanceWord | threw, throw, throwing, throws, thrown, thrower, leap, leapt, leaped, leaping, leaps, hurled, hurling, heaved, heave, launched
        distanceWord | putt, putting, tossed, toss, flung, landed, longer, further, farther, distance, sand, pit, thrower, runway, jumped, jump, jumping
        # Words before a margin, and after it.
        gapBefore | by, margin, lead, gap, advantage, deficit, cushion, behind, trailing, trailed, trails, trail, lost, losing, gained, gaining, conceded
        gapBefore | off, led, leads, leading, beaten, difference, handicap, trimmed, shaved, sliced, knocked, slashed, missed, ahead, buffer, shaving
        gapAfter | behind, ahead, adrift, clear, back, off, slower, faster, quicker, outside, inside, short, shy, up, down, better, worse
        gapAfter | further, longer, higher, less, lower, advantage, lead, margin, gap, deficit, cushion, improvement, victory, win, buffer
        gapAfter | personal, under, over, above, below, farther, shorter, handicap, apart
        # Words of time that a margin is not.
        notGap | left, remaining, ago, remain, remained, old, long, stoppage, injury, added, each, every, per, into, more
        barrier | barrier, mark, target, pace, marathon, mile, miler, clocking, runner, runners, man, standard, schedule, pb, club, qualifier, 10k, half
        under | under, sub, inside, below, break, breaking, broke, breaks, broken, beneath, dip, dipped, beat, dipping
        # Words that make a number a round one.
        approximate | near, nearly, almost, more, than, less, little, fewer, about, around, roughly, barely, just, only, over, some, approximately
        # Verbs and nouns after which a whole number is metres: `threw 23`, `cleared six`.
        fieldVerb | throw, throws, threw, throwing, thrown, jump, jumps, jumped, jumping, clear, cleared, clearing, clears, vault, vaulted, vaulting
        fieldVerb | leap, leapt, leaped, putt, putted, hurl, hurled, launch, launched
        # Words near which a whole number is a time only with them.
        low | low, high, mid, fast, slow, speedy, scorching, blistering, sizzling, relaxed, swift, brisk, comfortable
        sizeWord | tall, deep, wide, high, thick, height, tower, width, depth, tallest, centre, forward, goalkeeper, frame, stature
        nameable | viewers, fans, euros, pounds, dollars, spectators, deal, move, fee, transfer, contract, budget, signing, striker
        # Words after a bare number with which it is no mark.
        countable | times, time, laps, lap, million, billion, thousand, bn, mn, miles, mile, km, kms, kilometres, kilometers, per, percent, cent, pc
        countable | kg, kgs, kilos, kilograms, lb, lbs, pounds, stone, tonnes, degrees, degree, lengths, length, strokes, hours, hour, years, year, months
        countable | weeks, week, days, day, goals, games, matches, points, runs, overs, wickets, dollars, euros, people, fans, am, pm, k, m
        countable | crore, crores, lakh, lakhs, francs, koruna, rupees, shillings, yards, yard, gmt, bst, cet, est, edt, et, pt, litres, liters, mph, kph, kmh, knots, hp, cc, gpa, odds, seats, rating, ounces
        # Money before a sum, where no sign says it.
        currency | rs, inr, sh, shs, ksh, kshs, usd, eur, gbp, chf, sek, nok, dkk, aud, cad, zar, ngn, naira, rmb, yen
        # Verbs whose object is a margin, `lost four minutes`, `clawed back 14 seconds`, and nouns beside one.
        gapVerb | lost, lose, loses, losing, gained, gain, gains, gaining, conceded, concede, concedes, conceding, ceded, shipped, shipping
        gapVerb | clawed, clawing, recouped, recovered, regained, cost, costs, costing, deficit, margin, add, adding, added, adds
        # Words of a start that is moved, `put back by 45 minutes`.
        delay | followed, preceded, joined, delayed, delay, delays, moved, postponed, shortened, held, late, adjourned, suspended, rescheduled, interrupted, put, pushed, brought
        # Verbs with the particle `in`, `came in two minutes down`.
        arrival | came, come, comes, coming, rolled, rolling, limped, limping, straggled, trundled, trailed, followed, crossed, finished, home, touched, arrived, got
        # Betting: a number near these is a price.
        oddsWord | odds, bookmaker, bookmakers, bookie, bookies, evens, bet, bets, betting, wager, wagers, punter, punters, stake, stakes
        # What a watch tells that is no performance.
        notMark | reaction, version, versions, macos, ios, windows, android, python, chapter, psalm, section, figure, table
        # Words before a barrier or a total that somebody would pass, and before a length that is wanted.
        beyond | above, past, beyond, below, over
        wanted | wanted, want, wants, needed, need, needs, saw
        # Verbs of a record that has not been beaten, `has stood at 1:43.5`.
        stays | stood, stands, stand, remains, remained, stays, stayed
        # Verbs of the watch.
        clocking | clocked, clocking, clocks, clock, timed
        # What a mark is by too much: `1.2 seconds too slow`.
        shortfall | slow, late, short, far
        # Comparisons of bodies.
        bodily | shorter, taller
        # Parts of a race with a time of their own.
        partOfRace | lap, laps, split, splits, leg, legs
        # Clock times of day.
        clockAfter | alarm, train, bus, flight, ferry, plane, start, kickoff, appointment, slot, departure, bulletin
        clockAfter | am, pm, gmt, bst, cet, cest, est, edt, et, pt, pdt, pst, ist, aest, utc, local, sharp, o'clock, noon
        clockBefore | began, begin, beginning, started, until, till, between, from, since, around, about, before, after, kick-off, starts, start, begins, scheduled, doors, tomorrow
        # Words of a page about itself, whose time is one of day.
        cutting | took, taking, taken, take, takes, knock, knocked, knocking, shave, shaved, shaving, cut, cuts, cutting, slash, slashed, slashing
        cutting | chop, chopped, chopping, lop, lopped, lopping, trim, trimmed, trimming, slice, sliced, slicing, carve, carved, carving, pare, pared
        cutting | hack, hacked, hacking, wipe, wiped, wiping, clip, clipped, clipping, prune, pruned, shear, sheared, whittled, whittling
        onWheels | wheelchair, wheelchairs, handcycle, handcycles, handcyclist, handcycling, handbike, pushrim, t51, t52, t53, t54, wheeler, wheelers
        posting | posted, updated, published, modified, filed
        # Who ran and where: an article of races, and an article of ball games.
        raceWord | race, races, raced, racing, runner, runners, sprinter, sprinters, swimmer, swimmers, swim, lap, laps, heat, heats, athletics, athlete
        raceWord | athletes, track, marathon, relay, medallist, medalist, hurdles, finish, finished, cyclist, cyclists, rider, riders, rower, rowers, crew
        raceWord | skier, skiers, skater, skaters, clocked, clocking, timed, sprinted, miler, pb, parkrun, regatta, stage, peloton, driver, drivers, pole, qualifying, sprint, podium, jumper
        raceWord | vault, thrower, javelin, decathlon, heptathlon, course, personal, freestyle, butterfly, backstroke, breaststroke, cross-country, fastest
        ballWord | goal, goals, striker, midfielder, defender, goalkeeper, penalty, halftime, half-time, fullback, winger, scrum, tries, flyhalf, quarterback
        ballWord | touchdown, touchdowns, inning, innings, wicket, wickets, batsman, bowler, rebounds, basketball, football, soccer, rugby, cricket, tennis
        ballWord | baseball, hockey, league, coach, touchline, equaliser, scored, free-kick, corner, manager, dugout, pitch, referee, overtime, quarter
        """

    /// `sport | words that only that sport prints`.
    static let sports = """
        swimming | swim, swims, swimmer, swimmers, swimming, swam, pool, backstroke, breaststroke, butterfly, freestyle, medley, poolside, lengths, aquatics
        athletics | athletics, sprinter, sprinters, hurdler, hurdlers, track, marathon, steeplechaser, vaulter, runner, runners, heptathlete, decathlete
        athletics | triple, javelin, vault, shot, heptathlon, decathlon, sprint, indoors, outdoors, outdoor, discus, stadium, miler, harriers, parkrun, steeplechase, hurdles
        speed skating | skater, skaters, skating, rink, oval, skated, skates
        cycling | cyclist, cyclists, cycling, peloton, rider, riders, bike, velodrome, breakaway, pedal, tour, yellow, mountainbike, mtb
        rowing | rowing, rower, rowers, regatta, sculls, scull, scullers, sculler, oarsmen, cox, crew, crews, boat, rowed, oars, repechage
        alpine skiing | ski, skier, skiers, skiing, slalom, piste, downhill, super-g, gates, slope, slopes
        cross-country skiing | ski, skier, skiers, skiing, nordic, skied, loppet
        biathlon | biathlon, biathlete, biathletes, shooting
        motor racing | driver, drivers, cars, formula, f1, grid, motogp, motorcycle, rally, superbike, pits, paddock, chassis, overtake, overtaking, overtook, tyre, tyres, q1, q2, q3
        orienteering | orienteering, orienteer, orienteers, controls
        canoeing | canoe, canoeing, kayak, canoeist, paddler, paddlers, paddled
        sailing | sailing, sailor, sailors, yacht, regatta, boat, dinghy, helm
        diving | diver, divers, diving, dive, dives, springboard
        gymnastics | gymnast, gymnasts, gymnastics, apparatus, beam, somersault
        weightlifting | weightlifting, weightlifter, lifter, lifters, lifted, lifts, barbell, snatch
        shooting | shooter, shooters, shooting, rifle, pistol, skeet
        triathlon | triathlon, triathlete, triathletes, ironman, transition
        skiing | ski, skier, skiers, skiing, snowboard, snowboarder, snow, piste, snowboarding
        """

    /// Sports whose riders or skiers start or finish apart, so that a time behind a name is a margin.
    static let sportsApart: Set<String> = ["cycling", "alpine skiing", "cross-country skiing", "biathlon", "skiing"]

    /// Sports whose results are times.
    static let timedSports: Set<String> = [
        "alpine skiing", "athletics", "biathlon", "canoeing", "cross-country skiing", "cycling", "motor racing",
        "orienteering", "rowing", "skiing", "speed skating", "swimming", "triathlon",
    ]

    /// Words of one person or group by sex: `men | words`.
    static let sexes = """
        men | men, mens, man, male, males, boys, boy, masculine, gentlemen
        women | women, womens, woman, female, females, girls, girl, ladies, lady
        mixed | mixed
        """

    /// `round | words`.
    static let rounds = """
        final | final, finals
        semi-final | semi-final, semi-finals, semifinal, semifinals, semis
        quarter-final | quarter-final, quarter-finals, quarterfinal, quarterfinals
        heat | heat, heats, prelims, preliminaries, preliminary, qualification, first round
        """
}
