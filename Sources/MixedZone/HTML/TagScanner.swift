/// Reads one start tag as the HTML standard does, and keeps the attributes that rules read, each once.
enum TagScanner {
    /// An attribute and where it stands in the source.
    struct Attribute {
        let name: PageAttribute
        let value: Range<Int>
        /// From the name to the closing mark, where the source has it as `name="value"` without control characters.
        let whole: Range<Int>?
    }

    /// A start tag.
    struct Tag {
        var attributes: [Attribute] = []
        /// The offset after its `>`.
        var end = 0
        var closesItself = false
        var opensShadowRoot = false
        var holdsStructuredData = false
        fileprivate var seen: UInt32 = 0
    }

    /// Reads the tag whose name ends at `start` in place of what the tag held; false where the source ends within it.
    static func scan(_ source: UnsafeBufferPointer<UInt8>, from start: Int, longest: Int, into tag: inout Tag) -> Bool {
        tag.clear()
        var position = start
        while position < source.count {
            let byte = source[position]
            switch byte {
            case 0x3E:
                tag.closesItself = source[position - 1] == 0x2F
                tag.end = position + 1
                return true
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x2F, 0x3D, 0x22, 0x27: position += 1
            default: position = attribute(source, from: position, longest: longest, into: &tag)
            }
        }
        return false
    }

    private static func attribute(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, longest: Int, into tag: inout Tag
    ) -> Int {
        var position = start
        while position < source.count, isName(source[position]) || source[position] > 0x3E || source[position] == 0x40 {
            position += 1
        }
        if position == start { return start + 1 }
        let name = UnsafeBufferPointer(rebasing: source[start..<position])
        var next = position
        while next < source.count, isSpace(source[next]) { next += 1 }
        guard next < source.count, source[next] == 0x3D else {
            keep(name, value: position..<position, whole: nil, of: source, in: &tag)
            return position
        }
        next += 1
        while next < source.count, isSpace(source[next]) { next += 1 }
        guard next < source.count else { return next }
        let quote = source[next]
        let value: Range<Int>
        var whole: Range<Int>?
        if quote == 0x22 || quote == 0x27 {
            let first = next + 1
            var last = first
            var lowest: UInt8 = 0xFF
            while last < source.count, source[last] != quote {
                lowest = min(lowest, source[last])
                last += 1
            }
            // A quotation mark that is never closed would take the rest of the page; then the tag ends at its `>`.
            if last == source.count {
                last = source[first...].firstIndex(of: 0x3E) ?? source.count
                next = last
            } else {
                next = last + 1
                if quote == 0x22, first == position + 2, lowest >= 0x20 { whole = start..<next }
            }
            value = first..<last
        } else {
            let first = next
            while next < source.count, !isSpace(source[next]), source[next] != 0x3E { next += 1 }
            value = first..<next
        }
        if value.count <= longest { keep(name, value: value, whole: whole, of: source, in: &tag) }
        return next
    }

    private static func keep(
        _ name: UnsafeBufferPointer<UInt8>, value: Range<Int>, whole: Range<Int>?,
        of source: UnsafeBufferPointer<UInt8>, in tag: inout Tag
    ) {
        guard let attribute = PageAttribute.named(name) else {
            if name.count == 5, equals(name, "style"), hides(source[value]) { tag.add(.hidden, value, nil) }
            if name.count > 9, equals(UnsafeBufferPointer(rebasing: name[..<10]), "shadowroot") {
                tag.opensShadowRoot = true
            }
            return
        }
        if attribute == .type, contains(source[value], "ld+json") { tag.holdsStructuredData = true }
        tag.add(attribute, value, whole)
    }

    /// Whether an inline style hides the element.
    private static func hides(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard style.count < 512 else { return false }
        return contains(style, "display:none") || contains(style, "visibility:hidden")
    }

    /// Looks for lower-case ASCII, passing over white space.
    private static func contains(_ value: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString) -> Bool {
        var matched = 0
        for byte in value where !isSpace(byte) {
            if byte | 0x20 == text.utf8Start[matched] | 0x20 {
                matched += 1
                if matched == text.utf8CodeUnitCount { return true }
            } else {
                matched = byte | 0x20 == text.utf8Start[0] ? 1 : 0
            }
        }
        return false
    }

    private static func equals(_ name: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard name.count == text.utf8CodeUnitCount else { return false }
        for offset in name.indices where name[offset] | 0x20 != text.utf8Start[offset] { return false }
        return true
    }

    static func isName(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x3A || byte == 0x5F
            || byte == 0x2E
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}

extension TagScanner.Tag {
    /// Makes the tag empty and keeps its memory: a page has thousands.
    fileprivate mutating func clear() {
        attributes.removeAll(keepingCapacity: true)
        (end, seen) = (0, 0)
        (closesItself, opensShadowRoot, holdsStructuredData) = (false, false, false)
    }

    fileprivate mutating func add(_ name: PageAttribute, _ value: Range<Int>, _ whole: Range<Int>?) {
        let bit = UInt32(1) << UInt32(name.rawValue)
        guard seen & bit == 0 else { return }
        seen |= bit
        attributes.append(TagScanner.Attribute(name: name, value: value, whole: whole))
    }
}
