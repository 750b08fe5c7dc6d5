/// Decides which subtrees of a page, or of the article's element, are furniture.
struct FurnitureJudge {
    let outline: PageOutline
    let root: Int
    private let isArticle: Bool
    private let evidence: BodyEvidence?
    private let rootProse: Int
    /// Rules that would take out so much prose of this page that the names they go by must mean something else here.
    private(set) var voided: Set<String> = []

    /// The most of the root's prose, in percent, that one rule may take out in all.
    private static let mostPerRule = 45
    /// The same for comments: a page of which more is comments is a discussion.
    private static let mostComments = 70

    init(outline: PageOutline, root: Int, isDiscussion: Bool, isArticle: Bool, evidence: BodyEvidence?) {
        self.isArticle = isArticle
        self.evidence = evidence
        self.outline = outline
        self.root = root
        if isDiscussion { voided = [HTMLRules.comments.id, HTMLRules.author.id, HTMLRules.poll.id] }
        rootProse = max(1, Int(outline.prose[root]))
        voidUnreliableRules()
    }

    /// The rule that takes a subtree out, or nil where it stays.
    func verdict(on node: Int) -> Rule? {
        let element = outline.tree.nodes[node].element
        if element == .text { return nil }
        if outline.isHidden[node] { return HTMLRules.hidden }
        let traits = outline.traits[node]
        let prose = Int(outline.prose[node])
        // No name condemns what the metadata repeat, or what holds most of the article.
        if let evidence, prose > 0, evidence.prose(in: outline.blockRange(of: node)) * 2 > prose { return nil }
        guard prose * 10 <= rootProse * 6 || isArticle && traits.contains(.comments) else { return nil }
        if let rule = Self.rule(for: element), allows(rule, prose: prose) {
            // The heads of an accordion are buttons.
            if element == .button, isAccordionHead(node) { return nil }
            return rule
        }
        if element.isPageFrame && element != .article || traits.isEmpty || traits.contains(.body) { return nil }
        for entry in Self.rulesByTrait where !traits.isDisjoint(with: entry.trait) && allows(entry.rule, prose: prose) {
            // Other articles are reached by links; what has prose and none is called "read more" for another reason.
            if entry.rule.id == HTMLRules.related.id, prose > 0, outline.linkBytes[node] == 0 { continue }
            return entry.rule
        }
        return nil
    }

    private func isAccordionHead(_ node: Int) -> Bool {
        let text = outline.tree.text[outline.tree.textRange(of: node)]
        if text.count > 12, text.last(where: { $0 > 0x20 }) == 0x3F { return true }
        var parent = Int(outline.tree.nodes[node].parent)
        for _ in 0..<3 where parent >= root {
            if outline.tree.nodes[parent].element.isHeading { return true }
            parent = Int(outline.tree.nodes[parent].parent)
        }
        return false
    }

    private func allows(_ rule: Rule, prose: Int) -> Bool {
        if prose == 0 { return true }
        return prose * 100 <= rootProse * Self.mostProse(rule) && !voided.contains(rule.id)
    }

    /// Adds up what each rule would take out of the root, and voids the rules that would take out too much.
    private mutating func voidUnreliableRules() {
        for _ in 0..<3 {
            var taken: [String: Int] = [:]
            var node = root + 1
            let end = Int(outline.tree.nodes[root].end)
            while node < end {
                if outline.prose[node] > 0, let rule = verdict(on: node) {
                    taken[rule.id, default: 0] += Int(outline.prose[node])
                    node = Int(outline.tree.nodes[node].end)
                } else {
                    node += 1
                }
            }
            let excessive = taken.filter { rule, prose in
                // Readers may well write more under an article than its author wrote.
                if rule == HTMLRules.comments.id { return !isArticle && prose * 100 > rootProse * Self.mostComments }
                return prose * 100 > rootProse * Self.mostPerRule
            }
            if excessive.isEmpty { return }
            voided.formUnion(excessive.keys)
        }
    }

    private static func rule(for element: PageElement) -> Rule? {
        switch element {
        case .nav: HTMLRules.navigation
        case .button, .select, .datalist: HTMLRules.controls
        case .dialog: HTMLRules.dialog
        case .aside: HTMLRules.aside
        case .footer: HTMLRules.footer
        case .form: HTMLRules.form
        default: nil
        }
    }

    /// The most of the root's prose, in percent, that a rule may take out at one place.
    private static func mostProse(_ rule: Rule) -> Int {
        switch rule.id {
        case HTMLRules.comments.id: 100
        case HTMLRules.related.id, HTMLRules.newsletter.id, HTMLRules.consent.id, HTMLRules.author.id: 20
        case HTMLRules.navigation.id, HTMLRules.footer.id, HTMLRules.aside.id, HTMLRules.form.id: 25
        default: 10
        }
    }

    /// The rule for each trait, the surest first.
    private static let rulesByTrait: [(trait: PageTraits, rule: Rule)] = [
        (.comments, HTMLRules.comments),
        (.consent, HTMLRules.consent),
        (.newsletter, HTMLRules.newsletter),
        (.share, HTMLRules.share),
        (.related, HTMLRules.related),
        (.author, HTMLRules.author),
        (.byline, HTMLRules.byline),
        (.paywall, HTMLRules.paywall),
        (.poll, HTMLRules.poll),
        (.credit, HTMLRules.credit),
        (.live, HTMLRules.live),
        (.advert, HTMLRules.advert),
        (.breadcrumb, HTMLRules.breadcrumb),
        (.tags, HTMLRules.tags),
        (.contents, HTMLRules.contents),
        (.navigation, HTMLRules.navigation),
        (.sidebar, HTMLRules.aside),
        (.footer, HTMLRules.footer),
        (.player, HTMLRules.player),
        (.promotion, HTMLRules.promotion),
        (.dialog, HTMLRules.dialog),
        (.timestamp, HTMLRules.byline),
    ]
}
