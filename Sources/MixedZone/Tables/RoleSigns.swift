/// Words that show a role without naming it.
extension RoleWordsTable {
    /// Verbs of those who compete, behind their names.
    static let competing = """
        beat clocked competed competes disqualified finished levelled plays qualified raced races ran rowed scored skated skied swam threw trailed
        vaulted won
        """

    /// Words in the names of papers, channels and agencies, before the name of somebody who writes for them.
    static let mediaHouses = """
        AFP AP BBC Chronicle Courier ESPN Express Gazette Guardian Herald Independent Journal Magazine Mail Mirror News Observer Post Press Reuters
        Sky Sports Standard Star Telegraph Times TODAY Tribune TV Weekly
        """
}
