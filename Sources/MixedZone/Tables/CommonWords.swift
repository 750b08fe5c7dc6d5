/// The most usual English words, with the vocabulary of sports pages and page furniture, all in lower case. A
/// capitalised word found here is probably not part of a name.
enum CommonWordsTable {
    /// Common words that are hardly ever names.
    static let words = """
        a ability about above abroad absolute absolutely academies academy accept accepted accepting accepts accessibility accessible accident
        according account achieve achieved achievement achievements achieves achieving acknowledge acknowledged across act acted acting action
        actions active activity acts actual actually ad add added adding addition additional address addressed adds admission admit admits
        admitted admitting adult advance advanced advantage advert advertise advertising adverts advice affect affected afraid after afternoon
        afterwards again against age aged agent agents ages ago agree agreed agreeing agrees ahead aid aim aimed aiming aims ain't air airport
        album albums alert alive all all-rounder all-time allow allowed allowing allows almost alone along alongside already also although
        altogether alumni always am amateur amaze amazed amazing ambition ambitions ambulance among amongst amount amounts an and angry animal
        ankle anniversary announce announced announcement announces announcing annual another answer answered answering answers anti anti-doping
        any anybody anymore anyone anything anyway anywhere ap apart app apparently appeal appealed appeals appear appearance appearances appeared
        appearing appears applied applies apply applying appreciate appreciated approach approached approaches approaching approve approved apps
        archived are area aren't arena argue argued argues arguing argument arm army around arrange arranged arrival arrive arrived arrives
        arriving article as aside ask asked asking asks assist assistant assists associate at ate athlete athletes athletic attack attacked
        attacking attacks attempt attempted attempting attempts attend attended attending attends attention audience author author's authority
        authors available avoid avoided avoiding avoids award awarded awarding awards aware awareness away awesome awful
        babies baby back back-to-back backer background backstroke backward backwards bad badly balance balls ban band bands bank banned bans bar
        bare barely base baseball based basically basketball bat bath batsman batsmen battle battled battles battling be beaches beat beaten
        beating beats beautiful beautifully became because become becomes becoming bed been before beforehand began begin beginning begins begun
        behavior behaviour behind being belief believe believed believes believing belong belonged beloved below beneath beneficial benefit beside
        besides bet bets better between beyond biathlete biathletes biathlon bid bidding bids big bigger biggest bike bikes birth birthday bit
        bits blame blamed blames blaming blast blew blind block blocked blocking blocks blog blogs blood blown board boards boat boats bobsleigh
        body bold book booked booking books boost boosted boosting boosts border bore born borne boss bosses both bottle bottom bought boundaries
        boundary bout bouts bowlers box boxed boxer boxers boxes boxing boy boys brain brains brands brave break breakaway breaking breaks
        breakthrough breast breaststroke breath brief briefly brilliant brilliantly bring bringing brings broad broadcast broke broken bronze
        brother brothers brought browse browser bst bubble budget build building buildings builds built burn burst bus buses business businesses
        busy but butterfly button buy by
        call called calling calls came camera cameras campaign campaigned campus can can't cancel canceled canceling cancelled cancer candidate
        candidates cannot cap caps captain captains capture captured car card cards care cared career careers careful carefully carried carries
        carry carrying cars case cases cast catch catches catching categories category caught cause caused causes causing cc celebrate celebrated
        celebrates celebrating center centers centimetre centimetres central century ceremony certain certainly chain chair chairman challenge
        challenged challenges challenging champ champion champions championship championships champs chances change changed changes changing
        channel channels character charge charged charges chart chased chases chasing chat cheap cheat cheating cheats check checked checking
        checks cheer chest chief chiefs child childhood children choice choices choose chose chosen circuit cities citizen citizens city claim
        claimed claiming claims class classes classic clean cleaned clear cleared clearing clearly clears click clicked clicking clicks climb
        climbed climbing climbs clinch clinched clinches clinching clip clips clock clocked clocking clocks closed closely closer closes closest
        closing club clubs clue clues coach coached coaches coaching coast coastal code codes coffee cold collapse collapsed collect collected
        collecting collection collects college colleges color colors colour colours combination combined come comeback comes comfort comfortable
        comfortably coming command commanded comment commentator commentators commented commenting comments commit commitment committed committee
        committees common communities community companies company compare compete competed competes competing competition competitions competitive
        competitor competitors complain complained complaint complaints complete completed completely completes completing computer computers
        concede conceded concedes conceding concern concerned concerns conclude conclusion condition conditions conference conferences confidence
        confident confidently confirm confirmed confirming confirms conflict congress connection connections consecutive consider considered
        considering considers contact contacted contacting contacts contender contenders contest contested contests continue continued continues
        continuing contract contracted contracts contribute contributed contribution control controlled controlling controls cookie cookies cool
        copied copy copyright corner corners coronavirus correct corrected correction corrections correctly correspondent cost costing costs could
        couldn't council councils count counted counties countries country countryman county couple coupled couples course courses courts cousin
        cousins cover coverage covered covering covers covid covid-19 crash crashed crashes crashing create created creates creating credit
        credited crew crews cricket cried cries crime critical criticism cross-country crossed crosses crossing crowd crowds crown crowned crucial
        crucially cruise cry crying cup cups current currently customer customers cut cuts cutting cycle cycled cycles cycling cyclist cyclists
        dad dads daily damage damaged damages damaging danced danger dangerous data date dated dates daughter daughters days dead deadline
        deadlines deal dealing deals dealt death debate debut debuted decade decades decathlete decathlon decide decided decides deciding decision
        decisions decisive declare declared decline declined deep deeper deepest deeply defeat defeated defeating defeats defence defend defended
        defender defenders defending defends defense definitely degree delay delayed delight deliver delivered delivering delivers demand demanded
        demanding demands denied denies deny denying department deputy design designed designing designs desk despite detail determination develop
        developed developing development developments develops did didn't die died dies difference differences different difficult difficulty
        digital dip direct directed direction directly director directors disagree disagreed disappointing disappointment discover discovered
        discovering discovers discus discuss discussed discussion dismiss display displayed dispute disqualified distance distances dive dived
        division dnf dns do doctor doctors does doesn't dog dogs doing dollar dominant dominate dominated dominates dominating don't done door
        doors doping double doubled doubt doubted doubts down downhill download downloaded downstairs drama drank draw drawing drawn draws dream
        dreamed dreaming dreams dreamt dress dressed drill drink drinks drive driven driver drivers drives driving drop dropped dropping drops
        drove drug drugs duathlon due during duties duty dying
        each earlier earliest early earn earned earning earns ease eased eases easier easiest easily easing easy eat eaten edge edged edges edging
        edit edited edition editor editorial editors education effect effort efforts eight eighteen eighth eights eighty either election elections
        eleven eleventh elite else elsewhere email emails emerge emerged emerges emerging employee employees encounter encourage encouraged end
        ended ending ends endurance enemies enemy energy engine engines enjoy enjoyed enjoying enjoys enough enter entered entering enters entire
        entirely entrant entry equal equally escape escaped especially est establish established estimate etc eu euro euros even evening evenly
        event events eventually ever every everybody everyone everything everywhere ex exactly exam example examples exams excellent except
        exchange excite excited exciting executive executives exercise exercises expect expectation expected expecting expects experience
        experienced expert explain explained explaining explains express extend extreme extremely eye eyes
        face facebook faced faces facing fact faded fail failed failing fails fair fairly fall fallen falling falls fame families family famous
        fan fans fantastic faq faqs far fast faster fastest father fathers favor favorite favorites favoured favourite favourites fear feared
        fearing fears feat feature featured features featuring fed federation federations fee feed feedback feel feeling feels feet fellow felt
        female festival few fewer fiancee fierce fifa fifteen fifteenth fifth fifty fight fighter fighting fights figure figured figures file
        filed files filing fill filled filling fills film filmed films filter filters final finalist finalists finally finals finance find finding
        finds fine finest finish finished finisher finishers finishes finishing fire fired fires firing firm first first-ever first-round firstly
        fit fitness fitted five fix fixture fixtures flag flat flew flies flight float floor flown fly fly-half flying focus focused follow
        followed followers following follows food foot footage football footballer footballers footer for force forced forces forcing forecast
        foreign forever forget forgot forgotten form former formerly forth fortunate fortunately forty forward forwards fought found four fourteen
        fourth fracture fractures free freed freedom freestyle fresh freshman freshmen friendly friends from front fronts full full-time fullback
        fullscreen fully function fund funded funding funny further furthermore future
        gain gained gaining gains galleries gallery game games gap garden gate gave general generally generation get gets getting getty giant girl
        girlfriend girls give given gives giving glad glory gmt go goal goalie goalkeeper goalkeepers goalless goals goes going golf golfer
        golfers gone good google got gotten government governments governor grab grabbed grabbing grabs graduate grandfather grandmother grass
        grateful great greater greatest grew groin ground group groups grow growing grown grows growth guarantee guard guess guest guests guide
        guided guides guiding guys gym gymnast gymnastics gymnasts
        had hadn't hair half half-hour half-marathon half-marathons half-time halftime halt hammered hamstring handed handing hands hang hanging
        hangs happen happened happening happens happier happiest happily happy harbour hard harder hardest hardly has hasn't hat hat-trick
        hat-tricks hate hated hates hating have haven't having hd he he'd he'll he's head-to-head headed heading headline headlines headquarters
        heads health healthy hear heard hearing hearings hears heart heartbreak hearts heat heated heats heavier heaviest heavily heavy
        heavyweight height held help helped helping helps hence heptathlete heptathlon her here here's hero heroes hers herself high high-jump
        high-performance higher highest highlights highly him himself hip his historic historical history hit hits hitting hockey hold holder
        holding holds hole home homegrown homepage homes honor honors honour honoured honours hopefully horse horses host hosted hosting hosts hot
        hotel hottest hour hours house houses how however hr hrs huge hugely hundred hundreds hung hurdle hurdler hurdlers hurdles hurt hurting
        hurts husband husbands
        i i'd i'll i'm i've idea identify if ignore image images imagine immediately importance important impress improve improved improvement
        improves improving in inaugural inbox inch include included includes including increase increased increases increasing increasingly
        incredible indeed individual influence information injure injured injuries injury injury-time inside insist insisted insisting insists
        inspire inspired inspires inspiring instagram instead institution intend intended intending intends interest interested interesting
        international internet interval intervals interview interviewed interviews into introduce introduction investigation invitation
        invitations invite invited invites inviting involve involved involves involving ioc is island islands isn't issue issues it it'd it'll
        it's item its itself
        javelin jersey job jobs join joined joining joins joke journalist journalists journey jr judged judges judging jump jumped jumper jumpers
        jumping jumps juniors just
        keep keeper keeping keeps kept key keys kick kicked kicking kicks kid kids kill killed killing kills kilo kilometer kilometers kilometre
        kilometres kilos kind kits km knee knew knock knockout know knowing known knows
        lack ladies laid land landed landing lands lap laps large larger largest last lastly late lately later latest laugh laughed laughing
        laughs launch launched launches launching lawyer lawyers lead leader leaders leading leads league leagues leap leaped leapt learn learned
        learning learns learnt least leave leaves leaving led left leg legends legs less lesson lest let let's lets letter letters letting level
        licence lie lied lies life lifetime lift lifted lifting lifts lightning lightweight like likely likes likewise limit limited limits line
        line-up line-ups linebacker lined lines lineup lineups link linked linkedin links list listed listen listened listening listens listing
        lists live lived lives living load loading local lockdown log login logo long-distance long-jump long-term longer longest look looked
        looking looks lose loses losing loss losses lost lot lots loved loves loving low lower lowest luck lucky lying
        machine made magazine magazines mail main mainly maintain maintained make maker makes making man manage managed management manager
        managers manages managing many map maps marathon marathoner marathons margin market master match matched matches matching matter maybe
        mayor me mean meaning means meant meanwhile measure medal medalist medalists medallist medallists medals media medley meet meeting
        meetings meets member members memorable memory mention mentioned menu menus message met meter meters method methods metre metres mid-table
        middle middle-distance middleweight midfielder midnight might mile miler milers milestone milestones million millions min mind mine
        minister ministers minor mins minute minutes miracle miss missed misses missing mission mistake mix mixed model mom moment moments
        momentum moms money month months more moreover morning mornings most mostly mother mothers motor mountain mountains mounted move moved
        movement movements moves movie movies moving mph mr mrs much mum museum must my myself
        name named names naming narrow narrowed narrowly nation national nationally nations native natural naturally navigation ncaa nd near
        nearby nearest nearly neat necessarily necessary neck need needed needing needs neighbor neighbors neighbour neighbours neither network
        never nevertheless new newcomer newer newest newly news newsletter newsletters newspaper newspapers newsroom next nice night nights nine
        nineteen ninety ninth no no. nobody nominations non none nonetheless nor normally not notable note noted notes nothing notice noticed
        noting novel now nowhere number numbers
        o'clock object occasion occasions of off offer offered offering offers office officer officers offices official officially officials often
        oh ok okay older on once one ones oneself ongoing online only onto open opened opening opens opinion opponent opponents opportunities
        opportunity opposition opt option or order ordered organisation organisations organise organised organiser organisers organises organising
        organization organizations organize organized organizer organizers original originally other others otherwise ought our ours ourselves out
        outcome outside outsider outsiders outstanding over overall overcame overcome overcomes overcoming overnight overseas overtake overtime
        own owned owner owners owning owns
        paced pacemaker pacemakers pacers paces pages paid pair pairs pandemic paper parent parents parkrun part participant participants
        particular particularly parties partner partners partnership parts party pass passed passes past path patient pay paying pays pb pbs peak
        peloton penalties penalty pentathlon people per perfect perform performance performances performed performer performers performing
        performs perhaps period periods person personal personal-best personality personally phone phones photo photographer photographers
        photography photos physio physiotherapist pick picked picking picks picture pictures piece pieces pilot pilots pitch pitches place placed
        places placing plan planned planning plans platform play played player players playing playlist playoff playoffs plays please pleased
        plenty plus pm podcast podcasts podium point pointed pointing points pole-vault policy pools popular position positions possibility
        possible post-race posted posting postpone postponed posts potential pounds practice practiced practicing praise praised praises praising
        pre pre-race prediction prefer preferred premier prepare prepared prepares preparing preseason present presented president presidents
        press pressed presses pressing pressure prevent prevented preventing prevents preview previous previously prices pride principal print
        privacy private prize prizes pro probable probably problem problems process processed produce produced produces producing product products
        professional professionally professionals professor profile program programme programmes programs progress project projects promise
        promised promises promising promote promoted promoter promotion prospect protect protected protecting protects protest proud proudly prove
        proved proven proves provide provided provides providing proving pts public publicly publish published publishes publishing pull pulled
        pulling pulls pump punch pupil pursuit push pushed pushes pushing put puts putters putting
        qualification qualified qualifier qualifiers qualifies qualify qualifying quality quarantine quarter quarter-final quarter-finals
        quarterback quarterfinal quarterfinals quarters question questioned questions quick quicker quickest quickly quiet quietly quit quite
        quits quitting quote
        race raced racer racers races racing raise raised raises raising rally ran rang rank ranked ranking rankings ranks rate rates rather
        rating rd reach reached reaches reaching react reacted reacting reaction reacts read reader readers reading reads ready real realise
        realised realises realising realistic realize realized really reason reasons recall receive received receives receiving recent recently
        reckon reckoned recognise recognised recognize recognized recommend recommended record record-breaking recorded recording records recover
        recovered recovering recovers recovery recruit red reduce reduced reduces reducing ref refer referee referees reference reflect refuse
        refused refuses refusing regatta region regions register registered regret regrets regretted regretting regular regularly rehab reject
        rejected rejecting rejects related relationship relationships relay relays release released releases releasing remain remained remaining
        remains remarkable remarkably remember remembered remembering remembers remind reminded reminder remove removed removes removing repeat
        repeated repeatedly repeating repeats replace replaced replaces replacing replied replies reply replying report reported reportedly
        reporter reporters reporting reports represent represented representing represents request requested requesting requests require required
        requirement rescheduled rescue research reserve reserved reset resident residents resource respect respond responded responding responds
        response rest rested resting rests result results resume retain retained retaining retains retire retired retirement retires retiring
        return returned returning returns retweet reunion reunite reuters reveal revealed revealing reveals revenge review reviewed reward rewards
        ridden ride riders rides right-hand rights ring rise risen rises rising risk risked rival rivalry rivals road roads rode role roles rookie
        room roster rosters rough roughly round rounds route routes row rower rowers rowing rows rss rugby ruin ruined ruining ruins rule ruled
        rules ruling rumor rumour run rung runner runner-up runners runners-up running runs rushed rushes rushing
        sad safe safety said sail sailed sailing sails salary sale same sample sat save saved saves saving saw say saying says sb scan scene
        schedule school schools science scientist scientists score scored scorer scorers scores scoring screen screens search searched searches
        searching season season-best seasons seat seats second second-fastest second-half second-place secondly seconds secret secretary section
        sections secure secured secures securing security see seed seeded seeing seek seeking seeks seem seemed seeming seems seen sees seldom
        select selection selections selector selectors sell selling sells semi semi-final semi-finalist semi-finals semifinal semifinalist
        semifinals semis send sending sends senior seniors sent separate series serious seriously serve served serves service serving session set
        sets setting settle settled settles settling seven seventeen seventh seventy several shall shape share shared shares sharing she she'd
        she'll she's shift ship shirt shock shocked shocking shocks shoe shoot shooting shootout shoots shop shopping shops shorter shortest
        shortly shorts shot shot-put shots should shoulder shouldn't shout show showed shower showing shown shows shut side sides sight sign
        sign-in signal signature signed signin signing signs signup silence similar similarly simple simply since sing single sister sisters sit
        site sites sits sitting situation six sixteen sixth sixty size sizes skate skated skater skaters skates skating ski skied skier skiers
        skiing skill skills skip skipped skipper skippers skis slalom sleep sleeping sleeps slept slight slip slipped slipping slips slow slowed
        slower slowest slowing slowly slows small smaller smallest smart smash smashed smashes smashing smile smiled smiles smiling snow snowboard
        so soccer social societies society soft sold soldier soldiers solo some somebody somehow someone something sometimes somewhat somewhere
        son songs soon sophomore sophomores sorry sort sought sound sounded sounding sounds source south space spare speak speaker speakers
        speaking speaks special spectacular spectator spectators speech speed spell spend spending spends spent spin split splits splitting spoke
        spoken spokesman spokeswoman sponsor sponsored sponsors sponsorship sport sports spot spotlight spots spread sprint sprinted sprinter
        sprinters sprinting sprints squad squads squash sr st stable stadium stadiums staff stage stages stand standard standards standing
        standings standout stands stars start started starter starting starts state stated statement states stating station statistics stats
        status stay stayed staying stays steadily steady steal stealing steals steeplechase steeplechaser step stepped stepping steps stick still
        stock stole stolen stood stop stopped stopping stops store stories stormed storming storms straight stranger strangers stream streamed
        streaming streets strength stress stretch strike striker strikers strikes striking stroke stronger strongest struck struggle struggled
        struggles struggling stuck student students studied studies study studying stun stunned stunning stuns style styles sub subject submit
        subscribe subscribed subscription subsequently success successes successful successfully successive such sudden suddenly suffer suffered
        suffering suffers suggest suggested suggesting suggests summary sunny super supply support supported supporter supporters supporting
        supports sure surely surgery surprise surprised surprises surprising survive survived survives surviving survivor suspect suspend
        suspended suspending suspends suspension swam sweep sweeping sweeps swept swim swimmer swimmers swimming swims swing switch switched
        switches switching swum swung system
        table tables tackle tackled tackles tackling taekwondo tag tags take taken takes taking talent talented talk talked talking talks tall
        taller tallest tap tapped target targeted targeting targets task taste taught teach teacher teachers teaches teaching team team-mate
        team-mates teammate teammates teams tear technical technology teenager teenagers telephone television tell telling tells ten tennis tenth
        term terms terrible test tested testing tests th than thank thanked thankfully thanking thanks that that's the their theirs them theme
        themselves then there there's thereafter therefore these they they'd they'll they're they've thing things think thinking thinks third
        thirdly thirteen thirty this those though thought thousand thousands threat threaten threatened threatening threatens three threw thrill
        through throughout throw thrower throwers throwing thrown throws thus ticket tickets tie tied ties tiktok time time-trial timed tip tips
        tired title titleholder titles to today together told tomorrow tonight too took top top-class top-ranked topic topics torch tore total
        totally touch touchdown touchdowns touched touches touching tough tougher toughest tour tournament tournaments tours toward towards town
        towns track tracked tracking tracks trade tradition traditional tragic trail trailed trailing trails train trained trainer trainers
        training trains transfer transition travel traveled traveling travelled travelling travels treat treated treating treats trending trial
        trials triathlete triathlon tribute trick tried tries trigger trio trip triple triple-jump tripped tripping trips triumph triumphed
        triumphing triumphs trophies trophy trouble true truly trust try trying turn turned turning turnout turns tv tweet tweeted tweets twelfth
        twelve twenty twice twin twins twitter two tying type
        u18 u23 uefa uk ultimate ultimately ultramarathon umpire umpires un unable unbeaten unbelievable uncle uncles undefeated under under-21
        under-23 underneath understand understanding understands understood unfortunately unhappy union unions unit unite university unknown
        unless unlike unlikely unsubscribe until up upcoming update updated updates updating upload uploaded upon upset upstairs urge urged urges
        urging us usa use used useful user users uses using usual usually
        various vaulter velodrome venue venues version versus very veteran veterans via vice-captain victim victims victories victorious victory
        video videos view viewed viewer viewers views village villages visit visited visitor visitors visits voice voices volleyball volunteer
        vote voted voter votes voting vow vowed vowing vows vs
        wada wait waited waiting waits wake walk walked walkers walking walks walls want wanted wanting wants war warm warm-up warn warned warning
        warns wars was wash wasn't waste watch watched watches watching water wave waves way we we'd we'll we're we've wear wearing wears weather
        web website websites week weekday weekend weekends weekly weeks weight weightlifting welcome welcomed welcomes welcoming well
        well-deserved well-known went were weren't wet what what's whatever whatsapp wheelchair when whenever where whereas wherever whether which
        whichever while whilst who who's whoever whole whom whose why wicket wickets wide widely wider widespread wife wildcard win wind window
        windy winger wings winner winners winning wins wish wished wishes wishing with withdraw withdrawing withdrawn withdraws withdrew within
        without witness wives woke woken woman women won won't wonder wondered wonderful wondering wonders word wore work worked worker workers
        working works world world-leading worlds worldwide worn worried worries worry worrying worse worst would wouldn't wrap wrestler wrestlers
        wrestling wrist write writer writers writes writing written wrong wrote
        yard yards year years yellow yes yesterday yet you you'd you'll you're you've younger youngest youngster youngsters your yours yourself
        yourselves youth youtube
        zero zone
        """

    /// Common words that are surnames or given names as well (baker, grace, mark): judge them by their
    /// surroundings.
    static let alsoNames = """
        abbey abbot abbott able adelaide alder alma amber amity angel april archer art ash aspen aster august austin autumn
        bacon baker ball banks banner barber bard barker barley barns baron barrow bass bay beach beacon bean bear beau beck bedford bell belle
        berry best bill birch bird bishop black blade blaze bliss bloom bloomer blow blue bob bolt bolton bond bone booker booth bow bowler bowls
        bowman brace branch brand brandy bray breeze brewer brick bridge bridges bright brook brooks brown buck bud buddy bull bunting burns bush
        butcher butler buxton
        camp candy cane cannon canon cape carol carolina carpenter carter cartwright carver cash castle chad chamberlain chance chancellor
        chandler chapel chapman charity chase chastity chelsea cherry chester cheyenne china chip christian church clay clement clerk cliff
        clifton close clover coleman collier colt constable constant cook coop cooper copper coral cotton couch court coward cox craft crane crisp
        crook cross crow crystal curry curt cutler cutter
        daisy dakota dale dallas dance dane dark darling dawn day deacon dean dell destiny devon dexter diamond dick dodge don dot dove drake
        draper drew drummer duke dyer dyke
        earl east ebony eden elder england english
        faith falcon farmer farrier farrow favour fawn fell fellows fern ferry field fields finch firth fish fisher flint flora florence ford
        forest foster fowler fox frank franks freeman french friend frost fry fuller
        gale garland garner garrison gates gay gene genesis georgia german gift gill ginger glass glazier glen glover gold golden goodman grace
        granger grant graves gray green greenwood grey grove grover gunner guy
        hale hall ham hammer hand harden hardy hare harmony harper harrow hart hastings hatch hatcher haven hawk hawker hawks hay hazel head heath
        heather heaven hill hills holiday holland holly holt honey hood hook hope hopper horner houston hull hunt hunter
        india ireland iris israel ivory ivy
        jack jade jasmine jasper jay jean jet jewel joiner jolly jordan josh joy judge june junior justice
        keen kent kenya kettle kin king kings kit kite knight knights
        lady lake lakes lamb lancaster lance lane lark laurel law laws lay lea leach leaf legend levy light lily lincoln lister little lock long
        lord lords love
        mace magnolia major manly march marina marine mark marks marquis marsh marshall mason max may mayo mead melody mercer merchant mercy merry
        miles mill miller mills montana moody moor moss mount myrtle
        nick nightingale noble noel norm north nova
        olive opal
        pace pack page painter palmer paris park parker parks parsons pat patience peace peach pearl peel penny pepper petty phoenix pierce pike
        piper pollard pond pool pope poppy porter post potter pound power powers pray precious preston price priest prince
        queen
        rain ranger raven ray redhead reed reeve reeves rex rich rider riding right river rivers roach rob robin robins rock rod roman roper rose
        rosemary rowan royal ruby rush
        sage saint salmon sandy savage savanna savannah sawyer saxon scarlet sexton sharp shearer shepherd shields short sierra silver singer
        singleton skinner sky slater smith song sonny sparks spears spicer spring squire star stark starling sterling stern stone storm story
        strange street strong sue summer summers sun sung sutton swain swan sweet sweeting swift sydney
        tanner teal teddy temple thatcher thorn tiger till tong trace trinity trotter trump truss tucker turner
        unity
        vale valentine valley verity victor victoria viola violet virginia
        wade walker wall wan ward ware warren waters watts weaver webber webster wells welsh west wheat wheeler white whitehead wild wilder will
        willow wills wing winter winters wise wolf wood woodman woods woodward worth wren
        young
        """
}
