/// The rules of the `Results` stage.
enum ResultRules {
    static let all = [assembled]

    static let assembled = Rule(
        "result.assembled", "Places, marks and records of one competitor in one race make one result.",
        hits: [
            "Sarah Tolvik ⟦won⟧ the 800m in 2:01.10.", "James Orskell finished ⟦fourth⟧ in the 5000m in 13:41.07.",
        ],
        misses: ["Sarah Tolvik hopes to win the 800m."])
}
