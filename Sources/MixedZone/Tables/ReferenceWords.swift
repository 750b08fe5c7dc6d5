/// Words by which descriptions and pronouns are tied to the people they mean.
enum ReferenceWordsTable {
    /// Verbs behind which a description says what their subject is.
    static let copulas = "became become becomes being crowned is named remained remains was"

    /// Participles behind a comma whose object is the subject of the sentence (`leaving the Norwegian alone`).
    static let resultParticiples =
        "allowing costing denying earning forcing giving handing leaving making putting sending"

    /// Conjunctions with which a sentence begins with a clause before the main one.
    static let subordinators = "after although as because before if once since though when while"

    /// Words besides conjunctions that begin a phrase before the main clause.
    static let openers = "asked besides despite following having in on with"

    /// Prepositions of place and time, behind which a name may be the subject: `in the open events Marsh was second`.
    static let circumstances = """
        across after amid around at before during following in inside on over since through throughout under until within
        """

    /// Words for an office, which an athlete does not hold.
    static let offices = """
        chair chairman chairwoman chief commissioner director executive judge mayor minister official organiser organizer owner president promoter
        referee secretary spokesman spokesperson spokeswoman starter steward
        """

    /// Endings and words of descriptions that mean a woman.
    static let female =
        "woman girl mother lady queen mum mom heroine actress daughter sister policewoman chairwoman spokeswoman schoolgirl oarswoman"

    /// Endings and words of descriptions that mean a man.
    static let male = "boy father king dad son brother policeman chairman spokesman schoolboy oarsman"

    /// Nouns for players and people that by themselves mean something else more often than somebody named before.
    static let notAlone = """
        back center centre double eight field four general guard international junior lead lock master member number pace pair post prop quad
        reserve second seed senior side single sub top wing
        """
}
