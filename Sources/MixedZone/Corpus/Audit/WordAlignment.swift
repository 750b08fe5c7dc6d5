/// Which words of two texts are the same, in order: a longest common subsequence.
struct WordAlignment {
    /// Pairs of places, one in each text, ascending in both.
    let pairs: [(first: Int, second: Int)]

    /// Aligns two texts. Texts beyond a thousand words are compared word by word from the start, as far as they agree.
    init(_ first: [Int32], _ second: [Int32]) {
        var prefix = 0
        while prefix < min(first.count, second.count), first[prefix] == second[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < min(first.count, second.count) - prefix,
            first[first.count - 1 - suffix] == second[second.count - 1 - suffix]
        {
            suffix += 1
        }
        var pairs = (0..<prefix).map { (first: $0, second: $0) }
        let (rows, columns) = (first.count - prefix - suffix, second.count - prefix - suffix)
        if rows > 0, columns > 0, rows <= 1000, columns <= 1000 {
            pairs += Self.middle(first[prefix..<prefix + rows], second[prefix..<prefix + columns])
        }
        pairs += (0..<suffix).reversed().map { (first: first.count - 1 - $0, second: second.count - 1 - $0) }
        self.pairs = pairs
    }

    private static func middle(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> [(first: Int, second: Int)] {
        let width = second.count + 1
        // `lengths[row * width + column]`: of the longest common subsequence of what follows row and column.
        var lengths = [UInt16](repeating: 0, count: (first.count + 1) * width)
        for row in (0..<first.count).reversed() {
            let word = first[first.startIndex + row]
            for column in (0..<second.count).reversed() {
                lengths[row * width + column] =
                    word == second[second.startIndex + column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var pairs: [(first: Int, second: Int)] = []
        var (row, column) = (0, 0)
        while row < first.count, column < second.count {
            if first[first.startIndex + row] == second[second.startIndex + column] {
                pairs.append((first.startIndex + row, second.startIndex + column))
                row += 1
                column += 1
            } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }

    /// The length of the longest run of words that are the same without a gap.
    var longestRun: Int {
        var (longest, run) = (0, 0)
        for (index, pair) in pairs.enumerated() {
            let goesOn =
                index > 0 && pairs[index - 1].first + 1 == pair.first && pairs[index - 1].second + 1 == pair.second
            run = goesOn ? run + 1 : 1
            longest = max(longest, run)
        }
        return longest
    }
}
