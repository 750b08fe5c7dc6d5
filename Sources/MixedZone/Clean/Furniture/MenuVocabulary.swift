extension NavigationPhrases {
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
        app
        archive
        archives
        archives & statistics
        athlete profiles
        away
        best performances by year
        betting
        blog
        blogs
        board
        business
        calendar
        camps
        careers
        cart
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
        cross country main
        culture
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
        events
        facilities
        fan zone
        fans
        fantasy
        faq
        faqs
        features
        first team
        fixtures
        fixtures & results
        fixtures and results
        forum
        forums
        galleries
        gallery
        games
        general news
        hall of fame
        headlines
        health
        help
        high school
        history
        home
        home page
        homepage
        hospitality
        how to join
        in depth
        indoor t&f main
        info
        information
        join
        join us
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
        mobile
        more
        more sport
        more sports
        my account
        national
        news
        news archive
        newsletter
        newsletters
        newspaper
        notice board
        obituaries
        officials
        opinion
        opinions
        other resources
        our club
        our history
        our story
        our team
        outdoor t&f main
        outdoors
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
        rss
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
        shop
        sign in
        sign out
        site map
        social
        social media
        sponsors
        sponsorship
        sport
        sport home
        sports
        squad
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
        tables
        team
        teams
        tech
        technology
        tickets
        top
        top stories
        training
        transfers
        travel
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
        volunteer
        watch
        weather
        welcome
        what we do
        whats on
        where to watch
        women
        womens
        world
        youth
        """
}
