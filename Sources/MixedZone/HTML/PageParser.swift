import CLibxml2

/// Parses HTML into a ``PageTree``. The only file that knows libxml2's HTML parser.
enum PageParser {
    /// What can go wrong on a page.
    enum Failure: Error {
        case tooDeep
        case outOfMemory
    }

    /// The tree of a page in valid UTF-8.
    static func parse(_ bytes: [UInt8]) throws(Failure) -> PageTree {
        _ = initialised
        let (source, structuredData) = SourceReducer.reduce(bytes)
        guard !source.isEmpty, source.count < Int32.max else { return PageTree() }
        guard let context = htmlNewParserCtxt() else { throw .outOfMemory }
        defer { htmlFreeParserCtxt(context) }
        var state = State(builder: PageTreeBuilder(expectedBytes: source.count), context: context)
        installCallbacks(in: context)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            | UInt32(XML_PARSE_HUGE.rawValue)
        // The state stays where it is during the call that uses the pointer to it, nothing else touches it meanwhile, and
        // libxml2 keeps no pointer into `source`. A class would be retained and checked for access at every event.
        withUnsafeMutablePointer(to: &state) { state in
            context.pointee.userData = UnsafeMutableRawPointer(state)
            source.withUnsafeBytes { source in
                let document = htmlCtxtReadMemory(
                    context, source.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count), nil, "UTF-8",
                    Int32(options))
                if let document { xmlFreeDoc(document) }
            }
        }
        guard !state.builder.isTooDeep else { throw .tooDeep }
        var tree = state.builder.finish()
        tree.structuredData = structuredData
        return tree
    }

    /// libxml2 wants to be set up once, before threads use it.
    private static let initialised: Void = xmlInitParser()

    /// Holds the builder while C calls back.
    private struct State {
        var builder: PageTreeBuilder
        let context: htmlParserCtxtPtr

        /// The line of the source that the parser has come to.
        var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }
    }

    /// The state behind the pointer that libxml2 passes back.
    private static func state(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
        // The pointer is the one that `parse` stored, to a variable of this type that outlives the call.
        pointer?.assumingMemoryBound(to: State.self)
    }

    private static func bytes(_ name: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        var length = 0
        while name[length] != 0 { length += 1 }  // libxml2's strings end with a zero byte.
        return UnsafeBufferPointer(start: name, count: length)
    }

    private static func installCallbacks(in context: htmlParserCtxtPtr) {
        guard let sax = context.pointee.sax else { return }
        sax.pointee = xmlSAXHandler()
        sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        sax.pointee.startElement = { pointer, name, attributes in
            guard let state = PageParser.state(pointer), let name else { return }
            state.pointee.builder.start(PageElement.named(PageParser.bytes(name)), line: state.pointee.line)
            guard var next = attributes else {
                if state.pointee.builder.isTooDeep { xmlStopParser(state.pointee.context) }
                return
            }
            while let attribute = next[0] {
                if let known = PageAttribute.named(PageParser.bytes(attribute)) {
                    let value = next[1].map(PageParser.bytes) ?? UnsafeBufferPointer(start: nil, count: 0)
                    state.pointee.builder.attribute(known, value)
                }
                next += 2
            }
            if state.pointee.builder.isTooDeep { xmlStopParser(state.pointee.context) }
        }
        sax.pointee.endElement = { pointer, _ in PageParser.state(pointer)?.pointee.builder.endInnermost() }
        let characters: charactersSAXFunc = { pointer, text, length in
            guard let state = PageParser.state(pointer), let text, length > 0 else { return }
            state.pointee.builder.characters(
                UnsafeBufferPointer(start: text, count: Int(length)), line: state.pointee.line)
        }
        sax.pointee.characters = characters
        sax.pointee.ignorableWhitespace = characters
        sax.pointee.cdataBlock = characters
        sax.pointee.serror = { pointer, error in
            guard let error, error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue),
                let name = error.pointee.str1
            else { return }
            name.withMemoryRebound(to: xmlChar.self, capacity: 1) { name in
                PageParser.state(pointer)?.pointee.builder.refusedEnd(PageElement.named(PageParser.bytes(name)))
            }
        }
    }
}
