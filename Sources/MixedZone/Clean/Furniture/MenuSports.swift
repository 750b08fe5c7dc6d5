extension NavigationPhrases {
    /// Sports and competitions as entries of menus.
    static let sports = """
        american football
        athletics
        badminton
        baseball
        basketball
        biathlon
        boxing
        canoeing
        chess
        cricket
        cross country
        cycling
        darts
        equestrian
        fencing
        field hockey
        figure skating
        football
        formula 1
        golf
        gymnastics
        handball
        hockey
        ice hockey
        judo
        mma
        motor racing
        motorsport
        motorsports
        nba
        netball
        nfl
        nhl
        olympics
        orienteering
        other sports
        paralympics
        premier league
        racing
        rowing
        rugby
        rugby league
        rugby union
        running
        sailing
        shooting
        ski jumping
        skiing
        snooker
        soccer
        softball
        speed skating
        squash
        surfing
        swimming
        table tennis
        tennis
        track & field
        track and field
        triathlon
        volleyball
        water polo
        weightlifting
        winter sports
        womens football
        wrestling
        yoga
        """
}
