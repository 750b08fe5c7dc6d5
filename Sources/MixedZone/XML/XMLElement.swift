/// An element of an XML document with what is in it.
struct XMLElement {
    /// What is in an element.
    indirect enum Child {
        case element(XMLElement)
        case text(String)
    }

    /// The name without a namespace's prefix, in lower case.
    var name: String
    /// The name as it is written, in lower case.
    var qualifiedName: String
    var attributes: [String: String]
    var children: [Child] = []

    /// Reads a document in UTF-8. libxml2 itself refuses elements nested deeper than 256.
    static func document(_ bytes: [UInt8]) throws(IngestError) -> XMLElement {
        var reader = try XMLReader(bytes)
        var open: [XMLElement] = []
        func close(_ open: inout [XMLElement]) -> XMLElement? {
            guard let element = open.popLast() else { return nil }
            if open.isEmpty { return element }
            open[open.count - 1].children.append(.element(element))
            return nil
        }
        while try reader.advance() {
            switch reader.node {
            case .element:
                let isEmpty = reader.isEmptyElement
                open.append(
                    XMLElement(name: reader.localName, qualifiedName: reader.name, attributes: reader.attributes()))
                if isEmpty, let root = close(&open) { return root }
            case .endOfElement: if let root = close(&open) { return root }
            case .text: if !open.isEmpty { open[open.count - 1].children.append(.text(reader.value)) }
            case .other: break
            }
        }
        throw .malformedXML(line: 1, reason: "no element")
    }

    /// The elements directly inside.
    var elements: [XMLElement] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }

    /// The first element directly inside with that name.
    func child(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// The first element with that name as it is written directly inside.
    func child(qualified name: String) -> XMLElement? { elements.first { $0.qualifiedName == name } }

    /// The first element with that name, in the order of the document, at any depth.
    func first(_ name: String) -> XMLElement? {
        for element in elements {
            if element.name == name { return element }
            if let found = element.first(name) { return found }
        }
        return nil
    }

    /// All text inside, as it is written.
    var rawText: String {
        var text = ""
        appendText(to: &text)
        return text
    }

    private func appendText(to text: inout String) {
        for child in children {
            switch child {
            case .text(let piece): text += piece
            case .element(let element):
                if element.name == "br" { text += "\n" }
                element.appendText(to: &text)
            }
        }
    }

    /// All text inside with single spaces, in NFC; nil when there is none.
    var text: String? {
        let words = rawText.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
        guard !words.isEmpty else { return nil }
        return String(decoding: NormalForm.composed(Array(words.utf8)[...]), as: UTF8.self)
    }
}
