extension PromotionPhrases {
    /// Lines after which headlines of other articles stand.
    static let openers = FurnitureTable(
        link,
        """
        also in the news
        also in this section
        also on the site
        also read
        around the web
        before you go
        best of the web
        dont miss
        dont miss these stories
        editors choice
        editors picks
        elsewhere on the site
        elsewhere on the web
        explore more
        explore more on these topics
        featured articles
        featured stories
        from around the web
        from the archive
        from the web
        further reading
        get caught up
        here are some more stories
        hot on the web
        in case you missed it
        in other news
        in the news
        just watched
        keep reading
        latest articles
        latest headlines
        latest news
        latest posts
        latest sports news
        latest stories
        latest videos
        more coverage
        more for you
        more from this author
        more from this section
        more headlines
        more in sport
        more in sports
        more in this section
        more like this
        more news
        more on this
        more on this story
        more on this topic
        more sport
        more sport news
        more sports
        more sports news
        more sports stories
        more stories
        more stories for you
        more stories like this
        more to explore
        more to read
        most commented
        most popular
        most popular stories
        most read
        most read articles
        most read in sport
        most read sport
        most read stories
        most recent
        most shared
        most viewed
        must read
        must reads
        must see
        must watch
        next article
        next story
        next up
        on this topic
        other news
        other stories
        other stories you may like
        others also read
        people also read
        people are reading
        popular articles
        popular news
        popular now
        popular posts
        popular right now
        popular stories
        popular videos
        previous article
        previous story
        read also
        read next
        read these next
        read this next
        readers also liked
        recent articles
        recent news
        recent posts
        recent stories
        recommended
        recommended articles
        recommended for you
        recommended reading
        recommended stories
        recommended videos
        related
        related article
        related articles
        related content
        related coverage
        related headlines
        related internet links
        related items
        related links
        related news
        related news and articles
        related posts
        related reading
        related stories
        related story
        related topics
        related video
        related videos
        see also
        similar articles
        similar stories
        similar to this article
        stories you may like
        stories you might like
        suggested articles
        suggested reading
        top articles
        top headlines
        top news
        top picks
        top stories
        top videos
        trending
        trending articles
        trending news
        trending now
        trending stories
        trending topics
        trending videos
        we recommend
        what others are reading
        what to read next
        what to watch next
        what we are reading
        you may also be interested in
        you may also enjoy
        you may also like
        you may also like to read
        you may be interested in
        you may have missed
        you may like
        you might also be interested in
        you might also like
        you might be interested in
        you might like
        youll also like
        """)
}
