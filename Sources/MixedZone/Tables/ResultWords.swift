/// Small sets of words that the assembly of results looks for around marks and records.
enum ResultWordsTable {
    /// Events in which two or more compete as one, besides the relays.
    static let crewEvents = """
        canoe double, coxed four, coxed pair, coxless four, coxless pair, double sculls, doubles, eight, four, ice dance, K2, K4, C2, C4
        lightweight double sculls, lightweight four, lightweight pair, lightweight quad sculls, madison, mixed doubles, pair, pairs, quad sculls
        synchronised platform, synchronised springboard, team pursuit, team sprint, team time trial
        """

    /// `MarkOwner`: given.
    static let markOwnerGiven = "at clocked clocking credited given in on timed with"
    /// `MarkOwner`: performances.
    static let markOwnerPerformances = """
        best clearance clocking distance effort heave height jump leap mark performance run score throw time total vault whose
        """
    /// `MarkOwner`: passing.
    static let markOwnerPassing = "passed passing through"
    /// `MarkOwner`: targets before.
    static let markOwnerTargetsBefore = """
        barrier break existing halfway kilometre lap old opening pace previous previously qualifying split standard target through wanted
        """
    /// `MarkOwner`: limits.
    static let markOwnerLimits = "beyond inside outside under"
    /// `MarkOwner`: targets after.
    static let markOwnerTargetsAfter = "barrier lap mark qualifying schedule split standard target"
    /// `RaceContext`: breaks.
    static let raceContextBreaks = "after and as before but despite since until when whereas while who with"
    /// `RecordAssembler`: setting verbs.
    static let recordAssemblerSettingVerbs = """
        beat beating break breaking broke broken clocked clocking earned equal equalled erase erased improved jumped lowered picked posted
        posting ran recorded registered set sets setting smashed smashing swam swum threw took
        """
    /// `WeightClass`: class words.
    static let weightClassClassWords =
        "categories category class classes crown division event final gold group limit silver bronze title weight"
}
