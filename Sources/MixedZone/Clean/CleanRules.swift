/// The rules of the `Clean` stage.
enum CleanRules {
    static let all: [Rule] = [
        AdvertisingPhrases.rules, CreditPhrases.rules, SharePhrases.rules, SignUpPhrases.rules,
        CommentPhrases.rules, PollPhrases.rules, PromotionPhrases.rules, NavigationPhrases.rules,
        ScrapePhrases.rules, LegalPhrases.rules,
    ].flatMap(\.self)
}
