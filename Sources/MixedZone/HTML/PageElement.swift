/// The elements of HTML that a rule or the tree builder tells apart; every other name is ``unknown``.
enum PageElement: UInt8, Sendable, CaseIterable {
    case unknown, text
    case html, head, body, title, meta, link, base
    case article, section, main, header, footer, nav, aside, hgroup, search, dialog
    case div, p, span, a, br, wbr, hr, center, address, blockquote, q, pre, code, figure, figcaption, picture, img
    case h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, menu
    case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
    case b, strong, i, em, u, s, small, sub, sup, mark, del, ins, font, time, cite, abbr, big, tt, nobr, strike
    case form, button, input, select, option, optgroup, label, textarea, fieldset, legend, output, datalist
    case script, style, noscript, iframe, template, svg, math, object, embed, video, audio, canvas, applet, map
    case frameset, frame, noframes, details, summary, data, kbd, samp, `var`, dfn, ruby, rt, rp, meter, progress

    /// How an element takes part in the flow of text.
    enum Flow: UInt8, Sendable { case block, inline, lineBreak }

    /// Whether the element's text runs on with its neighbours' or stands alone.
    var flow: Flow { Self.flows[Int(rawValue)] }

    /// A heading of any level.
    var isHeading: Bool { rawValue >= PageElement.h1.rawValue && rawValue <= PageElement.h6.rawValue }

    /// An element that stops the search for an open element when an end tag is matched.
    var isScopeBoundary: Bool {
        switch self {
        case .table, .td, .th, .caption, .html, .template, .object: true
        default: false
        }
    }

    /// The element of a lower-case name.
    static func named(_ name: UnsafeBufferPointer<UInt8>) -> PageElement {
        names.element(of: name)
    }

    private static let names = PageNameTable(PageElement.allCases.filter { $0 != .unknown && $0 != .text })

    private static let flows: [Flow] = allCases.map { element in
        switch element {
        case .br: .lineBreak
        case .unknown, .text, .span, .a, .wbr, .q, .code, .b, .strong, .i, .em, .u, .s, .small, .sub, .sup, .mark, .del,
            .ins, .font, .time, .cite, .abbr, .big, .tt, .nobr, .strike, .label, .output, .data, .kbd, .samp, .var,
            .dfn, .ruby, .rt, .rp, .meter, .progress, .img, .input, .picture, .map:
            .inline
        default: .block
        }
    }
}

/// The attributes that a rule reads. The source is stripped of all others before it is parsed.
enum PageAttribute: UInt8, Sendable, CaseIterable {
    case `class`, id, role, href, rel, itemprop, itemtype, itemscope, name, property, content, datetime, lang, hidden
    case type, `aria-hidden`, `aria-label`, `data-testid`, `data-component`, `http-equiv`, title, open

    /// The attribute of a lower-case name; nil for one that no rule reads.
    static func named(_ name: UnsafeBufferPointer<UInt8>) -> PageAttribute? {
        names[name].flatMap(PageAttribute.init(rawValue:))
    }

    /// The name as written in HTML.
    var name: [UInt8] { Self.spellings[Int(rawValue)] }

    private static let spellings = allCases.map { Array("\($0)".utf8) }

    private static let names = PageNameTable(Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0.rawValue) }))
}

/// A small hash table from names in ASCII to numbers, for look-ups without strings.
struct PageNameTable: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        var length: UInt8 = 0
        var value: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 512)

    /// Makes a table. Names are told apart by their first eight bytes and their length.
    init(_ names: [String: UInt8]) {
        for (name, value) in names {
            let bytes = Array(name.utf8)
            bytes.withUnsafeBufferPointer { bytes in
                let key = Self.key(bytes)
                var index = Self.slot(key, bytes.count)
                while slots[index].length != 0 { index = (index + 1) & 511 }
                slots[index] = Slot(key: key, length: UInt8(clamping: bytes.count), value: value)
            }
        }
    }

    /// Makes the table of the elements' names.
    init(_ elements: [PageElement]) {
        self.init(Dictionary(uniqueKeysWithValues: elements.map { ("\($0)", $0.rawValue) }))
    }

    /// The number of a name.
    subscript(name: UnsafeBufferPointer<UInt8>) -> UInt8? {
        guard !name.isEmpty, name.count < 32 else { return nil }
        let key = Self.key(name)
        var index = Self.slot(key, name.count)
        while slots[index].length != 0 {
            if slots[index].key == key, Int(slots[index].length) == name.count { return slots[index].value }
            index = (index + 1) & 511
        }
        return nil
    }

    func element(of name: UnsafeBufferPointer<UInt8>) -> PageElement {
        self[name].flatMap(PageElement.init(rawValue:)) ?? .unknown
    }

    private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in name.prefix(8) {
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            key = key << 8 | UInt64(lower)
        }
        return key
    }

    private static func slot(_ key: UInt64, _ length: Int) -> Int {
        Int(truncatingIfNeeded: ((key ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
