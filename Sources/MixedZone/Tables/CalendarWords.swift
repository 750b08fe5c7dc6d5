/// Months, weekdays and the words that count days from the day of publication.
enum CalendarWordsTable {
    /// `number of the month | forms`.
    static let months = """
        1 | january, jan
        2 | february, feb
        3 | march, mar
        4 | april, apr
        5 | may
        6 | june, jun
        7 | july, jul
        8 | august, aug
        9 | september, sept, sep
        10 | october, oct
        11 | november, nov
        12 | december, dec
        """

    /// `days since Monday | forms`.
    static let weekdays = """
        0 | monday, mon
        1 | tuesday, tue, tues
        2 | wednesday, wed
        3 | thursday, thu, thur, thurs
        4 | friday, fri
        5 | saturday, sat
        6 | sunday, sun
        """

    /// Words for the day of publication, and for the day before.
    static let today: Set<String> = ["today", "tonight"]
    static let yesterday: Set<String> = ["yesterday"]

    /// Parts of a day, `this afternoon`, `last night`.
    static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]

    /// Words before a day that is still to come, `next Sunday`, `races again on Sunday`.
    static let ahead: Set<String> = [
        "next", "coming", "until", "will", "hopes", "due", "scheduled", "again", "before", "from", "to", "would",
        "plans",
    ]
}
