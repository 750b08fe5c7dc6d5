/// Rules advert to form.
extension HTMLRules {
    static let advert = Rule(
        "html.advert",
        "Takes out advertisements and their markers, and nothing after them.",
        hits: [
            Rule.Hit(story(#"<div class="ad-slot">⟦New shoes for less⟧</div>"#)),
            Rule.Hit(story("<p>⟦Article continues below⟧</p>")),
        ],
        misses: [story("<p>The advertisement on her vest had come off by the second leg.</p>")])

    static let aside = Rule(
        "html.aside",
        "Takes out what stands beside the article: side columns and boxes.",
        hits: [
            Rule.Hit(story("<aside>⟦Fixtures this week⟧</aside>")),
            Rule.Hit(story(#"<div class="right-rail">⟦Standings and tables⟧</div>"#)),
        ],
        misses: [
            story(
                "<aside><p>The relay has been run every May since the war, over four legs and nineteen miles, and it has never been called off, not for snow nor for the flood.</p><p>It started as a bet between two postmen, whose names are on the cup, and who ran it alone for three years before anybody joined.</p><p>Since then more than nine hundred teams have taken part, from eleven countries, and only a dozen of them have failed to reach the park.</p></aside>"
            )
        ])

    static let author = Rule(
        "html.author-box",
        "Takes out portraits of the writer.",
        hits: [
            Rule.Hit(story(#"<div class="author-bio">⟦Ada Quill writes about running.⟧</div>"#)),
            Rule.Hit(tail("<h3>⟦About the author⟧</h3><p>Ada Quill writes about running.</p>")),
        ],
        misses: [story("<p>The author of the winning plan was the coach, who had walked every leg twice.</p>")])

    private static let bodyScript =
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Northern crew wins the relay","articleBody":""#
        + "\(first) \(second) \(third) The winners will defend the cup in May next year, when the race goes back to the old course along the harbour wall."
        + #""}</script>"#

    private static let lastSentence =
        "<p>The winners will defend the cup in May next year, when the race goes back to the old course along the harbour wall.</p>"

    static let beyondBody = Rule(
        "html.beyond-body",
        "Takes out what follows the end of the article as the page's JSON-LD repeats it.",
        hits: [
            Rule.Hit(bodyScript + tail(lastSentence + "<p>⟦Reporting from the park in heavy rain.⟧</p>")),
            Rule.Hit(bodyScript + tail(lastSentence + "<p>⟦The club shop is open all week.⟧</p>")),
        ],
        misses: [tail(lastSentence + "<p>The club shop is open all week.</p>")])

    static let breadcrumb = Rule(
        "html.breadcrumb",
        "Takes out the path to the page.",
        hits: [
            Rule.Hit(story(#"<div class="breadcrumbs">⟦Home Sport Relay⟧</div>"#)),
            Rule.Hit(story(#"<ol id="breadcrumb"><li>⟦Sport⟧</li></ol>"#)),
        ],
        misses: [story("<p>There were only crumbs left at the finish when the last team came in.</p>")])

    static let byline = Rule(
        "html.byline",
        "Takes out the line with the writer, the date and the time to read.",
        hits: [
            Rule.Hit(story(#"<div class="byline">⟦By Ada Quill⟧</div>"#)),
            Rule.Hit(story(#"<div class="post-meta">⟦4 min read⟧</div>"#)),
        ],
        misses: [story("<p>By the last bend she was clear, and by the line she had time to look round.</p>")])

    static let caption = Rule(
        "html.caption",
        "Takes out captions: they tell of a picture that is not there.",
        hits: [
            Rule.Hit(story(#"<figure><img src="a"><figcaption>⟦Anna Storm at the finish⟧</figcaption></figure>"#)),
            Rule.Hit(story(#"<p class="wp-caption-text">⟦The park in the rain⟧</p>"#)),
        ],
        misses: [
            story(
                "<figure><blockquote><p>We ran as one, she told the crowd in the park on Sunday.</p></blockquote></figure>"
            )
        ])

    static let chrome = Rule(
        "html.chrome",
        "Takes out what stands around the article: heads, feet and columns of the page.",
        hits: [
            Rule.Hit(around(#"<div class="strip">⟦The Parish Runner⟧</div>"#)),
            Rule.Hit(around("<div>⟦Harbour ferry times⟧</div>")),
        ],
        misses: [story("<p>The head of the field was out of sight by the bridge.</p>")])

    static let comments = Rule(
        "html.comments",
        "Takes out what readers wrote.",
        hits: [
            Rule.Hit(story(#"<div id="comments"><p>⟦First! What a race that was.⟧</p></div>"#)),
            Rule.Hit(tail("<h3>⟦Leave a reply⟧</h3>")),
        ],
        misses: [story("<p>There were no comments from the club on Monday about the lost baton.</p>")])

    static let consent = Rule(
        "html.consent",
        "Takes out notices about cookies and privacy.",
        hits: [
            Rule.Hit(story(#"<div class="cookie-banner">⟦Accept all⟧</div>"#)),
            Rule.Hit(story("<p>⟦We use cookies to measure visits.⟧</p>")),
        ],
        misses: [story("<p>The runners were handed cookies and tea at the finish, as every year.</p>")])

    static let contents = Rule(
        "html.contents",
        "Takes out lists of the page's own headings.",
        hits: [
            Rule.Hit(story(#"<div class="table-of-contents">⟦The start The finish⟧</div>"#)),
            Rule.Hit(story("<p>⟦In this article⟧</p>")),
        ],
        misses: [story("<p>The contents of the bag were a spare vest, a map and two bananas.</p>")])

    static let controls = Rule(
        "html.controls",
        "Takes out buttons and lists to choose from.",
        hits: [
            Rule.Hit(story("<button>⟦Play all⟧</button>")),
            Rule.Hit(story("<select><option>⟦2023⟧</option></select>")),
        ],
        misses: [
            story(
                "<h2><button>Who runs the last leg?</button></h2><p>Anna Storm does, as she has done since the spring of last year.</p>"
            )
        ])

    static let credit = Rule(
        "html.credit",
        "Takes out the credits of pictures.",
        hits: [
            Rule.Hit(story("<p>⟦Photo: Lena Lens⟧</p>")),
            Rule.Hit(story(#"<span class="photo-credit">⟦Lena Lens / Agency⟧</span>"#)),
        ],
        misses: [story("<p>She took the credit for the plan, but her team had run it.</p>")])

    static let dialog = Rule(
        "html.dialog",
        "Takes out dialogs and pop-ups.",
        hits: [
            Rule.Hit(story(#"<div class="modal">⟦Close this window⟧</div>"#)),
            Rule.Hit(story("<dialog>⟦Are you over 18?⟧</dialog>")),
        ],
        misses: [story("<p>The dialogue between the two clubs went on until the evening.</p>")])

    static let disclosure = Rule(
        "html.disclosure",
        "Takes out what a house says about its earnings from links.",
        hits: [
            Rule.Hit(story("<p>⟦We may earn a commission if you buy something.⟧</p>")),
            Rule.Hit(story("<p>⟦This page contains affiliate links.⟧</p>")),
        ],
        misses: [story("<p>He will earn a bonus if the team stays up, the club said.</p>")])

    static let embed = Rule(
        "html.embed",
        "Takes out what networks put around what they embed.",
        hits: [
            Rule.Hit(story("<p>⟦View this post on a network⟧</p>")),
            Rule.Hit(story("<p>⟦A post shared by the club⟧</p>")),
        ],
        misses: [story("<p>The post she shared with the timekeeper had lost its flag.</p>")])

    static let ending = Rule(
        "html.ending",
        "Takes out headings and links after the last sentence.",
        hits: [
            Rule.Hit(tail("<h3>⟦More soon⟧</h3>")),
            Rule.Hit(tail(#"<p><a href="/x">⟦The park today⟧</a></p>"#)),
        ],
        misses: [tail("<ul><li>1. Storm Runners 1:52:10</li><li>2. Reed Harriers 1:53:44</li></ul>")])

    static let footer = Rule(
        "html.footer",
        "Takes out footers within the article.",
        hits: [
            Rule.Hit(story("<footer>⟦Published in the spring number⟧</footer>")),
            Rule.Hit(story(#"<div class="page-footer">⟦Imprint and contact⟧</div>"#)),
        ],
        misses: [
            story("<p>The bottom of the table has a new foot soldier in Brookside Runners, who came last again.</p>")
        ])

    static let footnoteMark = Rule(
        "html.footnote-mark",
        "Takes out the raised numbers of footnotes.",
        hits: [
            Rule.Hit(story(##"<p>It was the ninth win in a row<sup><a href="#n1">⟦[1]⟧</a></sup> for the crew.</p>"##)),
            Rule.Hit(story(##"<p>The bridge was built of stone.<a href="#n2"><sup>⟦2⟧</sup></a> It stands.</p>"##)),
        ],
        misses: [story("<p>She came 5<sup>th</sup> on a course of 40 m<sup>2</sup> of mud.</p>")])

    static let form = Rule(
        "html.form",
        "Takes out forms.",
        hits: [
            Rule.Hit(story("<form><label>⟦Your name⟧</label><input></form>")),
            Rule.Hit(story("<form>⟦Enter the draw⟧</form>")),
        ],
        misses: [story("<p>On this form she will be hard to beat, her coach said after the race.</p>")])
}
