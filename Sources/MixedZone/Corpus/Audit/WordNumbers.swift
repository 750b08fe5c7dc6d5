/// Numbers for words, so that long texts are compared by numbers.
struct WordNumbers {
    private var numbers: [String: Int32] = [:]
    /// Whether a word carries little meaning, by its number.
    private(set) var isLight: [Bool] = []
    /// Whether a word is a number, by its number.
    private(set) var isNumeral: [Bool] = []

    /// The number of a word; a new one gets the next.
    mutating func number(_ word: String) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(isLight.count)
        numbers[word] = number
        isLight.append(Self.lightWords.contains(word))
        isNumeral.append(word.utf8.first.map { (0x30...0x39).contains($0) } ?? false)
        return number
    }

    /// What a word counts for when two texts are compared.
    func weight(_ number: Int32) -> Double { isLight[Int(number)] ? 0.4 : 1 }

    static let negations: Set = ["never", "no", "nobody", "none", "not", "nothing", "nowhere", "without"]

    private static let lightWords: Set = [
        "a", "about", "all", "am", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
        "do", "does", "for", "from", "get", "going", "got", "had", "has", "have", "he", "her", "here", "him", "his",
        "how", "i", "if", "in", "is", "it", "its", "just", "know", "like", "me", "my", "not", "now", "of", "on", "one",
        "or", "our", "out", "really", "she", "so", "some", "that", "the", "their", "them", "then", "there", "they",
        "this", "to", "too", "up", "us", "very", "was", "we", "well", "were", "what", "when", "which", "who", "will",
        "with", "would", "you", "your",
    ]
}
