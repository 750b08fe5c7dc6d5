/// The sign or number before an item of a list.
enum ListItem {
    enum Marker: Hashable { case dash, star, bullet, number }

    /// The marker with which a line begins; nil when it is no item.
    static func marker(of line: ArraySlice<UInt8>) -> Marker? {
        guard let first = line.first, line.count > 2 else { return nil }
        let second = line[line.startIndex + 1]
        switch first {
        case 0x2D: return second == 0x20 ? .dash : nil
        case 0x2A: return second == 0x20 ? .star : nil
        case 0xE2:
            if line.starts(with: [0xE2, 0x80, 0xA2]) || line.starts(with: [0xE2, 0x96, 0xAA]) { return .bullet }
            return line.starts(with: [0xE2, 0x80, 0x93, 0x20]) ? .dash : nil
        case 0xC2: return second == 0xB7 ? .bullet : nil
        case 0x30...0x39:
            let rest = line.drop { $0 &- 0x30 < 10 }
            guard line.count - rest.count <= 3, let sign = rest.first, sign == 0x2E || sign == 0x29 else { return nil }
            return rest.dropFirst().first == 0x20 ? .number : nil
        default: return nil
        }
    }
}
