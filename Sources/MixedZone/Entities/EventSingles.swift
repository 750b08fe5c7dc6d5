/// `singles` of figure skating and luge are an event of men and one of women, and called so.
enum EventSingles {
    static func apply(to events: inout [EventMention]) {
        for index in events.indices where ["figure skating", "sliding"].contains(events[index].sport) {
            guard events[index].name == "singles", let sex = events[index].sex, sex != "mixed" else { continue }
            events[index].name = "\(sex)'s singles"
        }
    }
}
