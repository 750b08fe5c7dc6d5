/// Character references of HTML that were left in a text (`&rsquo;`, `&#8217;`).
enum CharacterReferences {
    /// The character of the reference at an offset and its length; nil when there is none.
    static func decode(_ bytes: [UInt8], at index: Int) -> (Int, Unicode.Scalar)? {
        let window = bytes[(index + 1)..<min(bytes.count, index + 12)]
        guard let end = window.firstIndex(of: 0x3B), end > index + 1 else { return nil }
        let name = window[..<end]
        let length = end + 1 - index
        if name.first == 0x23 { return number(name.dropFirst()).map { (length, $0) } }
        guard name.allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { return nil }
        return named[String(decoding: name, as: UTF8.self)].map { (length, $0) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
        // Browsers read the C1 range as windows-1252.
        if (0x80...0x9F).contains(value), let scalar = Mojibake.windows1252[UInt8(value)] { return scalar }
        guard value >= 0x20 || value == 0x0A || value == 0x09 else { return nil }
        return Unicode.Scalar(value)
    }

    /// The references that occur in running text.
    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = [
            "amp": "&", "apos": "'", "bull": "•", "emsp": " ", "ensp": " ", "euro": "€", "gt": ">", "hellip": "…",
            "ldquo": "“", "lsquo": "‘", "lt": "<", "mdash": "—", "minus": "−", "nbsp": " ", "ndash": "–", "quot": "\"",
            "rdquo": "”", "rsquo": "’", "sbquo": "‚", "bdquo": "„", "scaron": "š", "Scaron": "Š", "thinsp": " ",
            "trade": "™", "zwnj": "\u{200C}", "prime": "′", "Prime": "″", "rarr": "→", "larr": "←", "laquo": "«",
            "OElig": "Œ", "oelig": "œ", "Yuml": "Ÿ", "dagger": "†", "permil": "‰", "lsaquo": "‹", "rsaquo": "›",
        ]
        for (offset, name) in latin1.split(separator: " ").enumerated() {
            named[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
        }
        named["nbsp"] = " "
        return named
    }()

    /// The names of U+00A0 to U+00FF in order.
    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
        Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
        uuml yacute thorn yuml
        """
}
