/// Everything that the recognisers know, read once from the tables.
struct Knowledge: Sendable {
    /// Single words and their classes.
    let lexicon: Lexicon
    /// Names, adjectives and codes of nations.
    let nations: NationTable
    /// Names of events and the words that make them.
    let events: EventTable
    /// The words around numbers.
    let marks: MarkVocabulary

    /// Names of competitions.
    let competitions: CompetitionTable
    /// Towns, regions and venues.
    let places: PhraseTable<Entity.Kind>

    /// Words that carry a place in a race.
    let placings: PlacingVocabulary

    /// Phrases for records and bests.
    let records: RecordPhrases

    /// The given names that a short form stands for.
    let fullFormsOfShortNames: [WordID: Set<WordID>]

    /// The built-in tables.
    static let standard = Knowledge()

    private init() {
        var lexicon = Lexicon()
        Self.addNames(to: &lexicon)
        Self.addRoles(to: &lexicon)
        Self.addVerbs(to: &lexicon)
        Self.addGrammar(to: &lexicon)
        nations = NationTable(&lexicon)
        events = EventTable(&lexicon)
        competitions = CompetitionTable(&lexicon)
        places = Self.places(&lexicon)
        placings = PlacingVocabulary(&lexicon)
        records = RecordPhrases(&lexicon)
        fullFormsOfShortNames = Self.shortNames(&lexicon)
        marks = MarkVocabulary(&lexicon)
        lexicon.finish()
        self.lexicon = lexicon
    }

    private static func addNames(to lexicon: inout Lexicon) {
        lexicon.add(list: NameWordsTable.particles, .particle)
        lexicon.add(list: NameWordsTable.suffixes, .nameSuffix)
        lexicon.add(list: NameWordsTable.venueWords, .venueWord)
        lexicon.add(list: NameWordsTable.organisationWords, .organisationWord)
        lexicon.add(list: NameWordsTable.competitionWords, .competitionWord)
        lexicon.add(list: NameWordsTable.endingsAlsoSurnames, .endingAlsoSurname)
        lexicon.add(list: NameWordsTable.calendarWords, .calendar)
        lexicon.add(list: NameWordsTable.honorificFragments, .honorific)
        lexicon.add(list: NameWordsTable.neverNameStart, .neverName)
        lexicon.add(list: NameWordsTable.personVerbs, .personVerb)
        lexicon.add(list: CommonWordsTable.words, .common)
        lexicon.add(list: CommonWordsTable.alsoNames, .commonAndName)
        lexicon.add(list: GivenNamesTable.female, [.givenName, .femaleName])
        lexicon.add(list: GivenNamesTable.male, [.givenName, .maleName])
        lexicon.add(list: GivenNamesTable.either, .givenName)
        lexicon.add(list: EnglishNamesTable.given, .englishName)
        lexicon.add(list: FamilyNamesTable.familyFirst, .familyName)
    }

    private static func places(_ lexicon: inout Lexicon) -> PhraseTable<Entity.Kind> {
        var places = PhraseTable<Entity.Kind>()
        let tables: [(String, Entity.Kind)] = [
            (PlacesTable.cities, .place), (PlacesTable.regions, .place), (PlacesTable.venues, .venue),
            (PlacesTable.teams, .team),
        ]
        for row in TableRows.rows(PlacesTable.ambiguous) where row.count >= 2 {
            for name in TableRows.list(row[0]) where !name.contains(" ") { lexicon.add(name, .ambiguousPlace) }
        }
        for (table, kind) in tables {
            for name in TableRows.items(table) {
                places.add(name, kind, &lexicon)
                if !name.contains(" "), kind != .team { lexicon.add(name, .place) }
            }
        }
        return places
    }

    private static func shortNames(_ lexicon: inout Lexicon) -> [WordID: Set<WordID>] {
        var result: [WordID: Set<WordID>] = [:]
        for row in TableRows.rows(ShortNamesTable.rows) where row.count == 2 {
            let full = lexicon.add(row[0])
            for short in TableRows.list(row[1]) { result[lexicon.add(short), default: []].insert(full) }
        }
        return result
    }

    private static func addRoles(to lexicon: inout Lexicon) {
        lexicon.add(list: RoleWordsTable.athlete, .athleteNoun)
        lexicon.add(list: RoleWordsTable.coach, .coachNoun)
        lexicon.add(list: RoleWordsTable.official, .officialNoun)
        lexicon.add(list: RoleWordsTable.media, .mediaNoun)
        lexicon.add(list: RoleWordsTable.other, .otherNoun)
        lexicon.add(list: RoleWordsTable.titles, .title)
        lexicon.add(list: RoleWordsTable.unnamedSources, .sourceNoun)
        lexicon.add(list: RoleWordsTable.groups, .groupNoun)
        lexicon.add(list: RoleWordsTable.epithetNouns, .epithetNoun)
        lexicon.add(list: RoleWordsTable.ageNouns, .epithetNoun)
    }

    private static func addVerbs(to lexicon: inout Lexicon) {
        let tables: [(String, WordClass)] = [
            (SpeechVerbsTable.reporting, .reportingVerb), (SpeechVerbsTable.manner, .mannerVerb),
            (SpeechVerbsTable.thinking, .thinkingVerb), (SpeechVerbsTable.writing, .writingVerb),
        ]
        for (table, kind) in tables {
            for row in TableRows.rows(table) where row.count >= 2 && !row[0].contains(" ") {
                let takesHearer = row.count > 2 && row[2] == "object"
                let classes = takesHearer ? kind.union(.hearerVerb) : kind
                for form in [row[0]] + TableRows.items(row[1]) { lexicon.add(form, classes) }
            }
        }
        lexicon.add(list: SpeechVerbsTable.addressees, .addressee)
    }

    private static func addGrammar(to lexicon: inout Lexicon) {
        let tables: [(String, WordClass)] = [
            (GrammarTable.determiners, .determiner), (GrammarTable.prepositions, .preposition),
            (GrammarTable.pronounsHe, .pronounHe), (GrammarTable.pronounsShe, .pronounShe),
            (GrammarTable.pronounsFirst, .pronounFirst), (GrammarTable.pronounsSecond, .pronounSecond),
            (GrammarTable.pronounsThird, .pronounThird), (GrammarTable.relatives, .relative),
            (GrammarTable.auxiliaries, .auxiliary), (GrammarTable.conjunctions, .conjunction),
            (GrammarTable.modals, .modal), (GrammarTable.adverbs, .adverb), (GrammarTable.negations, .negation),
            (GrammarTable.hypotheticals, .hypothetical), (GrammarTable.abbreviations, .abbreviation),
            (GrammarTable.cardinals, .cardinal), (GrammarTable.months, .month), (GrammarTable.kinship, .kinship),
        ]
        for (words, kind) in tables {
            for word in TableRows.items(words) { lexicon.add(word, kind) }
        }
    }
}
