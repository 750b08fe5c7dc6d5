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
        attest | attests attested attesting attested
        boast | boasts boasted boasting boasted
        brag | brags bragged bragging bragged
        brief | briefs briefed briefing briefed | object
        caution | cautions cautioned cautioning cautioned | object
        caveat | caveats caveated caveating caveated
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
        divulge | divulges divulged divulging divulged
        elaborate | elaborates elaborated elaborating elaborated
        emphasise | emphasises emphasised emphasising emphasised
        emphasize | emphasizes emphasized emphasizing emphasized
        enquire | enquires enquired enquiring enquired
        estimate | estimates estimated estimating estimated
        exclaim | exclaims exclaimed exclaiming exclaimed
        explain | explains explained explaining explained
        fire back | fires back, fired back, firing back, fired back
        forecast | forecasts forecasted forecasting forecasted
        gloat | gloats gloated gloating gloated
        go on | goes on, went on, going on, gone on
        hint | hints hinted hinting hinted
        hit back | hits back, hit back, hitting back, hit back
        inform | informs informed informing informed | object
        inquire | inquires inquired inquiring inquired
        insist | insists insisted insisting insisted
        instruct | instructs instructed instructing instructed | object
        interject | interjects interjected interjecting interjected
        intimate | intimates intimated intimating intimated
        joke | jokes joked joking joked
        lament | laments lamented lamenting lamented
        maintain | maintains maintained maintaining maintained
        mention | mentions mentioned mentioning mentioned
        muse | muses mused musing mused
        note | notes noted noting noted
        object | objects objected objecting objected
        observe | observes observed observing observed
        offer | offers offered offering offered
        opine | opines opined opining opined
        plead | pleads pleaded pleading pleaded
        pledge | pledges pledged pledging pledged
        point out | points out, pointed out, pointing out, pointed out
        praise | praises praised praising praised | object
        preach | preaches preached preaching preached
        predict | predicts predicted predicting predicted
        proclaim | proclaims proclaimed proclaiming proclaimed
        profess | professes professed professing professed
        promise | promises promised promising promised | object
        pronounce | pronounces pronounced pronouncing pronounced
        propose | proposes proposed proposing proposed
        protest | protests protested protesting protested
        query | queries queried querying queried
        question | questions questioned questioning questioned
        quip | quips quipped quipping quipped
        quote | quotes quoted quoting quoted
        reaffirm | reaffirms reaffirmed reaffirming reaffirmed
        reassure | reassures reassured reassuring reassured | object
        rebut | rebuts rebuted rebuting rebuted
        recall | recalls recalled recalling recalled
        recollect | recollects recollected recollecting recollected
        recommend | recommends recommended recommending recommended
        recount | recounts recounted recounting recounted
        reflect | reflects reflected reflecting reflected
        refute | refutes refuted refuting refuted
        reiterate | reiterates reiterated reiterating reiterated
        rejoin | rejoins rejoined rejoining rejoined
        relate | relates related relating related
        remark | remarks remarked remarking remarked
        remind | reminds reminded reminding reminded | object
        repeat | repeats repeated repeating repeated
        reply | replies replied replying replied
        report | reports reported reporting reported
        respond | responds responded responding responded
        restate | restates restated restating restated
        retort | retorts retorted retorting retorted
        reveal | reveals revealed revealing revealed
        riff | riffs riffed riffing riffed
        say | says said saying said
        speak | speaks spoke speaking spoken
        specify | specifies specified specifying specified
        speculate | speculates speculated speculating speculated
        state | states stated stating stated
        stipulate | stipulates stipulated stipulating stipulated
        stress | stresses stressed stressing stressed
        suggest | suggests suggested suggesting suggested
        sum up | sums up, summed up, summing up, summed up
        summarise | summarises summarised summarising summarised
        summarize | summarizes summarized summarizing summarized
        surmise | surmises surmised surmising surmised
        swear | swears swore swearing sworn
        tell | tells told telling told | object
        testify | testifies testified testifying testified
        thank | thanks thanked thanking thanked | object
        theorise | theorises theorised theorising theorised
        theorize | theorizes theorized theorizing theorized
        underline | underlines underlined underlining underlined
        urge | urges urged urging urged | object
        venture | ventures ventured venturing ventured
        volunteer | volunteers volunteered volunteering volunteered
        vow | vows vowed vowing vowed
        warn | warns warned warning warned | object
        """

    /// Verbs for how something was said; most also have an ordinary meaning, so trust them only next to a
    /// quotation.
    static let manner = """
        # base | third person, past, -ing form, past participle | object
        bark | barks barked barking barked
        bawl | bawls bawled bawling bawled
        beam | beams beamed beaming beamed
        begin | begins began beginning begun
        bellow | bellows bellowed bellowing bellowed
        bemoan | bemoans bemoaned bemoaning bemoaned
        bite back | bites back, bit back, biting back, bitten back
        blast | blasts blasted blasting blasted
        blurt | blurts blurted blurting blurted
        boom | booms boomed booming boomed
        cackle | cackles cackled cackling cackled
        cajole | cajoles cajoled cajoling cajoled
        carp | carps carped carping carped
        chant | chants chanted chanting chanted
        cheer | cheers cheered cheering cheered
        chime | chimes chimed chiming chimed
        chirp | chirps chirped chirping chirped
        chuckle | chuckles chuckled chuckling chuckled
        clap back | claps back, clapped back, clapping back, clapped back
        coo | coos cooed cooing cooed
        croak | croaks croaked croaking croaked
        crow | crows crowed crowing crowed
        cry | cries cried crying cried
        deadpan | deadpans deadpanned deadpanning deadpanned
        demur | demurs demured demuring demured
        drawl | drawls drawled drawling drawled
        enthuse | enthuses enthused enthusing enthused
        exult | exults exulted exulting exulted
        fume | fumes fumed fuming fumed
        gabble | gabbles gabbled gabbling gabbled
        gasp | gasps gasped gasping gasped
        giggle | giggles giggled giggling giggled
        grimace | grimaces grimaced grimacing grimaced
        grin | grins grinned grinning grinned
        groan | groans groaned groaning groaned
        grouch | grouches grouched grouching grouched
        grouse | grouses groused grousing groused
        growl | growls growled growling growled
        grumble | grumbles grumbled grumbling grumbled
        grunt | grunts grunted grunting grunted
        gulp | gulps gulped gulping gulped
        gush | gushes gushed gushing gushed
        hiss | hisses hissed hissing hissed
        holler | hollers hollered hollering hollered
        howl | howls howled howling howled
        huff | huffs huffed huffing huffed
        interrupt | interrupts interrupted interrupting interrupted
        intone | intones intoned intoning intoned
        jest | jests jested jesting jested
        jibe | jibes jibed jibing jibed
        laugh | laughs laughed laughing laughed
        lisp | lisps lisped lisping lisped
        marvel | marvels marveled marveling marveled
        moan | moans moaned moaning moaned
        mumble | mumbles mumbled mumbling mumbled
        murmur | murmurs murmured murmuring murmured
        mutter | mutters muttered muttering muttered
        nod | nods nodded nodding nodded
        persist | persists persisted persisting persisted
        pipe up | pipes up, piped up, piping up, piped up
        pout | pouts pouted pouting pouted
        purr | purrs purred purring purred
        rage | rages raged raging raged
        rant | rants ranted ranting ranted
        rasp | rasps rasped rasping rasped
        rave | raves raved raving raved
        reason | reasons reasoned reasoning reasoned
        rejoice | rejoices rejoiced rejoicing rejoiced
        roar | roars roared roaring roared
        scoff | scoffs scoffed scoffing scoffed
        scream | screams screamed screaming screamed
        screech | screeches screeched screeching screeched
        shoot back | shoots back, shot back, shooting back, shot back
        shout | shouts shouted shouting shouted
        shriek | shrieks shrieked shrieking shrieked
        shrug | shrugs shrugged shrugging shrugged
        sigh | sighs sighed sighing sighed
        sing | sings sang singing sung
        smile | smiles smiled smiling smiled
        smirk | smirks smirked smirking smirked
        snap | snaps snapped snapping snapped
        snarl | snarls snarled snarling snarled
        sniff | sniffs sniffed sniffing sniffed
        snigger | sniggers sniggered sniggering sniggered
        snort | snorts snorted snorting snorted
        sob | sobs sobbed sobbing sobbed
        spit | spits spat spitting spat
        splutter | splutters spluttered spluttering spluttered
        sputter | sputters sputtered sputtering sputtered
        squeal | squeals squealed squealing squealed
        stammer | stammers stammered stammering stammered
        storm | storms stormed storming stormed
        stutter | stutters stuttered stuttering stuttered
        tease | teases teased teasing teased
        thunder | thunders thundered thundering thundered
        tut | tuts tuted tuting tuted
        wail | wails wailed wailing wailed
        warble | warbles warbled warbling warbled
        weep | weeps wept weeping wept
        wheeze | wheezes wheezed wheezing wheezed
        whimper | whimpers whimpered whimpering whimpered
        whine | whines whined whining whined
        whisper | whispers whispered whispering whispered
        wink | winks winked winking winked
        wisecrack | wisecracks wisecracked wisecracking wisecracked
        yell | yells yelled yelling yelled
        yelp | yelps yelped yelping yelped
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
