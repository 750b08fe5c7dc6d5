import Testing

@testable import MixedZone

@Suite struct SpeechWordTests {
    @Test(arguments: [
        ("I can't, won’t – and didnt!", "i can not will not and did not"), ("It's 100m.", "it is 100 m"),
        ("100 metres", "100 m"), ("1,500 of 3:27.79", "1500 of 3:27.79"), ("26-years-old", "26 years old"),
        ("Zoë’s 50%", "zoës 50 percent"), ("we'll they've I'm he'd", "we will they have i am he would"), ("— …", ""),
    ])
    func comparesWordsByTheirKeys(text: String, keys: String) {
        #expect(SpeechWord.normalForm(of: text) == keys)
    }

    @Test func splitsSentences() {
        let sentences = SpeechWord.sentences(of: "I ran. “Did I?” Yes, 3.5 miles… So what")
        #expect(sentences.map(\.count) == [2, 2, 3, 2])
        #expect(SpeechWord.sentences(of: String(repeating: "word ", count: 1000)).count == 5)
    }
}

@Suite struct WordDifferenceTests {
    @Test(arguments: [
        ("walk past the harbour sadly", "walk past a harbour sadly", "walk past ~~the~~ **a** harbour sadly"),
        ("I ran", "I ran,", "I ran,"), ("It makes me sad", "It's left me sad", "~~It makes~~ **It's left** me sad"),
        ("just 100 metres too far", "just 100m too far", "just 100m too far"),
        ("I ran on and on", "I ran on", "I ran on ~~and on~~"), ("a", "b", "~~a~~ **b**"), ("", "b", "**b**"),
        ("I can't stop", "I can not stop", "I can not stop"), ("can stop", "can't stop", "~~can~~ **can't** stop"),
    ])
    func marksWhatChanged(first: String, second: String, marked: String) {
        #expect(WordDifference(from: first, to: second).marked == marked)
    }

    @Test func keepsEveryWordOfTheSecondText() {
        let first = "well the wind was behind us and we ran on to the bell"
        let second = "We ran on, the wind behind us, well to the last bell"
        let kept = WordDifference(from: first, to: second).parts.filter { $0.change != .removed }.map(\.text)
        #expect(kept.joined(separator: " ") == second)
    }

    @Test(arguments: [
        ("I ran 12 laps today", "I ran 14 laps today", [AuditFinding.Code.variantNumber]),
        ("I was happy there today", "I was not happy there today", [.variantNegation]),
        ("I can do it again", "I can't do it again", [.variantNegation]),
        ("I thank Maren for it", "I thank Petra for it", [.variantName]),
        ("I ran two laps now", "I ran 2 laps now", []),
        ("I was happy there", "I was so happy there", []), ("I ran on", "I ran on, not far", []),
        ("my 3 laps were slow", "my laps were slow", []), ("the wind was bad", "The rain was bad", []),
    ])
    func tellsChangesOfMeaning(first: String, second: String, codes: [AuditFinding.Code]) {
        #expect(MeaningChange.changes(in: WordDifference(from: first, to: second)).map(\.code) == codes)
    }
}

@Suite struct SpeechMatcherTests {
    private func matches(_ texts: [String], days: [Int?] = []) -> [[Int]] {
        var numbers = WordNumbers()
        let sentences = texts.enumerated().map { index, text in
            SpeechMatcher.Sentence(
                quote: index, group: 0, article: index, day: index < days.count ? days[index] : nil,
                keys: SpeechWord.words(of: text).flatMap(\.keys).map { numbers.number($0) })
        }
        return SpeechMatcher(sentences: sentences, numbers: numbers).matches()
    }

    @Test(arguments: [
        ("I felt strong over the first two barriers", "But I felt really strong over the first couple of barriers"),
        ("The stones on the last bend were wet", "stones on the last bend"),
        ("I lost 12 metres there", "I lost 20 metres there"),
    ])
    func findsReportsOfOneSpeech(first: String, second: String) {
        #expect(matches([first, "The weather is fine in Bergen", second]) == [[0, 2]])
    }

    @Test(arguments: [
        ("I am really happy with it", "I am really tired of it"), ("It was great", "It was a great day for the club"),
        ("I wanted the first place so much", "I ran past the first house and the place was empty"),
    ])
    func keepsSpeechesApart(first: String, second: String) {
        #expect(matches([first, second]).isEmpty)
    }

    @Test func takesWordsOfAnotherSeasonForSaidAgain() {
        let texts = ["The stones on the last bend were wet", "The stones on the last bend were wet"]
        #expect(matches(texts, days: [100, 110]) == [[0, 1]])
        #expect(matches(texts, days: [100, 400]).isEmpty)
        #expect(matches(texts, days: [100, nil]) == [[0, 1]])
    }

    @Test func staysFastWhenEverybodySaysTheSame() {
        let texts = (0..<3000).map { "The stones on the last bend were wet, \($0 % 3) of them" }
        var found = 0
        let time = ProcessorTime.measure { found = matches(texts).first?.count ?? 0 }
        #expect(found == 3000)
        #expect(time < .seconds(60))
    }
}
