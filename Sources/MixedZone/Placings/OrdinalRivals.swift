/// Places that somebody holds by what another did: the beaten, the beating and those who are put at a place.
extension OrdinalHolder {
    /// Agents, receivers and names that follow: whoever holds the place without being the subject of its verb.
    static func around(_ start: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]?
    {
        if let who = beaten(start, end, in: sentence, context) ?? context.guided(before: start, in: sentence) {
            return who
        }
        if let who = PlaceAgent.behind(end, in: sentence, context) { return who }
        if let who = PlaceAgent.receiver(before: start, in: sentence, context) { return who }
        let next = WinNoun.afterRace(PlaceAgent.lastOrdinal(end, in: sentence, context), in: sentence, context)
        let isFree =
            start == sentence.lowerBound || context.text.kind(start - 1) != .word
            || context.isWord(start - 1, ["in"]) && context.references.number(at: start - 2) == nil
            || context.isWord(start - 1, ["and", "the", "with", "while", "but", "joint", "equal", "only"])
        if isFree || end > start + 1, let who = PlaceAgent.inverted(next, in: sentence, context) { return who }
        return PlaceAgent.dangling(start, in: sentence, context)
    }

    /// `was pipped for second by Marsh`, `was beaten to third by Marsh`: the place is that of the one who beat the other.
    static func beaten(_ start: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]?
    {
        guard context.isWord(end, ["by"]) else { return nil }
        let to = context.text.classes(start - 1).contains(.determiner) ? start - 2 : start - 1
        guard context.isWord(to, ["for", "to"]) else { return nil }
        let verb = context.isWord(to - 1, ["out"]) ? to - 2 : to - 1
        guard context.words.opponentVerbs.contains(context.word(verb)), !isDemotion(verb, context) else { return nil }
        let all = context.allNamed(from: end + 1, within: 5, in: sentence)
        return all.isEmpty ? nil : all
    }

    /// `relegated Marsh to third`: the place is that of the one who is put there.
    static func isDemotion(_ verb: Int, _ context: PlacingContext) -> Bool {
        context.isWord(
            verb,
            [
                "relegated", "relegating", "relegate", "pushed", "pushing", "consigned", "consigning", "demoted",
                "condemned",
                "condemning", "knocked", "knocking", "forced", "restricted", "reduced", "dropped", "dropping", "sent",
            ])
    }

    /// `edged Marsh for second`, `outsprinted Marsh for the bronze`: the place is that of the one who beat the other.
    static func contested(_ start: Int, in sentence: Range<Int>, _ context: PlacingContext) -> [PlacingSubject]? {
        var at = start - 1
        if context.text.classes(at).contains(.determiner) { at -= 1 }
        if context.isWord(at, ["for"]) {
            // `edged Leeds 60-61 for the title`
            while context.text.kind(at - 1) == .number || [.hyphen, .dash].contains(context.text.sign(at - 1)) {
                if context.text.kind(at) == .word, !context.isWord(at, ["for"]) { break }
                at -= 1
            }
        }
        if context.isWord(at, ["for", "to"]) || context.text.kind(at) == .number,
            let team = beatenTeam(endingAt: at - 1, context)
        {
            guard context.words.opponentVerbs.contains(context.word(team)), !isDemotion(team, context) else {
                return nil
            }
            let who = context.subject(before: team, in: sentence)
            return who.isEmpty ? nil : who
        }
        guard context.isWord(at, ["for", "to"]), let number = context.references.number(at: at - 1),
            context.isName(.reference(number))
        else { return nil }
        let reference = context.references.all[number]
        var governor = context.competitors.governor(of: reference, from: sentence.lowerBound)
        if context.isWord(governor, ["out"]) { governor -= 1 }
        guard governor >= sentence.lowerBound, context.words.opponentVerbs.contains(context.word(governor)),
            !isDemotion(governor, context)
        else { return nil }
        let who = context.subject(before: governor, in: sentence)
        return who.isEmpty ? nil : who
    }

    /// `beat Italy to gold`, `edged out Leeds for the title`: the verb before a beaten team.
    static func beatenTeam(endingAt index: Int, _ context: PlacingContext) -> Int? {
        var verb: Int
        if let nation = context.entities.nation(at: index), !nation.isAdjective,
            context.references.number(at: index) == nil
        {
            verb = nation.tokens.lowerBound - 1
        } else if let club = context.competitors.club(at: index), club.upperBound == index + 1 {
            verb = club.lowerBound - 1
        } else {
            return nil
        }
        if context.isWord(verb, ["the"]) { verb -= 1 }
        if context.isWord(verb, ["out"]) { verb -= 1 }
        return context.text.kind(verb) == .word ? verb : nil
    }

    /// `with Marsh and Tolvik in second place`: all of those who stand together before the place.
    static func crew(of subject: PlacingSubject, in sentence: Range<Int>, _ context: PlacingContext)
        -> [PlacingSubject]
    {
        guard case .reference(let number) = subject, context.isName(subject) else { return [subject] }
        let group = context.competitors.coordinated(number, from: sentence.lowerBound)
        // `Marsh (2:23:02, sixth) and Tolvik (ninth)`: each has a place of their own.
        let between = Range.window(
            context.references.all[group[0]].tokens.upperBound, upTo: context.references.all[number].tokens.lowerBound)
        guard
            group.count == 1
                || between.allSatisfy({
                    context.text.kind($0) != .number && OrdinalPlacing.rank(at: $0, context) == nil
                })
        else { return [subject] }
        return group.map { .reference($0) }
    }
}
