/// A place on the way, which is none at the end: `was second when he fell`, `third after the first run`, `handed over in fourth`.
enum PassingPlace {
    static func isPassed(_ start: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        let finishes = OrdinalPlacing.finishVerb(before: start, in: sentence, context).map {
            context.isWord($0, ["finish", "finished", "finishing", "finishes", "placed", "came", "ended", "wound"])
        }
        if finishes == true { return false }
        return isHandedOver(start, end, in: sentence, context) || isEnded(end, in: sentence, context)
            || isBetween(end, in: sentence, context)
    }

    /// `handed over in third`, `took over in fourth`, `went into the last lap in second`.
    private static func isHandedOver(_ start: Int, _ end: Int, in sentence: Range<Int>, _ context: PlacingContext)
        -> Bool
    {
        let before = Range.window(max(sentence.lowerBound, start - 5), upTo: start)
        if Range.window(end, upTo: min(sentence.upperBound, end + 4)).contains(where: {
            context.isWord($0, ["water"]) || context.isWord($0, ["bike"]) && context.isWord($0 - 2, ["off"])
        }) {
            return true
        }
        return before.contains {
            context.isWord($0, ["water"]) && context.isWord($0 - 2, ["of", "from"])
                || context.isWord($0, ["bike"]) && context.isWord($0 - 2, ["off"])
                || context.isWord($0, ["over"])
                    && context.isWord($0 - 1, ["handed", "took", "taking", "handing", "hand"])
        }
    }

    /// `when he fell`, `until the last bend`, `before he punctured`.
    private static func isEnded(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        for at in Range.window(end, upTo: min(end + 5, sentence.upperBound)) {
            if context.text.kind(at) == .sign { return false }
            if context.isWord(at, ["until"]) { return true }
            guard context.isWord(at, ["when", "before"]) else { continue }
            return Range.window(at + 1, upTo: min(at + 6, sentence.upperBound)).contains {
                context.words.mishaps.contains(context.word($0))
            }
        }
        return false
    }

    /// `after the first run`, `with a lap to go`, `with two jumps left`.
    private static func isBetween(_ end: Int, in sentence: Range<Int>, _ context: PlacingContext) -> Bool {
        for at in Range.window(end, upTo: min(end + 3, sentence.upperBound)) {
            if context.text.kind(at) == .sign { return false }
            let rest = Range.window(at + 1, upTo: min(at + 6, sentence.upperBound)).prefix {
                context.text.kind($0) != .sign || context.text.sign($0) == .hyphen
            }
            if context.isWord(at, ["after"]) {
                return rest.contains {
                    context.words.raceParts.contains(context.word($0))
                        && (!context.text.classes($0 - 1).isDisjoint(with: [.ordinal, .cardinal])
                            || context.isWord($0 - 1, ["opening", "the", "swim", "bike"])
                            || context.isWord(at + 1, ["the"]) && $0 - at <= 4)
                }
            }
            if context.isWord(at, ["with"]) {
                return rest.contains { context.isWord($0, ["left", "remaining"]) }
                    || rest.contains { context.isWord($0, ["to"]) && context.isWord($0 + 1, ["go", "come", "run"]) }
            }
        }
        return false
    }
}
