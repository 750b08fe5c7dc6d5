/// `The first of the British runners was Marsh`, `the first Swiss to win since Marsh`, `Marsh and Weir are the first Swiss pair`.
struct NationFirsts {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let superlatives = Set(TableRows.items(NationWordsTable.superlatives))
    private static let copulas: Set<String> = ["are", "became", "become", "is", "was", "were"]

    private static let identities: Set<String> = [
        "belonged", "came", "comes", "goes", "is", "was", "went", "were",
    ]

    func claims(of nation: NationMention) -> [NationContext.Claim] {
        let isPossessor = text.token(nation.tokens.upperBound)?.kind == .possessive
        guard nation.isAdjective || isPossessor else { return [] }
        let sentence = text.sentence(of: nation.tokens.lowerBound)
        guard isSuperlative(nation, in: sentence) else { return [] }
        if let claim = best(by: nation, in: sentence) { return [claim] }
        return [inverted(nation, in: sentence), last(nation, in: sentence)].compactMap(\.self)
            + pair(before: nation, in: sentence)
    }

    private func isSuperlative(_ nation: NationMention, in sentence: Range<Int>) -> Bool {
        let (start, end) = (nation.tokens.lowerBound, nation.tokens.upperBound)
        if context.word(start - 1) == "no" { return true }
        return Range.window(max(sentence.lowerBound, start - 9), upTo: min(end + 2, sentence.upperBound)).contains {
            Self.superlatives.contains(context.word($0)) || text.classes($0).contains(.ordinal)
        }
    }

    /// `Marsh ran 6.57, the fastest time by a Briton this year`
    private func best(by nation: NationMention, in sentence: Range<Int>) -> NationContext.Claim? {
        let by = context.beforePhrase(nation)
        guard context.word(by) == "by", by < nation.tokens.lowerBound - 1, nation.isAdjective else { return nil }
        let start = Range.window(max(sentence.lowerBound, by - 9), upTo: by).first {
            Self.superlatives.contains(context.word($0))
        }
        guard let start else { return nil }
        return context.claim(context.subject(before: start), nation, NationRules.first)
    }

    /// `The first Briton home was 41-year-old Marsh`
    private func inverted(_ nation: NationMention, in sentence: Range<Int>) -> NationContext.Claim? {
        let end = nation.tokens.upperBound
        let window = Range.window(end, upTo: min(end + 8, sentence.upperBound))
        guard let verb = window.first(where: { Self.identities.contains(context.word($0)) }),
            context.firstPerson(from: sentence.lowerBound, upTo: verb) == nil,
            let (person, token) = context.firstPerson(from: verb + 1, upTo: min(verb + 9, sentence.upperBound))
        else { return nil }
        let between = Range.window(context.word(verb + 1) == "to" ? verb + 2 : verb + 1, upTo: token)
        let isPlain = between.allSatisfy { index in
            let classes = text.classes(index)
            let isVerb =
                !classes.isDisjoint(with: [.personVerb, .reportingVerb]) && classes.isDisjoint(with: .roleNoun)
            let isBelonging = ["by", "from", "of"].contains(context.word(index))
            return !isVerb && (isBelonging || classes.isDisjoint(with: .preposition))
                && classes.isDisjoint(with: .pronounThird)
        }
        return isPlain ? context.claim(person, nation, NationRules.first) : nil
    }

    /// `the first Swiss to win here since Marsh in 1994`
    private func last(_ nation: NationMention, in sentence: Range<Int>) -> NationContext.Claim? {
        let end = nation.tokens.upperBound
        for index in Range.window(end, upTo: min(end + 14, sentence.upperBound)) where context.word(index) == "since" {
            return context.claim(context.person(at: index + 1), nation, NationRules.first)
        }
        return nil
    }

    /// Both of two who are together the first of their nation.
    private func pair(before nation: NationMention, in sentence: Range<Int>) -> [NationContext.Claim] {
        let start = nation.tokens.lowerBound
        for index in stride(from: start - 1, through: max(sentence.lowerBound + 3, start - 5), by: -1)
        where Self.copulas.contains(context.word(index)) {
            guard let last = context.references.reference(at: index - 1), last.person != nil,
                context.word(last.tokens.lowerBound - 1) == "and"
            else { return [] }
            return [context.person(at: index - 1), context.person(at: last.tokens.lowerBound - 2)]
                .compactMap { context.claim($0, nation, NationRules.first) }
        }
        return []
    }
}
