import CLibxml2

/// Reads XML node by node. The only file that knows libxml2's XML reader.
///
/// Nothing is fetched, no document type definition is loaded, no entity is replaced by its text: what a document
/// declares cannot make it grow or read a file.
struct XMLReader: ~Copyable {
    /// What the reader stands on.
    enum Node { case element, endOfElement, text, other }

    private let reader: xmlTextReaderPtr
    /// libxml2 reads from here as long as the reader lives.
    private let source: UnsafeMutableBufferPointer<CChar>

    /// Prepares to read a document in UTF-8.
    init(_ bytes: [UInt8]) throws(IngestError) {
        let mended = XMLEntities.decoded(bytes)
        let source = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, mended.count))
        _ = source.initialize(from: mended.lazy.map(CChar.init(bitPattern:)))
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_IGNORE_ENC.rawValue
        guard mended.count < Int32.max,
            let reader = xmlReaderForMemory(source.baseAddress, Int32(mended.count), nil, "UTF-8", Int32(options))
        else {
            source.deallocate()
            throw .malformedXML(line: 1, reason: "the parser cannot be used")
        }
        self.reader = reader
        self.source = source
    }

    deinit {
        xmlFreeTextReader(reader)
        source.deallocate()
    }

    /// Goes to the next node; false at the end.
    mutating func advance() throws(IngestError) -> Bool { try check(xmlTextReaderRead(reader)) }

    /// Passes over what is inside the element.
    mutating func skipChildren() throws(IngestError) {
        guard xmlTextReaderIsEmptyElement(reader) != 1 else { return }
        let depth = depth
        while try advance() {
            if node == .endOfElement, self.depth == depth { return }
        }
    }

    private func check(_ status: Int32) throws(IngestError) -> Bool {
        guard status < 0 else { return status == 1 }
        guard let error = xmlGetLastError() else { throw .malformedXML(line: 1, reason: "unknown") }
        let message = error.pointee.message.map { String(cString: $0) } ?? "unknown"
        let reason = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        throw .malformedXML(line: max(1, Int(error.pointee.line)), reason: String(reason.prefix(200)))
    }

    var node: Node {
        switch xmlTextReaderNodeType(reader) {
        case 1: .element
        case 15: .endOfElement
        case 3, 4, 13, 14: .text
        default: .other
        }
    }

    var depth: Int { Int(xmlTextReaderDepth(reader)) }
    var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }
    /// The name as it is written, in lower case.
    var name: String { string(xmlTextReaderConstName(reader)).lowercased() }
    /// The name without a namespace's prefix, in lower case.
    var localName: String { name.split(separator: ":").last.map(String.init) ?? "" }
    /// The text of a text node.
    var value: String { string(xmlTextReaderConstValue(reader)) }

    /// The attributes by their names, in lower case.
    mutating func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 { attributes[name] = value }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    /// All text inside the element.
    func text() -> String { taken(xmlTextReaderReadString(reader)) }

    /// The element with everything in it, as a document of its own.
    func outerXML() throws(IngestError) -> [UInt8] {
        guard let text = xmlTextReaderReadOuterXml(reader) else {
            _ = try check(-1)
            return []
        }
        defer { freeXMLString(text) }
        return Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
    }

    /// A string that the reader keeps.
    private func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }

    /// A string that the caller has to free.
    private func taken(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
        guard let text else { return "" }
        defer { freeXMLString(text) }
        return String(cString: text)
    }
}

/// Makes documents readable that use HTML's entities without declaring them, as many feeds do.
enum XMLEntities {
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard !declaresEntities(bytes), bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), bytes[index...].starts(with: cdata) {
                let end = endOfSection(bytes, from: index)
                output += bytes[index..<end]
                index = end
            } else if byte == UInt8(ascii: "&"), let name = name(bytes, at: index), !known.contains(name) {
                if let (length, scalar) = CharacterReferences.decode(bytes, at: index) {
                    output += Array(String(scalar).utf8)
                    index += length
                } else {
                    output += Array("&amp;".utf8)
                    index += 1
                }
            } else {
                output.append(byte)
                index += 1
            }
        }
        return output
    }

    private static let known: Set<String> = ["amp", "apos", "gt", "lt", "quot"]
    private static let cdata = Array("<![CDATA[".utf8)

    private static func declaresEntities(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1 << 16)
        return head.indices.contains { head[$0] == UInt8(ascii: "<") && head[$0...].starts(with: "<!ENTITY".utf8) }
    }

    /// The name of the entity at an ampersand; nil for a number, or where none ends soon.
    private static func name(_ bytes: [UInt8], at index: Int) -> String? {
        let window = bytes[(index + 1)..<min(bytes.count, index + 33)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return nil }
        let name = window[..<end]
        guard name.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func endOfSection(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + cdata.count
        while index + 2 < bytes.count {
            if bytes[index] == 0x5D, bytes[index + 1] == 0x5D, bytes[index + 2] == 0x3E { return index + 3 }
            index += 1
        }
        return bytes.count
    }
}
