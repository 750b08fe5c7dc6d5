/// Words that make of a place a hope, a plan, a denial or a condition, by how they govern what follows.
enum HopeWordsTable {
    /// Verbs, nouns and adjectives of intention and of failure: `hopes to win`, `a chance of gold`, `failed to finish third`.
    static let intentions = """
        able aim aimed aiming aims ambition ambitions attempt attempting attempts bid bidding bids capable chance chances chase chasing confident
        contend contender contenders contending contention covet coveted danger deny denied denying deserved desperate determined dream dreamed
        dreaming dreams dreamt eager expect expected expecting expects eye eyed eyeing eyes fail failed failing fails favourite favourites favorite
        favorites favoured favored goal goals hope hoped hopeful hopefuls hopes hoping hungry hunt hunting inability keen lack lacked lacking look
        looked looking lose losing lost miss missed misses missing mission need needed needing needs odds opportunity plan planned planning plans possible potential
        predict predicted predicting promise promised promises prepare prepared preparing prospect prospects pursuit quest ready refuse refused robbed seek seeking seeks shot
        sights supposed target targeted targeting targets threat threaten threatened threatening tipped tried tries try trying unable unlikely
        vow vowed vowing vows want wanted wanting wants wish wished wishes yearn
        """

    /// Auxiliaries of what is not, not yet or not certain.
    static let modals = """
        can can't cannot could couldn't 'd didn't did doesn't don't he'd he'll i'd i'll may might must she'd she'll should shouldn't they'd they'll
        will won't would wouldn't we'd we'll you'd you'll
        """

    /// Denials of the verb behind them.
    static let denials = "almost barely hardly nearly neither never no nobody nor not without"

    /// Conjunctions of a condition or a question.
    static let conditions = "if unless whether should"

    /// Prepositions behind which something that happened is told: `with victory`, `after winning`.
    static let tellings = "after amid before by despite following from since with"
}
