/// The way of an article, from bytes to record. One direction, no way back: each stage takes what the stages before it
/// made and returns its own type, so that articles run in parallel and a stage can be tried alone.
public struct Pipeline: Sendable {
    private let knowledge: Knowledge

    private let roster: RosterIndex?

    /// Creates a pipeline over the built-in tables.
    ///
    /// - Parameter roster: people whom the user names; nothing depends on having one.
    public init(roster: Roster? = nil) {
        knowledge = .standard
        self.roster = roster.map(RosterIndex.init)
    }

    /// The record of one article.
    ///
    /// - Parameter evidence: what the articles of the run say about each other.
    /// - Throws: ``CleanError`` when the source holds no article or breaks the budget of one.
    public func record(
        of source: Source, evidence: RunEvidence = RunEvidence()
    ) throws(CleanError) -> ArticleRecord {
        var article = try Cleaner(evidence: evidence).clean(source)
        let text = TokenizedText(article, lexicon: knowledge.lexicon)
        let foreign = LanguageCheck(text: text).warning
        if let foreign { article.warnings.append(foreign) }
        let layers = foreign == nil ? layers(of: text, published: article.metadata.published) : .none(in: text)
        let results = ResultAssembler(layers: layers, knowledge: knowledge).results()
        article.warnings += ResultWarnings(layers: layers, facts: results, knowledge: knowledge).warnings()
        let possible = ResultWarnings.possible(results, knowledge)
        return RecordBuilder(source: source, article: article, layers: layers, facts: possible).record()
    }

    /// The record of one article as far as cleaning goes: its text, blocks and metadata, and what was removed. People,
    /// marks, quotes and results are not looked for.
    public func cleanRecord(
        of source: Source, evidence: RunEvidence = RunEvidence()
    ) throws(CleanError) -> ArticleRecord {
        let article = try Cleaner(evidence: evidence).clean(source)
        return ArticleRecord(source: source, article: article, offsets: ScalarOffsets(article.bytes))
    }

    /// The recognisers in order, from the tokens to the speakers.
    ///
    /// - Parameters:
    ///   - published: when the article was published, where known.
    ///   - finished: called after each of them, for who wants to know how long it took.
    fileprivate func layers(
        of text: TokenizedText, published: String? = nil, finished: (PipelineStage) -> Void = { _ in }
    ) -> Layers {
        let entities = EntityRecogniser(knowledge: knowledge).entities(in: text)
        finished(.entities)
        var people = PeopleRecogniser(knowledge: knowledge, roster: roster).people(in: text, entities: entities)
        let year = published.flatMap { Int($0.prefix(4)) }
        let warnings = roster.map { RosterMatcher(index: $0, year: year).apply(to: &people) } ?? []
        let references = ReferenceFinder(text: text, entities: entities, people: people).references()
        finished(.people)
        let marks = MarkRecogniser(knowledge: knowledge).marks(in: text, events: entities.events)
        finished(.marks)
        let placings = PlacingRecogniser(knowledge: knowledge)
            .placings(in: text, entities: entities, people: people, references: references)
        finished(.placings)
        let quotes = QuoteRecogniser().quotes(in: text, people: people, references: references)
        finished(.quotes)
        let resolver = Resolver(text: text, references: references, quotes: quotes, placings: placings)
        // What people do for a nation is learnt first, so that "the Norwegian" finds the one of that nation.
        var draft = people
        let drafted = resolver.resolve(&draft)
        NationLearner(
            context: NationContext(text: text, entities: entities, references: references, meant: drafted)
        ).learn(&people)
        let meant = resolver.resolve(&people)
        let context = NationContext(text: text, entities: entities, references: references, meant: meant)
        RoleLearner(context: context, placings: placings).learn(&people)
        NationLearner(context: context).learn(&people)
        PersonFacts(text: text, entities: entities, knowledge: knowledge, people: people).shareNations(&people)
        let speakers = SpeakerResolver(text: text, references: references, meant: meant, people: people)
            .speakers(of: quotes)
        finished(.resolve)
        return Layers(
            text: text, entities: entities, people: people, references: references, meant: meant, marks: marks,
            placings: placings, quotes: quotes, speakers: speakers, warnings: warnings)
    }
}

/// The stages after cleaning, in their order.
package enum PipelineStage: String, Sendable, CaseIterable {
    case tokens, entities, people, marks, placings, quotes, resolve, results
}

/// The pipeline's stages one at a time, for the benchmark.
package struct PipelineProbe: Sendable {
    private let pipeline = Pipeline()
    private let knowledge = Knowledge.standard

    package init() {}

    /// Parses a page and throws its tree away.
    package func parse(_ page: [UInt8]) -> Int { (try? PageParser.parse(page))?.nodes.count ?? 0 }

    /// Cleans a source.
    package func clean(_ source: Source) -> CleanArticle? { try? Cleaner().clean(source) }

    /// Takes a cleaned article through all stages.
    package func stages(of article: CleanArticle, finished: (PipelineStage) -> Void) {
        let text = TokenizedText(article, lexicon: knowledge.lexicon)
        finished(.tokens)
        let layers = pipeline.layers(of: text, finished: finished)
        _ = ResultAssembler(layers: layers, knowledge: knowledge).results()
        finished(.results)
    }
}
