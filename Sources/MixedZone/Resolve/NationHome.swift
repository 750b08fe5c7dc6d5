/// The report of a nation's own team or federation: whoever it names without a nation is of that one.
struct NationHome {
    let context: NationContext

    private static let nouns: Set<String> = ["squad", "team", "teams"]
    private static let bodyNouns = Set(TableRows.items(NationWordsTable.bodyNouns))
    /// How many lines at the top say whose report it is.
    private static let top = 6

    func claims(_ people: People) -> [NationContext.Claim] {
        guard let nation = reporter() else { return [] }
        return people.persons.indices.compactMap { context.claim($0, nation, NationRules.home) }
    }

    /// The nation whose team or body two lines of the top begin with.
    private func reporter() -> NationMention? {
        var first: [String: NationMention] = [:]
        for line in context.text.lines.prefix(Self.top) {
            guard let nation = context.nations.first(where: { line.contains($0.tokens.lowerBound) }),
                nation.tokens.lowerBound - line.lowerBound <= 2, let code = nation.code, isTeam(nation)
            else { continue }
            if let before = first[code], before != nation { return nation }
            first[code] = nation
        }
        return nil
    }

    /// `the GB Rowing team`, `Swimming Ireland celebrates`: the team, or the body where it is glad of its own.
    private func isTeam(_ nation: NationMention) -> Bool {
        if context.noun(of: nation, in: Self.nouns) != nil { return true }
        let bodies = NationBodies(context: context)
        guard bodies.names(nation) || context.noun(of: nation, in: Self.bodyNouns) != nil else { return false }
        return Range.window(
            nation.tokens.upperBound, upTo: min(nation.tokens.upperBound + 5, context.text.tokens.count)
        )
        .contains { Self.gladness.contains(context.word($0)) }
    }

    private static let gladness = Set(TableRows.items(NationWordsTable.gladness))
}
