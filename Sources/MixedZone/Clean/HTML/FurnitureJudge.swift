/// Decides which subtrees of the article's element are furniture.
struct FurnitureJudge {
    let outline: PageOutline
    let root: Int
    private let rootProse: Int

    init(outline: PageOutline, root: Int) {
        self.outline = outline
        self.root = root
        rootProse = max(1, Int(outline.prose[root]))
    }

    /// The rule that takes a subtree out, or nil where it stays.
    func verdict(on node: Int) -> Rule? {
        let element = outline.tree.nodes[node].element
        let traits = outline.traits[node]
        let prose = Int(outline.prose[node])
        if outline.isHidden[node] { return HTMLRules.hidden }
        // No name condemns what holds most of the article.
        if prose * 10 > rootProse * 3, !traits.contains(.comments) { return nil }
        if prose * 10 > rootProse * 6 { return nil }
        switch element {
        case .nav: return HTMLRules.navigation
        case .button, .select, .dialog, .datalist: return HTMLRules.controls
        case .aside where prose * 100 < rootProse * 15: return HTMLRules.aside
        case .footer where prose * 100 < rootProse * 15: return HTMLRules.footer
        case .form where prose * 100 < rootProse * 15: return HTMLRules.form
        case .text, .html, .body, .main: return nil
        default: break
        }
        if traits.contains(.body) { return nil }
        for (trait, rule) in Self.rulesByTrait where !traits.isDisjoint(with: trait) { return rule }
        return nil
    }

    /// The rule for each trait, the surest first.
    private static let rulesByTrait: [(PageTraits, Rule)] = [
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
