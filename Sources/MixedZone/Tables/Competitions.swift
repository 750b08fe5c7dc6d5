/// Competitions by the shortest name under which a results editor would file them, with the phrases that are printed for them.
/// Names are general knowledge; none of them is that of an athlete, so memorial meetings are left to `heads` (`… Memorial`, `… Classic`).
///
/// Matching keeps capital letters, takes the longest phrase first and allows `'s`, a year or a city before or behind.
enum CompetitionsTable {
    /// `canonical | variants as printed | yes if it awards medals or titles of a championship`; the canonical name is always matched too.
    static let rows = """
        # Multi-sport games
        African Games | All-Africa Games, All Africa Games, All-African Games | yes
        Asian Games | Asiad, Asian games | yes
        Asian Indoor Games | Asian Indoor and Martial Arts Games | yes
        Central American and Caribbean Games | Central American & Caribbean Games, CAC Games | yes
        Commonwealth Games | Commonwealth games, Empire Games, British Empire Games, Empire and Commonwealth Games, Commonwealths, Friendly Games | yes
        Commonwealth Youth Games | Youth Commonwealth Games, Commonwealth Youths | yes
        Deaflympics | World Games for the Deaf, Deaflympic Games | yes
        European Games | European games | yes
        European Youth Olympic Festival | EYOF, European Youth Olympics, European Youth Olympic Days | yes
        Francophone Games | Jeux de la Francophonie | yes
        Goodwill Games | - | yes
        Highland Games | highland games | no
        Invictus Games | Invictus | yes
        Island Games | NatWest Island Games | yes
        Maccabiah Games | Maccabiah | yes
        Mediterranean Games | - | yes
        Olympic Games | Olympics, Olympic games, Summer Olympics, Summer Games, Olympiad, the Games, London 2012, Rio 2016, Tokyo 2020, Paris 2024, \
        Beijing 2008, Athens 2004, Sydney 2000, Atlanta 1996, Barcelona 1992, Seoul 1988, Los Angeles 2028 | yes
        Pacific Games | South Pacific Games | yes
        Pan American Games | Pan Am Games, Pan-American Games, Pan-Am Games, Pan Ams | yes
        Paralympic Games | Paralympics, Summer Paralympics, Paralympic games | yes
        SEA Games | Southeast Asian Games, South East Asian Games | yes
        South American Games | Odesur Games | yes
        South Asian Games | SAF Games | yes
        Special Olympics | Special Olympics World Games | yes
        Winter Olympics | Winter Olympic Games, Winter Games, Winter olympics, Beijing 2022, PyeongChang 2018, Pyeongchang 2018, Sochi 2014, \
        Vancouver 2010, Turin 2006, Milano Cortina 2026 | yes
        Winter Paralympics | Winter Paralympic Games | yes
        World Games | - | yes
        World Masters Games | - | yes
        World University Games | Universiade, World Student Games, World Students Games, University Games, Student Games | yes
        Youth Olympics | Youth Olympic Games, Winter Youth Olympics, YOG | yes

        # Athletics championships
        African Championships | African Athletics Championships, African Champs | yes
        Asian Championships | Asian Athletics Championships, Asian Champs | yes
        Asian Indoor Championships | Asian Indoors | yes
        Balkan Championships | Balkan Games, Balkan Indoor Championships | yes
        Central American and Caribbean Championships | CAC Championships | yes
        European Athletics Team Championships | European Team Championships, European Cup, European Team Champs, Bruno Zauli Cup | yes
        European Championships | European championships, European Champs, European Athletics Championships, Europeans, European Championship | yes
        European Cross Country Championships | European Cross Country, European Cross-Country Championships, European Cross, Euro Cross, \
        European Cross Country Champs | yes
        European Indoor Championships | European Indoors, European Indoor, European indoor championships, European Indoor Champs, \
        European Athletics Indoor Championships, Euro Indoors | yes
        European Junior Championships | European Juniors, European Junior Athletics Championships, European Under-20 Championships, \
        European U20 Championships, European U20s, European Under-20s | yes
        European Mountain Running Championships | European Off-Road Running Championships | yes
        European Race Walking Team Championships | European Cup of Race Walking, European Race Walking Cup | yes
        European Under-23 Championships | European U23 Championships, European Under-23s, European U23s, European Under 23 Championships | yes
        European Youth Championships | European U18 Championships, European Under-18 Championships, European Youths | yes
        NACAC Championships | NACAC, North American Championships | yes
        Oceania Championships | Oceania Athletics Championships, Oceanias | yes
        Pan Am Junior Championships | Pan American Junior Championships, Carifta Games, CARIFTA Games | yes
        South American Championships | - | yes
        World Championships | World championships, world championships, World Champs, Worlds, worlds, World Championship, world championship, \
        World Athletics Championships, World Athletics Champs, World Outdoor Championships | yes
        World Cross Country Championships | World Cross Country, World Cross-Country Championships, World Cross, World Cross Country Champs, \
        world cross country championships, world cross-country championships, International Cross Country Championships, World Cross-Country | yes
        World Cup | Athletics World Cup, Continental Cup, IAAF World Cup, IAAF Continental Cup | no
        World Half Marathon Championships | World Half Marathon, World Half-Marathon Championships, World Half, World Road Running Championships, \
        World Half Champs | yes
        World Indoor Championships | World Indoors, World Indoor, World Indoor Champs, world indoor championships, World Athletics Indoor Championships, \
        world indoors | yes
        World Junior Championships | World Juniors, World Under-20 Championships, World U20 Championships, World U20s, World Under-20s, \
        World Athletics U20 Championships, world junior championships | yes
        World Masters Championships | World Veterans Championships, World Masters Athletics Championships, World Vets | yes
        World Mountain Running Championships | World Mountain and Trail Running Championships, World Trail Championships | yes
        World Para Athletics Championships | World Para-athletics Championships, IPC World Championships, IPC Athletics World Championships | yes
        World Race Walking Team Championships | World Race Walking Cup, World Walking Cup | yes
        World Relays | World Athletics Relays, IAAF World Relays | yes
        World Youth Championships | World Youths, World U18 Championships, World Under-18 Championships | yes

        # Athletics: national and school
        AAAs | AAA, AAA Championships, AAA championships, AAAs Championships, AAA's, Amateur Athletic Association Championships, \
        AAA Indoor Championships | yes
        British Athletics League | British League, UK Women's League, National Athletics League | no
        British Championships | British championships, UK Championships, British Athletics Championships, British Champs, UK Athletics Championships | yes
        British Indoor Championships | British Indoors, UK Indoor Championships, UK Indoors, UK Indoor Trials | yes
        BUCS | BUCS Championships, BUSA, BUSA Championships, British Universities Championships, BUCS Cross Country | yes
        English National Cross Country Championships | English National, National Cross Country Championships, National Cross, \
        English National Cross-Country Championships, National Cross Country | yes
        English Schools Championships | English Schools, English Schools', English Schools' Championships, ESAA Championships | yes
        Inter-Counties Championships | Inter-Counties, Inter Counties, CAU Championships, UK Inter-Counties | yes
        National Championships | national championships, Nationals, nationals, national championship, National Championship, National Champs | yes
        NCAA Championships | NCAA championships, NCAA Championship, NCAAs, NCAA Outdoor Championships, NCAA Indoor Championships, NCAA, NCAA Champs | yes
        NCAA Cross Country Championships | NCAA Cross-Country Championships, NCAA Cross, NCAA XC Championships | yes
        Northern Championships | Northern Athletics Championships, North of England Championships, Northern Cross Country, Northerns | yes
        Olympic Trials | Olympic trials, US Olympic Trials, U.S. Olympic Trials, British Olympic Trials | no
        Scottish Championships | Scottish National Championships, Scottish Athletics Championships, Scottish championships | yes
        South of England Championships | Southern Championships, SEAA Championships, Southern Cross Country, South of Thames | yes
        Trials | trials, World Championship trials, World Trials, Commonwealth Trials, European Trials, European Indoor trials | no
        US Championships | USA Championships, U.S. Championships, USATF Championships, USATF Outdoor Championships, US Outdoor Championships, \
        US Nationals, AAU Championships, US championships | yes
        US Indoor Championships | U.S. Indoor Championships, USATF Indoor Championships, USA Indoor Championships, US Indoors | yes

        # Athletics meetings and series
        Athletissima | Lausanne Diamond League | no
        Birmingham Grand Prix | Birmingham Indoor Grand Prix, Birmingham Diamond League, British Indoor Grand Prix | no
        Bislett Games | Oslo Diamond League, Dream Mile, Bislett | no
        Boston Indoor Games | Boston Indoor Grand Prix, New Balance Indoor Grand Prix, Reebok Boston Indoor Games | no
        Diamond League | IAAF Diamond League, Wanda Diamond League, Diamond League Final, Diamond League final, Diamond League meeting | no
        Drake Relays | - | no
        Golden Gala | Rome Diamond League, Rome Golden Gala | no
        Golden League | IAAF Golden League, Golden Four | no
        Golden Spike | Ostrava Golden Spike, Zlata Tretra | no
        Great City Games | Manchester City Games, Great CityGames, Great North CityGames | no
        Herculis | Monaco Diamond League | no
        ISTAF | ISTAF Berlin, ISTAF Indoor | no
        London Diamond League | London Anniversary Games, Anniversary Games, London Grand Prix, London Athletics Meet | no
        Millrose Games | Wanamaker Mile, Millrose | no
        Mt SAC Relays | Mt. SAC Relays, Mount SAC Relays, Mt SAC | no
        Night of the 10,000m PBs | Highgate Night of the 10,000m PBs, Night of the 10000m PBs, Night of the 10,000m Personal Bests | no
        Penn Relays | - | no
        Texas Relays | - | no
        Weltklasse | Weltklasse Zurich, Weltklasse Zürich, Zurich Diamond League | no
        World Athletics Final | IAAF World Athletics Final, Grand Prix Final, IAAF Grand Prix Final | no
        World Indoor Tour | World Athletics Indoor Tour, Continental Tour, World Challenge, Continental Tour Gold | no

        # Road and cross country races
        Bath Half Marathon | Bath Half | no
        Berlin Marathon | Berlin marathon | no
        Bolder Boulder | BOLDERBoulder | no
        Boston Marathon | Boston marathon, BAA Boston Marathon | no
        Chicago Marathon | Chicago marathon | no
        City2Surf | City to Surf | no
        Comrades Marathon | Comrades, Comrades marathon | no
        Falmouth Road Race | - | no
        Great Edinburgh Run | Great Edinburgh Cross Country, Great Edinburgh International Cross Country | no
        Great Ireland Run | - | no
        Great Manchester Run | - | no
        Great North Run | GNR | no
        Great Scottish Run | - | no
        Great South Run | - | no
        Great Wales Run | Cardiff Half Marathon, Cardiff Half | no
        London Marathon | London marathon, Flora London Marathon, Virgin Money London Marathon, TCS London Marathon, Mini London Marathon | no
        Marathon des Sables | - | no
        National Road Relays | 12-stage relay, Six-stage relays, National 12-Stage Road Relay | yes
        New York City Marathon | New York City marathon, New York Marathon, New York marathon, NYC Marathon | no
        Paris Marathon | Paris marathon | no
        Peachtree Road Race | Peachtree | no
        Reading Half Marathon | Reading Half | no
        Tokyo Marathon | Tokyo marathon | no
        Ultra-Trail du Mont-Blanc | UTMB, Ultra Trail du Mont Blanc | no
        Western States 100 | Western States, Western States Endurance Run | no
        World Marathon Majors | Marathon Majors, Abbott World Marathon Majors | no

        # Swimming and diving
        British Swimming Championships | British Swimming Champs, British Gas Swimming Championships, Aquatics GB Swimming Championships | yes
        European Aquatics Championships | European Swimming Championships, LEN European Championships, European Long Course Championships | yes
        European Short Course Championships | European Short Course Swimming Championships, European Short-Course Championships | yes
        Pan Pacific Championships | Pan Pacs, Pan Pacific Swimming Championships, Pan Pacifics | yes
        Swimming World Cup | FINA World Cup, World Aquatics Swimming World Cup | no
        World Aquatics Championships | World Swimming Championships, FINA World Championships, World Long Course Championships | yes
        World Short Course Championships | World Short Course Swimming Championships, World Swimming Championships (25m), Short Course Worlds | yes

        # Cycling
        Amstel Gold Race | Amstel Gold | no
        Critérium du Dauphiné | Criterium du Dauphine, Dauphiné, Dauphine, Dauphiné Libéré | no
        Eneco Tour | BinckBank Tour, Renewi Tour | no
        Flèche Wallonne | Fleche Wallonne, La Flèche Wallonne, La Fleche Wallonne | no
        Gent-Wevelgem | Ghent-Wevelgem, Gent–Wevelgem | no
        Giro d'Italia | Giro, Tour of Italy, Giro Donne, Giro d'Italia Women, Giro Rosa | yes
        Liège-Bastogne-Liège | Liege-Bastogne-Liege, Liège–Bastogne–Liège, La Doyenne | no
        Milan-San Remo | Milan–San Remo, Milano-Sanremo, La Primavera | no
        Paris-Nice | Paris–Nice, Race to the Sun | no
        Paris-Roubaix | Paris–Roubaix, Hell of the North, Paris-Roubaix Femmes | no
        Strade Bianche | Strade Bianche Donne | no
        Tirreno-Adriatico | Tirreno–Adriatico, Race of the Two Seas | no
        Tour de France | Le Tour, Tour de France Femmes, La Grande Boucle | yes
        Tour de Suisse | Tour of Switzerland | no
        Tour of Britain | Milk Race, Tour of Britain Women, Women's Tour | no
        Tour of Flanders | Ronde van Vlaanderen, De Ronde | no
        Tour of Lombardy | Il Lombardia, Giro di Lombardia | no
        Tour of the Basque Country | Itzulia Basque Country, Vuelta al País Vasco | no
        Vuelta a España | Vuelta a Espana, Vuelta, La Vuelta, Tour of Spain, La Vuelta Femenina | yes
        World Road Championships | Road World Championships, UCI Road World Championships, World Road Race Championships, world road championships | yes
        World Track Championships | Track World Championships, World Track Cycling Championships, UCI Track World Championships | yes

        # Winter sports
        Alpine World Ski Championships | Alpine World Championships, Alpine Skiing World Championships, World Alpine Championships | yes
        Biathlon World Championships | World Biathlon Championships, IBU World Championships | yes
        Birkebeiner | Birkebeinerrennet, American Birkebeiner | no
        Four Hills Tournament | Four Hills, Vierschanzentournee | no
        Hahnenkamm | Kitzbühel downhill, Kitzbuhel downhill, Hahnenkamm Race | no
        Iditarod | Iditarod Trail Sled Dog Race, Iditarod Trail | no
        Lauberhorn | Wengen downhill | no
        Nordic World Ski Championships | Nordic World Championships, Nordic Skiing World Championships, World Nordic Championships | yes
        Ski World Cup | FIS World Cup, Alpine World Cup, Alpine Skiing World Cup | no
        Tour de Ski | - | no
        Vasaloppet | Vasa race | no
        Winter X Games | X Games, XGames | yes

        # Water, triathlon, strength, orienteering
        America's Cup | Louis Vuitton Cup | no
        Boat Race | University Boat Race, the Boat Race, Oxford-Cambridge Boat Race, Women's Boat Race | no
        European Rowing Championships | European Rowing Champs | yes
        European Weightlifting Championships | Weightlifting European Championships | yes
        Head of the River Race | Head of the River, Head of the Charles, Women's Head of the River | no
        Henley Royal Regatta | Henley, Henley Regatta, Royal Regatta, Diamond Sculls, Grand Challenge Cup, Henley Women's Regatta | no
        Ironman World Championship | Ironman World Championships, Kona, Ironman Hawaii, Hawaii Ironman | yes
        World Orienteering Championships | Orienteering World Championships, WOC, World Games of Orienteering | yes
        World Rowing Championships | World Rowing Champs, Rowing World Championships, FISA World Championships | yes
        World Rowing Cup | Rowing World Cup | no
        World Triathlon Championship Series | WTCS, World Triathlon Series, ITU World Triathlon Series, World Triathlon Championships | yes
        World Weightlifting Championships | Weightlifting World Championships | yes

        # Motor racing, tennis and other titles a report may mention
        Australian Open | Aussie Open | yes
        Dakar Rally | the Dakar, Paris-Dakar | no
        Davis Cup | - | yes
        Fed Cup | Federation Cup | yes
        French Open | Roland Garros, Roland-Garros | yes
        Isle of Man TT | TT Races, Senior TT | no
        Le Mans 24 Hours | 24 Hours of Le Mans, Le Mans 24 Hour, Le Mans | no
        Six Nations | Six Nations Championship, Five Nations | yes
        US Open | U.S. Open | yes
        Wimbledon | Wimbledon Championships, All England Championships | yes
        World Rally Championship | WRC, World Rally Championships | yes
        """

    /// `adjective | competition`: what the word names before champion, title, crown, gold, silver, bronze, medal, medallist, final or record;
    /// `(national)` and `(local)` stand for championships that have no name of their own. A bare `world record`, `European record` or
    /// `British record` is the best of the area, not of its championships.
    static let adjectives = """
        # The adjectives of NationsTable all mean (national); these are the commonest.
        AAA, AAAs | AAAs
        African | African Championships
        Asian | Asian Championships
        BUCS, British Universities | BUCS
        British, English, Irish, Scottish, Welsh, American, US, U.S. | (national)
        British indoor | British Indoor Championships
        Commonwealth, Empire | Commonwealth Games
        English Schools | English Schools Championships
        European, Euro | European Championships
        European cross country, European cross-country | European Cross Country Championships
        European indoor, Euro indoor | European Indoor Championships
        European junior, European under-20, European U20 | European Junior Championships
        European under-23, European U23 | European Under-23 Championships
        European youth, European under-18 | European Youth Championships
        Island Games | Island Games
        NCAA, collegiate | NCAA Championships
        Olympic | Olympic Games
        Pan American, Pan Am, Pan-American | Pan American Games
        Paralympic | Paralympic Games
        South American | South American Championships
        Winter Olympic | Winter Olympics
        World Cup | World Cup
        Youth Olympic | Youth Olympics
        county, regional, area, league, club, school, schools, state | (local)
        national, domestic | (national)
        world, World, global | World Championships
        world cross country, world cross-country, World Cross Country | World Cross Country Championships
        world half marathon, world half-marathon | World Half Marathon Championships
        world indoor, World Indoor | World Indoor Championships
        world junior, world under-20, world U20, World Junior | World Junior Championships
        world masters, world veterans | World Masters Championships
        world student, university, World Student | World University Games
        world youth, world under-18 | World Youth Championships
        """

    /// `head nouns | competition | medal`: a run of capitalised words that ends in one of these is a competition nobody listed.
    static let heads = """
        # Titles are won
        Championship, Championship Meeting, Championships, Champs, Europeans, Masters, Nationals, Worlds | competition | yes
        Games, Olympiad, Olympics, Universiade | competition | yes
        # Races, meetings and matches
        Carnival, Challenge, Classic, Contest, Festival, Gala, Gathering, Gift, International, Invitation, Invitational, Match | competition | no
        Meet, Meeting, Memorial, Open, Open Meeting, Showdown, Tournament, Tri-Meet, Trial, Trials | competition | no
        10 Miles, 10-Miler, 10K, 10k, 10km, 15km, 5K, 5k, 5km, Half, Half Marathon, Half-Marathon, Ten Miles | competition | no
        Chase, Dash, Fell Race, Fun Run, Hill Race, Jog, Marathon, Mile, Parkrun, parkrun, Relay, Relays, Road Race | competition | no
        Ekiden, Run, Santa Run, Trail, Trot, Turkey Trot, Ultra, Vertical, Walk | competition | no
        Bumps, Regatta, Sculls, Swim | competition | no
        Criterium, Enduro, GP, Gran Fondo, Grand Prix, Hill Climb, Rally, Rallye, Sportive, Time Trial, Tour, TT | competition | no
        Aquathlon, Duathlon, Ironman, Triathlon | competition | no
        # Cups and series
        Bowl, Cup, Finals, League, Series, Shield, Stakes, Super League, Super Series, Trophy, World Cup | competition | no
        """

    /// Variants above that are also places, bodies or everyday words: competitions only after `at`, `in` or `won`, or beside a year.
    static let everydayWords = """
        BUCS, Comrades, Henley, Invictus, Kona, Le Mans, Le Tour, NACAC, NCAA, Nationals, Trials, Vuelta, WOC, Wimbledon
        national championship, nationals, the Games, trials, worlds
        """
}
