/// The way of an article, from bytes to record. One direction, no way back: each stage takes what the stages before it
/// made and returns its own type, so that articles run in parallel and a stage can be tried alone.
public struct Pipeline: Sendable {
    private let knowledge: Knowledge

    /// Creates a pipeline over the built-in tables.
    public init() {
        knowledge = .standard
    }

    /// The record of one article.
    ///
    /// - Throws: ``CleanError`` when the source holds no article or breaks the budget of one.
    public func record(of source: Source) throws(CleanError) -> ArticleRecord {
        let article = try Cleaner().clean(source)
        let layers = layers(of: article)
        let results = ResultAssembler(layers: layers, knowledge: knowledge).results()
        return RecordBuilder(source: source, article: article, layers: layers, facts: results).record()
    }

    /// The recognisers in order, from the tokens to the speakers.
    private func layers(of article: CleanArticle) -> Layers {
        let text = TokenizedText(article, lexicon: knowledge.lexicon)
        let entities = EntityRecogniser(knowledge: knowledge).entities(in: text)
        var people = PeopleRecogniser(knowledge: knowledge).people(in: text, entities: entities)
        let references = ReferenceFinder(text: text, entities: entities, people: people).references()
        let marks = MarkRecogniser(knowledge: knowledge).marks(in: text, events: entities.events)
        let placings = PlacingRecogniser(knowledge: knowledge)
            .placings(in: text, entities: entities, people: people, references: references)
        let quotes = QuoteRecogniser().quotes(in: text, people: people, references: references)
        let meant = Resolver(text: text, references: references, quotes: quotes).resolve(&people)
        NationLearner(text: text, entities: entities, references: references, meant: meant).learn(&people)
        PersonFacts(text: text, entities: entities, knowledge: knowledge, people: people).shareNations(&people)
        let speakers = SpeakerResolver(text: text, references: references, meant: meant, people: people)
            .speakers(of: quotes)
        return Layers(
            text: text, entities: entities, people: people, references: references, meant: meant, marks: marks,
            placings: placings, quotes: quotes, speakers: speakers)
    }
}
