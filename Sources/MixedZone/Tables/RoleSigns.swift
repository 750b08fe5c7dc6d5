/// Words that show a role without naming it.
extension RoleWordsTable {
    /// Verbs of those who compete, behind their names.
    static let competing = """
        beat boxed cleared clocked competed competes disqualified dived fenced finished jumped leapt levelled lifted lost paddled placed plays
        qualified raced races ran rode rowed sailed scored skated skied swam threw trailed vaulted won
        """

    /// Verbs of those who hold an office or serve a race.
    static let officialDeeds = """
        chaired founded marshalled officiated organised organises organized organizes polled presided prosecuted refereed stewarded umpired
        """

    /// Words in the names of papers, channels and agencies, before the name of somebody who writes for them.
    static let mediaHouses = """
        AFP AP BBC Chronicle Courier ESPN Express Gazette Guardian Herald Independent Journal Magazine Mail Mirror News Observer Post Press Reuters
        Sky Sports Standard Star Telegraph Times TODAY Tribune TV Weekly
        """
}
