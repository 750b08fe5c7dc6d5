import Foundation

/// A validator for the part of JSON Schema 2020-12 that the record's schema uses. A keyword that it does not know is an
/// error, so that nothing is taken for checked that is not.
struct JSONSchema {
    private let root: [String: Any]

    init(_ text: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    /// What is wrong with a value; empty when it is valid.
    func errors(in value: Any) -> [String] { errors(value, root, "$") }

    private static let remarks: Set = ["$schema", "$id", "$defs", "title", "description"]

    private func errors(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        schema.keys.sorted().filter { !Self.remarks.contains($0) }.flatMap { keyword in
            check(value, keyword, schema[keyword] as Any, schema, path)
        }
    }

    private func check(
        _ value: Any, _ keyword: String, _ wanted: Any, _ schema: [String: Any], _ path: String
    ) -> [String] {
        let object = value as? [String: Any] ?? [:]
        switch (keyword, wanted) {
        case ("$ref", let name as String):
            let definitions = root["$defs"] as? [String: Any] ?? [:]
            let key = name.replacingOccurrences(of: "#/$defs/", with: "")
            guard let target = definitions[key] as? [String: Any] else { return ["\(path): no definition \(name)"] }
            return errors(value, target, path)
        case ("type", let type as String): return isOf(type, value) ? [] : ["\(path): not of type \(type)"]
        case ("properties", let properties as [String: [String: Any]]):
            return object.keys.sorted().flatMap { key in
                properties[key].map { errors(object[key] as Any, $0, "\(path).\(key)") } ?? []
            }
        case ("additionalProperties", false as Bool):
            let known = schema["properties"] as? [String: Any] ?? [:]
            return object.keys.filter { known[$0] == nil }.sorted().map { "\(path): unknown key \($0)" }
        case ("required", let keys as [String]):
            return keys.filter { object[$0] == nil }.map { "\(path): no key \($0)" }
        case ("items", let items as [String: Any]):
            return (value as? [Any] ?? []).enumerated().flatMap { errors($1, items, "\(path)[\($0)]") }
        case ("enum", let values as [String]):
            return values.contains(value as? String ?? "\u{0}") ? [] : ["\(path): \(value) is none of \(values)"]
        case ("const", let constant as String): return value as? String == constant ? [] : ["\(path): not \(constant)"]
        case ("minimum", let bound as NSNumber):
            return (value as? NSNumber)?.doubleValue ?? 0 >= bound.doubleValue ? [] : ["\(path): below \(bound)"]
        case ("maximum", let bound as NSNumber):
            return (value as? NSNumber)?.doubleValue ?? 0 <= bound.doubleValue ? [] : ["\(path): above \(bound)"]
        case ("minLength", let bound as Int): return length(value) >= bound ? [] : ["\(path): too short"]
        case ("maxLength", let bound as Int): return length(value) <= bound ? [] : ["\(path): too long"]
        case ("minItems", let bound as Int): return (value as? [Any])?.count ?? 0 >= bound ? [] : ["\(path): too few"]
        default: return ["\(path): the schema has a keyword that this check does not know: \(keyword)"]
        }
    }

    private func length(_ value: Any) -> Int { (value as? String)?.unicodeScalars.count ?? 0 }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        let number = value as? NSNumber
        let isBoolean = value is Bool && (number.map { "\($0)" == "true" || "\($0)" == "false" } ?? true)
        switch type {
        case "object": return value is [String: Any]
        case "array": return value is [Any]
        case "string": return value is String
        case "number": return number != nil && !isBoolean
        case "integer": return number.map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "boolean": return value is Bool
        default: return false
        }
    }
}
