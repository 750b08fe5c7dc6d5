/// Words of grammar: the small closed classes that rules lean on.
enum GrammarTable {
    static let determiners = """
        a an another any both each every her his its my our some that the their these this those your
        """

    static let prepositions = """
        about above across after against ahead along alongside amid among around at before behind below beside between by despite down during
        for from in inside into like near of off on onto out outside over past since through throughout to toward towards under until up upon
        versus via with within without
        """

    static let pronounsHe = "he him himself his he'd he'll he's"
    static let pronounsShe = "she her herself hers she'd she'll she's"
    /// Pronouns of the first person: in speech the speaker, in an article hardly ever.
    static let pronounsFirst = """
        i i'd i'll i'm i've me mine my myself our ours ourselves us we we'd we'll we're we've
        """
    static let pronounsSecond = "you you'd you'll you're you've your yours yourself yourselves"
    static let pronounsThird = "it it's its they they'd they'll they're they've them their theirs themselves"
    static let relatives = "who whom whose which that where"

    static let auxiliaries = """
        am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have haven't having is
        isn't may might must mustn't shall should shouldn't was wasn't were weren't will won't would wouldn't
        """

    /// Auxiliaries before an infinitive.
    static let modals = """
        can can't cannot could couldn't did didn't do does doesn't don't may might must mustn't shall should shouldn't will won't would wouldn't
        """

    static let conjunctions = """
        after although and as because before but however if nor or since so than though unless until when whereas while yet
        """

    /// Adverbs that stand between a name and its verb, or between a verb and its name.
    static let adverbs = """
        afterwards afterward again also already always angrily apparently bluntly briefly bravely candidly clearly defiantly eventually
        excitedly finally flatly frankly fully gleefully happily happily honestly immediately instead joyfully just later ly modestly never
        nevertheless now often once only proudly publicly quickly quietly rather ruefully sadly seemingly simply since soon still subsequently
        tearfully then today tonight too ultimately usually wryly yesterday
        """

    static let negations = "never no nobody none nor not nothing without"

    /// Words that make a statement a wish, a plan or a condition.
    static let hypotheticals = """
        aim aimed aiming aims bid bidding could dream dreams eye eyeing eyes goal hope hoped hopes hoping if may might must need needed needs plan
        planned plans predict predicted predicts should target targeted targeting targets try trying unless want wanted wants will won't would
        """

    /// Abbreviations after which a full stop ends no sentence.
    static let abbreviations = """
        approx assoc ave capt cmdr co col corp dept dr est etc ex gen gov hon inc jan feb apr aug sept oct nov dec jnr jr lt ltd maj messrs mph mr
        mrs ms mt no nos pres prof ref rep rev sen sgt snr sr st supt univ vol vs
        """

    static let cardinals = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        thirty forty fifty sixty seventy eighty ninety hundred thousand
        """

    static let months = """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """

    /// Family words: `his coach`, `her father` are people of somebody, not the person.
    static let kinship = """
        aunt boyfriend brother brothers children cousin cousins dad daughter daughters father fiance fiancee fiancé fiancée girlfriend grandfather grandmother grandson granddaughter
        husband mother mum mom nephew nephews niece nieces parents partner sister sisters son sons twin uncle wife
        """
}
