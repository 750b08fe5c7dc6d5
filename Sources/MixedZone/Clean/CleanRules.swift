/// The rules of the `Clean` stage.
enum CleanRules {
    static let all: [Rule] = [
        AdvertisingPhrases.rules, GluedMarkers.rules, CreditPhrases.rules, CaptionDuplicate.rules,
        [MetaTimestamp.rule, MetaDateline.rule, AgencyMarks.rule, ContactLine.rule, WriterPortrait.rule],
        SharePhrases.rules, SignUpPhrases.rules, CommentPhrases.rules, PollPhrases.rules, PromotionPhrases.rules,
        NavigationPhrases.rules, ScrapePhrases.rules, LegalPhrases.rules,
        [HeadLeftovers.rule, TailFurniture.rule, RepeatLine.rule],
        HTMLRules.all,
    ].flatMap(\.self)

    private static let numbers = Dictionary(
        all.enumerated().map { ($1.id, UInt16($0)) }, uniquingKeysWith: { first, _ in first })

    /// The place of a rule in ``all``, which takes less room in a line than the rule.
    static func number(of rule: Rule) -> UInt16 { numbers[rule.id] ?? 0 }
}
