/// Words of what a house says to its readers about itself.
enum PromptWords {
    /// Words that hardly stand in a report next to a prompt unless the house speaks of its own business.
    static let ofTheHouse = """
        ads adverts app apps browser commission consent consented content cookie cookies email emails inbox journalism journalists login newsletter
        newsletters notifications paywall preferences privacy settings site subscribe subscribed subscriber subscribers subscribing subscription
        subscriptions unsubscribe website
        """

    /// The names of networks and the actions on rows of share buttons.
    static let buttons = """
        bluesky copy email facebook flipboard google instagram line link linkedin mail mastodon messenger pinterest print reddit rss save share skype
        sms snapchat telegram threads tiktok tumblr tweet twitter viber wechat weibo whatsapp x youtube
        """
}
