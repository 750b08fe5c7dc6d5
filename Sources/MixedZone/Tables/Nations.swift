/// Nations as they are named in English sports copy, filed under the three-letter code of the International Olympic Committee.
/// Codes follow the IOC's published list of 206 committees; names, demonyms and second codes (ISO, World Athletics) are general knowledge.
///
/// Matching keeps capital letters (`Polish`, not `polish`), takes the longest name first (`Papua New Guinea` before `Guinea`)
/// and expects curly apostrophes to have been made straight.
enum NationsTable {
    /// `code | names, the canonical one first | adjectives and demonyms | other codes met in result lists`; `-` stands for none.
    static let rows = """
        # Current Olympic committees
        AFG | Afghanistan | Afghan, Afghans, Afghani | -
        ALB | Albania | Albanian, Albanians | -
        ALG | Algeria | Algerian, Algerians | DZA
        AND | Andorra | Andorran, Andorrans | -
        ANG | Angola | Angolan, Angolans | AGO
        ANT | Antigua and Barbuda, Antigua & Barbuda, Antigua | Antiguan, Antiguans, Barbudan, Barbudans | ATG
        ARG | Argentina, Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | -
        ARM | Armenia | Armenian, Armenians | -
        ARU | Aruba | Aruban, Arubans | ABW
        ASA | American Samoa | American Samoan, American Samoans | ASM
        AUS | Australia | Australian, Australians, Aussie, Aussies | -
        AUT | Austria | Austrian, Austrians | -
        AZE | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | -
        BAH | Bahamas, The Bahamas, Commonwealth of the Bahamas | Bahamian, Bahamians | BHS
        BAN | Bangladesh | Bangladeshi, Bangladeshis | BGD
        BAR | Barbados | Barbadian, Barbadians, Bajan, Bajans | BRB
        BDI | Burundi | Burundian, Burundians | -
        BEL | Belgium | Belgian, Belgians | -
        BEN | Benin, Dahomey | Beninese, Beninois | DAH
        BER | Bermuda | Bermudian, Bermudians, Bermudan, Bermudans | BMU
        BHU | Bhutan | Bhutanese | BTN
        BIH | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia | Bosnian, Bosnians, Herzegovinian | -
        BIZ | Belize, British Honduras | Belizean, Belizeans | BLZ
        BLR | Belarus, Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian | -
        BOL | Bolivia | Bolivian, Bolivians | -
        BOT | Botswana, Bechuanaland | Botswanan, Botswanans, Motswana, Batswana | BWA
        BRA | Brazil, Brasil | Brazilian, Brazilians | -
        BRN | Bahrain | Bahraini, Bahrainis | BHR
        BRU | Brunei, Brunei Darussalam | Bruneian, Bruneians | -
        BUL | Bulgaria | Bulgarian, Bulgarians | BGR
        BUR | Burkina Faso, Upper Volta, Burkina | Burkinabe, Burkinabé, Burkinan | BFA, VOL
        CAF | Central African Republic, CAR | Central African, Central Africans | -
        CAM | Cambodia, Kampuchea | Cambodian, Cambodians, Khmer | KHM
        CAN | Canada, Team Canada | Canadian, Canadians, Canuck, Canucks | -
        CAY | Cayman Islands, Caymans | Caymanian, Caymanians | CYM
        CGO | Congo, Republic of Congo, Republic of the Congo, Congo-Brazzaville, Congo Brazzaville | Congolese | COG
        CHA | Chad | Chadian, Chadians | TCD
        CHI | Chile | Chilean, Chileans | CHL
        CHN | China, People's Republic of China, PR China, PRC | Chinese | -
        CIV | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Ivorian, Ivorians, Ivory Coaster | -
        CMR | Cameroon, Cameroun | Cameroonian, Cameroonians | -
        COD | DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DRC, Congo DR, Congo-Kinshasa, Zaire | Zairean, Zairian | ZAI
        COK | Cook Islands | Cook Islander, Cook Islanders | -
        COL | Colombia | Colombian, Colombians | -
        COM | Comoros, Comoro Islands | Comoran, Comorans, Comorian, Comorians | -
        CPV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean | -
        CRC | Costa Rica | Costa Rican, Costa Ricans | CRI
        CRO | Croatia | Croatian, Croatians, Croat, Croats | HRV
        CUB | Cuba | Cuban, Cubans | -
        CYP | Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | -
        CZE | Czech Republic, Czechia | Czech, Czechs | -
        DEN | Denmark | Danish, Dane, Danes | DNK
        DJI | Djibouti | Djiboutian, Djiboutians | -
        DMA | Dominica, Commonwealth of Dominica | - | -
        DOM | Dominican Republic | Dominican, Dominicans | -
        ECU | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | -
        EGY | Egypt | Egyptian, Egyptians | -
        ERI | Eritrea | Eritrean, Eritreans | -
        ESA | El Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadorian | SLV
        ESP | Spain | Spanish, Spaniard, Spaniards | SPA
        EST | Estonia | Estonian, Estonians | -
        ETH | Ethiopia | Ethiopian, Ethiopians | -
        FIJ | Fiji | Fijian, Fijians | FJI
        FIN | Finland | Finnish, Finn, Finns | -
        FRA | France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | -
        FSM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | -
        GAB | Gabon | Gabonese | -
        GAM | Gambia, The Gambia | Gambian, Gambians | GMB
        GBR | Great Britain, Gt Britain, Gt. Britain, Gt Brit, Team Great Britain, Britain, United Kingdom, UK, U.K., GB, G.B., Team GB, GB & NI, GB and NI, Great Britain and Northern Ireland | \
        British, Brit, Brits, Briton, Britons, Britisher, Britishers | GBN
        GBS | Guinea-Bissau, Guinea Bissau | Bissau-Guinean | GNB
        GEO | Georgia, Republic of Georgia | Georgian, Georgians | -
        GEQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean | GNQ
        GER | Germany | German, Germans | DEU
        GHA | Ghana, Gold Coast | Ghanaian, Ghanaians, Ghanian, Ghanians | -
        GRE | Greece | Greek, Greeks | GRC
        GRN | Grenada | Grenadian, Grenadians | GRD
        GUA | Guatemala | Guatemalan, Guatemalans | GTM
        GUI | Guinea, Guinea-Conakry | Guinean, Guineans | GIN
        GUM | Guam | Guamanian, Guamanians | -
        GUY | Guyana, British Guiana | Guyanese | -
        HAI | Haiti | Haitian, Haitians | HTI
        HKG | Hong Kong, Hong Kong China | Hong Konger, Hong Kongers, Hongkonger, Hongkongers | -
        HON | Honduras | Honduran, Hondurans | HND
        HUN | Hungary | Hungarian, Hungarians, Magyar, Magyars | -
        INA | Indonesia | Indonesian, Indonesians | IDN
        IND | India | Indian, Indians | -
        IRI | Iran, Islamic Republic of Iran, Persia | Iranian, Iranians, Persian | IRN
        IRL | Ireland, Republic of Ireland, Irish Republic, Eire, Team Ireland | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | ROI
        IRQ | Iraq | Iraqi, Iraqis | -
        ISL | Iceland | Icelandic, Icelander, Icelanders | ICE
        ISR | Israel | Israeli, Israelis | -
        ISV | US Virgin Islands, U.S. Virgin Islands, United States Virgin Islands, Virgin Islands | US Virgin Islander, Virgin Islander | VIR
        ITA | Italy | Italian, Italians | -
        IVB | British Virgin Islands, BVI | British Virgin Islander, British Virgin Islanders | VGB
        JAM | Jamaica | Jamaican, Jamaicans | -
        JOR | Jordan, Hashemite Kingdom of Jordan | Jordanian, Jordanians | -
        JPN | Japan | Japanese | JAP
        KAZ | Kazakhstan, Kazakstan | Kazakh, Kazakhs, Kazak, Kazakhstani, Kazakhstanis | -
        KEN | Kenya | Kenyan, Kenyans | -
        KGZ | Kyrgyzstan, Kirghizstan, Kyrgyz Republic | Kyrgyz, Kyrgyzstani, Kirghiz | -
        KIR | Kiribati | I-Kiribati, Kiribatian | -
        KOR | South Korea, S Korea, S. Korea, Korea, Republic of Korea | South Korean, South Koreans, Korean, Koreans | -
        KOS | Kosovo | Kosovan, Kosovans, Kosovar, Kosovars | XKX
        KSA | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian, Saudi Arabians | SAU
        KUW | Kuwait | Kuwaiti, Kuwaitis | KWT
        LAO | Laos | Laotian, Laotians | -
        LAT | Latvia | Latvian, Latvians | LVA
        LBA | Libya | Libyan, Libyans | LBY
        LBN | Lebanon | Lebanese | LIB
        LBR | Liberia | Liberian, Liberians | -
        LCA | St Lucia, Saint Lucia, St. Lucia | St Lucian, St Lucians, Saint Lucian, Saint Lucians, St. Lucian | -
        LES | Lesotho, Basutoland | Basotho, Mosotho, Lesothan | LSO
        LIE | Liechtenstein | Liechtensteiner, Liechtensteiners | -
        LTU | Lithuania | Lithuanian, Lithuanians | LIT
        LUX | Luxembourg, Luxemburg | Luxembourger, Luxembourgers, Luxembourgish, Luxemburger, Luxemburgers | -
        MAD | Madagascar | Malagasy, Madagascan, Madagascans | MDG
        MAR | Morocco | Moroccan, Moroccans | -
        MAS | Malaysia | Malaysian, Malaysians | MYS
        MAW | Malawi, Nyasaland | Malawian, Malawians | MWI
        MDA | Moldova, Moldavia | Moldovan, Moldovans, Moldavian, Moldavians | -
        MDV | Maldives, Maldive Islands | Maldivian, Maldivians | -
        MEX | Mexico | Mexican, Mexicans | -
        MGL | Mongolia, Outer Mongolia | Mongolian, Mongolians, Mongol, Mongols | MNG
        MHL | Marshall Islands | Marshallese, Marshall Islander | -
        MKD | North Macedonia, Macedonia, FYR Macedonia, FYROM | Macedonian, Macedonians, North Macedonian | -
        MLI | Mali | Malian, Malians | -
        MLT | Malta | Maltese | -
        MNE | Montenegro | Montenegrin, Montenegrins | -
        MON | Monaco | Monegasque, Monegasques, Monégasque, Monacan, Monacans | MCO
        MOZ | Mozambique | Mozambican, Mozambicans | -
        MRI | Mauritius | Mauritian, Mauritians | MUS
        MTN | Mauritania | Mauritanian, Mauritanians | MRT
        MYA | Myanmar, Burma | Burmese, Myanma | MMR, BIR
        NAM | Namibia, South West Africa | Namibian, Namibians | -
        NCA | Nicaragua | Nicaraguan, Nicaraguans | NIC
        NED | Netherlands, The Netherlands, Holland, Team NL | Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Hollander, Hollanders | NLD, HOL
        NEP | Nepal | Nepalese, Nepali, Nepalis | NPL
        NGR | Nigeria | Nigerian, Nigerians | NGA
        NIG | Niger | Nigerien, Nigeriens | NER
        NOR | Norway | Norwegian, Norwegians, Norseman, Norsemen | -
        NRU | Nauru | Nauruan, Nauruans | -
        NZL | New Zealand, N Zealand, N. Zealand, Aotearoa, NZ, N.Z. | New Zealander, New Zealanders, Kiwi, Kiwis | -
        OMA | Oman | Omani, Omanis | OMN
        PAK | Pakistan | Pakistani, Pakistanis | -
        PAN | Panama | Panamanian, Panamanians | -
        PAR | Paraguay | Paraguayan, Paraguayans | PRY
        PER | Peru | Peruvian, Peruvians | -
        PHI | Philippines, The Philippines | Filipino, Filipinos, Filipina, Filipinas, Philippine | PHL
        PLE | Palestine, Palestinian Territories | Palestinian, Palestinians | PSE
        PLW | Palau | Palauan, Palauans | -
        PNG | Papua New Guinea | Papua New Guinean, Papua New Guineans, Papuan, Papuans | -
        POL | Poland | Polish, Pole, Poles | -
        POR | Portugal | Portuguese | PRT
        PRK | North Korea, N Korea, N. Korea, DPR Korea, Democratic People's Republic of Korea, DPRK | North Korean, North Koreans | -
        PUR | Puerto Rico, Porto Rico | Puerto Rican, Puerto Ricans | PRI
        QAT | Qatar | Qatari, Qataris | -
        ROU | Romania, Rumania, Roumania | Romanian, Romanians, Rumanian, Rumanians | ROM, RUM
        RSA | South Africa, S Africa, S. Africa, Team South Africa | South African, South Africans, Springbok | ZAF, SAF
        RUS | Russia, Russian Federation | Russian, Russians | -
        RWA | Rwanda, Ruanda | Rwandan, Rwandans, Rwandese | -
        SAM | Samoa, Western Samoa | Samoan, Samoans, Western Samoan, Western Samoans | WSM
        SEN | Senegal | Senegalese | -
        SEY | Seychelles, The Seychelles | Seychellois, Seychelloise | SYC
        SGP | Singapore | Singaporean, Singaporeans | SIN
        SKN | St Kitts and Nevis, Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts & Nevis, St Kitts-Nevis, St Kitts, St. Kitts | Kittitian, Kittitians, Nevisian, Nevisians | KNA
        SLE | Sierra Leone | Sierra Leonean, Sierra Leoneans | -
        SLO | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | SVN
        SMR | San Marino | Sammarinese, San Marinese | -
        SOL | Solomon Islands, Solomons | Solomon Islander, Solomon Islanders | SLB
        SOM | Somalia | Somali, Somalis, Somalian, Somalians | -
        SRB | Serbia | Serbian, Serbians, Serb, Serbs | -
        SRI | Sri Lanka, Ceylon | Sri Lankan, Sri Lankans, Ceylonese | LKA, CEY
        SSD | South Sudan | South Sudanese | -
        STP | Sao Tome and Principe, São Tomé and Príncipe, Sao Tome & Principe, Sao Tome | Sao Tomean, São Toméan | -
        SUD | Sudan | Sudanese | SDN
        SUI | Switzerland | Swiss, Switzer, Swisswoman | CHE
        SUR | Suriname, Surinam | Surinamese, Surinamer | -
        SVK | Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians | -
        SWE | Sweden | Swedish, Swede, Swedes | -
        SWZ | Eswatini, Swaziland, eSwatini | Swazi, Swazis | -
        SYR | Syria | Syrian, Syrians | -
        TAN | Tanzania, Tanganyika | Tanzanian, Tanzanians | TZA
        TGA | Tonga | Tongan, Tongans | TON
        THA | Thailand, Siam | Thai, Thais | -
        TJK | Tajikistan, Tadzhikistan | Tajik, Tajiks, Tajikistani, Tadzhik | -
        TKM | Turkmenistan | Turkmen, Turkmens, Turkmenistani | -
        TLS | East Timor, Timor-Leste, Timor Leste | East Timorese, Timorese | -
        TOG | Togo | Togolese | TGO
        TPE | Chinese Taipei, Taiwan, Republic of China | Taiwanese | TWN
        TTO | Trinidad and Tobago, Trinidad & Tobago, Trinidad, Tobago, T&T | Trinidadian, Trinidadians, Tobagonian, Tobagonians, Trini, Trinis | TRI
        TUN | Tunisia | Tunisian, Tunisians | -
        TUR | Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | -
        TUV | Tuvalu | Tuvaluan, Tuvaluans | -
        UAE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis | ARE
        UGA | Uganda | Ugandan, Ugandans | -
        UKR | Ukraine, The Ukraine | Ukrainian, Ukrainians | -
        URU | Uruguay | Uruguayan, Uruguayans | URY
        USA | United States, USA, U.S.A., US, U.S., America, United States of America, Team USA, States | American, Americans, Yank, Yanks, Yankee | -
        UZB | Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | -
        VAN | Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan, Vanuatuans | VUT
        VEN | Venezuela | Venezuelan, Venezuelans | -
        VIE | Vietnam, Viet Nam | Vietnamese | VNM
        VIN | St Vincent and the Grenadines, Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent | Vincentian, Vincentians | VCT
        YEM | Yemen | Yemeni, Yemenis, Yemenite | -
        ZAM | Zambia, Northern Rhodesia | Zambian, Zambians | ZMB
        ZIM | Zimbabwe | Zimbabwean, Zimbabweans | ZWE
        # Gone, combined or neutral teams
        AHO | Netherlands Antilles, Dutch Antilles | Netherlands Antillean, Antillean, Antilleans, Dutch Antillean | -
        AIN | Individual Neutral Athletes, Individual Neutral Athlete, Authorised Neutral Athletes | - | ANA
        ANZ | Australasia | Australasian, Australasians | -
        BOH | Bohemia | Bohemian, Bohemians | -
        BWI | West Indies, British West Indies, West Indies Federation, Windies | West Indian, West Indians | WIF
        EOR | Refugee Olympic Team, Refugee Team, Athlete Refugee Team | - | ART, ROT
        EUN | Unified Team, Commonwealth of Independent States, CIS | - | -
        FRG | West Germany, W Germany, W. Germany, Federal Republic of Germany, FR Germany | West German, West Germans | BRD
        GDR | East Germany, E Germany, E. Germany, German Democratic Republic | East German, East Germans | DDR
        IOA | Independent Olympic Athletes, Independent Olympic Participants | - | IOP
        OAR | Olympic Athletes from Russia, Olympic Athlete from Russia | - | -
        RHO | Rhodesia, Southern Rhodesia | Rhodesian, Rhodesians | -
        ROC | Russian Olympic Committee | - | -
        SCG | Serbia and Montenegro, Serbia & Montenegro, Serbia-Montenegro | - | -
        TCH | Czechoslovakia | Czechoslovak, Czechoslovaks, Czechoslovakian, Czechoslovakians | CSR, CSK
        URS | Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Soviet, Soviets | SUN
        YUG | Yugoslavia | Yugoslav, Yugoslavs, Yugoslavian, Yugoslavians | -
        # No Olympic committee, but a code of their own in result lists
        CUW | Curacao, Curaçao | Curacaoan, Curaçaoan | -
        FRO | Faroe Islands, Faroes, Faeroe Islands | Faroese, Faroe Islander, Faroe Islanders | FAR
        GIB | Gibraltar | Gibraltarian, Gibraltarians | -
        GLP | Guadeloupe | Guadeloupean, Guadeloupeans | -
        GRL | Greenland | Greenlander, Greenlanders, Greenlandic | -
        MAC | Macau, Macao | Macanese | -
        NMA | Northern Mariana Islands, Northern Marianas | Northern Marianan | NMI
        PYF | Tahiti, French Polynesia | Tahitian, Tahitians, French Polynesian | TAH
        TCA | Turks and Caicos Islands, Turks and Caicos, Turks & Caicos | Turks and Caicos Islander | TKS
        """

    /// `code | names | adjectives and demonyms | Olympic code`: teams of their own at the Commonwealth Games, filed under Great Britain.
    static let homeNations = """
        ENG | England, Team England | English, Englishman, Englishmen, Englishwoman, Englishwomen | GBR
        GGY | Guernsey | Guernseyman, Guernseymen, Guernseywoman, Sarnian | GBR
        IOM | Isle of Man | Manx, Manxman, Manxmen, Manxwoman, Manxwomen | GBR
        JEY | Jersey | Jerseyman, Jerseymen, Jerseywoman | GBR
        # An athlete of Northern Ireland may choose Great Britain or Ireland; only the text can tell.
        NIR | Northern Ireland, Ulster, N Ireland, N. Ireland | Northern Irish, Northern Irishman, Northern Irishwoman, Ulsterman, Ulstermen, Ulsterwoman | -
        SCO | Scotland, Team Scotland | Scottish, Scot, Scots, Scotsman, Scotsmen, Scotswoman, Scotswomen | GBR
        WAL | Wales, Team Wales, Cymru | Welsh, Welshman, Welshmen, Welshwoman, Welshwomen | GBR
        """

    /// `words | reason`: names, adjectives and codes that must not be taken for a nation without support from the words around them.
    static let ambiguous = """
        # Also the name of a person
        Brit, Chad, Dane, Finn, German, India, Ireland, Israel, Jordan, Kenya, Scot | given name
        England, English, French, Holland, Ireland, Jordan, Turk, Wales, Welsh | surname
        # Also a place
        Congo, Congolese | two republics; the text rarely says which
        Dominican | of Dominica or of the Dominican Republic; colleges of the religious order
        Georgia | state of the United States
        Gold Coast | city in Queensland, host of the Commonwealth Games of 2018
        Jamaica, Lebanon, Luxembourg, Macedonia, Palestine, Peru, San Marino | also districts, towns or regions elsewhere
        Korea, Korean | South Korea in sport, unless North is named
        Ulster | a province larger than Northern Ireland; county in New York
        Virgin Islands | British or American
        # Also a thing
        Emirates | airline, stadium
        Georgian | architecture; bay in Ontario
        Jersey | a leader's jersey at the start of a sentence
        Kiwi, Springbok, Yankee | a team or its member more often than a nationality
        Pole, Poles, Polish | pole position, vaulting poles or a verb at the start of a sentence
        States, Unified Team | a nation only with its capital letters
        Turkey | the bird; Turkey Trot is a race
        UK | part of UK Athletics; University of Kentucky
        US | a pronoun in headlines set in capitals
        # Part of a longer name that is no nation, or another one
        America, American | South America, North American, Latin American, America's Cup
        England | New England
        Guinea | Guinea-Bissau, Equatorial Guinea, Papua New Guinea
        Indian, Indians | West Indian, American Indian, Indian Wells, Indian Ocean
        Irish | Fighting Irish of Notre Dame
        Jersey, Mexico | New Jersey, New Mexico
        Panama | Panama City in Florida
        Samoa, Samoan | American Samoa
        Wales | New South Wales
        # Codes that are common words, months, days or names in capitals: take them in result lists only
        AIN, AND, ANG, ANT, ARM, ART, BAR, BEN, CAM, CAN, CAR, COD, COL, COM, DEN, GAM, GEO, GUM, GUY, HON, HUN, ICE, IND | code
        KEN, LAT, LES, LIB, LIE, LIT, MAC, MAD, MAL, MAR, MAS, MON, NED, NIG, NOR, OAR, OMA, PAN, PAR, PER, PLE, PRC, ROC | code
        ROM, ROT, RUM, SAM, SEN, SIN, SOL, SOM, SPA, SUN, SUR, TAN, THA, TOG, TON, TRI, TUN, VAN, VIE, VIN, VOL | code
        """
}
