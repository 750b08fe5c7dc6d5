/// Rows of share buttons, which come out of a page as a list of networks.
enum SocialButtons {
    /// Whether a line names at least two networks or actions and nothing else.
    static func isRow(_ words: [LineWords.Word]) -> Bool {
        words.count >= 2 && words.count <= 14 && words.allSatisfy { names.contains($0.hash) && $0.isCapitalised }
    }

    private static let names: Set<UInt64> = Set(
        """
        bluesky
        copy
        email
        facebook
        flipboard
        google
        instagram
        line
        link
        linkedin
        mail
        mastodon
        messenger
        pinterest
        print
        reddit
        rss
        save
        share
        skype
        sms
        snapchat
        telegram
        threads
        tiktok
        tumblr
        tweet
        twitter
        viber
        wechat
        weibo
        whatsapp
        x
        youtube
        """.split(separator: "\n").map { LineWords.hash(of: $0) })
}
