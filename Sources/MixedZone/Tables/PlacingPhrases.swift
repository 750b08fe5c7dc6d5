/// Small sets of words that the rules for placings look for around a place.
enum PlacingPhraseTable {
    /// `CompetitorFinder`: relatives.
    static let competitorFinderRelatives = "that which who whom"
    /// `CompetitorFinder`: subjects.
    static let competitorFinderSubjects = "he he'd he's she she'd she's"
    /// `CompetitorFinder`: speakers.
    static let competitorFinderSpeakers = "i i'd i'm i've we we've"
    /// `CompetitorFinder`: openers.
    static let competitorFinderOpeners = "after beaten by crowned despite fresh having on with"
    /// `CompetitorTeams`: teams.
    static let competitorTeamsTeams =
        "boat boys crew double eight foursome four fours girls juniors ladies men pair quad quartet relay seniors side squad team trio women"
    /// `DidNotFinish`: other business.
    static let didNotFinishOtherBusiness = """
        college contention deal election job negotiations plan plans process running school season selection squad talks team university vote
        """
    /// `MedalPlacing`: medal nouns.
    static let medalPlacingMedalNouns = "medal medals"
    /// `MedalPlacing`: holders.
    static let medalPlacingHolders = "medalist medalists medallist medallists winner winners"
    /// `MedalPlacing`: not medals.
    static let medalPlacingNotMedals = """
        car chance chances coast coin contender cup favorite favourite fleece hope hopes jersey lining spike spikes
        standard watch
        """
    /// `OrdinalPlacing`: links.
    static let ordinalPlacingLinks = "a an and creditable equal for home in into joint out then to up with"
    /// `TitlePlacing`: divisions.
    static let titlePlacingDivisions = """
        club conference consecutive county course individual indoor junior league long major masters men national outdoor overall school
        schools senior series short stage state straight successive team tour under women youth
        """
    /// `WentTo`: prizes.
    static let wentToPrizes =
        "category class division event final heat honors honours prize race shot races spoils sprint sprints stage tape trophy victory win"
}
