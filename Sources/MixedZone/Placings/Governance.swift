/// Whether what a clause says of a place happened, by the word that governs it.
///
/// `hopes to win`, `a chance of gold` and `has never won` tell of no place; `served notice of her chances with a victory` and
/// `never featured and came in 23rd` do, though the same words stand before it. So the search goes from the place to the left
/// to the verb that carries it, and asks what stands right before that.
struct Governance {
    let text: TokenizedText
    let references: References
    let words: PlacingVocabulary

    /// How far a clause without a comma is followed.
    private static let reach = 24

    /// True when the place at a token is hoped for, planned, denied or a condition.
    func isUnreal(_ index: Int, in sentence: Range<Int>) -> Bool {
        if isVerb(index) || isBareInfinitive(index) { return isUnrealVerb(index, of: index, in: sentence) }
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= Self.reach {
            if isBoundary(at) { return false }
            if text.kind(at) == .word {
                let word = text.word(at)
                if words.intentions.contains(word), !isName(at, in: sentence) { return governs(at, index) }
                if isAs(at, "course") || isAs(at, "track"), isAs(at - 1, "on"),
                    isAs(at + 1, "for") || isAs(at + 1, "to")
                {
                    return true
                }
                if isVerb(at) { return isUnrealVerb(at, of: index, in: sentence) }
                if words.denials.contains(word), !(isAs(at, "no") && (isAs(at + 1, "better") || isAs(at + 1, "higher")))
                {
                    return index - at <= 4
                }
                if words.modals.contains(word) { return !isConceded(at, before: index, in: sentence) }
                if words.conditions.contains(word) { return true }
                if words.tellings.contains(word), index - at <= 6 {
                    // `will be happy with third`
                    return isAs(at, "with")
                        && Range.window(max(sentence.lowerBound, at - 4), upTo: at).contains {
                            isAs($0, "will") || isAs($0, "would") || isAs($0, "i'll") || isAs($0, "i'd")
                        }
                }
                if isNewStatement(at) { return false }
            }
            at -= 1
        }
        return false
    }

    /// True when the verb at a token, of finishing or winning, is governed by a word that makes it no fact.
    private func isUnrealVerb(_ verb: Int, of index: Int, in sentence: Range<Int>) -> Bool {
        var at = verb - 1
        // Auxiliaries and adverbs of the verb itself.
        while at >= sentence.lowerBound, verb - at <= 6, text.kind(at) == .word {
            let word = text.word(at)
            if words.denials.contains(word) { return true }
            if words.modals.contains(word) { return !isConceded(at, before: index, in: sentence) }
            if words.conditions.contains(word) { return true }
            let classes = text.classes(at)
            guard !classes.isDisjoint(with: [.auxiliary, .adverb]) || Self.between.contains(text.folded(at)) else {
                break
            }
            at -= 1
        }
        guard at >= sentence.lowerBound, text.kind(at) == .word else { return false }
        if text.folded(at) == "to", text.folded(verb).hasSuffix("ing") {
            return isAs(at - 1, "close") || isAs(at - 1, "closer") || isAs(at - 1, "near")
        }
        if text.folded(at) == "to" { return isIntended(at, in: sentence) }
        if text.folded(verb).hasSuffix("ing") || words.winNouns.contains(text.word(verb)) {
            return isGerundOfHope(at, in: sentence)
        }
        return isConditional(before: verb, in: sentence)
    }

    /// `hopes to`, `was expected to`, `tipped Marsh to`, `too tired to`: an intention stands right before the infinitive, with
    /// nothing between but those who are to do it. `broke 198 targets in driving sleet to win` happened.
    private func isIntended(_ to: Int, in sentence: Range<Int>) -> Bool {
        var at = to - 1
        while at >= sentence.lowerBound, to - at <= 10 {
            if isBoundary(at) { return false }
            if text.kind(at) == .word, references.number(at: at) == nil {
                let word = text.word(at)
                if words.intentions.contains(word), !isName(at, in: sentence),
                    !isAs(at, "shot") || text.classes(at - 1).contains(.determiner)
                {
                    return text.kind(at - 1) != .number
                }
                if isAs(at, "how") { return true }
                if isAs(at - 1, "would") || isAs(at - 1, "will") || isAs(at - 1, "i'd") || isAs(at - 1, "i'll") {
                    return true
                }
                if words.denials.contains(word) || words.conditions.contains(word) || isAs(at, "too") { return true }
                if words.modals.contains(word) { return true }
                if isAs(at, "yet"), to - at == 1 { return true }
                if isAs(at, "set") || isAs(at, "due") || isAs(at, "going") || isAs(at, "about") { return to - at == 1 }
                let classes = text.classes(at)
                guard
                    !classes.isDisjoint(with: [.adverb, .determiner, .auxiliary, .pronounThird, .nationWord])
                        || isAs(at, "for")
                        || isAs(at, "on") || text.tokens[at].isCapitalised
                else { return false }
            }
            at -= 1
        }
        return false
    }

    /// `hopes of winning`, `instead of taking`, `without winning`; `by winning` and `after taking` tell what happened.
    private func isGerundOfHope(_ preposition: Int, in sentence: Range<Int>) -> Bool {
        guard text.classes(preposition).contains(.preposition) else {
            return words.intentions.contains(text.word(preposition)) && !isName(preposition, in: sentence)
        }
        if isAs(preposition, "by") { return isAimed(before: preposition, in: sentence) }
        if words.tellings.contains(text.word(preposition)) { return false }
        let start = max(sentence.lowerBound, preposition - 3)
        guard start < preposition else { return false }
        return (start..<preposition).contains {
            words.intentions.contains(text.word($0)) || words.denials.contains(text.word($0)) || isAs($0, "instead")
                || isAs($0, "short")
        }
    }

    /// `aims to wipe out the pain by winning`: the way to an aim is as unreal as the aim.
    private func isAimed(before preposition: Int, in sentence: Range<Int>) -> Bool {
        for at in stride(from: preposition - 1, through: max(sentence.lowerBound, preposition - 10), by: -1) {
            if isBoundary(at) { return false }
            if isAs(at, "to") { return isIntended(at, in: sentence) }
        }
        return false
    }

    /// `if she wins`, `when he finishes third` of the future.
    private func isConditional(before verb: Int, in sentence: Range<Int>) -> Bool {
        var at = verb - 1
        while at >= sentence.lowerBound, verb - at <= 8 {
            if isBoundary(at) { return false }
            if text.kind(at) == .word {
                if words.conditions.contains(text.word(at)) { return !isAs(at, "should") || at == sentence.lowerBound }
                if text.classes(at).contains(.relative) { return false }
            }
            at -= 1
        }
        return false
    }

    /// An intention governs what follows it directly or through `of`, `to`, `for`, `at`, `on`, `in`.
    private func governs(_ intention: Int, _ index: Int) -> Bool {
        if isAs(intention, "favourite") || isAs(intention, "favorite") || isAs(intention, "shot")
            || isAs(intention, "contender")
        {
            return ["to", "for", "at"].contains(text.kind(intention + 1) == .word ? text.folded(intention + 1) : "")
        }
        if ["lost", "lose", "losing"].contains(text.folded(intention)) {
            // `lost to the eventual winner`
            let next = text.kind(intention + 1) == .word ? text.folded(intention + 1) : ""
            if ["to", "by", "in", "at", "from", "with", "a"].contains(next) { return false }
        }
        return !(intention + 1..<max(index, intention + 1)).contains {
            text.kind($0) == .word && words.tellings.contains(text.word($0))
        }
    }

    /// `Marsh may have won but she was not at her best`, `could only finish third`: it happened.
    private func isConceded(_ modal: Int, before index: Int, in sentence: Range<Int>) -> Bool {
        if isAs(modal, "did") {
            // `did win` happened; `didn't` is a word of its own.
            return !Range.window(modal + 1, upTo: index).contains { words.denials.contains(text.word($0)) }
        }
        if Range.window(modal + 1, upTo: min(index + 1, modal + 6)).contains(where: {
            text.kind($0) == .word && ["only", "better"].contains(text.folded($0))
        }) {
            return true
        }
        guard isAs(modal, "may") || isAs(modal, "might"), isAs(modal + 1, "have") || isAs(modal + 1, "not") else {
            return false
        }
        return Range.window(modal + 2, upTo: sentence.upperBound).contains { isAs($0, "but") || isAs($0, "yet") }
    }

    // MARK: - Words

    private func isBoundary(_ index: Int) -> Bool {
        switch text.sign(index) {
        case .comma where text.token(index + 1)?.gap == Token.Gap.none && text.kind(index + 1) == .number: false
        case .comma, .semicolon, .colon, .dash, .openDouble, .closeDouble, .doubleMark, .openParenthesis, .pipe: true
        default: false
        }
    }

    /// A conjunction with a new subject or a finite verb behind it: what stands before it governs nothing here.
    private func isNewStatement(_ index: Int) -> Bool {
        guard text.classes(index).contains(.conjunction) else { return text.classes(index).contains(.relative) }
        if !isAs(index, "and") && !isAs(index, "or") { return true }
        if references.reference(at: index + 1) != nil { return true }
        guard text.kind(index + 1) == .word else { return false }
        let next = text.folded(index + 1)
        return next.hasSuffix("ed") || isFinite(next)
    }

    private func isVerb(_ index: Int) -> Bool {
        guard text.kind(index) == .word else { return false }
        let word = text.word(index)
        guard words.finishVerbs.contains(word) || words.winVerbs.contains(word) || words.gainVerbs.contains(word) else {
            return false
        }
        return !Self.noVerbs.contains(text.folded(index))
            && text.classes(index).isDisjoint(with: [.determiner, .preposition])
    }

    /// `to win` and `did win`: a noun elsewhere.
    private func isBareInfinitive(_ index: Int) -> Bool {
        isAs(index, "win") && (isAs(index - 1, "to") || words.modals.contains(text.word(index - 1)))
    }

    private func isFinite(_ word: String) -> Bool { Self.finite.contains(word) }

    private func isName(_ index: Int, in sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && text.tokens[index].isCapitalised
    }

    private func isAs(_ index: Int, _ word: String) -> Bool {
        text.kind(index) == .word && text.folded(index) == word
    }

    /// Past forms that begin a statement of their own behind `and`.
    private static let finite: Set<String> = [
        "came", "took", "won", "ran", "went", "was", "were", "had", "set", "beat", "broke", "held", "threw", "swam",
        "rode", "got", "made",
        "fell", "led", "left", "is", "has",
    ]
    /// Words of the lists of verbs that are as often nouns or particles.
    private static let noVerbs: Set<String> = [
        "away", "home", "line", "out", "place", "places", "place", "post", "win", "wins", "slide", "fight",
    ]
    /// Words between an auxiliary and its verb.
    private static let between: Set<String> = ["been", "be", "have", "go", "come", "ever", "yet", "even", "get"]
}
