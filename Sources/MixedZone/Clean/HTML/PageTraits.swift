/// What the classes, identifiers and roles of an element say about it.
struct PageTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let content = PageTraits(rawValue: 1 << 0)
    static let navigation = PageTraits(rawValue: 1 << 1)
    static let share = PageTraits(rawValue: 1 << 2)
    static let related = PageTraits(rawValue: 1 << 3)
    static let newsletter = PageTraits(rawValue: 1 << 4)
    static let consent = PageTraits(rawValue: 1 << 5)
    static let byline = PageTraits(rawValue: 1 << 6)
    static let author = PageTraits(rawValue: 1 << 7)
    static let comments = PageTraits(rawValue: 1 << 8)
    static let paywall = PageTraits(rawValue: 1 << 9)
    static let poll = PageTraits(rawValue: 1 << 10)
    static let credit = PageTraits(rawValue: 1 << 11)
    static let live = PageTraits(rawValue: 1 << 12)
    static let advert = PageTraits(rawValue: 1 << 13)
    static let breadcrumb = PageTraits(rawValue: 1 << 14)
    static let tags = PageTraits(rawValue: 1 << 15)
    static let contents = PageTraits(rawValue: 1 << 16)
    static let sidebar = PageTraits(rawValue: 1 << 17)
    static let footer = PageTraits(rawValue: 1 << 18)
    static let player = PageTraits(rawValue: 1 << 19)
    static let promotion = PageTraits(rawValue: 1 << 20)
    static let dialog = PageTraits(rawValue: 1 << 21)
    static let hidden = PageTraits(rawValue: 1 << 22)
    static let body = PageTraits(rawValue: 1 << 23)
    static let standfirst = PageTraits(rawValue: 1 << 24)
    static let caption = PageTraits(rawValue: 1 << 25)
    static let timestamp = PageTraits(rawValue: 1 << 26)
    static let header = PageTraits(rawValue: 1 << 27)

    /// Reads the attributes of a node.
    static func read(_ tree: PageTree, node: Int) -> PageTraits {
        var traits: PageTraits = []
        let first = Int(tree.nodes[node].firstAttribute)
        for index in first..<first + Int(tree.nodes[node].attributeCount) {
            let attribute = tree.attributes[index]
            let value = tree.values[Int(attribute.start)..<Int(attribute.end)]
            switch attribute.name {
            // Systems make identifiers of headings from their words: "how-to-get-started-with-social-media".
            case .id where tree.nodes[node].element.isHeading: break
            case .class, .id, .role, .`data-testid`, .`data-component`, .`aria-label`:
                traits.formUnion(TraitVocabulary.traits(in: value, of: attribute.name))
            case .hidden: traits.insert(.hidden)
            case .itemprop: traits.formUnion(itemProperty(value))
            case .rel: if value.elementsEqual("author".utf8) { traits.insert(.byline) }
            default: break
            }
        }
        return traits
    }

    private static func itemProperty(_ value: ArraySlice<UInt8>) -> PageTraits {
        if value.elementsEqual("articleBody".utf8) { return [.content, .body] }
        if value.elementsEqual("author".utf8) { return .byline }
        if value.elementsEqual("comment".utf8) { return .comments }
        if value.elementsEqual("datePublished".utf8) || value.elementsEqual("dateModified".utf8) { return .timestamp }
        return []
    }
}

extension PageElement {
    /// Elements that frame the whole page or article: their classes describe the page, not a part of it.
    var isPageFrame: Bool {
        switch self {
        case .html, .body, .main, .article: true
        default: false
        }
    }
}
