/// Events on snow and ice, as `EventsTable` has them.
enum EventsOfSnowTable {
    static let rows = """
        # Skiing and snowboarding
        aerials? | freestyle aerials, ski aerials | freestyle skiing | points
        alpine combined | combined?, super combined, super-combined, team combined? | alpine skiing | time
        big air | Big Air | snowboarding | points
        big air | Big Air | freestyle skiing | points
        downhill? | downhills?, downhill race? | alpine skiing | time
        dual moguls | - | freestyle skiing | points
        giant slalom | GS? | alpine skiing | time
        halfpipe | half-pipe, superpipe | snowboarding | points
        halfpipe | half-pipe, superpipe | freestyle skiing | points
        large hill | K120, big hill?, large hill individual, 90-metre hill, 90m hill, 120-metre hill, 120m hill | ski jumping | points
        mass start? | mass-start race? | cross-country skiing | time
        moguls | mogul skiing | freestyle skiing | points
        nordic combined | Nordic Combined, Gundersen, individual Gundersen | nordic combined | time
        normal hill | K90, small hill, normal hill individual, 70-metre hill, 70m hill | ski jumping | points
        parallel giant slalom | PGS, parallel GS | snowboarding | time
        parallel slalom | - | snowboarding | time
        pursuit? | combined pursuit?, double pursuit | cross-country skiing | time
        relay? | - | cross-country skiing | time
        ski cross | skicross, ski-cross | freestyle skiing | none
        ski flying | flying hill | ski jumping | points
        ski jumping | ski jump, jumping hill? | ski jumping | points
        ski marathon | long-distance ski race, loppet | cross-country skiing | time
        ski mountaineering | skimo, ski-mo | ski mountaineering | time
        skiathlon | skiathlons | cross-country skiing | time
        slalom | slaloms, special slalom | alpine skiing | time
        slopestyle | slope-style | snowboarding | points
        slopestyle | slope-style | freestyle skiing | points
        snowboard cross | snowboardcross, boardercross, SBX | snowboarding | none
        sprint? | sprint classic, sprint free, freestyle sprint, classic sprint, ski sprint | cross-country skiing | time
        super-G | SuperG, super giant slalom | alpine skiing | time
        team event? | mixed team parallel, team parallel? | alpine skiing | none
        team sprint? | team sprint classic, team sprint free | cross-country skiing | time
        # Biathlon
        individual? | individual race? | biathlon | time
        15km individual | 15-kilometre individual, 15 km individual | biathlon | time
        20km individual | 20-kilometre individual, 20 km individual | biathlon | time
        mass start? | biathlon mass start | biathlon | time
        mixed relay? | biathlon mixed relay | biathlon | time
        pursuit? | biathlon pursuit | biathlon | time
        relay? | biathlon relay | biathlon | time
        single mixed relay | single-mixed relay | biathlon | time
        sprint? | biathlon sprint | biathlon | time
        # Ice and sledge
        allround? | all-round?, allround title, all-round title | speed skating | points
        bobsleigh | bobsled, bob? | sliding | time
        four-man bobsleigh | four-man bob, four-man?, four-man bobsled, four-man event | sliding | time
        monobob | - | sliding | time
        two-man bobsleigh | two-man bob, two-man?, two-man bobsled, two-man event | sliding | time
        two-woman bobsleigh | two-woman bob, two-woman?, two-woman bobsled | sliding | time
        doubles? | doubles luge, luge doubles, two-seater?, men's doubles? | sliding | time
        luge | - | sliding | time
        singles? | singles luge, luge singles, single-seater? | sliding | time
        team relay? | luge relay, luge team relay | sliding | time
        curling? | - | curling | none
        mixed doubles? | mixed doubles curling | curling | none
        figure skating | - | figure skating | points
        ice dance | ice dancing, ice-dance, ice-dancing | figure skating | points
        pairs? | pair skating, pairs skating, pairs event | figure skating | points
        singles? | singles skating | figure skating | points
        mass start? | speed skating mass start | speed skating | points
        short track? | - | short track | time
        short track relay | - | short track | time
        3000m relay | 3,000m relay, 3000 metres relay, 3,000 metres relay | short track | time
        5000m relay | 5,000m relay, 5000 metres relay, 5,000 metres relay | short track | time
        2000m mixed relay | 2,000m mixed relay | short track | time
        overall? | overall title?, overall championship? | short track | points
        relay? | relays? | short track | time
        skeleton | - | sliding | time
        sled dog race | sled dog racing, mushing, dog sled race | sled dog racing | time
        speed skating | long track? | speed skating | time
        sprint? | sprint combination, sprint championship?, sprint classification, sprint title?, sprint championships? | speed skating | points
        team pursuit | pursuit team?, pursuit? | speed skating | time
        team sprint? | - | speed skating | time
        """
}
