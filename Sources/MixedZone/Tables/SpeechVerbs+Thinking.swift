/// Verbs of thinking and of writing, beside those of saying in SpeechVerbs.swift.
extension SpeechVerbsTable {
    /// Verbs of thinking, feeling and finding out, which bring in indirect speech ("she believes that ...").
    static let thinking = """
        # base | third person, past, -ing form, past participle | object
        anticipate | anticipates anticipated anticipating anticipated
        appreciate | appreciates appreciated appreciating appreciated
        assume | assumes assumed assuming assumed
        believe | believes believed believing believed
        consider | considers considered considering considered
        decide | decides decided deciding decided
        discover | discovers discovered discovering discovered
        doubt | doubts doubted doubting doubted
        dream | dreams dreamed dreaming dreamt
        expect | expects expected expecting expected
        fear | fears feared fearing feared
        feel | feels felt feeling felt
        figure | figures figured figuring figured
        find | finds found finding found
        foresee | foresees foresaw foreseeing foreseen
        guess | guesses guessed guessing guessed
        hear | hears heard hearing heard
        hope | hopes hoped hoping hoped
        imagine | imagines imagined imagining imagined
        intend | intends intended intending intended
        know | knows knew knowing known
        learn | learns learned learning learnt
        plan | plans planned planning planned
        realise | realises realised realising realised
        realize | realizes realized realizing realized
        reckon | reckons reckoned reckoning reckoned
        recognise | recognises recognised recognising recognised
        recognize | recognizes recognized recognizing recognized
        regret | regrets regretted regretting regretted
        remember | remembers remembered remembering remembered
        sense | senses sensed sensing sensed
        suppose | supposes supposed supposing supposed
        suspect | suspects suspected suspecting suspected
        think | thinks thought thinking thought
        trust | trusts trusted trusting trusted
        understand | understands understood understanding understood
        want | wants wanted wanting wanted
        wish | wishes wished wishing wished
        wonder | wonders wondered wondering wondered
        worry | worries worried worrying worried
        """

    /// Verbs for words that were written or published.
    static let writing = """
        # base | third person, past, -ing form, past participle | object
        blog | blogs blogged blogging blogged
        caption | captions captioned captioning captioned
        e-mail | e-mails e-mailed e-mailing e-mailed | object
        email | emails emailed emailing emailed | object
        message | messages messaged messaging messaged | object
        pen | pens penned penning penned
        post | posts posted posting posted
        publish | publishes published publishing published
        read | reads read reading read
        retweet | retweets retweeted retweeting retweeted
        scrawl | scrawls scrawled scrawling scrawled
        scribble | scribbles scribbled scribbling scribbled
        share | shares shared sharing shared
        text | texts texted texting texted | object
        tweet | tweets tweeted tweeting tweeted
        type | types typed typing typed
        write | writes wrote writing written
        """
}
