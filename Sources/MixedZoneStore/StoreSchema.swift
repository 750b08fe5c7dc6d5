import GRDB

/// The tables of `mixedzone.sqlite`, as Docs/Store.md describes them.
enum StoreSchema {
    /// Another number means other tables: a store with another one is not read.
    static let version = 1

    static let tables = """
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE articles(
          id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT, source TEXT NOT NULL, published TEXT, site TEXT,
          duplicate_of TEXT, text TEXT NOT NULL, blocks TEXT NOT NULL);
        CREATE TABLE people(
          id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT, nation TEXT,
          other_names TEXT NOT NULL);
        CREATE TABLE person_words(word TEXT NOT NULL, person TEXT NOT NULL, name INTEGER NOT NULL);
        CREATE TABLE quotes(
          number INTEGER PRIMARY KEY, article TEXT NOT NULL, quote TEXT NOT NULL, person TEXT, kind TEXT NOT NULL,
          text TEXT NOT NULL, sentence TEXT NOT NULL, cue TEXT, mention TEXT, addressee TEXT, flags TEXT NOT NULL,
          rule TEXT NOT NULL, speaker_rule TEXT, confidence REAL NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
          decision_key TEXT NOT NULL, detail TEXT NOT NULL);
        CREATE TABLE reprints(quote INTEGER NOT NULL, article TEXT NOT NULL);
        CREATE TABLE marks(
          article TEXT NOT NULL, mark TEXT NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, value REAL NOT NULL,
          unit TEXT NOT NULL, normalized TEXT NOT NULL, event TEXT, repaired INTEGER NOT NULL, rule TEXT NOT NULL,
          confidence REAL NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL);
        CREATE TABLE results(
          number INTEGER PRIMARY KEY, article TEXT NOT NULL, person TEXT NOT NULL, event TEXT, sex TEXT,
          competition TEXT, round TEXT, date TEXT, rank INTEGER, medal TEXT, status TEXT, mark TEXT, value REAL,
          unit TEXT, records TEXT NOT NULL, confidence REAL NOT NULL, detail TEXT NOT NULL);
        CREATE TABLE variants(
          id TEXT PRIMARY KEY, position INTEGER NOT NULL, person TEXT NOT NULL, detail TEXT NOT NULL);
        CREATE TABLE versions(
          variant TEXT NOT NULL, position INTEGER NOT NULL, article TEXT NOT NULL, text TEXT NOT NULL,
          difference TEXT);
        CREATE TABLE findings(
          number INTEGER PRIMARY KEY, code TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL,
          article TEXT, detail TEXT NOT NULL);
        CREATE TABLE finding_people(person TEXT NOT NULL, finding INTEGER NOT NULL);
        CREATE VIRTUAL TABLE quotes_text USING fts5(
          text, sentence, content='quotes', content_rowid='number', tokenize='unicode61 remove_diacritics 2');
        """

    /// Made when all rows are in.
    static let indexes = """
        CREATE INDEX person_words_word ON person_words(word);
        CREATE INDEX quotes_person ON quotes(person);
        CREATE INDEX quotes_article ON quotes(article);
        CREATE INDEX reprints_quote ON reprints(quote);
        CREATE INDEX marks_article ON marks(article);
        CREATE INDEX results_person ON results(person);
        CREATE INDEX variants_person ON variants(person);
        CREATE INDEX versions_variant ON versions(variant);
        CREATE INDEX finding_people_person ON finding_people(person);
        INSERT INTO quotes_text(quotes_text) VALUES('rebuild');
        """
}
