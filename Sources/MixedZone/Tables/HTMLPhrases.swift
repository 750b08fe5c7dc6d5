/// The words by which furniture of web pages is known, by concept. All in lower case with straight apostrophes; read by
/// ``PagePhrases``, which compares words and passes over punctuation.
enum HTMLPhrases {
    /// The beginnings of links that ask for an action.
    static let action = PagePhrases(
        """
        read more|read now|read the|read our|read full|read review|read next|learn more|learn how|get started|get a|get the|get your|get in touch|get it|get my|get free
        book now|book a|book your|buy now|buy on|buy at|buy from|buy it|shop now|shop the|shop at|shop on|shop all|try it|try for|try now|try free|try our
        start your|start a|start free|start now|download|sign up|sign in|subscribe|join now|join the|join our|join us|check price|check out|check it|check latest
        check on|view all|view more|view on|view this|view full|view deal|view at|view profile|view gallery|see all|see more|see price|see it|see at|see on|see deal|see our
        see the full|see full|click here|click to|visit|watch now|watch the|watch on|listen to|listen now|contact us|contact|request a|request|explore|discover more|discover
        find out|find a|find your|go to|order now|order here|register|apply now|apply|save now|save this|share this|share on|share|follow|print|add to|show more|show all|show less|load more
        jump to|skip to|back to|next|previous|continue reading|continue|compare|claim|schedule|talk to|speak to|chat|call us|call now|donate|support|log in|login|open in|copy link|more info|more details
        pin this|pin it|pin for later|tweet|email this|email|enlarge|see also|website|official site|official website|full review|quick links|table of contents|return to top|top of page|menu|search|close
        """)

    /// Headings and lines above lists of other articles.
    static let related = PagePhrases(
        """
        related articles|related posts|related stories|related content|related reading|related news|related topics|related blogs|related resources|related links|related guides|related insights
        related pages|related products|related videos|related questions|related searches|related:|more related|you may also like|you might also like|you may like|you might like|you may also enjoy
        you might also enjoy|you may also be interested|you might be interested|you may be interested|you might also be interested|recommended for you|recommended articles|recommended reading
        recommended stories|recommended posts|recommended|read next|read this next|up next|next up|what to read next|more from|more on this|more stories|more news|more articles|more posts|more reading|more to read|more like this
        more to explore|most read|most popular|popular posts|popular articles|popular now|popular stories|trending now|trending stories|trending|latest news|latest posts|latest articles|latest stories|latest insights|latest updates|latest reviews|latest videos|latest from|latest blog
        recent posts|recent articles|recent news|recent blog|recent stories|other articles|other posts|other stories|other blogs|other news|similar articles|similar posts|similar stories|keep reading|continue reading
        also read|read also|also on|don't miss|in case you missed|editor's picks|editors' picks|editor's choice|top stories|featured articles|featured posts|featured stories|further reading|blog|our blog|our latest|more resources|more guides|more tips|more insights|more recipes|also in the news|other news|insights|resources
        explore more|discover more|see also|suggested articles|suggested reading|suggested for you|from our blog|from the blog|what's next|best of|previous post|next post|previous article|next article|stories for you|you may have missed
        """)

    /// Headings above what readers write or are asked to write.
    static let comments = PagePhrases(
        """
        comments|comment|leave a reply|leave a comment|post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|0 comments|no comments|1 comment|view comments
        show comments|cancel reply|responses|reader comments|user comments|discussion|what do you think|your email address will not be published|submit a comment|leave your comment|have your say|reader interactions
        """)

    /// Headings and lines above a portrait of the writer.
    static let author = PagePhrases(
        """
        about the author|about the authors|about author|about the writer|author bio|meet the author|who wrote this|who curated this|who edited this|about the expert|author|written by|about the contributor|about me|meet our|the author|article by|posted by
        """)

    /// Lines that share, print or follow.
    static let share = PagePhrases(
        """
        share this|share with a friend|share with your friends|share this article|share this post|share this story|share this page|share on|share with|share via|share the|share your|share|share article|share post|share story|share it|follow us|follow me|facebook|twitter|linkedin|pinterest|whatsapp|email|copy link|print|tweet|telegram|reddit|instagram
        x|print this|email this|link copied|copied|spread the word|like this|loading|like loading|tags|tagged|filed under|categories|category|topics|posted in|tags:|save|bookmark|pin it|connect with us|share facebook
        """)

    /// Lines that ask for a subscription or an address.
    static let newsletter = PagePhrases(
        """
        subscribe to|subscribe now|subscribe|sign up for|sign up to|sign up|join our newsletter|join our mailing|join our email|join our community|join the newsletter|get our newsletter|get the newsletter|get updates|get the latest
        stay updated|stay up to date|stay informed|stay in the loop|stay connected|stay ahead|newsletter|our newsletter|weekly newsletter|never miss|don't miss out|enter your email|your email|email address|get weekly|get daily|get exclusive
        delivered to your inbox|want more|thanks for subscribing|thank you for subscribing|by signing up|by subscribing|by submitting|by clicking|we respect your privacy|no spam|unsubscribe
        """)

    /// The last words of headings above a request to subscribe.
    static let newsletterWords: Set<[UInt8]> = Set(
        ["newsletter", "newsletters", "signup", "unsubscribe", "inbox"].map { Array($0.utf8) })

    /// Labels of advertisements that have a heading.
    static let adLabel = PagePhrases(phrases: ["advertisement", "ad", "advert", "sponsored", "sponsor", "promotion"])

    /// Headings above questions of readers, with the answers.
    static let questions = PagePhrases(phrases: ["faq", "faqs", "frequently asked questions", "common questions"])

    /// Headings above a request to rate the article.
    static let rating = PagePhrases(phrases: [
        "how was this issue", "how was this article", "was this article helpful", "was this helpful",
        "was this page helpful", "did you enjoy this", "did you find this", "how helpful was this",
        "how useful was this",
        "rate this article", "rate this post", "what did you think of this",
    ])

    /// Beginnings of picture credits.
    static let credit = PagePhrases(
        """
        photo by|photos by|photo credit|photo credits|photo|photo courtesy|photograph|photography by|image by|image credit|image credits|image source|image sources|image courtesy|image|images|credit|credits|picture|pictures|source|sources|getty images
        courtesy of|courtesy|illustration by|illustration|graphic by|video by|via|screenshot|screenshot by|screenshot from|photograph by|picture by|pic|featured image|header image|cover image|shutterstock|istock|unsplash|pexels|adobe stock|ap photo
        """)

    /// Beginnings of notices about cookies and privacy.
    static let consent = PagePhrases(
        """
        this website uses cookies|this site uses cookies|our website uses cookies|our site uses cookies|we use cookies|we and our partners|we value your privacy|we care about your privacy|by clicking accept|by clicking to watch
        by continuing to use|by continuing to browse|by using this site|by using this website|privacy overview|cookie settings|cookie preferences|manage consent|manage cookies|your privacy choices|accept cookies|cookie policy|cookie consent
        """)

    /// Beginnings of lines that lead to another article.
    static let leadIn = PagePhrases(
        """
        read more|read also|also read|can also read|must read|read next|read on|read|related|related article|related articles|related post|related story|related reading|see also|see more|also see|more on this|more on|more from|more|watch|watch next|listen
        further reading|recommended|recommended reading|recommended article|you may also like|you might also like|you may also be interested|you might be interested|dont miss|learn more|suggested|up next|up next for you|next up|check out|explore|go deeper|dive deeper|pro tip read
        """)

    /// Furniture that networks put around what they embed.
    static let embed = PagePhrases(
        """
        view this post on|a post shared by|view more on instagram|view on instagram|view on threads|this post is unavailable|watch on youtube|video unavailable|view in browser|this content is hosted|please enable javascript|your browser does not support
        javascript is|loading paragraph|loading image|loading video|loading comments|scroll for more|scroll to continue|swipe to|show caption|hide caption|tap to|click to expand|click to enlarge|open image|view gallery|image gallery|print recipe|print this page|skip to main|skip to content
        """)

    /// Beginnings of notices of rights.
    static let rights = PagePhrases(
        """
        all rights reserved|copyright|this material may not be|this article may not be|the views expressed|views expressed|the opinions expressed|opinions expressed|the views and opinions|this work is licensed|republished with permission|reprinted with permission|this article was originally published
        """)

    /// Requests within a sentence that make the whole of a short paragraph one.
    static let requests = PagePhrases(phrases: [
        "sign up for our", "sign up to our", "subscribe to our", "subscribe to the", "join our newsletter",
        "join our mailing list",
        "our newsletter", "our weekly newsletter", "our free newsletter", "follow us on", "follow me on", "join us on",
        "like us on", "find us on",
        "delivered to your inbox", "straight to your inbox", "in your inbox", "download our app", "download the app",
        "support our work", "support us by",
        "please consider subscribing", "consider donating", "become a member", "become a patron",
        "leave a comment below", "let us know in the comments", "if you liked this article", "if you liked this post",
        "if you enjoyed this article", "if you enjoyed this post", "if you enjoyed this story",
        "if you found this article", "if you like it please share", "please leave a review",
        "leave a review and a rating", "help me spread the word", "help us spread the word", "join the facebook group",
        "join our facebook group", "rate this weeks",
    ])

    /// Disclaimers of a house about what its writers think.
    static let opinions = PagePhrases(phrases: [
        "are not necessarily those of", "do not necessarily reflect", "does not necessarily reflect",
        "do not necessarily represent", "not necessarily the views of",
    ])

    /// Offers within a short line that make the whole of it one.
    static let offers = PagePhrases(phrases: [
        "30 day free trial", "14 day free trial", "7 day free trial", "no credit card required",
        "start your free trial", "book a demo",
        "request a demo", "schedule a demo", "free consultation", "get a free quote", "request a quote",
        "get started today",
    ])

    /// What a portrait of a writer says after the name.
    static let portraitVerbs: Set<[UInt8]> = Set(
        [
            "is", "was", "has", "writes", "covers", "joined", "works", "lives", "leads", "specializes", "specialises",
            "reports", "serves", "brings",
        ]
        .map { Array($0.utf8) })

    /// What a house says of itself after its name.
    static let housePortrait = PagePhrases(phrases: [
        "is a", "is an", "is your", "aims to", "publishes", "provides", "was founded", "exists to", "helps",
    ])

    /// A reading time in short.
    static let minutes = PagePhrases(phrases: ["min", "mins", "minute", "minutes"])

    /// How long the reading takes.
    static let readingTime = PagePhrases(phrases: ["min read", "minute read", "minutes read", "mins read"])

    /// Beginnings of lines that say when something was published.
    static let published = PagePhrases(phrases: [
        "published", "first published", "originally published", "posted", "date published", "publication date",
        "date posted", "post time",
    ])

    /// Words of an update.
    static let update = PagePhrases(phrases: [
        "updated", "modified", "update", "last edited", "last reviewed", "revised",
    ])

    /// Disclosures of what a house earns with its links.
    static let disclosures = PagePhrases(phrases: [
        "affiliate links", "affiliate commission", "earn a commission", "earn a small commission",
        "receive a commission", "may earn commission", "amazon associate",
        "at no extra cost to you", "at no additional cost to you", "independently selected by our editors",
        "chosen independently by our editors", "purchases made through our links",
        "when you buy through", "if you buy through", "links on this page",
    ])

    /// Lines that stand for an advertisement.
    static let advert = PagePhrases(
        """
        advertisement|advertisement hide ad|hide ad|close ad|advertisement advertisement|skip ad|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored by|promoted|paid content|paid post|article continues below|article continues below this ad|article continues below advertisement|article continues after advertisement|article continues after ad|story continues below advertisement|story continues below this ad|continues below advertisement|story continues below|continue reading below|scroll to continue
        skip advertisement|report this ad|report ad|ad feedback|why this ad|remove ads|this post contains affiliate|this article contains affiliate|affiliate disclosure|affiliate links|disclosure|disclaimer|ad disclosure
        """)

    /// Lines above a list of the page's own headings.
    static let contents = PagePhrases(
        """
        table of contents|contents|in this article|in this guide|on this page|in this post|in this story|in this section|jump to|jump to section|page contents|article contents|quick links|what's inside|quick navigation|skip to|what's in this|navigate this
        """)

    /// Beginnings of lines that say who wrote and when.
    static let byline = PagePhrases(
        """
        by|written by|published|published on|published by|posted|posted on|posted by|updated|updated on|last updated|last updated on|last modified|last reviewed|reviewed by|medically reviewed|fact checked|fact-checked|edited by|author|authors|date|contributors|contributor
        min read|minute read|reading time|read time|estimated reading|time to read|originally published|first published|staff|editor|words by|text by|story by|reporting by|created|modified|on|posted in|category|views|factchecked
        """)
}
