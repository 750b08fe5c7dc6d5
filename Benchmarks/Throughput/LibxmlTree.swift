import CLibxml2

/// libxml2's own tree of a page: the yardstick.
enum LibxmlTree {
    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | UInt32(XML_PARSE_HUGE.rawValue))

    /// Builds the tree and throws it away.
    static func build(_ page: [UInt8]) {
        guard let context = htmlNewParserCtxt() else { return }
        defer { htmlFreeParserCtxt(context) }
        // The bytes outlive the call, and the tree holds copies.
        page.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let document = htmlCtxtReadMemory(context, start, Int32(bytes.count), nil, "UTF-8", options) {
                xmlFreeDoc(document)
            }
        }
    }
}
