/// The nation whose flag stands beside a name, as two regional letters.
extension PersonFacts {
    /// `🇳🇴 Marsh`, `Marsh 🇳🇴`
    func nationOfFlag(beside name: Range<Int>) -> NationEvidence? {
        flag(at: name.lowerBound - 2) ?? flag(at: name.upperBound)
    }

    private func flag(at start: Int) -> NationEvidence? {
        guard let first = letter(start), let second = letter(start + 1), text.tokens[start + 1].gap == .none,
            let code = Self.codes[first + second] ?? code(of: first + second)
        else { return nil }
        return NationEvidence(code, start..<start + 2, NationRules.code)
    }

    /// The one code that begins with the letters, for flags that no table has (`NO` of `NOR`).
    private func code(of letters: String) -> String? { Self.plain[letters] }

    /// The letter of a regional indicator.
    private func letter(_ index: Int) -> String? {
        guard let token = text.token(index), token.sign == .other, token.end - token.start == 4,
            let scalar = text.string(index..<index + 1).unicodeScalars.first,
            (0x1F1E6...0x1F1FF).contains(scalar.value), let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
        else { return nil }
        return String(Character(letter))
    }

    /// Codes by the letters of their flags.
    private static let codes: [String: String] = Dictionary(
        NationAbbreviationsTable.flags.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { pair in
            let parts = pair.split(separator: " ")
            return parts.count == 2 ? (String(parts[1]), String(parts[0])) : nil
        }, uniquingKeysWith: { first, _ in first })

    /// Codes that begin with the letters of their flags.
    private static let plain: [String: String] = Dictionary(
        TableRows.rows(NationsTable.rows).compactMap(\.first).map { (String($0.prefix(2)), $0) },
        uniquingKeysWith: { first, _ in first })
}
