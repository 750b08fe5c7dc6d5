import Foundation

/// Surnames that lists and agencies print in capitals, before the given name.
struct SurnameCase {
    let text: TokenizedText

    /// How many words of a surname in capitals stand before the given name (`VAN DYCK Anna`, `McCABE Sarah`).
    func surnameFirst(_ name: Range<Int>) -> Int {
        let words = name.filter { text.tokens[$0].kind == .word }
        let capitals = words.prefix { isCapitals($0) }.count
        guard capitals > 0, capitals < words.count, let last = words.last, isInList(name) else { return 0 }
        let first = text.tokens[words[0]]
        let isSurname = first.end - first.start > 3 || capitals > 1
        let given = words[capitals...]
        return isSurname && text.tokens[last].isCapitalised
            && !given.contains { text.tokens[$0].shape.contains(.singleLetter) }
            ? capitals : 0
    }

    /// A first word in capitals may open the article (`WESTON Otters won`): then a word in small letters follows.
    private func isInList(_ name: Range<Int>) -> Bool {
        guard text.tokens[name.lowerBound].gap >= .line, let next = text.token(name.upperBound) else { return true }
        return next.gap >= .line || next.kind != .word || next.isCapitalised
    }

    /// `TOLVIK`, `O'DRISCOLL`, `McCABE`.
    private func isCapitals(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.shape.contains(.allCapitals) { return true }
        guard token.shape.isSuperset(of: [.capitalised, .capitalInside]) else { return false }
        let letters = text.string(index..<index + 1)
        let rest = letters.dropFirst(letters.hasPrefix("Mc") ? 2 : letters.hasPrefix("Mac") ? 3 : letters.count)
        return rest.count > 2 && rest.allSatisfy(\.isUppercase)
    }

    /// The surname as running text prints it: `van der Molen`, `O'Driscoll`, `McCabe`.
    func usual(_ surname: Range<Int>) -> String {
        guard surname.contains(where: { text.tokens[$0].kind == .word && isCapitals($0) }) else {
            return text.string(surname)
        }
        var result = ""
        for index in surname {
            if index > surname.lowerBound, text.tokens[index].gap > .none { result += " " }
            result += usual(index, isLast: index + 1 == surname.upperBound)
        }
        return result
    }

    private func usual(_ index: Int, isLast: Bool) -> String {
        let printed = text.string(index..<index + 1)
        guard text.tokens[index].kind == .word, isCapitals(index) else { return printed }
        if text.classes(index).contains(.particle), !isLast { return printed.lowercased() }
        for prefix in ["Mc", "Mac", "O'", "O’", "D'", "D’"]
        where printed.hasPrefix(prefix) && printed.count > prefix.count {
            return prefix + printed.dropFirst(prefix.count).lowercased().capitalized
        }
        if printed.hasPrefix("MC"), printed.count > 4 { return "Mc" + printed.dropFirst(2).lowercased().capitalized }
        return printed.lowercased().capitalized
    }
}
