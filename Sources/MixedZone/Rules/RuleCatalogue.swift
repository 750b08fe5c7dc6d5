/// Every rule of the library, in the order of the stages. The printed catalogue, the tests and `mixedzone rules`
/// read this list, so a rule that is missing here fails its test.
public enum RuleCatalogue {
    /// All rules, stage by stage.
    public static let all: [Rule] = [
        CleanRules.all, CompetitionRules.all, EventRules.all, PersonRules.all, NationRules.all, MarkRules.all,
        PlacingRules.all,
        QuoteRules.all, ResolveRules.all, ResultRules.all,
    ].flatMap(\.self)

    /// The rule of that identifier.
    public static func rule(_ id: String) -> Rule? {
        byID[id]
    }

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
