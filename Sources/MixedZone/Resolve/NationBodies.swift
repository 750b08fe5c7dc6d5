/// Whom a nation's federation, selectors or headline choose, ban or honour is of that nation.
struct NationBodies {
    let context: NationContext
    private var text: TokenizedText { context.text }

    private static let nouns = Set(TableRows.items(NationWordsTable.bodyNouns))
    private static let sports = Set(TableRows.items(NationWordsTable.bodySports).map { $0.lowercased() })
    private static let sanctions = Set(TableRows.items(NationWordsTable.sanctions))

    /// A body, by the words that name it.
    private struct Body {
        let tokens: Range<Int>
        let code: String
    }

    /// All that the bodies of the text do with somebody.
    func claims() -> [NationContext.Claim] {
        var claims: [NationContext.Claim] = []
        var codes: [WordID: String] = [:]
        for body in bodies(&codes) {
            for person in chosen(by: body) {
                claims.append(
                    NationContext.Claim(
                        person: person, evidence: NationEvidence(body.code, body.tokens, NationRules.body)))
            }
        }
        return claims
    }

    /// The bodies in text order; `Athletics Kenya (AK)` makes `AK` one.
    private func bodies(_ initials: inout [WordID: String]) -> [Body] {
        var bodies: [Body] = []
        for nation in context.nations {
            guard let code = nation.code, let tokens = body(of: nation) else { continue }
            bodies.append(Body(tokens: tokens, code: code))
            if text.sign(tokens.upperBound) == .openParenthesis, let short = text.token(tokens.upperBound + 1),
                short.shape.contains(.allCapitals), text.sign(tokens.upperBound + 2) == .closeParenthesis
            {
                initials[short.word] = code
            }
        }
        guard !initials.isEmpty else { return bodies }
        for index in text.tokens.indices where text.tokens[index].shape.contains(.allCapitals) {
            if let code = initials[text.tokens[index].word] {
                bodies.append(Body(tokens: index..<index + 1, code: code))
            }
        }
        return bodies
    }

    /// The words of the body that a nation's name belongs to.
    private func body(of nation: NationMention) -> Range<Int>? {
        let (start, end) = (nation.tokens.lowerBound, nation.tokens.upperBound)
        if isSport(start - 1), text.tokens[start].gap == .space { return start - 1..<end }
        if isSport(end), text.tokens[end].gap == .space {
            // "USA Track & Field"
            if text.sign(end + 1) == .ampersand || context.word(end + 1) == "and",
                text.token(end + 2)?.isCapitalised == true
            {
                return start..<end + 3
            }
            return start..<end + 1
        }
        if let noun = context.noun(of: nation, in: Self.nouns) { return start..<noun + 1 }
        // "Britain name Marsh": the nation itself, in a headline or not.
        return nation.isAdjective || text.token(end)?.kind == .possessive ? nil : start..<end
    }

    /// True where a nation stands in the name of a body (`Athletics Kenya`).
    func names(_ nation: NationMention) -> Bool {
        isSport(nation.tokens.lowerBound - 1) || isSport(nation.tokens.upperBound)
    }

    func isSport(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.isCapitalised else { return false }
        return Self.sports.contains(text.folded(index))
    }

    /// Whom the body has done something with, in the active or the passive voice.
    private func chosen(by body: Body) -> [Int] {
        let sentence = text.sentence(of: body.tokens.lowerBound)
        if context.word(body.tokens.lowerBound - 1) == "by" {
            for index in stride(
                from: body.tokens.lowerBound - 2, through: max(sentence.lowerBound, body.tokens.lowerBound - 16), by: -1
            )
            where Self.sanctions.contains(context.word(index)) {
                return context.subjects(before: index)
            }
            return []
        }
        let end = body.tokens.upperBound
        for index in Range.window(end, upTo: min(end + 7, sentence.upperBound)) {
            let word = context.word(index)
            if Self.sanctions.contains(word) { return object(of: index, in: sentence) }
            if context.person(at: index) != nil || text.tokens[index].kind == .sign && text.sign(index) == .period {
                return []
            }
            if text.classes(index).contains(.preposition) { return [] }
        }
        return []
    }

    /// Whom the verb is done to, with all that `and` joins to them.
    private func object(of verb: Int, in sentence: Range<Int>) -> [Int] {
        for index in Range.window(verb + 1, upTo: min(verb + 14, sentence.upperBound)) {
            if context.person(at: index) != nil {
                return NameGroups(context: context).group(from: index, in: sentence)?.people ?? []
            }
            if context.nation(at: index) != nil { return [] }
            if text.sign(index) == .semicolon || text.sign(index) == .colon { return [] }
        }
        return []
    }
}
