/// Cuts the capitalised runs of a text into candidates for names of people.
struct NameCandidateFinder {
    let text: TokenizedText
    let entities: Entities
    let knowledge: Knowledge

    /// Names of nations that are the given name of somebody here (`Chad Orskell`).
    private let givenNations: Set<WordID>

    init(text: TokenizedText, entities: Entities, knowledge: Knowledge) {
        self.text = text
        self.entities = entities
        self.knowledge = knowledge
        givenNations = Set(
            entities.nations.filter { nation in
                let next = nation.tokens.upperBound
                return nation.tokens.count == 1 && !nation.isAdjective && text.token(next)?.isCapitalised == true
                    && text.token(next)?.gap == .space && text.classes(next).isDisjoint(with: [.common, .place])
                    && text.classes(nation.tokens.lowerBound).contains(.givenName) && entities.named(at: next) == nil
            }.map { text.tokens[$0.tokens.lowerBound].word })
    }

    /// All candidates, in order.
    func candidates() -> [NameCandidate] {
        var result: [NameCandidate] = []
        var line = 0
        var titleCase = text.lines.isEmpty ? false : isTitleCase(text.lines[0])
        for sentence in text.sentences {
            while sentence.lowerBound >= text.lines[line].upperBound {
                line += 1
                titleCase = isTitleCase(text.lines[line])
            }
            for run in joined(CapitalRun.runs(in: sentence, of: text)) {
                for piece in pieces(of: run.tokens, titleCase: titleCase) {
                    if let candidate = candidate(piece, runStart: run.tokens.lowerBound, titleCase: titleCase) {
                        result.append(candidate)
                    }
                }
            }
        }
        return result
    }

    /// The runs, with surname and given name of a list (`1. Oske, Tirvan (KEN)`) in one.
    private func joined(_ runs: [CapitalRun]) -> [CapitalRun] {
        var result: [CapitalRun] = []
        for run in runs {
            if let before = result.last, isListed(before.tokens, givenName: run.tokens) {
                result[result.count - 1] = CapitalRun(tokens: before.tokens.lowerBound..<run.tokens.upperBound)
            } else {
                result.append(run)
            }
        }
        return result
    }

    /// `Oske, Tirvan (KEN)` behind a place or at the start of its line.
    private func isListed(_ surname: Range<Int>, givenName: Range<Int>) -> Bool {
        guard givenName.lowerBound == surname.upperBound + 1, text.sign(surname.upperBound) == .comma,
            text.sign(givenName.upperBound) == .openParenthesis, surname.count <= 5, givenName.count <= 3,
            knowledge.nations.codeInList(text.string(givenName.upperBound + 1..<givenName.upperBound + 2)) != nil
        else { return false }
        let first = surname.lowerBound
        let separators: Set<Sign> = [.period, .closeParenthesis, .pipe, .semicolon, .colon]
        return text.tokens[first].gap >= .line || text.number(first - 1) != nil
            || separators.contains(text.sign(first - 1))
    }

    /// True when most longer words of a line have a capital and it is no sentence.
    private func isTitleCase(_ line: Range<Int>) -> Bool {
        guard line.count < 40 else { return false }
        var capitalised = 0
        var small = 0
        for index in line.dropFirst() where text.tokens[index].kind == .word {
            if text.tokens[index].isCapitalised { capitalised += 1 } else if isLong(index) { small += 1 }
        }
        return capitalised >= 3 && small * 4 <= capitalised
    }

    private func isLong(_ index: Int) -> Bool { text.tokens[index].end - text.tokens[index].start > 3 }

    /// A run without the competitions, places, bodies and nations in it.
    private func pieces(of run: Range<Int>, titleCase: Bool) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = run.lowerBound
        for index in run {
            guard breaks(index, in: run, titleCase: titleCase) else { continue }
            if start < index { pieces.append(start..<index) }
            start = index + 1
        }
        if start < run.upperBound { pieces.append(start..<run.upperBound) }
        return pieces
    }

    private func breaks(_ index: Int, in run: Range<Int>, titleCase: Bool) -> Bool {
        let classes = text.classes(index)
        if let entity = entities.named(at: index) {
            return !isNameAndPlace(entity, at: index, in: run)
        }
        if let nation = entities.nation(at: index) {
            // "Jordan Marsh", but "the German Marsh".
            let isDescribed = index == run.lowerBound && text.classes(index - 1).contains(.determiner)
            // "her brother Jordan"
            if run.count == 1, classes.contains(.givenName), text.classes(index - 1).contains(.kinship) { return false }
            if isSurname(index, in: run) { return false }
            // "the winner, Finn Pekka Orskell": a nationality before a whole name.
            if nation.isAdjective, index == run.lowerBound, run.filter({ text.tokens[$0].kind == .word }).count > 2,
                text.classes(index + 1).contains(.givenName) || text.classes(index + 2).isEmpty
            {
                return true
            }
            // "Chad is a good guy", where a Chad Orskell is named.
            if run.count == 1, givenNations.contains(text.tokens[index].word) { return false }
            return isDescribed || !(classes.contains(.givenName) && isFollowedByName(index, in: run))
        }
        if isCode(index, endOf: run) || isStatus(index) && index > run.lowerBound { return true }
        if classes.contains(.calendar) { return !isMonthOfName(index, in: run) }
        // "Hwang Do-yun": what a hyphen joins is no everyday word.
        let isJoined =
            text.sign(index + 1) == .hyphen && text.tokens[index + 1].gap == .none
            || text.sign(index - 1) == .hyphen && text.tokens[index].gap == .none
        return titleCase && isPlainWord(index) && !isJoined
            && !(text.tokens[index].shape.contains(.singleLetter) && isPlace(before: index))
    }

    /// `On Tuesday, August Orskell ran`: the name of a month that begins a name; not `In August Orskell ran`.
    private func isMonthOfName(_ index: Int, in run: Range<Int>) -> Bool {
        let classes = text.classes(index)
        guard classes.contains(.month), index + 1 < run.upperBound, text.tokens[index + 1].kind == .word,
            text.tokens[index].end - text.tokens[index].start > 2
        else {
            return classes.contains(.givenName) && !classes.contains(.month)
                || index > run.lowerBound && classes.contains(.givenName)
        }
        let before = index - 1
        // "Jan" before a name is one; nobody shortens the month there.
        let isShort = text.tokens[index].end - text.tokens[index].start == 3 && text.folded(index) != "may"
        if isShort { return classes.contains(.givenName) && text.number(before) == nil }
        let isDate = text.number(before) != nil || !text.classes(before).isDisjoint(with: [.preposition, .determiner])
        let isName = classes.contains(.givenName) || text.classes(index + 1).isEmpty
        return isName && (!isDate || text.token(before)?.gap == nil)
            && text.classes(index + 1).isDisjoint(with: [.common, .calendar])
    }

    /// `TOLVIK Marit NOR 4:06.02`: a nation's code behind a name in a list.
    private func isCode(_ index: Int, endOf run: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard index + 1 == run.upperBound || isStatus(index + 1), run.count > 1, token.shape.contains(.allCapitals),
            token.end - token.start == 3,
            token.gap == .space
        else { return false }
        let next = text.token(index + 1)
        let endsField =
            next == nil || next?.kind == .number || (next?.gap ?? .line) >= .line || next?.sign == .pipe
            || isStatus(index + 1)
        return endsField && knowledge.nations.code(text.string(index..<index + 1)) != nil
    }

    /// `DNF`, `PB`: what a list prints behind a name.
    private func isStatus(_ index: Int) -> Bool {
        guard let token = text.token(index), token.kind == .word, token.shape.contains(.allCapitals),
            token.end - token.start <= 3
        else {
            return false
        }
        return ["dnf", "dns", "dsq", "dq", "nr", "nm", "nh", "pb", "sb", "cr", "wr"].contains(text.folded(index))
    }

    /// `Tilda Jordan`: a nation's name behind a sure given name.
    private func isSurname(_ index: Int, in run: Range<Int>) -> Bool {
        guard index == run.lowerBound + 1, index + 1 == run.upperBound, entities.nation(at: index - 1) == nil else {
            return false
        }
        let before = text.classes(index - 1)
        return before.contains(.givenName) && before.isDisjoint(with: [.common, .commonAndName, .place, .nationWord])
            && entities.nation(at: index)?.tokens.count == 1
    }

    /// `Georgia Marsh`, `Jack Preston`: a town or state that is part of a name here.
    private func isNameAndPlace(_ entity: EntityMention, at index: Int, in run: Range<Int>) -> Bool {
        guard entity.kind == .place || entity.kind == .team, entity.tokens.count == 1 else { return false }
        if isInCapitals(index, in: run) { return true }
        // "Pascoe-Lund": a hyphen joins it to a name.
        if text.sign(index - 1) == .hyphen, text.tokens[index].gap == .none, index - 1 > run.lowerBound { return true }
        if text.classes(index).contains(.givenName), isFollowedByName(index, in: run) { return true }
        guard index > run.lowerBound, entities.named(at: index - 1) == nil else { return false }
        let before = text.classes(index - 1)
        return before.contains(.givenName)
            // "Damarcus Poole": nobody knows the first word, and no comma parts the two.
            || before.isEmpty && text.tokens[index - 1].kind == .word && index + 1 == run.upperBound
                && index - 1 == run.lowerBound
    }

    /// `DE SOUZA LIMA Wagner`: a town's name among the capitals of a surname, with the given name behind.
    private func isInCapitals(_ index: Int, in run: Range<Int>) -> Bool {
        guard text.tokens[index].shape.contains(.allCapitals), index > run.lowerBound, index + 1 < run.upperBound,
            text.tokens[index - 1].shape.contains(.allCapitals)
        else { return false }
        let next = text.tokens[index + 1]
        return next.kind == .word && next.isCapitalised && !next.shape.contains(.allCapitals)
    }

    private func isFollowedByName(_ index: Int, in run: Range<Int>) -> Bool {
        index + 1 < run.upperBound && text.tokens[index + 1].kind == .word && entities.named(at: index + 1) == nil
            && entities.nation(at: index + 1) == nil && !isPlainWord(index + 1)
    }

    /// True for everyday words that are no name besides.
    private func isPlainWord(_ index: Int) -> Bool {
        let classes = text.classes(index)
        guard text.tokens[index].kind == .word else { return false }
        return classes.contains(.common) && classes.isDisjoint(with: [.givenName, .commonAndName, .particle])
    }

    /// A piece as a candidate, without the words at its ends that cannot belong to a name.
    private func candidate(_ piece: Range<Int>, runStart: Int, titleCase: Bool) -> NameCandidate? {
        var start = piece.lowerBound
        var end = piece.upperBound
        while start < end, !canBegin(start, end: end) { start += 1 }
        while end > start, !canEnd(end - 1, start: start), titleCase || !text.isSurname(end - 1, behind: start) {
            end -= 1
        }
        // A particle at the front belongs to the name only before another word.
        guard start < end else { return nil }
        var words = (start..<end).filter { text.tokens[$0].kind == .word }.map { text.tokens[$0].word }
        guard !words.isEmpty, words.count <= 6 else { return nil }
        if let comma = (start..<end).first(where: { text.sign($0) == .comma }),
            !text.classes(comma + 1).contains(.nameSuffix)
        {
            let surname = (start..<comma).filter { text.tokens[$0].kind == .word }.count
            words = Array(words[surname...] + words[..<surname])
        } else {
            let surname = SurnameCase(text: text).surnameFirst(start..<end)
            if surname > 0 { words = Array(words[surname...] + words[..<surname]) }
        }
        if words.count == 1, text.tokens[start].shape.contains(.singleLetter) { return nil }
        return NameCandidate(tokens: start..<end, words: words, runStart: runStart, isInTitleCase: titleCase)
    }

    /// `2 M Tarl`, `2= M Tarl`: the place of a list before an initial.
    private func isPlace(before index: Int) -> Bool {
        text.number(index - 1) != nil || text.sign(index - 1) == .equal && text.number(index - 2) != nil
    }

    private func canBegin(_ index: Int, end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return false }
        let classes = text.classes(index)
        let isLast = index + 1 == end
        if token.shape.contains(.singleLetter), isPlace(before: index), !isLast { return true }
        if classes.contains(.neverName), !classes.contains(.givenName) || isLast { return false }
        if classes.contains(.title), !isLast, !classes.contains(.givenName) { return false }
        // "Vice-President Orskell"
        if text.sign(index + 1) == .hyphen, text.classes(index + 2).contains(.title), index + 2 < end { return false }
        // "On Tuesday, August Orskell ran": the candidate would not begin here if it were the month.
        if classes.contains(.month), !isLast, text.classes(index + 1).isEmpty { return true }
        // "his fellow Yorkshireman Joe Orskell"
        if !isLast, text.classes(index + 1).contains(.givenName), classes.isEmpty, index > 0,
            text.tokens[index - 1].kind == .word, text.folded(index - 1) == "fellow"
        {
            return false
        }
        // "Head Coach Orskell"
        if !classes.isDisjoint(with: .roleNoun), !isLast,
            !text.classes(index + 1).isDisjoint(with: .roleNoun.union(.title)),
            text.tokens[index + 1].kind == .word, index + 2 < end
        {
            return false
        }
        if !classes.isDisjoint(with: .roleNoun), classes.isDisjoint(with: [.givenName, .commonAndName]) {
            return false
        }
        if isPlainWord(index) {
            // "two Swiss, Beat Orskell and …": a capital within the sentence, before a word that no table knows.
            if index + 2 == end, !isSentenceStart(index), text.classes(index + 1).isEmpty,
                text.tokens[index + 1].kind == .word
            {
                return classes.isDisjoint(with: [.title, .determiner, .preposition, .auxiliary, .conjunction])
            }
            return isLast && index > 0 && text.tokens[index].gap < .line && !isSentenceStart(index)
        }
        return true
    }

    private func isSentenceStart(_ index: Int) -> Bool { text.sentence(of: index).lowerBound == index }

    private func canEnd(_ index: Int, start: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return false }
        let classes = text.classes(index)
        if text.sign(index - 1) == .hyphen, token.gap == .none, index > start { return true }
        if classes.contains(.honorific), token.shape.contains(.allCapitals), index > start { return false }
        if classes.contains(.neverName), classes.isDisjoint(with: [.givenName, .commonAndName]) {
            // "Tran Thi My": a syllable behind a family name and another.
            return index - start > 1 && text.classes(start).contains(.familyName) && text.tokens[index].gap == .space
        }
        return true
    }
}
