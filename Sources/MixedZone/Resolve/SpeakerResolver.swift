/// Turns the words that name a speaker into a person, through takeovers from other quotations.
struct SpeakerResolver {
    let text: TokenizedText
    let references: References
    /// Who is meant by each reference.
    let meant: [Int?]
    let people: People

    /// Who speaks.
    struct Speaker {
        /// The person, if the article names one.
        var person: Int?
        /// The fullest name, or the words as printed.
        var name: String
        /// The words that name the speaker here.
        var mention: Range<Int>?
        /// How sure it is who is meant by those words, 0…1; a name is sure.
        var certainty: Double
    }

    /// The speaker of each quotation; nil where the article does not say.
    func speakers(of quotes: [QuoteMention]) -> [Speaker?] {
        var byStart: [Int: Int] = [:]
        for (number, reference) in references.all.enumerated() { byStart[reference.head.lowerBound] = number }
        var result: [Speaker?] = quotes.map { quote in
            guard let reference = quote.attribution?.reference else { return nil }
            return speaker(reference, byStart)
        }
        // Takeovers may point forwards and backwards, and through one another.
        for start in quotes.indices where result[start] == nil {
            var at = start
            var steps = 0
            while let next = quotes[at].attribution?.sameAs, result[at] == nil, steps < quotes.count, next != at {
                at = next
                steps += 1
            }
            guard var speaker = result[at], at != start else { continue }
            speaker.mention = nil
            result[start] = speaker
        }
        return result
    }

    private func speaker(_ reference: Reference, _ byStart: [Int: Int]) -> Speaker? {
        let number = byStart[reference.head.lowerBound]
        if let person = reference.person ?? number.flatMap({ meant[$0] }) {
            return Speaker(
                person: person, name: people.persons[person].name, mention: reference.tokens,
                certainty: certainty(of: reference))
        }
        if reference.kind == .pronoun { return nil }
        return Speaker(
            person: nil, name: text.string(reference.tokens), mention: reference.tokens,
            certainty: certainty(of: reference))
    }

    /// Measured on the development articles and the Corpus: of speakers named by a pronoun or a description about one in
    /// eight is somebody else, of those named one in thirty.
    private func certainty(of reference: Reference) -> Double {
        switch reference.kind {
        case .name: 1
        case .pronoun: 0.9
        case .epithet, .unnamed: 0.88
        }
    }
}
