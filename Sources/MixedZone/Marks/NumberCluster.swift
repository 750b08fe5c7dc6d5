/// Numbers joined by signs without a space, `3:27.65`, `1'34"`, `6,712`, `13-7`: the raw material of most marks.
struct NumberCluster {
    /// The tokens, a closing `"` of seconds included.
    var tokens: Range<Int>
    /// How many numbers.
    var count = 0
    /// True when the cluster is longer or its numbers larger than any mark.
    var isAbsurd = false
    /// The numbers and how many digits each has. Four are enough for hours to fractions.
    private(set) var values = SIMD4<Int32>(repeating: 0)
    private(set) var digits = SIMD4<Int32>(repeating: 0)
    private var signs = SIMD4<UInt8>(repeating: 0)

    /// The sign before number `index`, 1 and up.
    func separator(_ index: Int) -> Sign { index < 4 ? Sign(rawValue: signs[index]) ?? .none : .none }

    /// Reads the cluster that starts at a number token, or at a full stop before one (`.04`).
    init?(at start: Int, in text: TokenizedText) {
        var index = start
        tokens = start..<start
        if text.sign(index) == .period, text.kind(index + 1) == .number, text.isGlued(index + 1), !text.isGlued(index) {
            append(0, digits: 0, .none)
            append(text, index + 1, .period)
            index += 2
        } else {
            guard text.kind(index) == .number else { return nil }
            append(text, index, .none)
            index += 1
        }
        while text.isGlued(index), text.isGlued(index + 1), text.kind(index + 1) == .number,
            Self.joins(text.sign(index), afterFirst: count == 1 || count == 2 && separator(1) == .hyphen)
                || isSlip(at: index, in: text)
        {
            append(text, index + 1, text.sign(index))
            index += 2
        }
        // 1'34" closes with the mark of seconds.
        if count >= 2, Self.isMinuteMark(separator(1)), let end = Self.endOfSecondMark(at: index, text) {
            index = end
        }
        tokens = start..<index
        if text.sign(start - 1) == .slash && text.isGlued(start) && text.isGlued(start - 1)
            && text.kind(start - 2) == .number
        {
            isAbsurd = true
        }
        if text.sign(index) == .slash, text.isGlued(index), text.isGlued(index + 1), text.kind(index + 1) == .number {
            isAbsurd = true
        }
    }

    /// `2:07;35`: a semicolon for the colon beside it on the keyboard, before two digits.
    private func isSlip(at index: Int, in text: TokenizedText) -> Bool {
        text.sign(index) == .semicolon && count == 2 && separator(1) == .colon
            && text.tokens[index + 1].range.count == 2
            && !(text.isGlued(index + 2) && text.sign(index + 2) == .colon)
    }

    private mutating func append(_ text: TokenizedText, _ index: Int, _ sign: Sign) {
        guard let value = text.number(index) else {
            isAbsurd = true
            count += 1
            return
        }
        append(value, digits: text.tokens[index].range.count, sign)
    }

    private mutating func append(_ value: Int, digits length: Int, _ sign: Sign) {
        if count < 4 {
            values[count] = Int32(clamping: value)
            digits[count] = Int32(clamping: length)
            signs[count] = sign.rawValue
        } else {
            isAbsurd = true
        }
        count += 1
    }

    private static func joins(_ sign: Sign, afterFirst: Bool) -> Bool {
        switch sign {
        case .period, .comma, .colon, .prime, .doublePrime, .singleMark, .doubleMark, .closeSingle, .closeDouble: true
        case .hyphen: afterFirst
        default: false
        }
    }

    static func isMinuteMark(_ sign: Sign) -> Bool { sign == .singleMark || sign == .closeSingle || sign == .prime }
    static func isSecondMark(_ sign: Sign) -> Bool {
        sign == .doubleMark || sign == .closeDouble || sign == .doublePrime
    }

    /// The token after a glued mark of seconds, which is printed as two apostrophes, too.
    static func endOfSecondMark(at index: Int, _ text: TokenizedText) -> Int? {
        guard text.isGlued(index) else { return nil }
        if isSecondMark(text.sign(index)) { return index + 1 }
        guard isMinuteMark(text.sign(index)), text.sign(index + 1) == text.sign(index), text.isGlued(index + 1) else {
            return nil
        }
        return index + 2
    }

    /// The cluster as one number with its decimals, a comma for thousands or a continental comma understood.
    var decimal: (value: Double, decimals: Int)? {
        guard !isAbsurd else { return nil }
        switch count {
        case 1: return (Double(values[0]), 0)
        case 2 where separator(1) == .comma && digits[1] == 3 && digits[0] <= 3:
            return (Double(values[0] * 1000 + values[1]), 0)
        case 2 where (separator(1) == .period || separator(1) == .comma) && digits[1] <= 3:
            return (Double(values[0]) + fraction(1), Int(digits[1]))
        case 3 where separator(1) == .comma && separator(2) == .period && digits[1] == 3:
            return (Double(values[0] * 1000 + values[1]) + fraction(2), Int(digits[2]))
        default: return nil
        }
    }

    /// Number `index` read as digits after a point.
    func fraction(_ index: Int) -> Double {
        var scale = 1.0
        for _ in 0..<min(digits[index], 9) { scale *= 10 }
        return Double(values[index]) / scale
    }
}
