import Foundation
import Testing

@testable import MixedZone

/// The colours of the audit's page against WCAG 2 AA: 4.5 to 1 for text, 3 to 1 for the borders of what can be pressed.
@Suite struct ContrastTests {
    enum Scheme: String, CaseIterable, Sendable { case light, dark }

    private static let css = String(decoding: PackageResources.page_css, as: UTF8.self)

    /// Every pair of a text's colour and the ground it may stand on.
    static let pairs: [(String, String)] = {
        let plain = ["ink", "soft", "accent", "gone", "new", "error", "warning", "info"]
        return plain.flatMap { [($0, "ground"), ($0, "raised")] } + [
            ("accent", "accent-ground"), ("soft", "accent-ground"), ("error", "accent-ground"),
            ("ink", "accent-ground"),
            ("gone", "gone-ground"), ("new", "new-ground"), ("lit-ink", "lit"), ("ground", "accent"),
        ]
    }()

    @Test(arguments: Scheme.allCases) func textStandsOut(scheme: Scheme) throws {
        let colors = try Self.colors(scheme)
        for (ink, ground) in Self.pairs {
            let (one, other) = (try #require(colors[ink]), try #require(colors[ground]))
            let contrast = Self.contrast(one, other)
            #expect(contrast >= 4.5, "\(ink) on \(ground) in \(scheme): \(contrast)")
        }
    }

    /// The cells of the matrix are the accent at 85 to 100 per cent over the ground, their numbers the ground itself.
    @Test(arguments: Scheme.allCases) func numbersOfTheMatrixStandOut(scheme: Scheme) throws {
        let colors = try Self.colors(scheme)
        let (accent, ground) = (try #require(colors["accent"]), try #require(colors["ground"]))
        let palest = zip(accent, ground).map { 0.85 * $0 + 0.15 * $1 }
        #expect(Self.contrast(palest, ground) >= 4.5)
        #expect(String(decoding: PackageResources.charts_js, as: UTF8.self).contains("0.85 + 0.15 * value / most"))
    }

    @Test(arguments: Scheme.allCases) func bordersOfControlsStandOut(scheme: Scheme) throws {
        let colors = try Self.colors(scheme)
        for ground in ["ground", "raised"] {
            let (soft, behind) = (try #require(colors["soft"]), try #require(colors[ground]))
            #expect(Self.contrast(soft, behind) >= 3)
        }
        #expect(Self.css.contains("border: 1px solid var(--soft)"))
    }

    /// A colour that no pair above names would go unchecked.
    @Test func checksEveryColour() throws {
        let checked = Set(Self.pairs.flatMap { [$0.0, $0.1] })
        for scheme in Scheme.allCases {
            // Lines between blocks carry no meaning of their own.
            #expect(Set(try Self.colors(scheme).keys).subtracting(checked) == ["line"])
        }
        let rules = try #require(Self.css.range(of: "* { box-sizing"))
        let printing = try #require(Self.css.range(of: "@media print"))
        let body = Self.css[rules.lowerBound..<printing.lowerBound]
        #expect(!body.contains("#"), "a colour outside the variables")
    }

    @Test func measuresWhatTheStandardMeasures() {
        #expect(Self.contrast([0, 0, 0], [1, 1, 1]) == 21)
        #expect(abs(Self.contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], [1, 1, 1]) - 4.48) < 0.01)
    }

    /// The variables of a scheme, as red, green and blue from 0 to 1.
    private static func colors(_ scheme: Scheme) throws -> [String: [Double]] {
        let blocks = css.components(separatedBy: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
        let block = try #require(scheme == .light ? blocks.first : blocks.dropFirst().first)
        var colors: [String: [Double]] = [:]
        for declaration in block.split(separator: ";") {
            let parts = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            guard parts.count == 2, parts[0].hasPrefix("--"), let value = UInt32(parts[1].dropFirst(), radix: 16) else {
                continue
            }
            colors[String(parts[0].dropFirst(2))] = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
        }
        return colors
    }

    private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let (first, second) = (luminance(one), luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ color: [Double]) -> Double {
        let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
