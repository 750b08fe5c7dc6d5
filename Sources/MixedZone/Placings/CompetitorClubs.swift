/// Clubs, schools, colleges and towns that compete as teams: capitalised words that no person and no nation is known by.
extension CompetitorFinder {
    /// The run of capitalised words around a token that can be the name of a club (`Sale`, `Leeds City`, `Ridgemont High School`).
    func club(at index: Int) -> Range<Int>? {
        guard isClubWord(index) else { return nil }
        let sentence = text.sentence(of: index)
        // `the 12-Year-Old Record`: a heading.
        if text.sign(index - 1) == .hyphen || text.sign(index + 1) == .hyphen { return nil }
        var start = index
        var end = index + 1
        while start > max(sentence.lowerBound, index - Self.reach) {
            if text.tokens[start].gap == .space, isClubWord(start - 1) {
                start -= 1
            } else if start > sentence.lowerBound + 1, text.kind(start - 1) == .possessive, isClubWord(start - 2),
                entities.named(at: start - 2)?.kind != .place
            {
                // `King's School`
                start -= 2
            } else {
                break
            }
        }
        while end < min(sentence.upperBound, index + Self.reach), text.tokens[end].gap == .space, isClubWord(end) {
            end += 1
        }
        if end - start == 1, text.classes(start).contains(.givenName), !text.classes(start).contains(.place) {
            return nil
        }
        if end - start == 1, start == sentence.lowerBound || text.tokens[start].shape.contains(.allCapitals) {
            // The first word of a sentence has its capital anyhow.
            let classes = text.classes(start)
            let word = text.folded(start)
            let isPlural =
                text.kind(end) == .word && text.folded(end) == "were" && !word.hasSuffix("s") && !word.hasSuffix("men")
                && !["people", "children"].contains(word)
                || text.kind(end) == .word && text.folded(end) == "won" && text.kind(end + 2) == .word
                    && ["team", "relay", "match", "league"].contains(text.folded(end + 2)) && !word.hasSuffix("s")
            let isKnown = isPlural || classes.contains(.place) || entities.named(at: start) != nil
            let isOther = word.count < 4 || ["ing", "ed", "ly", "er", "est"].contains { word.hasSuffix($0) }
            guard isKnown || isNamedElsewhere(start) || classes.isEmpty && !isOther else { return nil }
        }
        return start..<end
    }

    /// The name of a club, by its fullest form in the text where one begins or ends with the words (`the Harriers`).
    func clubName(_ tokens: Range<Int>) -> String {
        let words = tokens.map { text.word($0) }
        for entity in entities.named.prefix(Self.scope) where entity.kind == .organisation || entity.kind == .team {
            guard entity.tokens.count > words.count, entity.tokens.count <= words.count + 4 else { continue }
            let own = entity.tokens.map { text.word($0) }
            if Array(own.prefix(words.count)) == words || Array(own.suffix(words.count)) == words { return entity.name }
        }
        return text.string(tokens)
    }

    /// The club that ends at a token and is the subject of the verb behind it.
    func actingClub(endingAt index: Int, from start: Int, isNear: Bool) -> PlacingSubject? {
        guard let tokens = club(at: index), tokens.upperBound == index + 1, tokens.lowerBound >= start,
            entities.named(at: index)?.kind != .venue, entities.named(at: index)?.kind != .competition,
            isFreeClub(tokens.lowerBound, from: start)
        else { return nil }
        var end = index + 1
        if text.kind(end) == .possessive || text.sign(end) == .closeSingle {
            // `Bingley's women were third`, `Cambridge's women's eight won`
            end += 1
            let first = end
            if text.kind(end) == .word,
                words.winVerbs.contains(text.word(end)) || words.finishVerbs.contains(text.word(end))
            {
                // `St Mary's won the relay`
                return .nation(text.string(tokens.lowerBound..<end))
            }
            var hasTeam = false
            while end < first + 6,
                text.classes(end).isDisjoint(with: [.auxiliary, .preposition, .conjunction]) || isTeamWord(end)
            {
                let isPart =
                    isTeamWord(end) || entities.event(at: end) != nil || text.kind(end) == .possessive
                    || text.kind(end) == .number || text.sign(end) == .hyphen || text.classes(end).contains(.common)
                    || text.token(end)?.isCapitalised == true && (text.token(end)?.range.count ?? 9) <= 3
                guard isPart, references.number(at: end).map({ !references.all[$0].isName }) ?? true else { break }
                if isVerb(end), !isTeamWord(end) { break }
                hasTeam = hasTeam || isTeamWord(end) || entities.event(at: end) != nil
                end += 1
            }
            guard hasTeam else { return nil }
        } else if isTeamWord(end) {
            end += 1
        }
        while text.classes(end).contains(.adverb) { end += 1 }
        // `won 10 events`, `won all their matches`: a count of wins is no place.
        if text.kind(end + 1) == .number || !text.classes(end + 1).isDisjoint(with: [.cardinal]) { return nil }
        let isActive = words.winVerbs.contains(text.word(end)) || words.opponentVerbs.contains(text.word(end))
        guard text.kind(end) == .word, isVerb(end) || isActive else { return nil }
        // A verb far ahead belongs to it only if it acts: `Oxford beat Cambridge by a length to win`.
        guard
            isNear || isActive || words.finishVerbs.contains(text.word(end)) && !text.classes(end).contains(.auxiliary)
        else {
            return nil
        }
        if tokens.count == 1, text.kind(tokens.lowerBound - 1) == .word, text.folded(tokens.lowerBound - 1) == "the",
            clubName(tokens) == text.string(tokens), entities.named(at: index) == nil, let homeClub
        {
            // `The Hawk women finished third`: the nickname of the club that the text is about.
            return .nation(homeClub)
        }
        return .nation(clubName(tokens))
    }

    /// The club within the words for a group: `the Stockport team`.
    func club(of reference: Reference) -> PlacingSubject? {
        guard
            Self.homeNouns.contains(text.folded(reference.head.upperBound - 1))
                || isTeamWord(reference.head.upperBound - 1)
        else { return nil }
        let words = reference.tokens.filter {
            text.tokens[$0].isCapitalised
                && text.classes($0).isDisjoint(with: [.determiner, .nationWord, .ordinal, .competitionWord])
                && entities.nation(at: $0) == nil && entities.event(at: $0) == nil
        }
        guard let first = words.first, let last = words.last, last - first == words.count - 1 else { return nil }
        return .nation(clubName(first..<last + 1))
    }

    /// `The club finished ninth`, `a weakened team took third`, `our squad won`: the club that the text is about.
    func homeTeam(at index: Int, from start: Int) -> PlacingSubject? {
        guard text.kind(index) == .word, !text.tokens[index].isCapitalised,
            Self.homeNouns.contains(text.folded(index)),
            text.kind(index + 1) != .possessive, text.sign(index + 1) != .hyphen,
            !(text.kind(index + 1) == .word
                && ["of", "race", "event", "title", "prize"].contains(text.folded(index + 1)))
        else { return nil }
        var before = index - 1
        while before >= start, index - before <= 5, text.classes(before).isDisjoint(with: .determiner) {
            guard text.kind(before) == .word || text.kind(before) == .number || entities.event(at: before) != nil,
                entities.nation(at: before) == nil, entities.named(at: before) == nil,
                references.reference(at: before).map({ !$0.isName }) ?? true,
                text.classes(before).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .relative])
            else { return nil }
            before -= 1
        }
        guard before >= start, text.classes(before).contains(.determiner),
            !["their", "another", "every", "each", "any"].contains(text.folded(before)), isFreeClub(before, from: start)
        else { return nil }
        return homeClub.map { .nation($0) }
    }

    /// The club or team that the text names most, if it names one often or early.
    var homeClub: String? {
        var counts: [String: (count: Int, first: Int)] = [:]
        for entity in entities.named.prefix(Self.scope) where entity.kind == .organisation || entity.kind == .team {
            counts[entity.name, default: (0, entity.tokens.lowerBound)].count += 1
        }
        let best = counts.min {
            ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
        }
        guard let best, best.value.count > 1 || best.value.first < 120 && !best.key.contains("-") else { return nil }
        // The page of a college's athletes: `Holme State Athletics`.
        for department in [" Athletic Communications", " Athletics", " Sports Information"]
        where best.key.hasSuffix(department) {
            return String(best.key.dropLast(department.count))
        }
        return best.key
    }

    private static let homeNouns: Set<String> = ["boys", "club", "college", "girls", "school", "side", "squad", "team"]

    /// Nothing stands before a club that makes it a place where something is or a thing that is acted on.
    private func isFreeClub(_ first: Int, from start: Int) -> Bool {
        var before = first - 1
        if before >= start, text.kind(before) == .word, text.folded(before) == "the" { before -= 1 }
        guard before >= start else { return true }
        if text.kind(before) == .word {
            return !text.classes(before).isDisjoint(with: [.conjunction, .calendar])
                || words.causeVerbs.contains(text.word(before))
                || words.winnerNouns.contains(text.word(before)) || isTeamWord(before)
                || words.raceNouns.contains(text.word(before))
        }
        return [.comma, .semicolon, .colon, .closeParenthesis, .dash].contains(text.sign(before))
    }

    /// The club that is named at a token as the one that holds what stands before it: `went to Bingley`, `was Sale`.
    func holdingClub(at index: Int) -> PlacingSubject? {
        var at = index
        if text.kind(at) == .word, text.folded(at) == "the" { at += 1 }
        guard let tokens = club(at: at), tokens.lowerBound == at, references.number(at: tokens.upperBound) == nil,
            text.kind(tokens.upperBound) != .possessive, text.sign(tokens.upperBound) != .closeSingle,
            text.sign(tokens.upperBound) != .singleMark, entities.named(at: at)?.kind != .venue,
            entities.named(at: at)?.kind != .competition
        else { return nil }
        // `European medal favourite Christine Marsh`: the words describe somebody.
        for next in tokens.upperBound..<tokens.upperBound + 4 {
            guard text.kind(next) == .word,
                text.classes(next).isDisjoint(with: [.preposition, .auxiliary, .conjunction])
            else { break }
            if references.number(at: next) != nil { return nil }
        }
        return .nation(clubName(tokens))
    }

    /// True for a capitalised word outside the names of people, nations, events and days.
    private func isClubWord(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.isCapitalised,
            references.number(at: index) == nil, entities.nation(at: index) == nil, entities.event(at: index) == nil
        else { return false }
        if let kind = entities.named(at: index)?.kind { return kind != .competition && kind != .venue }
        let classes = text.classes(index)
        // `Stockport Ladies`, `Valley Old Boys`
        if isTeamWord(index) {
            return text.token(index - 1)?.isCapitalised == true && token.gap == .space && !isTeamWord(index - 1)
        }
        let never: WordClass = [
            .determiner, .preposition, .conjunction, .calendar, .month, .ordinal, .cardinal, .auxiliary, .relative,
            .nationWord, .title, .honorific, .competitionWord, .pronounHe, .pronounShe, .pronounFirst, .pronounThird,
            .pronounSecond, .negation, .adverb,
        ]
        // `Loughborough Students`, `Valley Wheelers`: people in the plural behind a name.
        let isPeople =
            text.folded(index).hasSuffix("s") && text.token(index - 1)?.isCapitalised == true && token.gap == .space
        guard classes.isDisjoint(with: never), isPeople || classes.isDisjoint(with: .roleNoun) else { return false }
        let word = token.word
        return !words.raceNouns.contains(word) && !words.winNouns.contains(word) && !words.winnerNouns.contains(word)
            && !words.titleNouns.contains(word) && !words.placeNouns.contains(word)
            && !Self.prizes.contains(text.folded(index))
    }

    /// True when the word stands with a capital within a sentence too.
    private func isNamedElsewhere(_ index: Int) -> Bool {
        let word = text.tokens[index].word
        return text.tokens.indices.prefix(Self.scope * 10).contains {
            text.tokens[$0].word == word && text.tokens[$0].isCapitalised && $0 != index && text.kind($0 - 1) == .word
                && text.tokens[$0].gap == .space
        }
    }

    /// No name of a club has more words on either side, and no more of a text is searched for one.
    private static let reach = 8
    private static let scope = 600

    private static let prizes: Set<String> = [
        "gold", "silver", "bronze", "result", "results", "others", "winners", "men", "women", "boys", "girls",
        "european",
        "olympic", "olympian", "commonwealth", "world", "national", "international", "asian", "african", "paralympic",
        "sophomore", "freshman", "junior", "senior", "captain", "team", "teams", "overall", "final", "photo",
    ]
}
