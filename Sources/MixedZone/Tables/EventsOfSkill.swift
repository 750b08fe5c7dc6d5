/// Events of strength, skill and combat, as `EventsTable` has them.
enum EventsOfSkillTable {
    static let rows = """
        # Gymnastics
        all-around | individual all-around, all-round?, combined exercises?, individual all-round? | gymnastics | points
        asymmetric bars | A-bars, asymmetrical bars, asymmetrics, assymetric bars | gymnastics | points
        balance beam | - | gymnastics | points
        bars? | - | gymnastics | points
        beam? | - | gymnastics | points
        clubs? | - | gymnastics | points
        floor? | floor exercise, floor exercises, floor routine, floor final? | gymnastics | points
        high bar | - | gymnastics | points
        hoop? | - | gymnastics | points
        horizontal bar | - | gymnastics | points
        parallel bars | p-bars, P-bars, parallels? | gymnastics | points
        pommel horse | pommel?, pommels? | gymnastics | points
        rhythmic gymnastics | rhythmic? | gymnastics | points
        ribbon? | - | gymnastics | points
        rings? | still rings | gymnastics | points
        team event? | team final?, team competition?, team title?, team all-around | gymnastics | points
        trampoline | trampolining | gymnastics | points
        tumbling? | - | gymnastics | points
        double mini-trampoline | double mini trampoline, DMT | gymnastics | points
        uneven bars | unevens?, uneven parallel bars | gymnastics | points
        vault? | vaulting?, horse vault, long horse vault | gymnastics | points
        # Strength
        bench press | - | powerlifting | none
        clean and jerk | clean & jerk | weightlifting | none
        deadlift? | - | powerlifting | none
        press? | - | weightlifting | none
        snatch? | - | weightlifting | none
        squat? | - | powerlifting | none
        total? | combined total?, aggregate? | weightlifting | none
        # Combat
        bantamweight | - | boxing | none
        cruiserweight | - | boxing | none
        featherweight | - | boxing | none
        flyweight | - | boxing | none
        heavyweight | - | boxing | none
        light-flyweight | light flyweight | boxing | none
        light-heavyweight | light heavyweight | boxing | none
        light-middleweight | light middleweight | boxing | none
        light-welterweight | light welterweight | boxing | none
        lightweight? | - | boxing | none
        middleweight | - | boxing | none
        super-heavyweight | super heavyweight | boxing | none
        welterweight | - | boxing | none
        open category? | open class?, openweight, open weight? | judo | none
        kata? | - | karate | none
        kumite | - | karate | none
        epee | épée, individual epee, individual épée | fencing | none
        foil? | individual foil | fencing | none
        sabre | individual sabre, saber? | fencing | none
        team epee | team épée | fencing | none
        team foil | - | fencing | none
        team sabre | - | fencing | none
        # Targets
        archery | - | archery | points
        barebow | - | archery | points
        compound? | compound bow, compound individual?, individual compound? | archery | points
        longbow | - | archery | points
        recurve | recurve bow, individual recurve, recurve individual | archery | points
        double trap | - | shooting | points
        handicap trap | - | shooting | points
        Olympic trap | - | shooting | points
        pistol? | free pistol?, centre-fire pistol, air pistol, rapid-fire pistol, standard pistol | shooting | points
        rifle? | smallbore rifle, air rifle, small-bore rifle, full-bore rifle, free rifle? | shooting | points
        10m air pistol | ten-metre air pistol | shooting | points
        10m air rifle | ten-metre air rifle | shooting | points
        25m pistol | - | shooting | points
        25m rapid fire pistol | - | shooting | points
        50m pistol | - | shooting | points
        50m rifle prone | 50m prone, 50m prone rifle | shooting | points
        50m rifle three positions | 50m three positions, 50m rifle 3 positions | shooting | points
        running target | running boar, running deer | shooting | points
        skeet? | - | shooting | points
        trap? | trap shooting | shooting | points
        # With horses, on walls
        cross-country test | cross-country phase | equestrian | points
        dressage | - | equestrian | points
        eventing | three-day event?, three-day eventing, horse trials, one-day event? | equestrian | points
        Grand Prix Freestyle | grand prix freestyle | equestrian | points
        Grand Prix Special | grand prix special | equestrian | points
        puissance | - | equestrian | points
        show jumping | showjumping, jumping final?, grand prix? | equestrian | points
        boulder and lead | lead and boulder, combined? | climbing | points
        bouldering | boulder?, bouldering final, boulder final? | climbing | points
        lead? | lead climbing, lead final? | climbing | points
        sport climbing | - | climbing | points
        speed? | speed climbing | climbing | points
        # Several at once
        modern pentathlon | individual modern pentathlon | modern pentathlon | points
        tetrathlon | - | modern pentathlon | points
        biathle | - | modern pentathlon | time
        # Orienteering
        classic race? | classic distance? | orienteering | time
        long distance? | long-distance race?, long race?, long? | orienteering | time
        middle distance? | middle-distance race?, short course race?, middle race?, middle?, short race?, short distance? | orienteering | time
        night orienteering | night race? | orienteering | time
        orienteering | ski-orienteering | orienteering | time
        relay? | - | orienteering | time
        sprint? | sprint orienteering, sprint race?, sprint distance? | orienteering | time
        knock-out sprint | knockout sprint | orienteering | time
        """
}
