import MixedZone
@preconcurrency import Rainbow

/// Marks findings up: in colour for a terminal, in brackets elsewhere.
struct Painter {
    let isColored: Bool

    /// Creates a painter. Whether there is colour is decided here alone, so Rainbow's own guess is overruled; its
    /// settings are global, and this command sets them once, before anything is printed.
    init(isColored: Bool) {
        self.isColored = isColored
        Rainbow.enabled = isColored
        Rainbow.outputTarget = .console
    }

    /// The colour of each layer.
    private static func color(_ layer: Finding.Layer) -> NamedColor {
        switch layer {
        case .removed: .red
        case .person: .cyan
        case .nation: .lightBlue
        case .entity: .blue
        case .mark: .yellow
        case .placing: .magenta
        case .quote: .green
        case .speaker: .lightCyan
        case .result: .white
        }
    }

    /// Text in the colour of the innermost finding that it belongs to.
    func paint(_ text: String, _ layer: Finding.Layer?) -> String {
        guard isColored, let layer, !text.isEmpty else { return text }
        return colored(text, Self.color(layer))
    }

    /// What stands before a finding.
    func start(of finding: Finding) -> String {
        isColored ? "" : "["
    }

    /// What stands after a finding: what it means and which rule made it.
    func end(of finding: Finding) -> String {
        let value = finding.value == finding.text ? "" : finding.value + " "
        let note = Terminal.printable(value + finding.rule)
        return isColored ? self.note("‹\(note)›") : "|\(finding.layer.rawValue) \(note)]"
    }

    /// A finding without words of its own: a speaker whom the article does not name at the quotation.
    func inference(_ finding: Finding) -> String {
        let note = Terminal.printable("\(finding.value) \(finding.rule)")
        return isColored ? self.note("‹\(note)›") : "[|\(finding.layer.rawValue) \(note)]"
    }

    /// Something that was taken out.
    func removal(_ finding: Finding) -> String {
        let words = Terminal.printable(finding.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard isColored else { return "[-\(words)-|removed \(finding.rule)]" }
        return colored(words, .red, .strikethrough) + note("‹\(finding.rule)›")
    }

    /// A remark of less weight than the text.
    func note(_ text: String) -> String {
        isColored ? text.applyingCodes(Style.dim) : text
    }

    /// Which colour means what, for the layers that there are.
    func legend(of layers: [Finding.Layer]) -> String {
        let names = Finding.Layer.allCases.filter(layers.contains).map { paint($0.rawValue, $0) }
        guard !names.isEmpty else { return "Nothing was found or removed." }
        let form = isColored ? "words‹value rule›" : "[words|layer value rule], [-words-|removed rule]"
        return "Marked: \(names.joined(separator: ", ")), as \(form)"
    }

    private func colored(_ text: String, _ color: NamedColor, _ style: Style? = nil) -> String {
        let text = text.applyingColor(color)
        return style.map { text.applyingStyle($0) } ?? text
    }
}
