/// Learns nations from what people do and from what is said of a nation's people. It comes after `Resolve`, so that a
/// pronoun will do as the subject. Only athletes learn so: officials and coaches serve other nations than their own.
struct NationLearner {
    let context: NationContext

    /// Adds the nations of people who have none yet, the surest sieve first.
    func learn(_ people: inout People) {
        let nations = context.nations
        let outright = NationSelf(context: context)
        for nation in nations {
            for claim in outright.claims(of: nation) { people.persons[claim.person].learn(claim.evidence) }
        }
        let records = NationRecords(context: context)
        for nation in nations { take(records.claims(of: nation), &people) }
        let teams = NationTeams(context: context)
        for nation in nations { take(teams.claims(of: nation), &people) }
        take(NationBodies(context: context).claims(), &people)
        let firsts = NationFirsts(context: context)
        for nation in nations { take(firsts.claims(of: nation), &people) }
        let crews = NationCrews(context: context)
        for nation in nations { take(crews.claims(of: nation), &people) }
        take(crews.groups(), &people)
        let groups = NationGroups(context: context)
        for nation in nations { take(groups.claims(of: nation), &people) }
        let sides = NationSides(context: context)
        for nation in nations { take(sides.claims(of: nation), &people) }
        take(NationTopics(context: context).claims(), &people)
        take(NationHost(context: context).claims(), &people)
        take(NationHome(context: context).claims(people), &people)
        take(NationTrials(context: context).claims(people), &people)
        share(records, &people)
        handOver(outright, &people)
    }

    /// From one runner of a relay to the next, along the whole of it.
    private func handOver(_ outright: NationSelf, _ people: inout People) {
        let pairs = context.text.tokens.indices.compactMap { index in outright.handover(at: index).map { (index, $0) } }
        for (index, pair) in pairs + pairs.reversed() {
            for (giver, taker) in [(pair.0, pair.1), (pair.1, pair.0)] {
                guard let code = people.persons[giver].nation else { continue }
                take(
                    [.init(person: taker, evidence: NationEvidence(code, index..<index + 1, NationRules.crew))],
                    &people)
            }
        }
    }

    private func take(_ claims: [NationContext.Claim], _ people: inout People) {
        for claim in claims where people.persons[claim.person].role == .athlete {
            people.persons[claim.person].learn(claim.evidence)
        }
    }

    /// A national record goes from one of its nation to another.
    private func share(_ records: NationRecords, _ people: inout People) {
        for index in context.text.tokens.indices {
            guard let (one, other) = records.sharers(at: index) else { continue }
            for (giver, taker) in [(one, other), (other, one)] {
                guard let code = people.persons[giver].nation else { continue }
                take(
                    [.init(person: taker, evidence: NationEvidence(code, index..<index + 2, NationRules.record))],
                    &people)
            }
        }
    }
}
