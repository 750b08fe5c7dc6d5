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
}
