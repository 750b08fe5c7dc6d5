/// Takes out what stands in a dump more than once (`caption.duplicate`) and the repeats of furniture.
enum Repeats {
    static func remove(from dump: inout Dump) {
        // Keyed by a few bytes of each line; the last line with a key stands for the key, so that look-ups stay constant.
        var seen: [UInt64: Int] = [:]
        for index in dump.lines.indices {
            let shape = dump.lines[index].shape
            guard shape.words >= 4, dump.lines[index].range.count <= 400 else { continue }
            let text = dump.text(index)
            let key = key(text)
            guard let earlier = seen[key], dump.text(earlier).elementsEqual(text) else {
                seen[key] = index
                continue
            }
            guard !dump.isGone(index) else { continue }
            // The latest copy stands for all, so that a thousand of them are not looked through a thousand times.
            defer { if dump.isGone(index) { seen[key] = index } }
            if dump.isGone(earlier), let rule = dump.rule(earlier) {
                // A question that was put to the reader once is put again at the end.
                dump.remove(index, by: rule)
            } else if !shape.endsSentence, shape.words >= 5,
                !ResultRow.matches(text) || isNext(index, after: earlier, dump)
            {
                dump.remove(index, by: CaptionDuplicate.rule)
            } else if shape.words >= 6, isNext(index, after: earlier, dump) {
                dump.remove(index, by: CaptionDuplicate.rule)
            }
        }
    }

    private static func key(_ text: ArraySlice<UInt8>) -> UInt64 {
        var key = UInt64(text.count) | 1 << 63
        for byte in text.prefix(16) { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for byte in text.suffix(16) { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return key
    }

    private static func isNext(_ index: Int, after earlier: Int, _ dump: Dump) -> Bool {
        ((earlier + 1)..<index).allSatisfy { dump.isGone($0) }
    }
}
