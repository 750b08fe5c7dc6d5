/// Places that occur in sports copy, so that they are not taken for people: towns, regions and, in Venues.swift, venues.
/// All from general knowledge.
///
/// Items are separated by a comma or the end of a line, case is kept, accents are listed with and without where copy drops them,
/// and the longest name wins (`Newcastle upon Tyne` before `Newcastle`).
enum PlacesTable {
    /// Cities, towns and resorts by country; a name that several countries have stands under the first of them.
    static let cities = """
        # Capitals of the world
        Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Andorra la Vella, Ankara, Antananarivo, Apia, Ashgabat
        Asmara, Astana, Asuncion, Asunción, Athens, Baghdad, Baku, Bamako, Bangkok, Bangui, Banjul, Basseterre, Beijing, Beirut, Belgrade
        Belmopan, Berlin, Bern, Berne, Bishkek, Bissau, Bogota, Bogotá, Brasilia, Bratislava, Brazzaville, Bridgetown, Brussels, Bucharest
        Budapest, Buenos Aires, Bujumbura, Cairo, Canberra, Caracas, Castries, Chisinau, Colombo, Conakry, Copenhagen, Dakar, Damascus
        Dar es Salaam, Dhaka, Dodoma, Doha, Dublin, Dushanbe, Freetown, Gaborone, Georgetown, Gitega, Guatemala City, Hamilton, Hanoi
        Harare, Havana, Helsinki, Honiara, Islamabad, Jakarta, Jerusalem, Juba, Kabul, Kampala, Kathmandu, Khartoum, Kiev, Kigali, Kingston
        Kingstown, Kinshasa, Kuala Lumpur, Kuwait City, Kyiv, La Paz, Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lome, Lomé, London
        Luanda, Lusaka, Luxembourg City, Madrid, Malabo, Male, Managua, Manama, Manila, Maputo, Maseru, Mbabane, Mexico City, Minsk
        Mogadishu, Monrovia, Montevideo, Moroni, Moscow, Muscat, N'Djamena, Nairobi, Nassau, Naypyidaw, New Delhi, Niamey, Nicosia
        Nouakchott, Nuku'alofa, Nur-Sultan, Oslo, Ottawa, Ouagadougou, Panama City, Paramaribo, Paris, Phnom Penh, Podgorica, Port Louis
        Port Moresby, Port of Spain, Port Vila, Port-au-Prince, Porto-Novo, Prague, Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat
        Reykjavik, Riga, Riyadh, Rome, Roseau, San Jose, San José, San Juan, San Salvador, Sanaa, Santiago de Compostela, Santiago, Santo Domingo, Sarajevo, Seoul
        Skopje, Sofia, Stockholm, Sucre, Suva, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Teheran, Tehran, Thimphu, Tirana, Tokyo
        Tripoli, Tunis, Ulaanbaatar, Ulan Bator, Vaduz, Valletta, Victoria, Vienna, Vientiane, Vilnius, Warsaw, Washington, Wellington
        Windhoek, Yamoussoukro, Yaounde, Yerevan, Zagreb
        # England
        Abingdon, Accrington, Aldershot, Altrincham, Andover, Ashford, Ashington, Aylesbury, Banbury, Barking, Barnet, Barnsley, Barnstaple
        Barrow, Barrow-in-Furness, Basildon, Basingstoke, Bath, Bedford, Berwick, Beverley, Bexhill, Bexley, Bideford, Biggleswade, Bingley
        Birchfield, Birkenhead, Birmingham, Bishop Auckland, Bishop's Stortford, Blackburn, Blackheath, Blackpool, Blyth, Bodmin
        Bognor Regis, Bolton, Boston, Bournemouth, Bracknell, Bradford, Braintree, Brentwood, Bridgwater, Bridlington, Brighton, Bristol
        Bromley, Bromsgrove, Burnley, Burton, Bury, Bury St Edmunds, Buxton, Camberley, Cambridge, Cannock, Canterbury, Carlisle, Chelmsford
        Cheltenham, Chester, Chester-le-Street, Chesterfield, Chichester, Chippenham, Chorley, Cirencester, Cleethorpes, Colchester
        Congleton, Corby, Coventry, Cramlington, Crawley, Crewe, Croydon, Darlington, Dartford, Derby, Dewsbury, Doncaster, Dorchester
        Dorking, Dover, Dudley, Durham, Ealing, Eastbourne, Eastleigh, Ely, Enfield, Epsom, Eton Dorney, Evesham, Exeter, Exmouth, Falmouth
        Fareham, Farnborough, Farnham, Folkestone, Gateshead, Gillingham, Gloucester, Goole, Grantham, Gravesend, Grays, Grimsby, Guildford
        Halesowen, Halifax, Harlow, Harrogate, Harrow, Hartlepool, Harwich, Hastings, Hatfield, Havant, Hemel Hempstead, Henley-on-Thames
        Hereford, Hertford, Hexham, High Wycombe, Hillingdon, Hinckley, Hitchin, Horsham, Houghton-le-Spring, Hove, Huddersfield, Hull
        Huntingdon, Ilkley, Ipswich, Jarrow, Kendal, Keswick, Kettering, Kidderminster, King's Lynn, Kingston upon Thames, Knaresborough
        Lancaster, Leamington, Leeds, Leicester, Leigh, Letchworth, Lewes, Lichfield, Lincoln, Liverpool, Loughborough, Lowestoft, Luton
        Macclesfield, Maidenhead, Maidstone, Malvern, Manchester, Mansfield, Margate, Market Drayton, Melton Mowbray, Middlesbrough
        Milton Keynes, Morecambe, Morpeth, Nelson, Newark, Newbury, Newcastle, Newcastle upon Tyne, Newham, Newmarket, Newquay
        North Shields, Northallerton, Northampton, Norwich, Nottingham, Nuneaton, Oldham, Oxford, Penrith, Penzance, Peterborough, Plymouth
        Pontefract, Poole, Portsmouth, Preston, Ramsgate, Reading, Redcar, Redditch, Redhill, Reigate, Richmond, Ripon, Rochdale, Romford
        Rotherham, Rugby, Runcorn, Salford, Salisbury, Scarborough, Scunthorpe, Sevenoaks, Sheffield, Shrewsbury, Sittingbourne, Skegness
        Skipton, Slough, Solihull, South Shields, Southampton, Southend, Southport, Spalding, St Albans, St Austell, St Helens, St Ives
        Stafford, Staines, Stevenage, Stockport, Stockton, Stoke, Stoke-on-Trent, Stourbridge, Stratford, Stretford, Stroud, Sunderland
        Sutton Coldfield, Swindon, Tamworth, Taunton, Telford, Tewkesbury, Thurrock, Tonbridge, Torquay, Trowbridge, Truro, Tunbridge Wells
        Twickenham, Wakefield, Wallasey, Wallsend, Walsall, Warrington, Warwick, Watford, Wellingborough, Welwyn Garden City
        Weston-super-Mare, Weymouth, Whitby, Whitehaven, Whitley Bay, Widnes, Wigan, Wimbledon, Winchester, Windermere, Windsor, Wirral
        Woking, Wolverhampton, Worcester, Workington, Worksop, Worthing, Yeovil, York
        # Scotland, Wales, Northern Ireland, islands
        Aberdeen, Airdrie, Alloa, Arbroath, Aviemore, Ayr, Ballymena, Banff, Bangor, Barry, Bathgate, Belfast, Bridgend, Caernarfon, Cardiff
        Carmarthen, Clydebank, Coatbridge, Coleraine, Cwmbran, Derry, Douglas, Dumfries, Dunblane, Dundee, Dunfermline, East Kilbride
        Edinburgh, Elgin, Enniskillen, Falkirk, Forfar, Fort William, Galashiels, Glasgow, Glenrothes, Grangemouth, Greenock, Haverfordwest
        Hawick, Inverness, Irvine, Kilmarnock, Kirkcaldy, Larne, Lerwick, Linwood, Lisburn, Livingston, Llandudno, Llanelli, Londonderry
        Merthyr Tydfil, Motherwell, Musselburgh, Neath, Newport, Newry, Newtownards, Oban, Omagh, Paisley, Peebles, Perth, Peterhead
        Pitreavie, Pontypridd, Port Talbot, Ramsey, Rhondda, Rhyl, Scotstoun, St Andrews, St Helier, St Peter Port, Stirling, Stornoway
        Strathclyde Park, Swansea, Tenby, Wishaw, Wrexham
        # Ireland
        Abbotstown, Arklow, Athlone, Athy, Ballina, Bray, Carlow, Castlebar, Cavan, Clonmel, Cork, Drogheda, Dun Laoghaire, Dundalk, Ennis
        Galway, Kilkenny, Killarney, Letterkenny, Limerick, Longford, Monaghan, Mullingar, Naas, Navan, Nenagh, Portlaoise, Santry, Sligo
        Swords, Thurles, Tralee, Tuam, Tullamore, Waterford, Westport, Wexford, Youghal
        # United States: cities and college towns
        Akron, Albany, Albuquerque, Ames, Anaheim, Anchorage, Ann Arbor, Annapolis, Arlington, Asheville, Aspen, Atlanta, Atlantic City
        Auburn, Augusta, Austin, Bakersfield, Baltimore, Baton Rouge, Bend, Berkeley, Billings, Blacksburg, Bloomington, Boise, Boulder
        Bowling Green, Bozeman, Bridgeport, Bronx, Brooklyn, Buffalo, Burlington, Cedar Rapids, Champaign, Chapel Hill, Charleston
        Charlotte, Charlottesville, Chattanooga, Cheyenne, Chicago, Chula Vista, Cincinnati, Clemson, Clermont, Cleveland, College Park
        College Station, Colorado Springs, Columbia, Columbus, Corpus Christi, Corvallis, Dallas, Davenport, Davis, Dayton, Daytona Beach
        Denver, Des Moines, Detroit, Duluth, East Lansing, El Paso, Eugene, Eureka, Evanston, Evansville, Fairbanks, Fargo, Fayetteville
        Federal Way, Flagstaff, Flint, Fort Collins, Fort Lauderdale, Fort Wayne, Fort Worth, Fresno, Gainesville, Glendale, Grand Rapids
        Green Bay, Greensboro, Greenville, Hartford, Honolulu, Hopkinton, Houston, Huntsville, Indian Wells, Indianapolis, Iowa City, Ithaca
        Jackson, Jacksonville, Kalamazoo, Kansas City, Knoxville, Lafayette, Lake Placid, Lansing, Laramie, Las Vegas, Lawrence, Lexington
        Little Rock, Long Beach, Los Angeles, Louisville, Lubbock, Lynchburg, Madison, Mammoth Lakes, Manhattan, Memphis, Mesa, Miami
        Milwaukee, Minneapolis, Missoula, Mobile, Monterey, Montgomery, Morgantown, Nashville, New Haven, New Orleans, New York
        New York City, Newport Beach, Nome, Norfolk, Norman, Notre Dame, Oakland, Ocala, Ogden, Oklahoma City, Olympia, Omaha, Orlando
        Oxnard, Palm Springs, Palo Alto, Park City, Pasadena, Peoria, Philadelphia, Phoenix, Pittsburgh, Pocatello, Portland, Princeton
        Providence, Provo, Queens, Raleigh, Reno, Rochester, Sacramento, Salem, Salt Lake City, San Antonio, San Bernardino, San Diego
        San Francisco, Santa Barbara, Santa Clara, Santa Cruz, Santa Fe, Santa Monica, Sarasota, Savannah, Seattle, Shreveport, Sioux Falls
        South Bend, Spokane, Springfield, Squaw Valley, St Louis, St Paul, St. Louis, St. Paul, Stanford, State College, Staten Island
        Stillwater, Syracuse, Tacoma, Tallahassee, Tampa, Tempe, Terre Haute, Toledo, Topeka, Tucson, Tulsa, Tuscaloosa, Urbana, Utica, Vail
        Virginia Beach, Waco, Walnut, Washington D.C., Washington DC, West Lafayette, West Point, Wichita, Wilmington, Winston-Salem
        Youngstown
        # Canada
        Abbotsford, Burnaby, Calgary, Canmore, Charlottetown, Edmonton, Fredericton, Guelph, Kamloops, Kelowna, Kitchener, Laval, Lethbridge
        Mississauga, Moncton, Mont-Tremblant, Montreal, Montréal, Quebec City, Red Deer, Regina, Saint John, Saskatoon, Sherbrooke
        St John's, St. John's, Sudbury, Thunder Bay, Toronto, Vancouver, Whistler, Whitehorse, Winnipeg, Yellowknife
        # Australia, New Zealand, Oceania
        Adelaide, Albury, Alice Springs, Ashburton, Auckland, Ballarat, Bathurst, Bendigo, Blenheim, Brisbane, Broken Hill, Bunbury
        Bundaberg, Burnie, Cairns, Christchurch, Coffs Harbour, Darwin, Devonport, Dubbo, Dunedin, Feilding, Geelong, Gisborne, Gold Coast
        Gore, Hobart, Invercargill, Kalgoorlie, Launceston, Lower Hutt, Mackay, Mandurah, Masterton, Melbourne, Mildura, Mount Gambier
        Napier, New Plymouth, Noosa, Noumea, Oamaru, Orange, Pago Pago, Palmerston North, Papeete, Parramatta, Phillip Island, Porirua
        Port Hedland, Queenstown, Rockhampton, Rotorua, Stawell, Sunshine Coast, Sydney, Taranaki, Taupo, Tauranga, Timaru, Toowoomba
        Townsville, Upper Hutt, Wagga Wagga, Wanaka, Wanganui, Warrnambool, Whakatane, Whanganui, Whangarei, Wollongong
        # East Africa and the Horn: towns, training camps
        Adama, Adigrat, Ambo, Arusha, Asella, Assela, Bahir Dar, Bekoji, Bomet, Bungoma, Butare, Debre Berhan, Dire Dawa, Eldama Ravine
        Eldoret, Embu, Entebbe, Gondar, Hawassa, Iten, Jimma, Jinja, Kapchorwa, Kapsabet, Kapsait, Kapsowar, Kaptagat, Kericho, Kisii
        Kisumu, Kitale, Machakos, Maralal, Mekelle, Meru, Mombasa, Moshi, Mwanza, Naivasha, Nakuru, Nandi Hills, Nanyuki, Narok, Ngong
        Nyahururu, Nyeri, Sululta, Thika, Zanzibar
        # The rest of Africa
        Agadir, Alexandria, Annaba, Benin City, Blantyre, Bloemfontein, Bulawayo, Cape Town, Casablanca, Constantine, Douala, Durban
        East London, Fes, Giza, Gqeberha, Ibadan, Ifrane, Johannesburg, Jos, Kaduna, Kano, Kimberley, Kumasi, Lagos, Livingstone, Lubumbashi
        Marrakech, Marrakesh, Ndola, Oran, Pietermaritzburg, Polokwane, Port Elizabeth, Port Harcourt, Port Said, Potchefstroom, Radès
        Rustenburg, Sfax, Soweto, Stellenbosch, Sun City, Tamale, Tangier
        # Asia and the Middle East
        Ahmedabad, Aichi, Aktau, Almaty, Amritsar, Antalya, Ashdod, Bangalore, Bengaluru, Bhubaneswar, Bombay, Bursa, Busan, Calcutta
        Chandigarh, Changwon, Chengdu, Chennai, Chiang Mai, Chiba, Chongqing, Daegu, Daejeon, Dalian, Dammam, Delhi, Dubai, Erzurum
        Fujairah, Fukuoka, Gangneung, Goa, Guangzhou, Guwahati, Gwangju, Haifa, Hainan, Hakone, Hakuba, Hamamatsu, Hangzhou, Harbin, Hefei
        Hiroshima, Ho Chi Minh City, Hyderabad, Incheon, Ipoh, Isfahan, Istanbul, Izmir, Jaipur, Jeddah, Jinan, Jinju, Johor Bahru, Kanazawa
        Karachi, Kawasaki, Kobe, Kochi, Kolkata, Kunming, Kyoto, Lahore, Losail, Lucknow, Lusail, Madras, Mecca, Medina, Mumbai, Nagano
        Nagasaki, Nagoya, Nanchang, Nanjing, Nanning, New Taipei, Niigata, Ningbo, Ordos, Osaka, Palembang, Patiala, Pattaya, Penang, Phuket
        Pohang, Pune, PyeongChang, Pyeongchang, Qingdao, Ranchi, Rawalpindi, Saga, Saitama, Sakhir, Samarkand, Sapporo, Sendai, Sepang
        Shanghai, Shaoxing, Sharjah, Shenyang, Shenzhen, Shiraz, Shizuoka, Suzhou, Suzuka, Tabriz, Tel Aviv, Thiruvananthapuram, Tianjin
        Ulsan, Urumqi, Visakhapatnam, Wuhan, Xi'an, Xiamen, Yangzhou, Yokohama, Zhangjiakou, Zhengzhou, Zhuhai
        # Latin America and the Caribbean
        Acapulco, Arequipa, Barquisimeto, Barranquilla, Belo Horizonte, Bucaramanga, Cali, Cancun, Cartagena, Cochabamba, Concepcion
        Concepción, Cordoba, Córdoba, Cuenca, Curitiba, Fort-de-France, Fortaleza, Guadalajara, Guayaquil, Ibague, Leon, Manaus, Mandeville
        Mar del Plata, Maracaibo, Mayaguez, Medellin, Medellín, Mendoza, Montego Bay, Monterrey, Natal, Pereira, Ponce, Porto Alegre, Puebla
        Punta del Este, Recife, Rio, Rio de Janeiro, Rosario, Salvador, Santa Marta, Santiago de Cuba, Sao Paulo, São Paulo, Spanish Town
        St George's, Tijuana, Trelawny, Ushuaia, Valledupar, Valparaiso, Veracruz, Xalapa
        # France
        Agen, Aix-en-Provence, Ajaccio, Albi, Amiens, Angers, Angoulême, Annecy, Antibes, Arras, Avignon, Bayonne, Beauvais, Belfort
        Besançon, Besancon, Biarritz, Blois, Bordeaux, Boulogne, Bourges, Brest, Caen, Calais, Cannes, Carcassonne, Castres, Chambéry
        Chartres, Clermont-Ferrand, Colmar, Compiègne, Compiegne, Dijon, Dunkerque, Dunkirk, Épinal, Évian, Font Romeu, Font-Romeu, Gap
        Grenoble, La Rochelle, Le Creusot, Le Mans, Liévin, Lievin, Lille, Limoges, Lorient, Lourdes, Lyon, Lyons, Mâcon, Marcq-en-Barœul
        Marseille, Marseilles, Metz, Miramas, Mondeville, Montauban, Montbéliard, Monte Carlo, Monte-Carlo, Montpellier, Mulhouse, Nancy
        Nantes, Narbonne, Nemours, Nice, Nimes, Nîmes, Orléans, Orleans, Pau, Périgueux, Perpignan, Plumelec, Poitiers, Reims, Rennes
        Roanne, Rodez, Roubaix, Rouen, Saint-Denis, Saint-Étienne, Saint-Etienne, Saint-Malo, Saint-Tropez, Strasbourg, Tarbes, Toulon
        Toulouse, Tours, Troyes, Valence, Valenciennes, Vannes, Versailles, Vichy, Villeneuve-d'Ascq, Villeurbanne
        # Spain, Portugal
        Albacete, Alicante, Almeria, Almería, Amorebieta, Antequera, Aranjuez, Aveiro, Badajoz, Barcelona, Benidorm, Bilbao, Braga, Burgos
        Cáceres, Cadiz, Cádiz, Castellón, Coimbra, Elche, Elgoibar, Estoril, Évora, Faro, Gijon, Gijón, Girona, Granada, Huelva, Huesca
        Ibiza, Jaca, Jaén, Jerez, La Nucia, Las Palmas, Leiria, Lleida, Logroño, Malaga, Málaga, Mallorca, Monte Gordo, Montijo, Murcia
        Oporto, Oviedo, Palma, Pamplona, Pontevedra, Portimão, Porto, Puertollano, Sabadell, Salamanca, San Sebastian, San Sebastián
        Santander, Segovia, Setúbal, Sevilla, Seville, Soria, Tarragona, Tenerife, Torrevieja, Valencia, Valladolid, Vigo, Vilamoura
        Vitoria, Zaragoza
        # Italy, Malta, San Marino
        Ancona, Aosta, Bari, Bergamo, Bologna, Bolzano, Brescia, Cagliari, Carpi, Caserta, Catania, Cesena, Chianciano, Como, Cremona, Cuneo
        Ferrara, Florence, Foligno, Formia, Genoa, Grosseto, Imola, L'Aquila, Lecce, Lecco, Livorno, Lucca, Mantua, Messina, Milan, Milano
        Misano, Modena, Monza, Mugello, Naples, Novara, Padova, Padua, Palermo, Parma, Pavia, Perugia, Pescara, Piacenza, Pisa, Pordenone
        Ravenna, Reggio Emilia, Rieti, Rimini, Rovereto, Salerno, San Remo, Sassari, Sesto San Giovanni, Siena, Tarquinia, Terni, Tirrenia
        Torino, Trento, Treviso, Trieste, Turin, Udine, Varese, Venice, Verona, Vicenza
        # Germany, Austria, Switzerland, Liechtenstein
        Aachen, Aarau, Altenberg, Augsburg, Bad Saulgau, Bad Tölz, Basel, Basle, Bayreuth, Berchtesgaden, Bielefeld, Bochum, Bonn
        Braunschweig, Bregenz, Bremen, Brunswick, Chemnitz, Cologne, Cottbus, Darmstadt, Dessau, Dortmund, Dresden, Duisburg, Dusseldorf
        Düsseldorf, Erfurt, Essen, Frankfurt, Freiburg, Fribourg, Fürth, Gelsenkirchen, Geneva, Gotzis, Götzis, Graz, Halle, Hamburg
        Hannover, Hanover, Heidelberg, Hockenheim, Innsbruck, Jena, Karlsruhe, Kassel, Kiel, Klagenfurt, Koblenz, Konstanz, Lausanne
        Leipzig, Leverkusen, Linz, Locarno, Lübeck, Lucerne, Lugano, Magdeburg, Mainz, Mannheim, Munich, Münster, Neubrandenburg, Neuchâtel
        Nürburg, Nuremberg, Oberhausen, Osnabrück, Paderborn, Potsdam, Ratingen, Regensburg, Rostock, Saarbrücken, Saarbrucken, Salzburg
        Schaan, Sindelfingen, Spielberg, St Gallen, St. Gallen, St. Pölten, Stuttgart, Thun, Trier, Ulm, Wattenscheid, Wetzlar, Wiesbaden
        Winterthur, Wolfsburg, Wuppertal, Würzburg, Zug, Zurich, Zürich
        # Belgium, Netherlands, Luxembourg
        Almere, Amersfoort, Antwerp, Apeldoorn, Arnhem, Assen, Bastogne, Breda, Bruges, Charleroi, Delft, Den Bosch, Den Haag, Deventer
        Eindhoven, Emmen, Enschede, Esch-sur-Alzette, Francorchamps, Geel, Genk, Gent, Geraardsbergen, Ghent, Groningen, Haarlem, Hasselt
        Heerenveen, Heerlen, Hengelo, Heusden-Zolder, Hoogeveen, Koksijde, Kortrijk, Leeuwarden, Leiden, Leuven, Liège, Liege, Lier, Lokeren
        Maastricht, Mechelen, Mol, Mons, Namur, Nijmegen, Nivelles, Oordegem, Ostend, Oudenaarde, Papendal, Roosendaal, Rotterdam, Schoten
        Spa, The Hague, Tilburg, Utrecht, Vaals, Valkenburg, Waregem, Wevelgem, Ypres, Zandvoort, Zolder, Zwolle
        # Nordic and Baltic lands
        Aalborg, Aarhus, Bergen, Boden, Borås, Drammen, Esbjerg, Espoo, Falun, Gävle, Göteborg, Gothenburg, Halden, Halmstad, Hamar
        Hämeenlinna, Hamina, Helsingborg, Herning, Joensuu, Jönköping, Jyväskylä, Kalmar, Karlstad, Kaunas, Klaipeda, Kotka, Kristiansand
        Kuopio, Kuortane, Lahti, Lappeenranta, Lillehammer, Linköping, Luleå, Lund, Malmo, Malmö, Moss, Norrköping, Odense, Örebro
        Östersund, Oulu, Parnu, Pärnu, Pori, Randers, Rovaniemi, Sollentuna, Stavanger, Sundsvall, Tampere, Tartu, Torshavn, Tromsø, Tromso
        Trondheim, Turku, Umeå, Uppsala, Vaasa, Västerås, Växjö, Ventspils
        # Central and eastern Europe, the Balkans
        Arad, Arkhangelsk, Banja Luka, Banska Bystrica, Banská Bystrica, Bialystok, Brasov, Brno, Bydgoszcz, Bytom, Celje, Cheboksary
        Chelyabinsk, Chorzow, Chorzów, Cluj, Cluj-Napoca, Constanta, Cracow, Craiova, Debrecen, Dnipro, Dnipropetrovsk, Donetsk, Dubnica
        Dubrovnik, Gdansk, Gdynia, Gomel, Grodno, Györ, Gyor, Heraklion, Irkutsk, Ivano-Frankivsk, Izhevsk, Jablonec, Kalamata, Kaliningrad
        Karlovac, Karlovy Vary, Katowice, Kazan, Kharkiv, Kherson, Kladno, Koper, Kosice, Košice, Krakow, Kraków, Krasnodar, Krasnoyarsk
        Krivoy Rog, Krsko, Larnaca, Leningrad, Limassol, Lodz, Lublin, Lutsk, Lviv, Maribor, Miskolc, Mostar, Mukachevo, Murmansk, Nis
        Nitra, Nizhny Novgorod, Novi Sad, Novo Mesto, Novosibirsk, Nyiregyhaza, Odesa, Odessa, Łódź, Olomouc, Omsk, Opava, Opole, Osijek
        Ostrava, Paphos, Patras, Pecs, Penza, Perm, Piraeus, Pisek, Pitesti, Pleven, Plovdiv, Poprad, Poznan, Pula, Rijeka, Rostov-on-Don
        Ruse, Samara, Samorin, Šamorín, Saransk, Shumen, Sibiu, Smederevo, Smolensk, Sochi, Sopot, Spala, Split, St Petersburg
        St. Petersburg, Stara Zagora, Suwalki, Szczecin, Szeged, Székesfehérvár, Szombathely, Tatabanya, Thessaloniki, Timisoara, Torun
        Toruń, Trinec, Tuzla, Ufa, Usti nad Labem, Uzhhorod, Varazdin, Varna, Velenje, Veliko Tarnovo, Vladivostok, Volgograd, Voronezh
        Wrocław, Wroclaw, Yekaterinburg, Zadar, Zaporizhzhia, Zenica, Zielona Gora, Zilina, Zlin
        # Ski resorts, mountain finishes and winter stadiums
        Adelboden, Alpe d'Huez, Altenmarkt, Anterselva, Antholz, Åre, Arosa, Åsarna, Ax 3 Domaines, Badgastein, Bansko, Bardonecchia
        Beaver Creek, Beitostølen, Bischofshofen, Bormio, Breckenridge, Canazei, Cervinia, Cesana, Chamonix, Chamrousse, Copper Mountain
        Cortina, Cortina d'Ampezzo, Courchevel, Crans-Montana, Davos, Deer Valley, Engelberg, Flachau, Galibier, Garmisch
        Garmisch-Partenkirchen, Gstaad, Hafjell, Hinterzarten, Hochfilzen, Holmenkollen, Igls, Isola 2000, Jasna, Kitzbuhel, Kitzbühel
        Klingenthal, Klosters, Königssee, Konigssee, Kontiolahti, Kranjska Gora, Kreischberg, Kronplatz, Kuusamo, Kvitfjell, La Clusaz
        La Plagne, La Thuile, Laax, Lake Louise, Le Grand-Bornand, Lech, Lenzerheide, Les Arcs, Les Deux Alpes, Levi, Lienz, Livigno
        Luz Ardiden, Madonna di Campiglio, Meribel, Méribel, Morzine, Mürren, Narvik, Nove Mesto, Nové Město, Oberhof, Oberstdorf
        Obertauern, Otepaa, Otepää, Pla d'Adet, Planica, Pokljuka, Pragelato, Predazzo, Ramsau, Ruhpolding, Ruka, Saalbach
        Saalbach-Hinterglemm, Sankt Anton, Sauze d'Oulx, Schladming, Schonach, Seefeld, Semmering, Sestriere, Snowmass, Sölden, Solden
        Soldeu, Spindleruv Mlyn, St Anton, St Moritz, St. Anton, St. Moritz, Steamboat Springs, Stryn, Sugarloaf, Sun Valley, Tignes
        Titisee-Neustadt, Toblach, Tourmalet, Val d'Isere, Val d'Isère, Val di Fiemme, Val Gardena, Val Thorens, Vars, Veysonnaz, Vikersund
        Villach, Wengen, Willingen, Winterberg, Zakopane, Zauchensee, Zell am See, Zermatt, Zinal
        """

    /// Continents, seas, mountains, counties, states and provinces; nations are in `NationsTable`.
    static let regions = """
        # Continents and wide regions
        Africa, Antarctica, Arabia, Asia, Asia-Pacific, Australasia, Balkans, Baltic, Benelux, Caribbean, Central America, Central Asia
        East Africa, Eastern Europe, Europe, Far East, Gulf, Horn of Africa, Iberia, Latin America, Low Countries, Maghreb, Mediterranean
        Middle East, Nordic countries, North Africa, North America, Oceania, Pacific, Pan-America, Scandinavia, South America
        South East Asia, Southeast Asia, Southern Africa, Sub-Saharan Africa, Western Europe
        # Seas, rivers, lakes, mountains
        Adriatic, Aegean, Alps, Andes, Apennines, Arctic, Ardennes, Atlantic, Atlas Mountains, Ben Nevis, Black Forest, Black Sea
        Cairngorms, Carpathians, Caucasus, Charles River, Clyde, Cotswolds, Danube, Dolomites, English Channel, Everest, Fens, Himalayas
        Indian Ocean, Irish Sea, Jura, Kilimanjaro, Lake District, Lake Geneva, Lake Tahoe, Loch Ness, Massif Central, Mersey, Mont Blanc
        Mont Ventoux, Mount Kenya, North Sea, Peak District, Pennines, Pyrenees, Rhine, Rift Valley, Rockies, Rocky Mountains, Sahara, Seine
        Serpentine, Severn, Sierra Nevada, Snowdon, Snowdonia, Solent, South Downs, Stelvio, Tatras, Thames, Trent, Tyne, Urals, Vosges
        Wear
        # Counties and regions of England
        Avon, Bedfordshire, Berkshire, Black Country, Buckinghamshire, Cambridgeshire, Cheshire, Cleveland, Cornwall, County Durham
        Cumberland, Cumbria, Derbyshire, Devon, Dorset, East Anglia, East Midlands, East Sussex, Essex, Gloucestershire, Greater Manchester
        Hampshire, Hants, Herefordshire, Hertfordshire, Herts, Home Counties, Humberside, Huntingdonshire, Isle of Wight, Kent, Lancashire
        Leicestershire, Lincolnshire, Merseyside, Middlesex, Midlands, Norfolk, North East, North West, North Yorkshire, Northamptonshire
        Northumberland, Northumbria, Nottinghamshire, Notts, Oxfordshire, Rutland, Shropshire, Somerset, South East, South West
        South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex, Teesside, Tyne and Wear, Tyneside, Warwickshire, Wearside, West Country
        West Midlands, West Sussex, West Yorkshire, Westmorland, Wiltshire, Worcestershire, Yorkshire
        # Scotland, Wales, Ireland
        Aberdeenshire, Anglesey, Angus, Antrim, Argyll, Armagh, Ayrshire, Berwickshire, Borders, Caithness, Carmarthenshire, Ceredigion
        Clackmannanshire, Clare, Clwyd, Connacht, Connemara, County Antrim, County Armagh, County Clare, County Cork, County Donegal
        County Down, County Galway, County Kerry, County Mayo, County Tyrone, County Wexford, County Wicklow, Donegal, Dumfriesshire
        Dunbartonshire, Dyfed, East Lothian, Fermanagh, Fife, Flintshire, Glamorgan, Gwent, Gwynedd, Hebrides, Highlands, Isle of Skye
        Kerry, Kildare, Lanarkshire, Laois, Leinster, Leitrim, Lothian, Louth, Mayo, Meath, Mid Wales, Midlothian, Monmouthshire, Moray
        Munster, North Wales, Offaly, Orkney, Pembrokeshire, Perthshire, Powys, Renfrewshire, Roscommon, Shetland, South Wales
        Stirlingshire, Strathclyde, Sutherland, Tayside, Tipperary, Tyrone, Ulster, West Lothian, West Wales, Westmeath, Wicklow
        # United States
        Alabama, Alaska, Appalachia, Arizona, Arkansas, California, Cape Cod, Colorado, Connecticut, Delaware, District of Columbia, Florida
        Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Long Island, Louisiana, Maine, Maryland, Massachusetts, Michigan
        Midwest, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New England, New Hampshire, New Jersey, New Mexico
        New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pacific Northwest, Pennsylvania, Rhode Island, Silicon Valley
        South Carolina, South Dakota, Southern California, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia
        Wisconsin, Wyoming
        # Canada, Australia, New Zealand
        Alberta, Australian Capital Territory, Bay of Plenty, British Columbia, Canterbury, Hawke's Bay, Manawatu, Manitoba, Marlborough
        New Brunswick, New South Wales, Newfoundland, North Island, Northern Territory, Northland, Northwest Territories, Nova Scotia
        Nunavut, Ontario, Otago, Prince Edward Island, Quebec, Québec, Queensland, Saskatchewan, South Australia, South Island, Southland
        Tasmania, Victoria, Waikato, Wairarapa, Western Australia, Yukon
        # France, Italy, Spain, Portugal
        Abruzzo, Algarve, Alsace, Andalucia, Andalusia, Aquitaine, Aragon, Asturias, Auvergne, Azores, Balearics, Basilicata, Basque Country
        Brittany, Burgundy, Calabria, Campania, Canary Islands, Cantabria, Castile, Castilla y León, Castilla-La Mancha, Catalonia
        Champagne, Corsica, Côte d'Azur, Dordogne, Emilia-Romagna, Estremadura, Extremadura, Friuli, Galicia, Gran Canaria, Haute-Savoie
        Île-de-France, Languedoc, Lanzarote, Lazio, Liguria, Limousin, Lombardy, Lorraine, Madeira, Majorca, Marche, Molise, Navarre
        Normandy, Pas-de-Calais, Picardy, Piedmont, Provence, Puglia, Réunion, Riviera, Sardinia, Savoie, Savoy, Sicily, South Tyrol
        Trentino, Tuscany, Umbria, Val d'Aosta, Vendée, Veneto
        # Germany, Austria, Switzerland, Low Countries
        Baden-Württemberg, Bavaria, Bernese Oberland, Brabant, Brandenburg, Carinthia, Drenthe, Flanders, Franconia, Friesland, Frisia
        Gelderland, Hesse, Limburg, Lower Saxony, Mecklenburg, North Rhine-Westphalia, Rhineland, Rhineland-Palatinate, Ruhr, Saarland
        Saxony, Saxony-Anhalt, Schleswig-Holstein, Styria, Thuringia, Ticino, Tyrol, Valais, Vorarlberg, Wallonia, Westphalia, Zeeland
        # Elsewhere in Europe and Asia
        Anatolia, Crete, Crimea, Dagestan, Dalarna, Dalmatia, Hebei, Hokkaido, Honshu, Hunan, Jiangsu, Karelia, Kerala, Kyushu, Lapland
        Moravia, Patagonia, Punjab, Scania, Siberia, Sichuan, Silesia, Telemark, Tibet, Transylvania, Värmland, Xinjiang, Yunnan, Zhejiang
        # East and southern Africa
        Amhara, Arsi, Baringo, Eastern Cape, Elgeyo Marakwet, Elgeyo-Marakwet, Gauteng, Keiyo, Kerio Valley, KwaZulu-Natal, Limpopo
        Marakwet, Mount Elgon, Mpumalanga, Nandi, Nandi County, North Rift, Oromia, Sebei, Shewa, Tigray, Trans Nzoia, Trans-Nzoia
        Transvaal, Uasin Gishu, West Pokot, Western Cape
        """

    /// `places | kind of doubt`: places above that are also words or names of people, or that lie in several countries.
    /// Between a given name and a verb such a word is a person; after `in`, `at`, `of` or `from` it is the place.
    static let ambiguous = """
        Bath, Bend, Borders, Brunswick, Bury, Cork, Croft, Ely, Essen, Flint, Gap, Gulf, Halle, Hull, Limerick, Male | word
        Mobile, Mol, Moss, Natal, Newport, Nice, Norman, North East, North West, Orange, Queens, Reading, Rio, Rosario | word
        Rugby, Ruse, Slough, South East, South West, Spa, Split, Stoke, Stroud, Thun, Tours, Trent, Valence, Vars | word
        Walnut, Washington | word
        Adelaide, Alexandria, Angus, Aspen, Austin, Beverley, Boston, Brooklyn, Cheyenne, Clare, Dallas, Darwin, Davis | given name
        Denver, Devon, Douglas, Eugene, Florence, Georgia, Houston, Jackson, Kent, Kerry, Kimberley, Kingston, Lancaster | given name
        Leigh, Leon, Levi, Lincoln, London, Lorraine, Lourdes, Madison, Malvern, Memphis, Milan, Montana, Nancy, Nelson | given name
        Norman, Paris, Perth, Phoenix, Preston, Regina, Salvador, Santiago, Savannah, Siena, Sofia, Stafford, Stanford | given name
        Stirling, Sydney, Valencia, Verona, Victoria, Vienna, Virginia, Warwick, Wellington | given name
        Ashford, Barry, Bedford, Blackburn, Bolton, Boulder, Bradford, Burton, Buxton, Carlisle, Chester, Clermont | surname
        Columbus, Coventry, Crawley, Crewe, Davenport, Davis, Derby, Dorchester, Douglas, Dover, Dudley, Durham, Elgin | surname
        Gore, Grantham, Halifax, Hamilton, Harlow, Hastings, Hatfield, Hereford, Irvine, Jackson, Kendal, Kent | surname
        Lancaster, Lansing, Lawrence, Leigh, Lewes, Lichfield, Lincoln, Livingston, Livingstone, Lothian, Mackay | surname
        Mansfield, Montgomery, Nelson, Norfolk, Orleans, Oxford, Preston, Ramsey, Richmond, Rochester, Rutland | surname
        Salisbury, Sheffield, Shetland, Stafford, Stirling, Stratford, Sunderland, Sussex, Sutherland, Swindon | surname
        Wakefield, Warwick, Washington, Whitby, Winchester, Windsor, Worcester, York | surname
        Athens, Banff, Bangor, Birmingham, Boston, Cambridge, Christchurch, Cordoba, Durham, Georgetown, Granada | several countries
        Halifax, Hamilton, Hastings, Kingston, Lancaster, Leon, London, Manchester, Nelson, Newcastle, Panama City | several countries
        Penrith, Perth, Plymouth, Portland, Richmond, San Jose, San Juan, Santiago, Springfield, St Petersburg, Syracuse | several countries
        Tamworth, Toledo, Tripoli, Valencia, Victoria, Wellington, Windsor, Worcester | several countries
        """
}
