/// Finds texts that came before in a run, the same or nearly so. It keeps about 130 bytes of an article beside its
/// identifier, and looks at a bounded number of earlier articles for each.
///
/// Articles are added in the order of the inputs by one task, so that what is found does not depend on the workers.
struct DuplicateIndex {
    /// An earlier article.
    struct Match: Hashable {
        let id: String
        /// 1 for the very same words, else an estimate that stays below it.
        let similarity: Double
    }

    /// From here on two texts are nearly the same. Reports of one race by two houses share some quotations, a tenth of
    /// their words; an agency's report with another headline and a paragraph less shares three quarters.
    static let threshold = 0.7

    /// Groups of bins that must be equal for two texts to be compared.
    private static let bands = 8
    private static let rows = 4
    /// At most so many articles with an equal band are compared or kept.
    private static let chain = 16

    private var ids: [String] = []
    private var sketches: [UInt8] = []
    private var digests: [SIMD2<UInt64>: UInt32] = [:]
    /// An open hash table: the number of an article and its band, plus one; 0 where a slot is free.
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    private var filled = 0

    /// Adds an article.
    ///
    /// - Returns: the earlier article that it repeats: the same, or the most similar, of two such the earlier.
    mutating func add(_ signature: TextSignature, id: String) -> Match? {
        if let same = digests[signature.digest] { return Match(id: ids[Int(same)], similarity: 1) }
        let number = UInt32(ids.count)
        digests[signature.digest] = number
        ids.append(id)
        sketches += signature.sketch.isEmpty ? [UInt8](repeating: 0, count: TextSignature.bins) : signature.sketch
        guard !signature.sketch.isEmpty else { return nil }
        let best = best(for: signature)
        for band in 0..<Self.bands { insert(number, band) }
        // The words differ, so the estimate may not say that all are the same.
        return best.map { Match(id: ids[$0.number], similarity: min(0.99, ($0.similarity * 100).rounded() / 100)) }
    }

    private func best(for signature: TextSignature) -> (number: Int, similarity: Double)? {
        var best: (number: Int, similarity: Double)?
        for band in 0..<Self.bands {
            for number in numbers(with: key(signature.sketch[...], band), band) {
                let similarity = signature.similarity(to: sketch(number))
                guard similarity >= Self.threshold else { continue }
                if let found = best, (found.similarity, -found.number) >= (similarity, -number) { continue }
                best = (number, similarity)
            }
        }
        return best
    }

    private func sketch(_ number: Int) -> ArraySlice<UInt8> {
        sketches[(number * TextSignature.bins)..<((number + 1) * TextSignature.bins)]
    }

    /// The bins of a band in one number.
    private func key(_ sketch: ArraySlice<UInt8>, _ band: Int) -> UInt32 {
        sketch.dropFirst(band * Self.rows).prefix(Self.rows).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private func firstSlot(_ key: UInt32, _ band: Int) -> Int {
        Int(truncatingIfNeeded: TextSignature.mixed(UInt64(key) << 4 | UInt64(band))) & (slots.count - 1)
    }

    /// The articles with an equal band, in the order of the inputs.
    private func numbers(with key: UInt32, _ band: Int) -> [Int] {
        var numbers: [Int] = []
        var slot = firstSlot(key, band)
        while slots[slot] != 0 {
            let (number, other) = Int(slots[slot] - 1).quotientAndRemainder(dividingBy: Self.bands)
            if other == band, self.key(sketch(number), band) == key { numbers.append(number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return numbers
    }

    private mutating func insert(_ number: UInt32, _ band: Int) {
        if filled * 4 >= slots.count * 3 { grow() }
        let key = key(sketch(Int(number)), band)
        // A band that everybody has tells nothing more.
        guard numbers(with: key, band).count < Self.chain else { return }
        place(number * UInt32(Self.bands) + UInt32(band) + 1, key, band)
        filled += 1
    }

    private mutating func place(_ entry: UInt32, _ key: UInt32, _ band: Int) {
        var slot = firstSlot(key, band)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    private mutating func grow() {
        let entries = slots.filter { $0 != 0 }.sorted()
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for entry in entries {
            let (number, band) = Int(entry - 1).quotientAndRemainder(dividingBy: Self.bands)
            place(entry, key(sketch(number), band), band)
        }
    }
}
