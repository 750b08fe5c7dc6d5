/// Rules hidden to tags.
extension HTMLRules {
    static let hidden = Rule(
        "html.hidden",
        "Takes out what the page hides from readers.",
        hits: [
            Rule.Hit(story(#"<div style="display:none">⟦Only for robots⟧</div>"#)),
            Rule.Hit(story(#"<span class="screen-reader-text">⟦Opens elsewhere⟧</span>"#)),
        ],
        misses: [story("<p>Hidden at the back of the field until the last lap, she came through on the inside.</p>")])

    static let linkButton = Rule(
        "html.link-button",
        "Takes out links that stand alone as buttons.",
        hits: [
            Rule.Hit(story(#"<div><a href="/shop">⟦Visit the shop⟧</a></div>"#)),
            Rule.Hit(story(#"<p><a href="/all">⟦View all results⟧</a></p>"#)),
        ],
        misses: [story(#"<p>The times are on <a href="/r">the list of results</a> that the club has put up.</p>"#)])

    static let live = Rule(
        "html.live-chrome",
        "Takes out the controls of live blogs.",
        hits: [
            Rule.Hit(story(#"<div class="auto-refresh">⟦Updates every minute⟧</div>"#)),
            Rule.Hit(story(#"<div class="live-badge">⟦Live⟧</div>"#)),
        ],
        misses: [story("<p>She will live in the hills until the summer to train, she said.</p>")])

    static let navigation = Rule(
        "html.navigation",
        "Takes out menus, pagers and skip links.",
        hits: [
            Rule.Hit(story("<nav>⟦Home News Sport⟧</nav>")),
            Rule.Hit(story(#"<div class="post-navigation">⟦Older Newer⟧</div>"#)),
        ],
        misses: [
            story("<p>The course runs through the old docks, past the navigation school and home along the canal.</p>")
        ])

    static let newsletter = Rule(
        "html.newsletter",
        "Takes out requests to subscribe, to follow and to join.",
        hits: [
            Rule.Hit(story(#"<div class="newsletter-signup">⟦Every week in your post⟧</div>"#)),
            Rule.Hit(story("<p>⟦Sign up for our weekly letter and miss nothing.⟧</p>")),
        ],
        misses: [story("<p>She will sign up for the autumn marathon if the knee allows it, she said.</p>")])

    static let opening = Rule(
        "html.opening",
        "Takes out labels between the headline and the first sentence.",
        hits: [
            Rule.Hit(head("<p>⟦Club news⟧</p>")),
            Rule.Hit(head("<div>⟦North Park⟧</div>")),
        ],
        misses: [head("<h2>Four legs, one baton</h2>")])

    static let paywall = Rule(
        "html.paywall",
        "Takes out prompts to pay for the rest.",
        hits: [
            Rule.Hit(story(#"<div class="paywall">⟦Become a member to read on⟧</div>"#)),
            Rule.Hit(story(#"<div id="regwall">⟦Register to continue⟧</div>"#)),
        ],
        misses: [story("<p>They had to pay for the rest of the kit themselves, the captain said.</p>")])

    static let player = Rule(
        "html.player",
        "Takes out the controls of players and galleries.",
        hits: [
            Rule.Hit(story(#"<div class="video-player">⟦Watch the finish⟧</div>"#)),
            Rule.Hit(story(#"<div class="audio-player">⟦Hear the finish⟧</div>"#)),
        ],
        misses: [story("<p>The best player of the spring has turned to running, and it shows.</p>")])

    static let poll = Rule(
        "html.poll",
        "Takes out polls, quizzes and ratings.",
        hits: [
            Rule.Hit(story(#"<div class="poll">⟦Who was the best? Storm Reed⟧</div>"#)),
            Rule.Hit(story(#"<div class="star-rating">⟦4 of 5⟧</div>"#)),
        ],
        misses: [story("<p>In a poll of the members, nine in ten wanted the old course back.</p>")])

    static let promotion = Rule(
        "html.promotion",
        "Takes out what a house offers of its own.",
        hits: [
            Rule.Hit(story(#"<div class="call-to-action">⟦Our big autumn sale⟧</div>"#)),
            Rule.Hit(story("<p>⟦Start your free trial today.⟧</p>")),
        ],
        misses: [story("<p>The win means promotion to the first division for the whole team.</p>")])

    static let recirculation = Rule(
        "html.recirculation",
        "Takes out headlines of other articles between paragraphs.",
        hits: [
            Rule.Hit(story(#"<p><a href="/h">⟦Read more: Harriers lose at home again⟧</a></p>"#)),
            Rule.Hit(story(#"<p><a href="/h">⟦Harriers lose at home for the third time⟧</a></p>"#)),
        ],
        misses: [
            story(
                #"<p>Read more than one map before you run here, the <a href="/c">course book</a> says, and take one along.</p>"#
            )
        ])

    static let related = Rule(
        "html.related",
        "Takes out lists of other articles.",
        hits: [
            Rule.Hit(story(#"<div class="related-posts">⟦Harriers lose at home⟧</div>"#)),
            Rule.Hit(
                story(
                    #"<h3>⟦Related articles⟧</h3><ul><li><a href="/a">Harriers lose at home</a></li><li><a href="/b">Old cup found in a shed</a></li></ul>"#
                )),
        ],
        misses: [story("<p>The latest news from the course was good: the bridge is open again.</p>")])

    static let repetition = Rule(
        "html.repetition",
        "Takes out a paragraph that stood there before.",
        hits: [
            Rule.Hit(
                story(
                    "<p>⟦The wind had turned by noon and the last leg was run into rain, which suited the lighter teams.⟧</p><p>Then it stopped.</p><p>The wind had turned by noon and the last leg was run into rain, which suited the lighter teams.</p>"
                )),
            Rule.Hit(
                story(
                    "<blockquote>The old record had stood since the year in which the bridge was built, and nobody had come near it.</blockquote><p>It fell on Sunday.</p><p>⟦The old record had stood since the year in which the bridge was built, and nobody had come near it.⟧</p>"
                )),
        ],
        misses: [story("<p>Again and again.</p><p>They came.</p><p>Again and again.</p>")])

    static let rights = Rule(
        "html.rights",
        "Takes out notices of rights.",
        hits: [
            Rule.Hit(story("<p>⟦All rights reserved.⟧</p>")),
            Rule.Hit(story("<p>⟦Copyright The Parish Runner⟧</p>")),
        ],
        misses: [story("<p>She has the rights to the film about the race and will show it in May.</p>")])

    static let code = Rule(
        "html.script-data",
        "Takes out data of scripts that stands in the text.",
        hits: [
            Rule.Hit(story(#"<p>⟦{"layout":2,"button":"Buy"}⟧</p>"#)),
            Rule.Hit(story(#"<p>⟦[video id="44"]⟧</p>"#)),
        ],
        misses: [story("<p>[The clock stopped twice.]</p>")])

    static let share = Rule(
        "html.share",
        "Takes out buttons that share, print and follow.",
        hits: [
            Rule.Hit(story(#"<div class="share-buttons">⟦Post Send⟧</div>"#)),
            Rule.Hit(story("<p>⟦Share this article⟧</p>")),
        ],
        misses: [story("<p>The two teams share the record, which has stood since the bridge was built.</p>")])

    static let signs = Rule(
        "html.signs",
        "Takes out lines without a word.",
        hits: [
            Rule.Hit(story("<p>⟦* * *⟧</p>")),
            Rule.Hit(story("<p>⟦---⟧</p>")),
        ],
        misses: [story("<p>1-0</p>")])

    static let tags = Rule(
        "html.tags",
        "Takes out the tags and categories of the article.",
        hits: [
            Rule.Hit(story(#"<div class="post-tags">⟦relay park spring⟧</div>"#)),
            Rule.Hit(story(#"<ul class="tag-list"><li>⟦relay⟧</li></ul>"#)),
        ],
        misses: [story("<p>He played tag with his sons on the grass while the others warmed up.</p>")])
}
