/// Events in, on and into the water, as `EventsTable` has them.
enum EventsOfWaterTable {
    static let rows = """
        # Swimming, diving, water sports without a boat
        artistic swimming | synchronised swimming, synchronized swimming, synchro? | swimming | points
        backstroke | back?, backcrawl | swimming | time
        breaststroke | breast?, breast stroke, breastroke | swimming | time
        butterfly | fly?, butterfly stroke | swimming | time
        freestyle relay | free relay | swimming | time
        freestyle | free?, front crawl?, crawl?, freestyle sprint | swimming | time
        individual medley | IM?, medley?, I.M. | swimming | time
        medley relay | medley team relay | swimming | time
        mixed medley relay | mixed medley? | swimming | time
        open water | open-water swim, marathon swim?, marathon swimming, channel swim, open-water race? | swimming | time
        high diving | cliff diving, 27m?, 20m high dive | diving | points
        platform? | high board?, highboard, platform diving | diving | points
        10m platform | ten-metre platform, ten-meter platform | diving | points
        1m springboard | one-metre springboard, one-meter springboard | diving | points
        3m springboard | three-metre springboard, three-meter springboard, 3m board | diving | points
        springboard | springboard diving | diving | points
        synchronised 10m platform | 10m synchro, synchro 10m, 10m platform synchro, synchronized 10m platform, 10m synchronised platform, ten-metre synchro, synchronised ten-metre platform | diving | points
        synchronised 3m springboard | 3m synchro, synchro 3m, 3m springboard synchro, synchronized 3m springboard, 3m synchronised springboard, three-metre synchro | diving | points
        synchronised platform? | synchronized platform, synchro platform? | diving | points
        synchronised springboard | synchronized springboard, synchro springboard | diving | points
        # Rowing
        coxed four | 4+, coxed fours, four with cox?, fours with cox, fours with coxswain | rowing | time
        coxed pair | 2+, coxed pairs, pair with cox, pairs with cox, pairs with coxswain | rowing | time
        coxless four | 4-, coxless fours, straight four, straight fours, four without cox, fours without, fours without coxswain | rowing | time
        coxless pair | 2-, coxless pairs, straight pair, pair without, pairs without, pair without cox, pairs without coxswain | rowing | time
        double sculls | 2x, double scull, doubles sculls, double?, doubles? | rowing | time
        eight? | eights?, 8+ | rowing | time
        four? | fours? | rowing | time
        pair? | pairs? | rowing | time
        lightweight double sculls | lightweight double?, LM2x, LW2x, lightweight doubles? | rowing | time
        lightweight eight? | lightweight eights | rowing | time
        lightweight four? | lightweight fours? | rowing | time
        lightweight coxless four | lightweight coxless fours | rowing | time
        lightweight coxless pair | lightweight coxless pairs | rowing | time
        lightweight pair? | lightweight pairs? | rowing | time
        lightweight quad sculls | lightweight quad?, lightweight quads?, lightweight quadruple sculls, lightweight quadruple scull | rowing | time
        lightweight single sculls | lightweight single?, lightweight single scull, lightweight singles?, lightweight sculls, LM1x, LW1x | rowing | time
        mixed double sculls | mixed double?, mixed doubles? | rowing | time
        octuple sculls | octuple, octuples, octos, octo? | rowing | time
        coxed quad sculls | coxed quad, coxed quads | rowing | time
        quad sculls | 4x, quadruple sculls, quadruple scull, quad?, quad scull, quad sculler, quads?, coxless quad, coxless quads | rowing | time
        single sculls | 1x, single scull, single sculler, single scullers, singles sculls, single?, singles?, sculls | rowing | time
        # Canoeing
        canoe marathon | - | canoeing | time
        canoe polo | - | canoeing | none
        canoe slalom | slalom canoeing, slalom canoe, white-water slalom, whitewater slalom, slalom? | canoeing | time
        kayak cross | canoe cross, extreme slalom | canoeing | none
        C1? | C-1, Canadian single, Canadian singles, canoe single, canoe singles | canoeing | time
        C2? | C-2, Canadian pair, Canadian pairs, Canadian doubles, canoe double, canoe doubles | canoeing | time
        C4? | C-4 | canoeing | time
        K1 | K-1, kayak single, single kayak, kayak singles | canoeing | time
        K2 | K-2, kayak pair, kayak double, kayak pairs, kayak doubles | canoeing | time
        K4 | K-4, kayak four, kayak fours | canoeing | time
        wildwater race | wild water race, wildwater racing | canoeing | time
        # Sailing
        fleet race? | fleet racing | sailing | points
        match race? | match racing | sailing | points
        medal race? | - | sailing | points
        470? | 470 class | sailing | points
        420? | 420 class | sailing | points
        49er | 49er class | sailing | points
        49erFX | 49er FX | sailing | points
        505? | 505 class | sailing | points
        5.5 metre | 5.5 metre class, 5.5m class | sailing | points
        Dragon? | Dragon class, Dragons? | sailing | points
        Enterprise? | Enterprise class, Enterprises? | sailing | points
        Europe? | Europe class | sailing | points
        Finn? | Finn class, Finns? | sailing | points
        Firefly? | Firefly class, Fireflies? | sailing | points
        Fireball? | Fireball class, Fireballs? | sailing | points
        Flying Dutchman | Flying Dutchman class | sailing | points
        Formula Kite | kite foil, kitefoil, kite class | sailing | points
        GP14 | GP14 class | sailing | points
        ILCA 6 | - | sailing | points
        ILCA 7 | - | sailing | points
        iQFoil | iQFOiL | sailing | points
        Laser? | Laser class, Lasers? | sailing | points
        Laser Radial | Laser Radial class, Radial?, Radials? | sailing | points
        Mirror? | Mirror class, Mirrors? | sailing | points
        Mistral? | Mistral class | sailing | points
        Nacra 17 | Nacra 17 class | sailing | points
        Optimist? | Optimist class, Optimists? | sailing | points
        RS:X | RS:X class, RSX | sailing | points
        Soling? | Soling class | sailing | points
        Star? | Star class, Stars? | sailing | points
        Tempest? | Tempest class | sailing | points
        Topper? | Topper class, Toppers? | sailing | points
        Tornado? | Tornado class, Tornados? | sailing | points
        Yngling | Yngling class | sailing | points
        windsurfing | sailboard class, boardsailing, board sailing | sailing | points
        # On the beach
        beach flags | - | surf lifesaving | none
        beach sprint? | - | surf lifesaving | none
        board race? | - | surf lifesaving | none
        ironman? | iron man? | surf lifesaving | none
        ironwoman? | iron woman | surf lifesaving | none
        surf race? | - | surf lifesaving | none
        ski? | ski race, surf ski, surf ski race, single ski, double ski | surf lifesaving | none
        tube rescue | - | surf lifesaving | none
        """
}
