/// Members of a nation's relay or crew, where the nation stands for the crew.
struct NationCrews {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let crewNouns = PersonFacts.crewNouns
    private static let crewContext = Set(TableRows.items(NationWordsTable.crewSigns)).union(crewNouns)
    /// What leads from a nation's crew to its one member who is named.
    private static let leads: Set<String> = ["after", "as", "because", "cox", "leg", "until", "when", "with"]
    /// What members of other crews do to it.
    private static let passing: Set<String> = [
        "beat", "caught", "edged", "flew", "held", "overhauled", "overtook", "passed", "pipped", "stormed", "surged",
        "swept", "went",
    ]

    /// `Jamaica were leading when Marsh dropped the baton`
    func claims(of nation: NationMention) -> [NationContext.Claim] {
        guard !nation.isAdjective, text.token(nation.tokens.upperBound)?.kind != .possessive, isCrew(nation) else {
            return []
        }
        let number = Int(text.sentenceOfToken[nation.tokens.lowerBound])
        let sentence = text.sentences[number]
        let before = nation.tokens.lowerBound - 1
        let isSubject =
            before < sentence.lowerBound || text.classes(before).isDisjoint(with: [.preposition, .determiner])
        guard isSubject,
            let (person, token) = context.firstPerson(from: nation.tokens.upperBound, upTo: sentence.upperBound),
            let reference = context.references.reference(at: token)
        else { return [] }
        let between = Range.window(nation.tokens.upperBound, upTo: token)
        let other = between.contains { index in
            guard let other = context.nation(at: index), !other.isAdjective else { return false }
            // "a canvas behind the United States" is about the nation before.
            return !["behind", "to", "ahead", "over", "by", "of", "and"].contains(
                context.word(context.beforePhrase(other)))
        }
        let start = reference.tokens.lowerBound
        // Of a whole team only "with" and "through" lead to one of its own; of a crew other words do as well.
        let leads = isCrewEvent(number) ? Self.leads : ["through", "with"]
        let isLed = Range.window(max(nation.tokens.upperBound, start - 3), upTo: start).contains {
            leads.contains(context.word($0))
        }
        guard !other, isLed, !isPassing(reference.tokens.upperBound) else { return [] }
        return [context.claim(person, nation, NationRules.crew)].compactMap(\.self)
    }

    /// `until Marsh passed them`, but not `until Marsh caught a crab`.
    private func isPassing(_ verb: Int) -> Bool {
        guard Self.passing.contains(context.word(verb)) else { return false }
        return !["a", "an", "his", "her"].contains(context.word(verb + 1))
    }

    private func isCrew(_ nation: NationMention) -> Bool {
        let body = context.entities.named(at: nation.tokens.lowerBound)
        return body == nil
    }

    private func isCrewEvent(_ sentence: Int) -> Bool {
        (max(0, sentence - 3)...sentence).contains { number in
            text.sentences[number].prefix(60).contains { index in
                Self.crewContext.contains(context.word(index))
                    || context.entities.event(at: index)?.name.hasSuffix("relay") == true
            }
        }
    }

    /// `Norway's four won. The quartet of Marsh, Weir and Tolvik …`
    func groups() -> [NationContext.Claim] {
        var claims: [NationContext.Claim] = []
        for index in text.tokens.indices
        where context.word(index + 1) == "of" && Self.crewNouns.contains(context.word(index)) {
            let sentence = text.sentence(of: index)
            var members: [Int] = []
            var at = index + 2
            while at < sentence.upperBound {
                if let person = context.person(at: at) {
                    if members.last != person { members.append(person) }
                } else if text.sign(at) != .comma && context.word(at) != "and" {
                    break
                }
                at += 1
            }
            guard members.count > 1, let nation = crewNation(before: index, in: sentence) else { continue }
            claims += members.compactMap { context.claim($0, nation, NationRules.crew) }
        }
        return claims
    }

    /// The nation whose crew the sentence before is about.
    private func crewNation(before noun: Int, in sentence: Range<Int>) -> NationMention? {
        let number = Int(text.sentenceOfToken[noun])
        guard number > 0 else { return nil }
        for index in text.sentences[number - 1] {
            guard let nation = context.nation(at: index) else { continue }
            if context.noun(of: nation, in: Self.crewNouns) != nil { return nation }
            // "Britain's women sprinters have lost their appeal"
            let end = nation.tokens.upperBound
            let plural = Range.window(end, upTo: min(end + 5, text.tokens.count)).first {
                text.classes($0).contains(.athleteNoun) && context.word($0).hasSuffix("s")
            }
            return plural == nil ? nil : nation
        }
        return nil
    }
}
