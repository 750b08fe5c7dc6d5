import Foundation

extension IngestError {
    /// The reason in words, without the name of the file and without a full stop.
    public var message: String {
        switch self {
        case .notFound: "no such file or folder"
        case .unreadable(let number): "cannot be read: \(Self.systemReason(number))"
        case .notAFile: "not a regular file"
        case .empty: "empty"
        case .binary(let format): "not text but \(format)"
        case .nulByte(let offset, let line): "not text: NUL byte at offset \(offset) (line \(line))"
        case .invalidUTF8(let offset, let line):
            "not valid UTF-8 at byte offset \(offset) (line \(line)), and no other encoding is declared"
        case .invalidEncoding(let name): "not valid in the encoding \(name)"
        case .unknownEncoding(let label): "declares an encoding that is not known: \"\(label)\""
        case .tooLarge(let limit): "larger than one article may be (\(limit / 1_048_576) MiB)"
        case .inflatesTooFar(let ratio): "compressed data that grows more than \(ratio) times, as no text does"
        case .damagedArchive(let reason): "damaged archive: \(reason)"
        case .cutRecord(let number): "the archive ends in the middle of record \(number)"
        case .unknownCoding(let name): "compressed in a way that is not read here: \(Self.coding(name))"
        case .malformedXML(let line, let reason): "XML that is not well-formed at line \(line): \(reason)"
        case .unknownXML(let root): "XML of a kind that is not read here: <\(root)>"
        case .noArticles: "no articles in it"
        case .invalidJSON: "not a JSON object on one line"
        case .unknownKey(let key): "unknown JSON key \"\(key)\" (known are id, url, html, text)"
        case .missingKey(let key): "JSON key missing or empty: \(key)"
        case .notAString(let key): "JSON value of \"\(key)\" is not a string"
        case .ambiguousContent: "JSON has both html and text; give one"
        }
    }

    /// The name of a content coding in words.
    private static func coding(_ name: String) -> String {
        switch name {
        case "br": "Brotli (\"br\")"
        case "zstd": "Zstandard (\"zstd\")"
        case "compress", "x-compress": "LZW (\"compress\")"
        default: "\"\(name)\""
        }
    }

    private static func systemReason(_ number: Int32) -> String {
        let reason = String(cString: strerror(number))
        return reason.prefix(1).lowercased() + reason.dropFirst()
    }
}
