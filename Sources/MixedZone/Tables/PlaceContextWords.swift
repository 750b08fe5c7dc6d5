/// Words around an ordinal or a medal that tell whether it is a place, for the rule that lets through what nothing speaks against.
enum PlaceContextWordsTable {
    /// Words behind an ordinal that it cannot count: `sixth here in 1987`, `third behind Marsh`.
    static let followers = """
        across after again against ahead alongside although among amongst and as at back because before behind but by despite during earlier for
        here home however if in just last later next not on only or out over overall over-all outright past so than that then there this though
        three twice four through thus to today tonight too under until was were when where which while who whose with within without yesterday yet
        """

    /// Words before an ordinal that make it no place of anybody.
    static let counters = """
        each every from half my one our per quarter split than that this your
        """

    /// Words before an ordinal that speak of a start, a list or a place on the way.
    static let standings = """
        alphabetically lay lie lies lying listed qualified qualifier qualify qualifying rank ranked ranking ranks rated running seeded seeding seeds
        sat sits sitting start started starting starts voted
        """

    /// Words behind an ordinal that speak of a list or a vote.
    static let lists = "ballot grid timesheet timesheets list lists poll qualifying ranking rankings vote voting votes"

    /// Verbs that give somebody a place: `earned her third`, `carried Marsh to victory`, `put him sixth`.
    static let givingVerbs = """
        bring bringing brings brought carried carries carry carrying catapulted clinched earn earned earning earns ensured fired gain gained gave
        give gives giving guaranteed handed lift lifted lifting lifts move moved moves net netted powered propelled pushed put puts putting
        saw seal sealed secure secured securing see sees sent swept take takes taking took win winning won
        """

    /// Nouns for people of a class that stand behind an ordinal as the word for their place: `first lady`, `second veteran`.
    static let personPlaces = """
        boy female finisher girl junior ladies lady male man master novice senior student supervet vet veteran woman youth
        """

    /// What ends a place in a race before the race ends: `was second when he fell`.
    static let mishaps = """
        blew broke capsized caught collapsed crashed crash cramped dropped fall fell hit lost pulled punctured retired slid spun stopped
        stumbled tripped
        """

    /// Parts of a race or a contest after which a place is none yet.
    static let raceParts =
        "apparatus bike compulsories dance dive dives half halves jump leg legs lift lifts programme rotation run runs snatch split swim throw throws vault"

    /// Words that say that a place is shared.
    static let sharingWords = "dead-heated equal joint jointly level shared shares sharing tie tied ties tying"
}
