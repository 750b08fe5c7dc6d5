/// Whom the article was last about. Each step costs as much as the people of the last sentences, however many the
/// article names.
struct ResolverMemory {
    private var sentence = -1
    private var subjects: [Int] = []
    private var others: [Int] = []
    private var mainClauseIsLast = false
    private var possessors: [Int] = []
    /// People of the last sentences, the latest first, subjects before others.
    private var recent: [(person: Int, sentence: Int)] = []
    /// Everybody whose nation or age is known, in the order in which they were named; the same person may stand there often.
    private var byNation: [String: [Int]] = [:]
    private var byAge: [Int: [Int]] = [:]
    private var absent: Set<Int> = []

    /// For how many sentences somebody is likely to be meant.
    private static let reach = 4
    /// Nobody is meant by a pronoun behind more names than this in one sentence.
    private static let crowd = 40
    /// How far back among the people of one nation or age somebody is looked for.
    private static let depth = 100

    /// The likeliest people for a reference, the likeliest first.
    var candidates: [Int] {
        var seen: Set<Int> = []
        let order = subjects + possessors + recent.map(\.person) + others
        return order.filter { seen.insert($0).inserted && !absent.contains($0) }
    }

    /// The subject of the sentence that was named last.
    var lastSubject: Int? { subjects.last }

    /// The same without some people.
    func without(_ people: Set<Int>) -> ResolverMemory {
        guard !people.isEmpty else { return self }
        var memory = self
        memory.absent = people
        return memory
    }

    /// The likeliest people for a description that tells something new: the subject of the sentence is not described
    /// by its object, and of two objects neither describes the other.
    func candidates(isObject: Bool, goesOn: Bool) -> [Int] {
        if goesOn { return candidates }
        return candidates.filter { !subjects.contains($0) && !(isObject && others.contains($0)) }
    }

    /// The person of a nation who was named last and fits.
    func last(ofNation code: String, where fits: (Int) -> Bool) -> Int? {
        byNation[code]?.suffix(Self.depth).last { !absent.contains($0) && fits($0) }
    }

    /// The person of an age who was named last and fits.
    func last(ofAge age: Int, where fits: (Int) -> Bool) -> Int? {
        byAge[age]?.suffix(Self.depth).last { !absent.contains($0) && fits($0) }
    }

    /// Goes on to a sentence.
    mutating func enter(_ next: Int, mainClauseIsLast: Bool) {
        guard next != sentence else { return }
        var seen: Set<Int> = []
        let latest = (subjects + possessors + others).filter { seen.insert($0).inserted }.map {
            (person: $0, sentence: sentence)
        }
        recent = latest + recent.filter { next - $0.sentence <= Self.reach && !seen.contains($0.person) }
        recent.removeAll { next - $0.sentence > Self.reach }
        if recent.count > Self.crowd * Self.reach { recent.removeLast(recent.count - Self.crowd * Self.reach) }
        subjects = []
        others = []
        possessors = []
        sentence = next
        self.mainClauseIsLast = mainClauseIsLast
    }

    /// Takes note that somebody is meant, and of what is known of him by now.
    mutating func note(_ person: Int, _ entry: PersonEntry, isSubject: Bool, isPossessive: Bool, isLatest: Bool) {
        if isPossessive {
            Self.add(person, to: &possessors)
        } else if isSubject {
            subjects.removeAll { $0 == person }
            // After a clause before the main one, the main clause's subject comes first.
            if mainClauseIsLast || isLatest { subjects.insert(person, at: 0) } else { subjects.append(person) }
            if subjects.count > Self.crowd { subjects.removeFirst() }
        } else {
            Self.add(person, to: &others)
        }
        if let nation = entry.nation { Self.log(person, in: &byNation[nation, default: []]) }
        if let age = entry.age { Self.log(person, in: &byAge[age, default: []]) }
    }

    private static func add(_ person: Int, to people: inout [Int]) {
        guard !people.contains(person) else { return }
        people.append(person)
        if people.count > crowd { people.removeFirst() }
    }

    private static func log(_ person: Int, in people: inout [Int]) {
        if people.last != person { people.append(person) }
    }
}
