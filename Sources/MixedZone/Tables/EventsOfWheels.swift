/// Events on wheels, as `EventsTable` has them.
enum EventsOfWheelsTable {
    static let rows = """
        # Cycling
        flying 200m | 200m flying start, flying 200, flying 200 metres, flying 200-metre, 200m flying | cycling | time
        flying lap | - | cycling | time
        BMX freestyle | freestyle BMX, BMX park | cycling | points
        BMX | BMX racing, BMX race, BMX supercross | cycling | time
        criterium | crit?, criteriums, crits?, kermesse, kermis, city-centre race | cycling | time
        cross-country | mountain bike cross-country, XCO, cross-country Olympic, mountain biking, mountain bike race | cycling | time
        cross-country short track | short track?, short track cross-country, XCC | cycling | time
        cyclo-cross | cyclocross, CX | cycling | time
        derny race | derny, motor-paced race, motor-paced | cycling | none
        downhill? | downhill mountain biking, DH?, downhill race? | cycling | time
        elimination race | devil?, devil take the hindmost, elimination?, Australian pursuit | cycling | none
        enduro | enduros, enduro race | cycling | time
        four-cross | four cross, 4X | cycling | none
        hill climb | hillclimb, hill-climb | cycling | time
        hour record | Hour Record, Athlete's Hour | cycling | distance
        individual pursuit | IP?, individual pursuits | cycling | time
        italian pursuit | Italian pursuit | cycling | none
        keirin | keirins | cycling | none
        kilo? | kilometre time trial, kilometer time trial, 1km time trial, kilometre? | cycling | time
        madison | Madison | cycling | points
        omnium | - | cycling | points
        points race | points races, points-race | cycling | points
        prologue? | - | cycling | time
        pursuit? | pursuits?, 4km pursuit, 3km pursuit | cycling | time
        road race | road races, road racing, Road Race | cycling | time
        scratch race | scratch? | cycling | none
        sprint? | match sprint, individual sprint, sprints?, match sprints | cycling | time
        stage race | tour?, general classification, GC?, overall?, stage? | cycling | time
        tandem sprint | tandem sprints | cycling | none
        team pursuit | TP?, team pursuits | cycling | time
        team sprint | Olympic sprint | cycling | time
        team time trial | TTT, team trial?, two-up time trial, two-up? | cycling | time
        tempo race | tempo? | cycling | none
        time trial | TT?, ITT, individual time trial, race against the clock, time-trial, time trials | cycling | time
        # Triathlon
        aquathlon | swimrun, aquabike, aquathon | triathlon | time
        duathlon | run-bike-run | triathlon | time
        Ironman | ironman?, long-distance triathlon, half Ironman, 70.3?, middle-distance triathlon | triathlon | time
        mixed relay | mixed team relay, triathlon relay, triathlon mixed relay | triathlon | time
        sprint triathlon | super-sprint triathlon, sprint-distance triathlon, sprint distance?, sprint?, sprint race? | triathlon | time
        triathlon | Olympic-distance triathlon, tri?, standard-distance triathlon, standard distance?, Olympic distance?, standard-distance race | triathlon | time
        # Motor racing
        feature race | main race?, Feature Race | motor racing | time
        Formula One | F1, Formula 1, formula one, grand prix?, Grand Prix? | motor racing | time
        Formula Two | F2, Formula 2 | motor racing | time
        Formula E | - | motor racing | time
        Formula Ford | - | motor racing | time
        Formula Renault | - | motor racing | time
        Formula Three | F3, Formula 3 | motor racing | time
        grasstrack | grass track racing | motor racing | none
        IndyCar | Indycar race | motor racing | time
        motocross | MX?, MXGP, supercross, scrambling, scramble? | motor racing | none
        Moto2 | - | motor racing | time
        Moto3 | - | motor racing | time
        MotoGP | - | motor racing | time
        NASCAR Cup | NASCAR Cup Series, Cup Series, Winston Cup | motor racing | time
        50cc | - | motor racing | time
        125cc | - | motor racing | time
        250cc | - | motor racing | time
        350cc | - | motor racing | time
        500cc | - | motor racing | time
        practice? | free practice, FP1, FP2, FP3, practice session?, first practice?, final practice? | motor racing | time
        qualifying? | Q1, Q2, Q3, qualifying session?, quali, sprint qualifying | motor racing | time
        rally? | Rally of, Rally de, rallies?, special stage?, power stage, rallying, Rallye | motor racing | time
        sidecar | sidecars?, sidecar race | motor racing | time
        speedway? | - | motor racing | none
        sprint race? | sprint shootout | motor racing | time
        Senior TT | - | motor racing | time
        Junior TT | - | motor racing | time
        superbike race | Superbike?, superbikes?, WSBK, Superstock, Supersport | motor racing | time
        touring car race | BTCC race, touring cars | motor racing | time
        """
}
