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
        let handler = Handler(expectedBytes: source.count)
        installCallbacks(in: context)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            | UInt32(XML_PARSE_HUGE.rawValue)
        // The handler outlives the call that uses the pointer to it, and libxml2 keeps no pointer into `source`.
        withExtendedLifetime(handler) {
            context.pointee.userData = Unmanaged.passUnretained(handler).toOpaque()
            handler.context = context
            source.withUnsafeBytes { source in
                let document = htmlCtxtReadMemory(
                    context, source.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(source.count), nil, "UTF-8",
                    Int32(options))
                if let document { xmlFreeDoc(document) }
            }
        }
        guard !handler.builder.isTooDeep else { throw .tooDeep }
        handler.builder.finish()
        var tree = handler.takeTree()
        tree.structuredData = structuredData
        return tree
    }

    /// libxml2 wants to be set up once, before threads use it.
    private static let initialised: Void = xmlInitParser()

    /// Holds the builder while C calls back.
    private final class Handler {
        var builder: PageTreeBuilder
        var context: htmlParserCtxtPtr?

        init(expectedBytes: Int) {
            builder = PageTreeBuilder(expectedBytes: expectedBytes)
        }

        var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

        func takeTree() -> PageTree {
            let tree = builder.tree
            builder = PageTreeBuilder(expectedBytes: 0)
            return tree
        }
    }

    /// The handler behind the pointer that libxml2 passes back.
    private static func handler(_ pointer: UnsafeMutableRawPointer?) -> Handler? {
        // The pointer is the one that `parse` stored, to an object that it keeps alive during the call.
        pointer.map { Unmanaged<Handler>.fromOpaque($0).takeUnretainedValue() }
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
            guard let handler = PageParser.handler(pointer), let name else { return }
            handler.builder.start(PageElement.named(PageParser.bytes(name)), line: handler.line)
            guard var next = attributes else {
                if handler.builder.isTooDeep { xmlStopParser(handler.context) }
                return
            }
            while let attribute = next[0] {
                if let known = PageAttribute.named(PageParser.bytes(attribute)) {
                    let value = next[1].map(PageParser.bytes) ?? UnsafeBufferPointer(start: nil, count: 0)
                    handler.builder.attribute(known, value)
                }
                next += 2
            }
            if handler.builder.isTooDeep { xmlStopParser(handler.context) }
        }
        sax.pointee.endElement = { pointer, _ in PageParser.handler(pointer)?.builder.endInnermost() }
        let characters: charactersSAXFunc = { pointer, text, length in
            guard let handler = PageParser.handler(pointer), let text, length > 0 else { return }
            handler.builder.characters(UnsafeBufferPointer(start: text, count: Int(length)), line: handler.line)
        }
        sax.pointee.characters = characters
        sax.pointee.ignorableWhitespace = characters
        sax.pointee.cdataBlock = characters
        sax.pointee.serror = { pointer, error in
            guard let error, error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue),
                let name = error.pointee.str1
            else { return }
            name.withMemoryRebound(to: xmlChar.self, capacity: 1) { name in
                PageParser.handler(pointer)?.builder.refusedEnd(PageElement.named(PageParser.bytes(name)))
            }
        }
    }
}
