/// Phrases that say that a mark is a record or a best, and under which letters results editors file it.
enum RecordWordsTable {
    /// `code | phrases`; `*` stands for any nationality (`British record`, `Kenyan record`).
    static let rows = """
        WR | world record, world best, world indoor record, world indoor best, world-record, world mark, WR
        OR | Olympic record, OR
        AR | European record, European best, African record, Asian record, area record, South American record, continental record, AR, ER
        NR | national record, British record, UK record, American record, US record, NR, * record, national indoor record, * indoor record, * best
        CR | championship record, championships record, championship best, CR
        MR | meeting record, meet record, course record, stadium record, track record, facility record, event record, MR
        WL | world lead, world-leading, world leading, fastest time in the world this year, fastest in the world this year, fastest in the world this winter, best in the world this year, world's fastest this year, WL
        PB | personal best, personal bests, lifetime bests, lifetime best, life-time best, life time best, personal record, career best, PB, PBs, pb, PR, new best, own best, fastest time ever
        SB | season's best, season's bests, seasons best, season-best, season’s best, season half marathon best, season best, seasonal best, SB
        """

    /// `code | words` that stand before an event and `record`: `world 10,000m record`.
    static let qualifiers = """
        WR | world
        OR | Olympic
        AR | European, African, Asian, continental
        NR | national, UK, US
        CR | championship, championships
        MR | meeting, meet, course, track, stadium, pool, games
        """

    /// Words that may stand there beside the event.
    static let fillers = "indoor outdoor own men women short course mens womens"
    static let nouns = "record records best mark"

    /// Verbs of taking something off a record, and of adding to one.
    static let taking = """
        carved carving chopped chopping clipped clipping cut cutting hacked knock knocked knocking lopped lopping shaved shaving sliced slicing
        take takes taking took trimmed
        """
    static let adding = "add added adding adds"

    /// Words for a record that stood before.
    static let old = "existing former old previous"

    /// Words after which a record is somebody else's or a hope.
    static let not = """
        close off outside holder holders held short target within near just shy missed miss chase chasing attempt attempts hopes bid standing
        """
}
