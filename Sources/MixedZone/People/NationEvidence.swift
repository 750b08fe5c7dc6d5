/// What makes somebody a nation's athlete in the article.
struct NationEvidence: Sendable, Hashable {
    /// The IOC code.
    let code: String
    /// The words that tell; nil where a roster does.
    let tokens: Range<Int>?
    /// The rule that read them.
    let rule: String

    init(_ code: String, _ tokens: Range<Int>?, _ rule: Rule) {
        self.code = code
        self.tokens = tokens
        self.rule = rule.id
    }
}

extension PersonEntry {
    /// The IOC code of the nation.
    var nation: String? { nationEvidence?.code }

    /// Takes over a nation unless there is one already.
    mutating func learn(_ evidence: NationEvidence?) {
        if nationEvidence == nil { nationEvidence = evidence }
    }
}
