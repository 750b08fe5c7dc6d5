/// The rules that find events.
enum EventRules {
    static let all: [Rule] = [
        EventRelay.rule, EventDuration.rule, EventWeightClass.rule, EventDistance.rule, EventDiscipline.rule,
        EventCarriedStroke.rule,
    ]
}
