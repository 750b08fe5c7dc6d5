/// Who competes at a nation's trials is of that nation: nobody else may.
struct NationTrials {
    let context: NationContext

    private static let nouns: Set<String> = ["trials"]
    /// How many lines at the top say what an article is about.
    private static let top = 4

    func claims(_ people: People) -> [NationContext.Claim] {
        guard let nation = trials() else { return [] }
        return people.persons.indices.compactMap { number in
            let runsOutside = people.persons[number].mentions.contains { isGuest($0.tokens) }
            return runsOutside ? nil : context.claim(number, nation, NationRules.trials)
        }
    }

    /// The nation whose trials the top of the article is about.
    private func trials() -> NationMention? {
        guard let end = context.text.lines.prefix(Self.top).last?.upperBound else { return nil }
        return context.nations.prefix { $0.tokens.lowerBound < end }.first { nation in
            context.noun(of: nation, in: Self.nouns) != nil
        }
    }

    /// `Marsh, running as a guest`
    private func isGuest(_ name: Range<Int>) -> Bool {
        Range.window(name.upperBound, upTo: min(name.upperBound + 6, context.text.tokens.count)).contains {
            context.word($0) == "guest"
        }
    }
}
