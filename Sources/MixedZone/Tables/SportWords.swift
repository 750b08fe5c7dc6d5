/// Words and phrases by which a reader knows what sport a passage is about.
enum SportWordsTable {
    /// `sport | words and phrases`; one that several sports print stands under each. Groups of skiing share their words.
    static let rows = """
        athletics | athletics, track and field, track & field, sprinter, sprinters, sprint hurdler, hurdler, hurdlers, marathon, steeplechaser
        athletics | vaulter, vaulters, pole vault, runner, runners, heptathlete, decathlete, triple jump, long jump, high jump, javelin, shot putter, shot put
        athletics | heptathlon, decathlon, discus, miler, milers, harriers, harrier, parkrun, steeplechase, half marathon, race walker, AC
        athletics | race walkers, race walking, walkers, fell runner, fell running, fell runners, fell race, road runners, running club, runners-up list, joggers
        athletics | metres hurdles, relay team, thrower, throwers, jumper, jumpers, hammer thrower, hammer throwing, javelin thrower, indoors, Diamond League, IAAF
        swimming | swim, swims, swimmer, swimmers, swimming, swam, pool, backstroke, breaststroke, butterfly, freestyle, individual medley, medley relay, poolside
        swimming | aquatics, baths, gala, long course, short course, FINA, open water, swimming club, touchpad
        speed skating | speed skating, speed skater, speed skaters, speedskating, long track, oval, 400-metre oval, allround, allrounder, all-round championships
        speed skating | sprint championships, ice oval, Thialf, skater, skaters, skating
        short track | short track, short-track, shorttrack, penalty box, skater, skaters, skating
        figure skating | figure skating, figure skater, figure skaters, ice dance, ice dancers, ice dancer, ice dancing, free skate, short programme, short program
        figure skating | free programme, free program, free dance, rhythm dance, compulsory figures, triple lutz, lutz, axel, double axel, triple axel, salchow, toe loop, toe-loop, pirouette, skater, skaters
        figure skating | skating, death spiral, throw triple, compulsory dance, original dance
        cycling | cyclist, cyclists, cycling, Tour of, Tour de, Giro, Vuelta, stage winner, stage win, general classification, final stage, overall lead, peloton, rider, riders, bike, bikes, velodrome, breakaway, tour, yellow jersey, mountain biker, mountain bike, mtb, sprinter's jersey
        cycling | time trial, time trials, time-triallist, time trialist, tester, testers, wheelers, wheeler, clarion, road club, CC, keirin, madison, pursuit team, domestique
        cycling | omnium, bunch, track cycling, criterium, BMX, cyclo-cross, cyclocross, puncture, punctured, saddle, roadman, roadmen, hill climb, awheel, bunch sprint
        rowing | rowing, rower, rowers, regatta, sculls, scull, sculler, scullers, oarsman, oarsmen, oarswoman, coxed, coxless, crew, crews, boat club, rowed, oars
        rowing | repechage, sculling, boathouse, boat race, head race, strokeside, bowside, stroke seat, FISA
        canoeing | canoe, canoes, canoeing, kayak, kayaks, kayaking, canoeist, canoeists, kayaker, kayakers, paddler, paddlers, paddled, paddling, canoe slalom, canoe sprint, gates
        canoeing | white water, whitewater
        sailing | sailing, sailor, sailors, yacht, yachts, yachtsman, yachtswoman, regatta, dinghy, dinghies, helm, helmsman, helms, yacht club, sailing club, spinnaker, windward, leeward
        diving | diver, divers, diving, springboard, synchro, highboard, dives
        gymnastics | gymnast, gymnasts, gymnastics, apparatus, balance beam, asymmetric bars, uneven bars, somersault, somersaults, pommel horse, parallel bars, horizontal bar, high bar
        gymnastics | still rings, floor exercise, floor routine, tumbling, trampoline, trampolinist, dismount, dismounted, cartwheel, bars routine, all-around
        weightlifting | weightlifting, weightlifter, weightlifters, weight-lifting, lifter, lifters, barbell, snatch, clean and jerk, clean & jerk
        powerlifting | powerlifting, powerlifter, bench press, deadlift
        judo | judo, judoka, judokas, ippon, waza-ari, yuko, tatami, golden score, dojo, dan grade
        taekwondo | taekwondo, tae kwon do
        karate | karate, karateka, kata, kumite
        wrestling | wrestling, wrestler, wrestlers, Greco-Roman, grappler
        boxing | boxing, boxer, boxers, light-heavyweight, bantamweight, flyweight, featherweight, welterweight, middleweight, light-middleweight, super-heavyweight, light-welterweight
        fencing | fencing, fencer, fencers, foil, epee, épée, sabre, foilist, piste
        archery | archery, archers, recurve, compound bow, bullseye, arrows, arrow
        shooting | shooter, shooters, shooting, marksman, marksmen, air rifle, air pistol, rifle, pistol, skeet, clay pigeon, clays, smallbore, trap shooting, trapshooting, rifle club, gun club, Bisley
        equestrian | equestrian, horse, horses, mare, gelding, eventer, eventing, dressage, showjumping, show jumping, showjumper, showjumpers, show jumper, horse trials, clear round, jump-off, three-day event
        triathlon | triathlon, triathlons, triathlete, triathletes, ironman, transition, duathlon, aquathlon, duathlete, T2, age-grouper
        modern pentathlon | modern pentathlon, laser run, run-shoot, pentathletes
        orienteering | orienteering, orienteer, orienteers, controls
        alpine skiing | ski, skier, skiers, skiing, slalom, piste, downhill, super-g, slope, slopes, alpine, giant slalom, second run
        cross-country skiing | ski, skier, skiers, skiing, nordic, skied, loppet, cross-country skiing, classic technique, freestyle technique, cross-country skier, ski marathon
        freestyle skiing | ski, skier, skiers, skiing, freestyle skiing, freestyle skier, moguls, aerials, ski cross, halfpipe, slopestyle, big air
        snowboarding | snowboard, snowboarder, snowboarders, snowboarding, halfpipe, slopestyle, snowboard cross, big air
        ski jumping | ski jumping, ski jumper, ski jumpers, large hill, normal hill, ski flying, Four Hills
        nordic combined | nordic combined, Gundersen
        biathlon | biathlon, biathlons, biathlete, biathletes, shooting range, penalty loop, penalty loops
        sliding | bobsleigh, bobsled, luge, luger, lugers, skeleton, sliding, sled, sledge, brakeman, brakewoman, ice track, toboggan
        curling | curling, curlers, curler
        climbing | climbing, climber, climbers, bouldering, boulderer, climbing wall
        motor racing | driver, drivers, cars, formula one, F1, grid, motogp, motorcycle, motorcycling, motorcyclist, rally, superbike, superbikes, pits, paddock, chassis, overtaking, overtook, tyre, tyres
        motor racing | motor racing, Grand Prix racing, pole position, took pole, on pole, motorsport, motorbike, speedway, motocross, Moto2, Moto3, NASCAR, IndyCar, pit stop, safety car, Ferrari, Mercedes, McLaren, Ducati, Honda, Yamaha, 125cc, 250cc, 500cc
        surf lifesaving | lifesaving, surf, lifesaver, lifesavers, surf club, ironwoman, beach flags, surf ski
        sled dog racing | musher, mushers, sled dog, sled dogs, mushing, huskies, checkpoint
        """

    /// Words above that are surnames as well; with a capital they say nothing.
    static let alsoSurnames =
        "crew crews driver harrier rider sailor skater boxer fencer horse foil bunch gala tester wheeler"
}
