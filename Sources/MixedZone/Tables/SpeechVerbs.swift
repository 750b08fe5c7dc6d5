/// Verbs that bring in what somebody said, wrote or thought, and the nouns for the people they say it to. Each
/// verb stands in one list only; add a row to teach the extractor a new one.
enum SpeechVerbsTable {
    /// Verbs of saying. `object` marks a verb that can take the hearer as its object ("told reporters"); two-word
    /// verbs have their forms separated by commas.
    static let reporting = """
        # base | third person, past, -ing form, past participle | object
        accept | accepts accepted accepting accepted
        acknowledge | acknowledges acknowledged acknowledging acknowledged
        add | adds added adding added
        admit | admits admitted admitting admitted
        advise | advises advised advising advised | object
        affirm | affirms affirmed affirming affirmed
        agree | agrees agreed agreeing agreed
        allege | alleges alleged alleging alleged
        announce | announces announced announcing announced
        answer | answers answered answering answered
        apologise | apologises apologised apologising apologised
        apologize | apologizes apologized apologizing apologized
        argue | argues argued arguing argued
        ask | asks asked asking asked | object
        assert | asserts asserted asserting asserted
        assure | assures assured assuring assured | object
        boast | boasts boasted boasting boasted
        brag | brags bragged bragging bragged
        brief | briefs briefed briefing briefed | object
        caution | cautions cautioned cautioning cautioned | object
        chip in | chips in, chipped in, chipping in, chipped in
        claim | claims claimed claiming claimed
        clarify | clarifies clarified clarifying clarified
        comment | comments commented commenting commented
        complain | complains complained complaining complained
        concede | concedes conceded conceding conceded
        conclude | concludes concluded concluding concluded
        concur | concurs concurred concurring concurred
        confess | confesses confessed confessing confessed
        confide | confides confided confiding confided
        confirm | confirms confirmed confirming confirmed
        contend | contends contended contending contended
        continue | continues continued continuing continued
        counter | counters countered countering countered
        declare | declares declared declaring declared
        demand | demands demanded demanding demanded
        deny | denies denied denying denied
        describe | describes described describing described
        disclose | discloses disclosed disclosing disclosed
        elaborate | elaborates elaborated elaborating elaborated
        emphasise | emphasises emphasised emphasising emphasised
        emphasize | emphasizes emphasized emphasizing emphasized
        estimate | estimates estimated estimating estimated
        exclaim | exclaims exclaimed exclaiming exclaimed
        explain | explains explained explaining explained
        fire back | fires back, fired back, firing back, fired back
        go on | goes on, went on, going on, gone on
        hint | hints hinted hinting hinted
        hit back | hits back, hit back, hitting back, hit back
        inform | informs informed informing informed | object
        insist | insists insisted insisting insisted
        instruct | instructs instructed instructing instructed | object
        interject | interjects interjected interjecting interjected
        joke | jokes joked joking joked
        lament | laments lamented lamenting lamented
        maintain | maintains maintained maintaining maintained
        mention | mentions mentioned mentioning mentioned
        muse | muses mused musing mused
        note | notes noted noting noted
        observe | observes observed observing observed
        offer | offers offered offering offered
        opine | opines opined opining opined
        plead | pleads pleaded pleading pleaded
        pledge | pledges pledged pledging pledged
        point out | points out, pointed out, pointing out, pointed out
        praise | praises praised praising praised | object
        predict | predicts predicted predicting predicted
        proclaim | proclaims proclaimed proclaiming proclaimed
        promise | promises promised promising promised | object
        pronounce | pronounces pronounced pronouncing pronounced
        propose | proposes proposed proposing proposed
        protest | protests protested protesting protested
        question | questions questioned questioning questioned
        quip | quips quipped quipping quipped
        reaffirm | reaffirms reaffirmed reaffirming reaffirmed
        reassure | reassures reassured reassuring reassured | object
        recall | recalls recalled recalling recalled
        recount | recounts recounted recounting recounted
        reflect | reflects reflected reflecting reflected
        reiterate | reiterates reiterated reiterating reiterated
        relate | relates related relating related
        remark | remarks remarked remarking remarked
        remind | reminds reminded reminding reminded | object
        repeat | repeats repeated repeating repeated
        reply | replies replied replying replied
        report | reports reported reporting reported
        respond | responds responded responding responded
        retort | retorts retorted retorting retorted
        reveal | reveals revealed revealing revealed
        say | says said saying said
        speak | speaks spoke speaking spoken
        speculate | speculates speculated speculating speculated
        state | states stated stating stated
        stress | stresses stressed stressing stressed
        suggest | suggests suggested suggesting suggested
        sum up | sums up, summed up, summing up, summed up
        swear | swears swore swearing sworn
        tell | tells told telling told | object
        testify | testifies testified testifying testified
        thank | thanks thanked thanking thanked | object
        underline | underlines underlined underlining underlined
        urge | urges urged urging urged | object
        volunteer | volunteers volunteered volunteering volunteered
        vow | vows vowed vowing vowed
        warn | warns warned warning warned | object
        """

    /// Verbs for how something was said; most also have an ordinary meaning, so trust them only next to a
    /// quotation.
    static let manner = """
        # base | third person, past, -ing form, past participle | object
        bark | barks barked barking barked
        beam | beams beamed beaming beamed
        bellow | bellows bellowed bellowing bellowed
        bemoan | bemoans bemoaned bemoaning bemoaned
        blast | blasts blasted blasting blasted
        blurt | blurts blurted blurting blurted
        chirp | chirps chirped chirping chirped
        chuckle | chuckles chuckled chuckling chuckled
        crow | crows crowed crowing crowed
        cry | cries cried crying cried
        deadpan | deadpans deadpanned deadpanning deadpanned
        drawl | drawls drawled drawling drawled
        enthuse | enthuses enthused enthusing enthused
        fume | fumes fumed fuming fumed
        gasp | gasps gasped gasping gasped
        giggle | giggles giggled giggling giggled
        grimace | grimaces grimaced grimacing grimaced
        grin | grins grinned grinning grinned
        groan | groans groaned groaning groaned
        growl | growls growled growling growled
        grumble | grumbles grumbled grumbling grumbled
        gush | gushes gushed gushing gushed
        holler | hollers hollered hollering hollered
        howl | howls howled howling howled
        laugh | laughs laughed laughing laughed
        moan | moans moaned moaning moaned
        mumble | mumbles mumbled mumbling mumbled
        murmur | murmurs murmured murmuring murmured
        mutter | mutters muttered muttering muttered
        nod | nods nodded nodding nodded
        rage | rages raged raging raged
        rant | rants ranted ranting ranted
        rave | raves raved raving raved
        rejoice | rejoices rejoiced rejoicing rejoiced
        roar | roars roared roaring roared
        scoff | scoffs scoffed scoffing scoffed
        scream | screams screamed screaming screamed
        shout | shouts shouted shouting shouted
        shrug | shrugs shrugged shrugging shrugged
        sigh | sighs sighed sighing sighed
        smile | smiles smiled smiling smiled
        smirk | smirks smirked smirking smirked
        snap | snaps snapped snapping snapped
        snarl | snarls snarled snarling snarled
        sob | sobs sobbed sobbing sobbed
        tease | teases teased teasing teased
        thunder | thunders thundered thundering thundered
        wail | wails wailed wailing wailed
        weep | weeps wept weeping wept
        whine | whines whined whining whined
        whisper | whispers whispered whispering whispered
        wink | winks winked winking winked
        yell | yells yelled yelling yelled
        """

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
        e-mail | e-mails e-mailed e-mailing e-mailed | object
        email | emails emailed emailing emailed | object
        message | messages messaged messaging messaged | object
        pen | pens penned penning penned
        post | posts posted posting posted
        publish | publishes published publishing published
        read | reads read reading read
        retweet | retweets retweeted retweeting retweeted
        share | shares shared sharing shared
        text | texts texted texting texted | object
        tweet | tweets tweeted tweeting tweeted
        type | types typed typing typed
        write | writes wrote writing written
        """

    /// Those who are told: nouns that follow "told", "said to", "speaking to" and "in a statement to", besides
    /// names of papers and channels.
    static let addressees = """
        announcer, audience, broadcaster, broadcasters, camera, cameras, channel, congregation, correspondent, correspondents, crowd, delegates
        fan, fans, followers, gathering, hearing, inquiry, interviewer, interviewers, journalist, journalists, judge, jury, listeners, magazine
        media, meeting, network, news agency, news conference, newspaper, newspapers, officers, officials, outlet, paper, parliament, podcast
        police, press, press conference, programme, public, publication, pundits, radio, radio station, readers, reporter, reporters, show, site
        spectators, sponsors, sportswriters, station, students, supporters, tabloid, team-mates, teammates, television, the press, tribunal
        viewers, website, weekly, wire service, writers
        """
}
