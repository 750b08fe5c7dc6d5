import Crypto
import Foundation

/// The audit as one page that needs no network.
///
/// Everything from an article stands in a JSON element that no browser runs, and the script puts it on the page as text.
/// The policy of the page allows its own script and style alone, by their digests.
public struct AuditPage {
    private let document: AuditDocument
    private let texts: [String: AuditedText]
    private let decisions: Decisions

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - document: what is shown.
    ///   - texts: the texts of its articles, by their identifiers.
    ///   - decisions: what people decided already.
    public init(document: AuditDocument, texts: [String: AuditedText], decisions: Decisions) {
        self.document = document
        self.texts = texts
        self.decisions = decisions
    }

    private struct Data: Encodable {
        let document: AuditDocument
        let texts: [String: AuditedText]
        let decisions: [Decision]
    }

    /// The page.
    public func html() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = Data(document: document, texts: texts, decisions: decisions.all)
        let json = Self.escaped(String(decoding: try encoder.encode(data), as: UTF8.self))
        let style = String(decoding: PackageResources.page_css, as: UTF8.self)
        let script = "(() => {\n\"use strict\";\n" + Self.scripts.joined(separator: "\n") + "})();\n"
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            script-src '\(Self.digest(script))'; style-src '\(Self.digest(style))'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>Quotes · MixedZone audit</title>
            <style>\(style)</style>
            </head>
            <body>
            <noscript><p>This page needs its own script to show the quotes; it loads nothing from elsewhere.</p></noscript>
            <div id="app"></div>
            <script id="data" type="application/json">\(json)</script>
            <script>\(script)</script>
            </body>
            </html>

            """
    }

    /// The parts of the script, in the order in which they need each other.
    private static var scripts: [String] {
        [
            PackageResources.elements_js, PackageResources.decisions_js, PackageResources.frame_js,
            PackageResources.people_js, PackageResources.charts_js, PackageResources.reader_js,
        ].map { String(decoding: $0, as: UTF8.self) }
    }

    /// JSON that ends no element and opens none. JSON has these signs in strings only, where an escape means the same.
    static func escaped(_ json: String) -> String {
        json.replacing("<", with: "\\u003C").replacing(">", with: "\\u003E").replacing("&", with: "\\u0026")
            .replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + Foundation.Data(SHA256.hash(data: Foundation.Data(text.utf8))).base64EncodedString()
    }
}
