/// Words around quotations: those that announce speech, those that announce something else between marks, and those that an
/// apostrophe shortens.
enum QuoteWordsTable {
    /// Nouns after which the words between marks are a title, a name or a motto.
    static let works: Set<String> = words(
        """
        album anthem article autobiography ballad banner banners blog book bulletin called cartoon chapter column documentary entitled entry
        exhibition film hashtag headline headlined hit lyric lyrics memoir motto movie musical nicknamed novel novelty number opera painting
        play podcast poem poster programme program reading reads series shirt sign show single slogan so-called song songs sticker tattoo
        titled track tune vehicle word words
        """)

    /// Verbs that bring in a word or two as somebody's own: `called it "crazy"`.
    static let naming: Set<String> = words(
        """
        accuse accused accuses admit applaud applauded applauds attack attacked attacks blame blamed blames blast blasted blasts brand
        branded brands call called calling calls characterise characterised characterises characterize characterized characterizes
        christen christened cite cited cites coin coined coins compare compared compares condemned condemns congratulate congratulated
        congratulates considered credit credited credits criticise criticised criticises criticize criticized criticizes declared
        declares decried decries decry deemed deems defend defended defends define defined defines denied denies denounce denounced
        denounces deny deride derided derides describe described describes describing dismissed dismisses dubbed dubs express expressed
        expresses hailed hailing hails hint label labeled labelled labels lambast lambasted lament laud lauded lauds liken likened
        likens mock mocked mocks nickname nicknames paint painted paints portray portrayed portrays promised rated refer referred refers
        regret reject rejected rejects ridicule ridiculed ridicules rubbish rubbished salute saluted salutes slam slammed slams speak
        speaks spoke sum summed sums talk talked talks termed terms thank thanked thanks urge voice voiced voices write
        """)

    /// Nouns that stand for what somebody says: `in her words`, `his verdict:`, `had one word for it –`.
    static let sayings: Set<String> = words(
        """
        account admission advice answer apology argument assessment blog boast caption catchphrase claim comment comments complaint conclusion
        confession conviction cry declaration defence defense description email excuse explanation greeting letter line mantra maxim memo
        message messages motto note observation opinion order phrase plea pledge post prediction promise question quip reaction reasoning
        recollection remark remarks reply response retort rule sentiment sentiments statement summary summing-up take text thought thoughts tweet
        verdict view vow warning wish word words
        """)

    /// What somebody writes or sends, which speaks for its owner: `read his letter`.
    static let writings: Set<String> = words(
        """
        announcement blog caption column diary email letter memo message newsletter note post postcard release statement story text tweet
        """)

    /// Nouns that name a source behind a preposition: `in her words`, `by his own account`.
    static let sources: Set<String> = words(
        "account admission assessment book estimate estimation eyes opinion own phrase reckoning telling terms version view words")

    /// Verbs after a possessor's writing: `Marsh's post read`.
    static let reads: Set<String> = words(
        "read reads said says stated states ran went concluded continued added began ended")

    /// Words that an apostrophe shortens at their beginning: `'em`, `'n'`, `'twas`.
    static let elisions: Set<String> = words(
        "ard appen ave bout cause cept cos cuz e eard ell em er ere fraid gainst n neath nother nuff orse ow ospital ouse round scuse tis til till twas twere twill"
    )

    /// Words that an apostrophe shortens at their end: `an' all`.
    static let cutShort: Set<String> = words("an bein comin doin goin havin nowt ol owd o runnin th wi")

    /// Words before an infinitive of saying: `used to say`, `went on to add`.
    static let beforeInfinitive: Set<String> = words(
        "came continued felt found goes going had has have got like liked likes loved loves managed on prefers tended tends used want wanted wants"
    )

    /// Nobody in particular.
    static let somebody: Set<String> = words("anybody anyone everybody everyone somebody someone")

    /// Words that stand for people as well as before a noun: `both said`.
    static let standAlone: Set<String> = words("all another both each few many most neither others several some")

    /// Verbs after which a clause may begin without `that`.
    static let clauseVerbs: Set<String> = words(
        """
        accepted accepts acknowledged acknowledges added adds admit admits admitted agreed agrees announced announces argued argues assured
        believe believed believes boasted boasts claim claimed claims complained complains conceded concedes concluded concludes confessed
        confirmed confirms conceded decided declared declares denied denies doubted doubts emphasised emphasized expected expects explained
        explains feared fears feel feels felt figured figures guessed guesses heard hoped hopes hope insist insisted insists joked jokes knew
        knows learned learnt maintained maintains noted notes pledged pledges predicted predicts promised promises realised realises realized
        realizes reckon reckoned reckons regretted regrets remarked repeated replied replies responded revealed reveals said say says sensed
        stated states stressed stresses suggested suggests suspected suspects swears swore tell tells think thinks thought told understands
        understood vowed vows warned warns wished wishes wonders worried worries
        """)

    /// What ends a sentence that points at words said before it: `So says Marsh.`, `Those were the words of Marsh.`
    static let pointers: Set<String> = words("such so that these this those thus")

    private static func words(_ text: String) -> Set<String> { Set(TableRows.items(text).map { String($0) }) }
}
