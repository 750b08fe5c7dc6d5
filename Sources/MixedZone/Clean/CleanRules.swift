/// The rules of the `Clean` stage.
enum CleanRules {
    static let all: [Rule] = []
}
