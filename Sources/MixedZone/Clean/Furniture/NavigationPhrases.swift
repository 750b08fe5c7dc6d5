/// Menus and the crumbs that say where a page stands.
enum NavigationPhrases {
    static let rules = [NavMenu.rule, NavBreadcrumb.rule]

    static let tables = [
        FurnitureTable(
            NavMenu.rule,
            """
            close main menu
            close menu
            close navigation
            close search
            expand menu
            jump to comments
            jump to content
            jump to navigation
            main menu
            main navigation
            menu close
            menu menu
            mobile menu
            navigation menu
            open main menu
            open menu
            open navigation
            open search
            primary menu
            primary navigation
            search for …
            search form
            search our site
            search site
            search the site
            search this site
            search this website
            secondary menu
            show menu
            show search
            site index
            site map
            site navigation
            site search
            sitemap
            skip navigation
            skip to content
            skip to footer
            skip to main
            skip to main content
            skip to main navigation
            skip to navigation
            skip to primary …
            skip to search
            skip to secondary …
            skip to sidebar
            sub menu
            submit search
            switch edition
            toggle menu
            toggle navigation
            toggle search
            top menu
            view desktop site
            view mobile site
            """),
        FurnitureTable(
            NavBreadcrumb.rule,
            """
            filed under : …
            filed under …
            posted in …
            you are here
            you are here : …
            """),
        FurnitureTable(NavMenu.rule, .beside, vocabulary),
    ]

    /// Entries of the menus of newspapers, broadcasters, clubs and colleges.
    static let vocabulary = """
        a to z
        about
        about us
        academy
        accessibility
        accessibility help
        account
        admissions
        advertise
        advertise with us
        all news
        all sport
        all sports
        alumni
        alumni info
        american football
        app
        archive
        archives
        archives & statistics
        athlete profiles
        athletics
        away
        badminton
        baseball
        basketball
        bbc
        best performances by year
        betting
        biathlon
        blog
        blogs
        board
        boxing
        business
        calendar
        camps
        canoeing
        careers
        cart
        chess
        club
        club records
        club shop
        clubs
        coaches
        coaching
        coaching staff
        college
        columnists
        commercial
        committee
        community
        competitions
        composite schedule
        conference affiliations
        contact
        contact us
        contacts
        corporate
        course maps
        courses
        cricket
        cross country
        cross country main
        culture
        cycling
        darts
        documents
        donate
        e paper
        economy
        editorial
        editorials
        education
        entertainment
        environment
        epaper
        equestrian
        events
        facilities
        fan zone
        fans
        fantasy
        faq
        faqs
        features
        fencing
        field hockey
        figure skating
        first team
        fixtures
        fixtures & results
        fixtures and results
        football
        formula 1
        forum
        forums
        galleries
        gallery
        games
        general news
        golf
        gymnastics
        hall of fame
        handball
        headlines
        health
        help
        high school
        history
        hockey
        home
        home page
        homepage
        hospitality
        how to join
        ice hockey
        in depth
        indoor t&f main
        info
        information
        join
        join us
        judo
        juniors
        kids
        latest
        latest news
        latest results
        league table
        leagues
        letters
        life
        lifestyle
        links
        live
        live scores
        live text
        live tv
        local
        local news
        local sport
        log in
        login
        lottery
        magazine
        main
        match reports
        matches
        medals
        media
        media guide
        meets
        members
        membership
        men
        mens
        menu
        merchandise
        mma
        mobile
        more
        more sport
        more sports
        motor racing
        motorsport
        motorsports
        my account
        national
        nba
        netball
        news
        news archive
        newsletter
        newsletters
        newspaper
        nfl
        nhl
        notice board
        obituaries
        officials
        olympics
        opinion
        opinions
        orienteering
        other resources
        other sports
        our club
        our history
        our story
        our team
        outdoor t&f main
        outdoors
        paralympics
        partners
        past seasons
        people
        photo gallery
        photos
        pictures
        play
        players
        podcast
        podcasts
        policies
        politics
        premier league
        press
        press releases
        privacy
        profile
        profiles
        programmes
        programs
        property
        puzzles
        qualifying standards
        race reports
        races
        racing
        radio
        rankings
        records
        recruit info
        recruiting
        recruits
        region
        regional
        regions
        register
        reports
        reserves
        resources
        results
        results & fixtures
        reviews
        roster
        rosters
        rowing
        rss
        rugby
        rugby league
        rugby union
        running
        sailing
        sandbox
        schedule
        schedule & results
        schedule and results
        schedules
        schools
        science
        scores
        scores & fixtures
        search
        season tickets
        seniors
        services
        settings
        shooting
        shop
        sign in
        sign out
        site map
        ski jumping
        skiing
        snooker
        snow
        soccer
        social
        social media
        softball
        speed skating
        sponsors
        sponsorship
        sport
        sport home
        sports
        squad
        squash
        stadium
        staff
        standings
        statistics
        stats
        store
        stories
        style
        subscribe
        support
        supporters
        surfing
        swimming
        table tennis
        tables
        team
        teams
        tech
        technology
        tennis
        tickets
        top
        top stories
        track & field
        track and field
        training
        transfers
        travel
        triathlon
        tv
        tv guide
        tv schedule
        u s
        uk
        university
        us
        venue
        venues
        video
        videos
        volleyball
        volunteer
        watch
        water polo
        weather
        weightlifting
        welcome
        what we do
        whats on
        where to watch
        winter sports
        women
        womens
        womens football
        world
        wrestling
        yoga
        youth
        """
}
