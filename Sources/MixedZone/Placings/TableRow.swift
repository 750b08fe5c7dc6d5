/// One row of a table of results, whose cells stand between upright lines.
struct TableRow {
    private let context: PlacingContext
    private let line: Range<Int>
    /// The number of the cell that holds the token.
    private let column: Int
    /// The token with which the cell begins.
    let cellStart: Int

    /// No row of results has more cells; a longer line must not be walked again for each of its numbers.
    private static let reach = 80

    /// The row in which a token stands alone in its cell, but for a sign that says that a place is shared.
    init?(cellAt index: Int, _ context: PlacingContext) {
        let text = context.text
        var end = index + 1
        while [.equal, .period].contains(text.sign(end)) { end += 1 }
        var start = index
        while start > 0, text.tokens[start].gap < .line, text.sign(start - 1) == .equal { start -= 1 }
        let isOpen = start == 0 || text.tokens[start].gap >= .line || text.sign(start - 1) == .pipe
        guard isOpen, text.sign(end) == .pipe, text.tokens[end].gap < .line else { return nil }
        let line = text.lines[text.lines.partitioningIndex { $0.upperBound > index }]
        guard index - line.lowerBound < Self.reach else { return nil }
        self.context = context
        self.line = line
        cellStart = start
        column = (line.lowerBound..<start).count { text.sign($0) == .pipe }
    }

    /// True when the cells of this column tell places: the head of the table says so, or is silent and it is the first.
    var tellsPlaces: Bool {
        let text = context.text
        let block = text.blocks[text.blocks.partitioningIndex { $0.tokens.upperBound > line.lowerBound }]
        let head = text.lines[text.lines.partitioningIndex { $0.upperBound > block.tokens.lowerBound }]
        guard head.lowerBound < line.lowerBound else { return column == 0 }
        var current = 0
        var known: Int?
        var others: Set<Int> = []
        for index in head.prefix(Self.reach) {
            if text.sign(index) == .pipe { current += 1 }
            if context.words.placeHeads.contains(context.word(index)) { known = known ?? current }
            if context.words.otherHeads.contains(context.word(index)) { others.insert(current) }
        }
        // A page that lost the ends of its rows has them all in one line.
        let own = known != nil && current > 0 ? column % (current + 1) : column
        return own == known ?? 0 && !others.contains(own)
    }

    /// Who stands in the row: a person, else a team, else a nation.
    var competitor: PlacingSubject? {
        var team: PlacingSubject?
        let cells =
            Array(Range.window(cellStart, upTo: line.upperBound).prefix(Self.reach))
            + Array(line.lowerBound..<cellStart)
        for index in cells {
            if let number = context.references.number(at: index), case .name = context.references.all[number].kind {
                return .reference(number)
            }
            guard team == nil else { continue }
            if let entity = context.entities.named(at: index), entity.kind == .organisation || entity.kind == .team {
                team = .nation(context.text.string(entity.tokens))
            } else if let nation = context.entities.nation(at: index), !nation.isAdjective {
                team = .nation(nation.name)
            }
        }
        return team
    }
}
