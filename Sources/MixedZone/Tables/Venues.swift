/// Stadiums, arenas, parks, pools, velodromes, waters and circuits that occur in sports copy, from general knowledge.
/// A venue named after an athlete is not listed: `venueHeads` knows it by its last word.
extension PlacesTable {
    /// Stadiums, arenas, parks, courses and circuits by their own names.
    static let venues = """
        # Named after people
        Arthur Ashe Stadium, Circuit Gilles Villeneuve, Enzo Ferrari Circuit, Ernst Happel Stadion, Giuseppe Meazza, Louis Armstrong Stadium
        Philippe Chatrier, Rod Laver Arena, Santiago Bernabeu, Santiago Bernabéu, Suzanne Lenglen
        # Athletics tracks and stadiums
        Alexander Stadium, Berlin Olympic Stadium, Bird's Nest, Bislett Stadium, Carrara Stadium, Commonwealth Stadium, Crystal Palace
        Daegu Stadium, Don Valley Stadium, Estadio Olimpico, Estadio Olímpico, Franklin Field, Gateshead International Stadium, Hampden Park
        Hayward Field, Heysel, Iffley Road, International Stadium, Jawaharlal Nehru Stadium, Kasarani, Khalifa International Stadium
        King Baudouin Stadium, La Cartuja, Letzigrund, London Stadium, Luzhniki, Luzhniki Stadium, Meadowbank, Memorial Coliseum
        Moi International Sports Centre, National Stadium, Nyayo Stadium, Olympiastadion, Olympic Park, Olympic Stadium, Palmer Park
        Parliament Hill, Pontaise, Queen Elizabeth Stadium, Scotstoun Stadium, Sport City, Sportcity, Stade Charléty, Stade Charlety
        Stade de France, Stade Louis II, Stadio Olimpico, Stadium Australia, Sydney Cricket Ground, Ullevi, Wavertree, Wembley
        Wembley Stadium, White City
        # Indoor arenas
        Arena Birmingham, Armory, Emirates Arena, English Institute of Sport, Glasgow Arena, Hallenstadion, Kelvin Hall
        Madison Square Garden, National Indoor Arena, NIA, Nippon Budokan, O2 Arena, Oval Lingotto, Palais Omnisports, Palau Sant Jordi
        Sheffield Arena, The Armory, Track and Tennis Center, Utilita Arena
        # Cross country, parks and road landmarks
        Alexandra Palace, Ally Pally, Arthur's Seat, Brandenburg Gate, Bridge of Weir, Buckingham Palace, Bushy Park, Central Park
        Champs-Élysées, Champs-Elysees, Cofton Park, Copacabana, Cutty Sark, Greenwich Park, Hampstead Heath, Heartbreak Hill, Holyrood Park
        Hyde Park, Phoenix Park, Prospect Park, Regent's Park, Richmond Park, Roundhay Park, Stormont, Sutton Park, Temple Newsam, The Mall
        Tower Bridge, Wollaton Park
        # Pools
        Aquatic Centre, Aquatics Centre, London Aquatics Centre, Paris La Défense Arena, Ponds Forge, Sandwell Aquatics Centre, Tollcross
        Tollcross International Swimming Centre, Water Cube
        # Velodromes and climbs
        Arenberg, Box Hill, Carrefour de l'Arbre, Cipressa, Derby Arena, Foro Sol, Herne Hill, Herne Hill Velodrome, Izu Velodrome
        Kapelmuur, Koppenberg, Lee Valley Velodrome, Lee Valley VeloPark, London Velodrome, Manchester Velodrome, Mur de Huy
        Muur van Geraardsbergen, National Cycling Centre, Newport Velodrome, Oude Kwaremont, Paterberg, Planche des Belles Filles, Poggio
        VeloPark, Vigorelli
        # Rowing, canoeing and sailing waters
        Bagsværd, Caversham, Cowes, Dorney Lake, Holme Pierrepont, Lake Bled, Lake Casitas, Lake Karapiro, Lee Valley White Water Centre
        Mortlake, National Water Sports Centre, Putney, Rotsee, Sea Forest Waterway, Strathclyde Country Park, Tideway
        # Motor racing circuits
        Albert Park, Anderstorp, Autodromo Nazionale Monza, Barber Motorsports Park, Brands Hatch, Brickyard, Cadwell Park
        Circuit de Catalunya, Circuit of the Americas, Croft, Donington, Donington Park, Fuji Speedway, Goodwood, Hungaroring
        Indianapolis Motor Speedway, Interlagos, Jarama, Kyalami, Laguna Seca, Magny-Cours, Mallory Park, Marina Bay, Mondello Park
        Mount Panorama, Nürburgring, Nurburgring, Oulton Park, Paul Ricard, Red Bull Ring, Sachsenring, Silverstone, Snetterton
        Spa-Francorchamps, Suzuka Circuit, Thruxton, Watkins Glen, Yas Marina
        # Grounds of other sports
        Aintree, Anfield, Ascot, Bramall Lane, Camp Nou, Cardiff Arms Park, Celtic Park, Croke Park, Eden Park, Edgbaston, Elland Road
        Ellis Park, Fenway Park, Flushing Meadows, Hampden, Headingley, Ibrox, Lansdowne Road, Lord's, Maracanã, Maracana, MCG
        Melbourne Cricket Ground, Melbourne Park, Millennium Stadium, Murrayfield, Old Trafford, Principality Stadium, Queen's Club
        Rose Bowl, San Siro, Soldier Field, St James' Park, Stamford Bridge, Staples Center, Superdome, The Oval, Trent Bridge
        Wankhede Stadium, Yankee Stadium
        """

    /// Words that end the name of a venue, school or street, to know unlisted ones (`… Stadium`, `… Park`).
    static let venueHeads = """
        Academy, Aquatic Center, Aquatic Centre, Aquatics Center, Aquatics Centre, Arena, Athletics Centre, Autodrome, Barracks, Baths
        Beach, Boulevard, Bowl, Bridge, Campus, Castle, Center, Centre, Circuit, Coliseum, College, Common, Complex, Country Park, Court
        Dome, Embankment, Field, Fieldhouse, Forest, Garden, Gardens, Gate, Ground, Hall, Heath, High School, Hill, Hippodrome, Hotel, House
        Ice Rink, Lake, Leisure Centre, Lido, Loch, Motor Speedway, Oval, Palace, Park, Pavilion, Pier, Playing Fields, Pool, Race Course
        Racecourse, Raceway, Racing Circuit, Recreation Ground, Reservoir, Resort, Rink, River, Road, School, Ski Centre, Speedway
        Sports Center, Sports Centre, Sports Ground, Sports Hall, Sports Park, Sports Village, Square, Stade, Stadion, Stadium, Street
        Swimming Pool, Track, University, Velodrome, Village, Water Park, Wood, Woods
        """
}
