/// Tells which people of different articles are the same person.
///
/// Identifiers from a roster settle it: one identifier is one person, and two of one kind are two. Else
/// one full name is one person unless nation, sex, sport or age speak against it, and more than what speaks for it: the
/// event, and other people whom the articles have in common. An article may have a nation wrong. A name of one word is the person
/// of that surname if there is only one in all articles and nation or event speak for it. Nobody is joined on likeness of
/// names alone.
struct PersonLinker {
    /// One person of one article.
    struct Occurrence {
        let article: Int
        let name: String
        let key: NameKey
        var role: Person.Role?
        var nation: String?
        var age: Int?
        var sex: String?
        var events: Set<String>
        /// The other people of the article.
        var companions: Set<NameKey> = []
        /// Identifiers that a roster gave.
        var ids: [String: String] = [:]
        /// The year of the article, where known.
        var year: Int?
        /// Whether the words are a description that any number of people answer to (`a spokesman`).
        var isUnnamed = false
    }

    /// What is known about one person.
    struct Cluster {
        var members: [Int] = []
        var nations: Set<String> = []
        var sexes: Set<String> = []
        var sports: Set<String> = []
        var events: Set<String> = []
        var companions: Set<NameKey> = []
        var ids: [String: String] = [:]
        /// Years of birth as the articles' ages give them.
        var births: [Int] = []
    }

    let occurrences: [Occurrence]

    /// The number of the person of each occurrence; numbers have no meaning beyond that.
    func clusters() -> [Int] {
        var clusters: [Cluster] = []
        var number = Array(repeating: -1, count: occurrences.count)
        var byName: [NameKey: [Int]] = [:]
        var byID: [String: Int] = [:]
        func place(_ index: Int, in cluster: Int) {
            number[index] = cluster
            Self.add(occurrences[index], index, to: &clusters[cluster])
            for (kind, id) in occurrences[index].ids { byID["\(kind) \(id)"] = cluster }
        }
        // Those with identifiers first of all: whatever they are called, one identifier is one person.
        for index in occurrences.indices where !occurrences[index].ids.isEmpty {
            if let known = occurrences[index].ids.sorted(by: { $0.key < $1.key }).lazy
                .compactMap({ byID["\($0.key) \($0.value)"] }).first
            {
                place(index, in: known)
            } else if let known = byName[occurrences[index].key]?.first(where: {
                mayBe(occurrences[index], clusters[$0])
            }) {
                place(index, in: known)
            } else {
                clusters.append(Cluster())
                place(index, in: clusters.count - 1)
            }
            let key = occurrences[index].key
            if !byName[key, default: []].contains(number[index]) { byName[key, default: []].append(number[index]) }
        }
        // Those of whom something is known come first, so that the others find whom they may belong to.
        let full = occurrences.indices.filter {
            number[$0] < 0 && !occurrences[$0].isUnnamed && occurrences[$0].key.words.count > 1
        }
        for index in full.filter({ knows($0) }) + full.filter({ !knows($0) }) {
            let candidates = byName[occurrences[index].key] ?? []
            let fitting = candidates.filter { support(occurrences[index], clusters[$0]) >= 0 }
            let best = fitting.max {
                support(occurrences[index], clusters[$0]) < support(occurrences[index], clusters[$1])
            }
            if let best {
                place(index, in: best)
            } else {
                byName[occurrences[index].key, default: []].append(clusters.count)
                clusters.append(Cluster())
                place(index, in: clusters.count - 1)
            }
        }
        var bySurname: [String: [Int]] = [:]
        for (key, numbers) in byName {
            if let surname = key.words.last { bySurname[surname, default: []] += numbers }
        }
        var alone: [NameKey: Int] = [:]
        for index in occurrences.indices where number[index] < 0 {
            let occurrence = occurrences[index]
            let bearers = occurrence.key.words.last.flatMap { bySurname[$0] } ?? []
            if !occurrence.isUnnamed, bearers.count == 1, support(occurrence, clusters[bearers[0]]) > 0 {
                place(index, in: bearers[0])
            } else if !occurrence.isUnnamed, let known = alone[occurrence.key], bearers.isEmpty,
                support(occurrence, clusters[known]) >= 0
            {
                place(index, in: known)
            } else {
                if !occurrence.isUnnamed { alone[occurrence.key] = clusters.count }
                clusters.append(Cluster())
                place(index, in: clusters.count - 1)
            }
        }
        return number
    }

    /// Whether somebody with an identifier of another kind may be one who is known by his name.
    private func mayBe(_ occurrence: Occurrence, _ cluster: Cluster) -> Bool {
        occurrence.ids.allSatisfy { cluster.ids[$0.key] == nil || cluster.ids[$0.key] == $0.value }
            && support(occurrence, cluster) >= 0
    }

    private func knows(_ index: Int) -> Bool {
        let occurrence = occurrences[index]
        return occurrence.nation != nil || occurrence.sex != nil || !occurrence.events.isEmpty
    }

    private static func add(_ occurrence: Occurrence, _ index: Int, to cluster: inout Cluster) {
        cluster.members.append(index)
        if let nation = occurrence.nation { cluster.nations.insert(nation) }
        cluster.ids.merge(occurrence.ids) { first, _ in first }
        if let sex = occurrence.sex { cluster.sexes.insert(sex) }
        cluster.events.formUnion(occurrence.events)
        // The first set is taken as it is, so that the people of one article go on sharing it.
        if cluster.companions.isEmpty {
            cluster.companions = occurrence.companions
        } else {
            cluster.companions.formUnion(occurrence.companions)
        }
        cluster.sports.formUnion(occurrence.events.compactMap(sport))
        if let age = occurrence.age, let year = occurrence.year { cluster.births.append(year - age) }
    }

    /// How much speaks for an occurrence being somebody; less than nothing where more speaks against it.
    private func support(_ occurrence: Occurrence, _ cluster: Cluster) -> Int {
        var support = 0
        if let nation = occurrence.nation, !cluster.nations.isEmpty {
            support += cluster.nations.contains(nation) ? 2 : -2
        }
        if let sex = occurrence.sex, !cluster.sexes.isEmpty, !cluster.sexes.contains(sex) { support -= 3 }
        let sports = Set(occurrence.events.compactMap(Self.sport))
        // A triathlete swims: a common nation outweighs another sport.
        if !sports.isEmpty, !cluster.sports.isEmpty, sports.isDisjoint(with: cluster.sports) { support -= 2 }
        if let age = occurrence.age, let year = occurrence.year, !cluster.births.isEmpty,
            cluster.births.allSatisfy({ abs($0 - (year - age)) > 1 })
        {
            support -= 2
        }
        if !occurrence.events.isDisjoint(with: cluster.events) { support += 1 }
        return support + min(3, occurrence.companions.intersection(cluster.companions).count)
    }

    /// The sport of an event, as far as its words tell.
    private static func sport(of event: String) -> String? {
        let words = event.lowercased().split { !$0.isLetter }.map(String.init)
        return sports.first { !$0.words.isDisjoint(with: words) }?.sport
    }

    /// In order: the metres of `100m freestyle` are those of swimming.
    private static let sports: [(sport: String, words: Set<String>)] = [
        ("swimming", ["backstroke", "breaststroke", "butterfly", "freestyle"]),
        ("cycling", ["criterium", "keirin", "madison", "omnium"]),
        ("rowing", ["eights", "fours", "sculls"]),
        ("skiing", ["downhill", "slalom"]),
        (
            "athletics",
            ["hurdles", "javelin", "jump", "marathon", "m", "mile", "put", "steeplechase", "throw", "vault"]
        ),
    ]
}
