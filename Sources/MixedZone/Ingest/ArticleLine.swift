import Foundation

/// One line of newline-delimited JSON: `{"id", "url", "html" | "text"}`.
struct ArticleLine {
    /// What the article is given as.
    enum Content {
        case html(String)
        case text(String)
    }

    let id: String
    let url: String?
    let content: Content

    /// Reads a line.
    init(_ bytes: [UInt8]) throws(IngestError) {
        let values = try Self.values(bytes)
        guard let id = values["id"], !id.isEmpty else { throw .missingKey("id") }
        self.id = id
        url = values["url"]
        switch (values["html"], values["text"]) {
        case (let html?, nil): content = .html(html)
        case (nil, let text?): content = .text(text)
        case (nil, nil): throw .missingKey("html or text")
        default: throw .ambiguousContent
        }
    }

    private static func values(_ bytes: [UInt8]) throws(IngestError) -> [String: String] {
        do {
            return try JSONDecoder().decode(Values.self, from: Data(bytes)).values
        } catch let error as IngestError {
            throw error
        } catch {
            throw .invalidJSON
        }
    }

    /// The object's values. Unknown keys are told by name, so the decoding is by hand.
    private struct Values: Decodable {
        var values: [String: String] = [:]

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            // Sorted, so that of two unknown keys it is always the same that is told.
            for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
                let name = key.stringValue
                guard ["id", "url", "html", "text"].contains(name) else { throw IngestError.unknownKey(name) }
                guard try !container.decodeNil(forKey: key) else { continue }
                guard let value = try? container.decode(String.self, forKey: key) else {
                    throw IngestError.notAString(key: name)
                }
                values[name] = value
            }
        }
    }
}
