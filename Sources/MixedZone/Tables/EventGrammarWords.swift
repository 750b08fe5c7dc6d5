/// Words beside an everyday word that names an event of the sport at hand.
enum EventGrammarTable {
    /// Words before it: prepositions of competing, and adjectives of competitions and classes.
    static let governors = """
        on over with both each every indoor outdoor individual team open elite amateur professional novice youth youths cadet cadets
        masters veterans veteran vets schools student students university scottish welsh english british irish national european
        commonwealth asian african australian american world olympic paralympic club county regional state senior junior juniors intermediate
        lightweight heavyweight coxed coxless mixed intermediates u11 u13 u15 u17 u18 u20 u23 under-23 u21 final opening all-around
        classification standings premier reserve supervet minor inter restricted champion
        """
    /// Nouns after it that make it an event.
    static let eventNouns = """
        title titles final finals event events champion champions championship championships gold silver bronze medal medals crown race races
        competition winner winners medallist medallists medalist victory victories success contest heat heats semi-final semi-finals semifinal
        class classes category section specialist qualifying qualification podium record series discipline honours trophy cup
        bronze-medallist runner-up standings score classification
        """
    /// Nouns after it with which it means something else.
    static let strangers = """
        finish start car time line table scene plan lane lanes bed room page pages day days week weeks hours minutes seconds
        metres miles points train track bike school centre game games match
        """
}
