/// Judges each line by itself: by its words, its signs and the credits or labels at either end.
struct LineJudge {
    let furniture: FurnitureLines

    /// A line longer than this with a full stop at its end is prose, whatever its words; only its ends are looked at.
    private static let proseLength = 700

    /// That many lines may stand above the headline.
    private static let headLines = 12

    func judge(_ dump: inout Dump) {
        var words = LineWords()
        for index in dump.lines.indices {
            cutLabels(index, &dump)
            if dump.isGone(index) { continue }
            dump.lines[index].shape = LineShape(dump.text(index))
            judge(index, &dump, &words)
            if dump.isKept(index) { cutCredits(index, &dump) }
        }
    }

    private func judge(_ index: Int, _ dump: inout Dump, _ words: inout LineWords) {
        let line = dump.text(index)
        let shape = dump.lines[index].shape
        if !shape.hasLetter, shape.digits == 0, Self.isSeparator(line) {
            dump.remove(index, by: ScrapePhrases.separator)
            return
        }
        if line.count > Self.proseLength, shape.endsSentence { return }
        if AgencyMarks.matches(line) { return dump.remove(index, by: AgencyMarks.rule) }
        switch furniture.verdict(on: Self.withoutMarker(line), words: &words) {
        case .certain(let rule):
            if isCreditSentence(rule, shape) { break }
            dump.remove(index, by: rule)
            if rule.id == CreditPhrases.photo.id { markCaption(before: index, &dump) }
            return
        case .beside(let rule):
            dump.doubt(index, by: rule)
            return
        case .unknown: break
        }
        if !shape.endsSentence, NavMenu.isMenu(words.words) {
            dump.remove(index, by: NavMenu.rule)
        } else if !shape.endsSentence, NavBreadcrumb.matches(line, inHead: index < Self.headLines) {
            dump.remove(index, by: NavBreadcrumb.rule)
        } else if !shape.endsSentence, CreditPhoto.isCredit(line) {
            dump.remove(index, by: CreditPhrases.photo)
            markCaption(before: index, &dump)
        } else if ScrapedCode.isCode(line) {
            dump.remove(index, by: ScrapePhrases.code)
        } else if SocialButtons.isRow(words.words), !shape.endsSentence {
            dump.remove(index, by: SharePhrases.share)
        } else if SocialButtons.isButton(words.words), !shape.endsSentence {
            dump.doubt(index, by: SharePhrases.share)
        } else if LinkLines.matches(line, shape) {
            dump.remove(index, by: PromotionPhrases.link)
        } else if ContactLine.matches(line) {
            dump.remove(index, by: ContactLine.rule)
        } else if shape.digits > 0, shape.words <= 16, let stamp = MetaTimestamp.read(line), stamp.isLabelled {
            dump.remove(index, by: MetaTimestamp.rule)
            dump.note(stamp)
        }
    }

    /// "Photo: Lister wins the hill race in the rain." tells something and stays.
    private func isCreditSentence(_ rule: Rule, _ shape: LineShape) -> Bool {
        rule.id == CreditPhrases.photo.id && shape.endsSentence && shape.words > 6
    }

    /// The line just above a credit is the picture's caption.
    private func markCaption(before index: Int, _ dump: inout Dump) {
        guard index > 1, !dump.lines[index].followsBlank, dump.isKept(index - 1), dump.lines[index - 1].followsBlank
        else {
            return
        }
        let shape = dump.lines[index - 1].shape
        if shape.words >= 4, shape.words <= 60 { dump.lines[index - 1].kind = .caption }
    }

    private func cutLabels(_ index: Int, _ dump: inout Dump) {
        let line = dump.text(index)
        let start = GluedMarkers.endOfPrefix(in: line)
        if start == line.endIndex {
            // A label alone is an ordinary advertising line; several in a row are glued.
            if furniture.rule(forLine: line) == nil { dump.remove(index, by: GluedMarkers.prefix) }
            return
        }
        if let end = CaptionDuplicate.endOfLabel(in: line) {
            dump.cut(index, line.startIndex..<end, by: CaptionDuplicate.label)
            dump.lines[index].kind = .caption
            return
        }
        if start > line.startIndex { dump.cut(index, line.startIndex..<start, by: GluedMarkers.prefix) }
        let rest = dump.text(index)
        let end = GluedMarkers.startOfSuffix(in: rest)
        if end < rest.endIndex, end > rest.startIndex { dump.cut(index, end..<rest.endIndex, by: GluedMarkers.suffix) }
    }

    private func cutCredits(_ index: Int, _ dump: inout Dump) {
        let line = dump.text(index)
        if let start = CreditReporting.start(in: line) {
            let notice = String(decoding: line[start...], as: UTF8.self)
            if dump.metadata.authors == nil {
                let reporters = CreditReporting.reporters(in: notice)
                if !reporters.isEmpty { dump.metadata.authors = reporters }
            }
            if start == line.startIndex {
                dump.remove(index, by: CreditReporting.rule)
            } else {
                dump.cut(index, start..<line.endIndex, by: CreditReporting.rule)
            }
        } else if let credit = CreditPhoto.trailing(in: line) {
            if credit.isCaption {
                dump.remove(index, by: CaptionDuplicate.credit)
            } else {
                dump.cut(index, credit.start..<line.endIndex, by: CreditPhrases.photo)
                if dump.lines[index].shape.words <= 45, !dump.lines[index].shape.isQuotation {
                    dump.lines[index].kind = .caption
                }
            }
        }
    }

    /// Signs without a word; a dash alone may stand for a missing figure in a table, but not on a line of its own.
    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 200
            && line.allSatisfy { byte in
                byte < 0x30 || byte > 0x39 && byte < 0x41 || byte > 0x5A && byte < 0x61 || byte > 0x7A && byte <= 0xC2
                    || byte == 0xE2 || byte == 0xEF || byte == 0xF0
            }
    }

    /// The line without the bullet or arrow in front, which menus and link lists have.
    private static func withoutMarker(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let marker = ListItem.marker(of: line), marker != .number else { return line }
        return line.drop { $0 == 0x2D || $0 == 0x2A || $0 == 0x20 || $0 >= 0x80 }
    }
}

extension Dump {
    /// Copies what a date line says into the metadata.
    mutating func note(_ stamp: MetaTimestamp.Stamp) {
        if let date = stamp.date {
            if stamp.isModification {
                metadata.modified = metadata.modified ?? date
            } else {
                metadata.published = metadata.published ?? date
            }
        }
        if let section = stamp.section { metadata.section = metadata.section ?? section }
        if metadata.authors == nil, !stamp.authors.isEmpty { metadata.authors = stamp.authors }
    }
}
