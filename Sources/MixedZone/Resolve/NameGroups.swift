/// People whom a sentence joins: `A, B and C`.
struct NameGroup {
    /// The people, in order.
    var people: [Int]
    /// From the first to the last of them.
    var tokens: Range<Int>
    /// True where the people suffer what the verb says (`beat A and B`), false where they do it.
    var isObject: Bool
}

/// Reads the enumerations of a sentence.
struct NameGroups {
    let context: NationContext
    private var text: TokenizedText { context.text }
    /// How far back a group may stand from what is said of it.
    private static let reach = 80

    /// The groups of a sentence that begin before a token, in order.
    func groups(in sentence: Range<Int>, before limit: Int) -> [NameGroup] {
        var result: [NameGroup] = []
        // Of a sentence without end only what is near.
        var index = max(sentence.lowerBound, limit - Self.reach)
        let finder = SubjectFinder(text: text, references: context.references)
        while index < min(limit, sentence.upperBound), result.count < 12 {
            guard let reference = context.references.reference(at: index), context.person(at: index) != nil,
                var group = group(from: index, in: sentence)
            else {
                index += 1
                continue
            }
            group.isObject =
                finder.isObject(reference, start: max(sentence.lowerBound, limit - Self.reach))
                && !(result.isEmpty && opensClause(group, in: sentence))
            result.append(group)
            index = max(group.tokens.upperBound, index + 1)
        }
        return result
    }

    /// `In the relay final Marsh took over`: the first of a sentence that a verb follows, behind a phrase without a comma.
    private func opensClause(_ group: NameGroup, in sentence: Range<Int>) -> Bool {
        let end = group.tokens.upperBound
        guard text.classes(sentence.lowerBound).contains(.preposition), end < sentence.upperBound,
            text.tokens[end].kind == .word
        else { return false }
        let verbs = (sentence.lowerBound..<group.tokens.lowerBound).suffix(Self.reach).contains {
            text.classes($0).contains(.personVerb)
        }
        return !verbs && text.classes(end).isDisjoint(with: [.preposition, .conjunction, .relative, .determiner])
    }

    /// The group that begins at a token.
    func group(from start: Int, in sentence: Range<Int>) -> NameGroup? {
        guard let first = context.references.reference(at: start), let person = context.person(at: start) else {
            return nil
        }
        var group = NameGroup(people: [person], tokens: start..<first.tokens.upperBound, isObject: false)
        // A possessor is one by himself.
        if text.token(first.tokens.upperBound)?.kind == .possessive { return group }
        while group.people.count < 30, let next = next(behind: group.tokens.upperBound, in: sentence),
            let reference = context.references.reference(at: next), reference.isName,
            let person = context.person(at: next)
        {
            if !group.people.contains(person) { group.people.append(person) }
            group.tokens = start..<max(reference.tokens.upperBound, next + 1)
        }
        return group
    }

    /// Where the next name of an enumeration begins: behind brackets without a nation, an age, a comma or `and`.
    private func next(behind end: Int, in sentence: Range<Int>) -> Int? {
        var index = end
        if text.sign(index) == .openParenthesis || text.sign(index) == .openBracket {
            guard
                let close = (index..<min(index + 12, sentence.upperBound)).first(where: {
                    text.sign($0) == .closeParenthesis || text.sign($0) == .closeBracket
                }), !(index..<close).contains(where: { context.nation(at: $0) != nil })
            else { return nil }
            index = close + 1
        }
        if text.sign(index) == .comma, text.number(index + 1) != nil, text.sign(index + 2) == .comma { index += 2 }
        var joins = false
        while index < sentence.upperBound, index - end < 18 {
            let isJoint =
                text.sign(index) == .comma || text.sign(index) == .ampersand || text.sign(index) == .slash
                || ["and", "then"].contains(context.word(index))
            guard isJoint else { break }
            joins = true
            index += 1
        }
        guard joins, index < sentence.upperBound, let reference = context.references.reference(at: index),
            reference.isName
        else { return nil }
        return index
    }
}
