/// Gives every article of a run an identifier of its own: the wish, or `wish-2`, `wish-3` … when it is taken.
///
/// Two identifiers that differ by case alone count as one, since they name one file on many a disk. The outcome depends
/// on nothing but the order of the wishes.
struct UniqueIdentifiers: Sendable {
    private var taken: Set<String> = []
    /// The number at which the search for a free identifier goes on, by wish; without it a thousand equal wishes would
    /// take a million steps.
    private var next: [String: Int] = [:]

    mutating func claim(_ wish: String) -> String {
        let wish = wish.isEmpty ? "article" : wish
        let key = wish.lowercased()
        if taken.insert(key).inserted { return wish }
        var number = next[key] ?? 2
        while !taken.insert("\(key)-\(number)").inserted { number += 1 }
        next[key] = number + 1
        return "\(wish)-\(number)"
    }
}
