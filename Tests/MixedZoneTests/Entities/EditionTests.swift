import Testing

@testable import MixedZone

/// Which edition of a competition the text names.
@Suite struct EditionTests {
    private static func editions(_ text: String, published: String? = nil) throws -> [String: [String]] {
        let date = published.map { "<meta property=\"article:published_time\" content=\"\($0)\">" } ?? ""
        let page =
            "<html><head><title>Meeting</title>\(date)</head><body><article><h1>Meeting</h1><p>\(text)</p></article></body></html>"
        let record = try Pipeline().record(of: RecordFixture.source(page))
        var editions: [String: [String]] = [:]
        for entity in record.entities where entity.type == .competition {
            editions[entity.name, default: []].append(entity.edition ?? "?")
        }
        return editions
    }

    @Test(arguments: [
        ("She won at the Athens Olympics and said so to all of us there.", "Olympic Games", ["Athens"]),
        ("She won at the 2004 Athens Olympics and said so to everybody there.", "Olympic Games", ["Athens 2004"]),
        ("She won the 2004 Olympic Games title and said so to everybody there.", "Olympic Games", ["2004"]),
        (
            "She won at the World Championships in Seville in 1999 and was glad.", "World Championships",
            ["Seville 1999"]
        ),
        ("He was last at the Commonwealth Games of 1974 and nobody minded it.", "Commonwealth Games", ["1974"]),
        ("The European Championships were long and the rain never did stop.", "European Championships", ["?"]),
        (
            "He won at the 1998 Commonwealth Games and the 2002 Commonwealth Games, no less.", "Commonwealth Games",
            ["1998", "2002"]
        ),
        ("The Commonwealth Games record of 2000m fell, and the rain never did stop.", "Commonwealth Games", ["?"]),
    ])
    func readsPlaceAndYear(text: String, name: String, editions: [String]) throws {
        #expect(try Self.editions(text)[name] == editions)
    }

    @Test func readsYearsByTheDateOfPublication() throws {
        let text = "She took bronze at the Olympic Games in Tokyo three years ago and went home by train."
        #expect(try Self.editions(text, published: "2024-08-06T10:00:00Z")["Olympic Games"] == ["Tokyo 2021"])
        #expect(try Self.editions(text)["Olympic Games"] == ["Tokyo"])
        let other = "She took bronze at last year's World Championships and then went home by the night train."
        #expect(try Self.editions(other, published: "2024-08-06")["World Championships"] == ["2023"])
    }

    @Test func givesAnOpenMentionToTheEditionNamedLast() throws {
        let text = "The Olympic Games are near. She won at the 2004 Athens Olympics. The Olympics made her."
        #expect(try Self.editions(text)["Olympic Games"] == ["Athens 2004"])
    }
}
