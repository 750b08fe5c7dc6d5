#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Takes out of a page's source, before it is parsed, what no rule reads and what the parser is known to get wrong:
/// scripts, styles, comments, raw text elements, all but a few attributes, and the end tags of `body` and `html`, after
/// which libxml2 starts a second tree. What is left is a quarter of an ordinary page.
///
/// The line feeds of what is taken out are put into the next tag, so that the parser still counts the source's lines.
struct SourceReducer {
    /// What is left of the page.
    private(set) var output: [UInt8] = []
    /// The bytes of `<script type="application/ld+json">`, in order.
    private(set) var structuredData: [[UInt8]] = []
    private let source: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var pendingLines = 0
    private var sawRoots: Set<PageElement> = []
    private var rawTextWithoutEnd: Set<PageElement> = []
    private var missing: Set<UnsafePointer<UInt8>> = []
    private var tag = TagScanner.Tag()

    /// The longest attribute value that is kept; longer ones are dropped whole.
    private static let longestValue = 16 * 1024
    /// A `noscript` of more bytes than this that holds paragraphs is content, not a counter.
    private static let longNoscript = 3000
    private static let longestDescription = 512 * 1024

    /// Reduces a page.
    static func reduce(_ bytes: [UInt8]) -> (source: [UInt8], structuredData: [[UInt8]]) {
        // The pointer is used only within this scope, and every index is checked against `count` before it is read.
        bytes.withUnsafeBufferPointer { source in
            var reducer = SourceReducer(source)
            reducer.run()
            return (reducer.output, reducer.structuredData)
        }
    }

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        output.reserveCapacity(source.count / 2 + 64)
    }

    private mutating func run() {
        while position < source.count {
            let next = index(of: 0x3C, from: position) ?? source.count
            append(position..<next)
            position = next
            guard next + 1 < source.count else { break }
            switch source[next + 1] {
            case 0x21: skipDeclaration()
            case 0x3F: skip(to: (index(of: 0x3E, from: next) ?? source.count - 1) + 1)
            case 0x2F: copyEndTag()
            case 0x41...0x5A, 0x61...0x7A: copyStartTag()
            default:
                output += Array("&lt;".utf8)
                position += 1
            }
        }
    }

    // MARK: Declarations and end tags

    private mutating func skipDeclaration() {
        let start = position
        if matches("<!--", at: start) {
            if matches("<!-->", at: start) { return skip(to: start + 5) }
            skip(to: find("-->", from: start + 4).map { $0 + 3 } ?? source.count)
        } else if matches("<![CDATA[", at: start), let end = find("]]>", from: start) {
            skip(to: end + 3)
        } else {
            skip(to: (index(of: 0x3E, from: start) ?? source.count - 1) + 1)
        }
    }

    private mutating func copyEndTag() {
        let nameStart = position + 2
        let nameEnd = endOfName(from: nameStart)
        let tagEnd = (index(of: 0x3E, from: nameEnd) ?? source.count - 1) + 1
        guard nameEnd > nameStart else { return skip(to: tagEnd) }
        switch PageElement.named(UnsafeBufferPointer(rebasing: source[nameStart..<nameEnd])) {
        case .body, .html, .head, .script, .style, .noscript, .iframe, .template, .svg, .textarea: skip(to: tagEnd)
        case .br:
            output += Array("<br>".utf8)
            skip(to: tagEnd)
        default:
            output += [0x3C, 0x2F]
            output += UnsafeBufferPointer(rebasing: source[nameStart..<nameEnd])
            skip(to: tagEnd)
            closeTag()
        }
    }

    // MARK: Start tags

    private mutating func copyStartTag() {
        let nameStart = position + 1
        let nameEnd = endOfName(from: nameStart)
        let element = PageElement.named(UnsafeBufferPointer(rebasing: source[nameStart..<nameEnd]))
        let longest = element == .meta ? Self.longestDescription : Self.longestValue
        guard TagScanner.scan(source, from: nameEnd, longest: longest, into: &tag) else {
            return skip(to: source.count)
        }
        switch element {
        case .script, .style, .noscript, .iframe, .svg, .template, .object, .noframes, .video, .audio, .canvas,
            .textarea, .math, .applet:
            skipRawText(element, name: nameStart..<nameEnd)
            return
        case .html, .body, .head:
            // A second one would only add attributes to the first.
            guard sawRoots.insert(element).inserted else { return skip(to: tag.end) }
        case .embed, .input, .col, .picture, .wbr, .map: return skip(to: tag.end)
        default: break
        }
        output.append(0x3C)
        output += UnsafeBufferPointer(rebasing: source[nameStart..<nameEnd])
        for index in tag.attributes.indices { append(tag.attributes[index]) }
        skip(to: tag.end)
        closeTag()
        if element == .title { copyTitle() }
    }

    private mutating func append(_ attribute: TagScanner.Attribute) {
        output.append(0x20)
        if attribute.name != .hidden, let whole = attribute.whole {
            output += UnsafeBufferPointer(rebasing: source[whole])
            return
        }
        output += attribute.name.name
        if attribute.name == .hidden { return }
        output += Self.opensValue
        var start = attribute.value.lowerBound
        for index in attribute.value {
            let byte = source[index]
            if byte > 0x22 || byte == 0x20 || byte == 0x21 { continue }
            output += UnsafeBufferPointer(rebasing: source[start..<index])
            start = index + 1
            if byte == 0x22 { output += Self.quote } else if byte != 0 { output.append(0x20) }
        }
        output += UnsafeBufferPointer(rebasing: source[start..<attribute.value.upperBound])
        output.append(0x22)
    }

    private static let opensValue = Array("=\"".utf8)
    private static let quote = Array("&#34;".utf8)

    /// The title's text may hold anything but its own end tag.
    private mutating func copyTitle() {
        guard let end = find("</title", from: position) else { return }
        for byte in source[position..<end] {
            if byte == 0x3C { output += Array("&lt;".utf8) } else { output.append(byte) }
        }
        position = end
    }

    /// Skips an element whose content is no text of the page. A missing end tag costs only the start tag, except where
    /// what follows would be code.
    private mutating func skipRawText(_ element: PageElement, name: Range<Int>) {
        let start = tag.end
        if element == .template, tag.opensShadowRoot { return skip(to: start) }
        if tag.closesItself, ![.script, .style, .textarea, .iframe, .noscript].contains(element) {
            return skip(to: start)
        }
        guard !rawTextWithoutEnd.contains(element), let end = endTag(of: name, from: start) else {
            rawTextWithoutEnd.insert(element)
            return skip(to: element == .script || element == .style ? source.count : start)
        }
        // Pages that scripts build keep the article for robots in `noscript`.
        if element == .noscript, end - start > Self.longNoscript, find("<p", from: start).map({ $0 < end }) == true {
            return skip(to: start)
        }
        if element == .script, tag.holdsStructuredData { structuredData.append(Array(source[start..<end])) }
        skip(to: (index(of: 0x3E, from: end) ?? source.count - 1) + 1)
    }

    private func endTag(of name: Range<Int>, from start: Int) -> Int? {
        var position = start
        while let next = index(of: 0x3C, from: position) {
            position = next + 1
            guard next + 2 + name.count <= source.count else { return nil }
            guard source[next + 1] == 0x2F else { continue }
            var offset = 0
            while offset < name.count, source[next + 2 + offset] | 0x20 == source[name.lowerBound + offset] | 0x20 {
                offset += 1
            }
            if offset == name.count { return next }
        }
        return nil
    }

    // MARK: Moving on

    private mutating func skip(to end: Int) {
        let next = max(position, min(end, source.count))
        pendingLines += LineCount.lines(UnsafeBufferPointer(rebasing: source[position..<next]))
        position = next
    }

    private mutating func closeTag() {
        if pendingLines > 0 {
            output.append(contentsOf: repeatElement(0x0A, count: pendingLines))
            pendingLines = 0
        }
        output.append(0x3E)
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let start = output.count
        output += UnsafeBufferPointer(rebasing: source[range])
        // U+0000 would end the parser's input.
        if let zero = index(of: 0, from: range.lowerBound, to: range.upperBound) {
            for index in start + zero - range.lowerBound..<output.count where output[index] == 0 {
                output[index] = 0x20
            }
        }
    }

    private func endOfName(from start: Int) -> Int {
        var end = start
        while end < source.count, TagScanner.isName(source[end]) { end += 1 }
        return end
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < source.count, let base = source.baseAddress else { return nil }
        // In bounds: `start` is below `count`, and memchr looks at `count - start` bytes from there.
        guard let found = memchr(base + start, Int32(byte), source.count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func index(of byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, end <= source.count, let base = source.baseAddress else { return nil }
        // In bounds: memchr looks at `end - start` bytes from `start`, and `end` is at most `count`.
        guard let found = memchr(base + start, Int32(byte), end - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func matches(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= source.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = source[start + offset]
            let wanted = text.utf8Start[offset]
            if byte != wanted, byte | 0x20 != wanted | 0x20 || wanted < 0x41 { return false }
        }
        return true
    }

    /// Looks for a text. One that was missed once cannot stand further on, so the whole page is searched once only.
    private mutating func find(_ text: StaticString, from start: Int) -> Int? {
        guard !missing.contains(text.utf8Start) else { return nil }
        var position = start
        while let next = index(of: text.utf8Start[0], from: position) {
            if matches(text, at: next) { return next }
            position = next + 1
        }
        missing.insert(text.utf8Start)
        return nil
    }
}

/// Counts line feeds.
enum LineCount {
    static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard var next = bytes.baseAddress else { return 0 }
        // In bounds: memchr looks at the bytes from `next` up to `end`, and what it finds lies before `end`.
        let end = next + bytes.count
        var lines = 0
        while next < end, let found = memchr(next, 0x0A, end - next) {
            lines += 1
            next = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
        }
        return lines
    }
}
