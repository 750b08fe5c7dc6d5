/// The words of classes, identifiers and roles, and what they say. A word counts wherever it stands between hyphens,
/// underscores, spaces or capitals (`post-share-bar`, `PostShareBar`); two words count when they follow each other.
enum TraitVocabulary {
    /// The words by concept, in lower case; `a-b` for two that follow each other.
    static let words: [(traits: PageTraits, words: String)] = [
        (
            [.content, .body],
            """
            article-body articlebody article-content article-text entry-content post-content post-body story-body \
            story-content body-content content-body blog-content blog-body body-text body-copy rich-text richtext \
            main-text article-copy post-text news-body news-content page-content text-content \
            field-body storytext articletext articlecontent postcontent postbody entrycontent maintext prose markdown
            """
        ),
        (
            .content,
            "article content main story entry post blog text page news single primary wysiwyg"
        ),
        (
            .navigation,
            """
            nav navbar navigation menu menubar submenu megamenu offcanvas skip-link skip-to to-top to-content skiplink pagination pager \
            paging page-numbers prev-next previous-next next-post prev-post previous-post post-navigation nav-links \
            nav-next nav-previous toolbar topbar sitemap language-switcher lang-switcher \
            jump-to next-article search-form searchform searchbox search-box
            """
        ),
        (
            .share,
            """
            share shares sharing sharer sharebar sharebuttons social socials social-media socialmedia addtoany \
            sharedaddy addthis sharethis a2a share-buttons social-links follow-us followus follow-button print-button \
            copy-link bookmark post-actions article-actions article-tools post-tools clap
            """
        ),
        (
            .related,
            """
            related relatedposts related-posts recommended recommendation recommendations recommend read-more readmore \
            more-from more-on more-stories more-news also-like also-read you-may read-next readnext up-next upnext \
            read-also see-also further-reading suggested suggestions trending most-read mostread \
            most-popular latest-news latest-posts recent-posts recentposts outbrain taboola recirc \
            recirculation recircs zergnet nativo keep-reading teaser teasers onward yarpp jp-relatedposts \
            more-articles other-articles top-stories topstories featured-posts post-list more-posts next-up \
            dont-miss you-might editors-picks editor-picks
            """
        ),
        (
            .newsletter,
            """
            newsletter newsletters subscribe subscribebox subscription signup sign-up optin opt-in mailchimp mailing \
            mailing-list email-form email-signup mc4wp hs-form hbspt lead-magnet leadgen lead-capture sumo convertkit \
            klaviyo inline-form email-capture
            """
        ),
        (
            .consent,
            "cookie cookies gdpr consent ccpa onetrust cookiebot cookie-banner cookie-notice cookielaw cli privacy-banner"
        ),
        (
            .byline,
            """
            byline bylines dateline-meta post-meta entry-meta article-meta postmeta entrymeta meta-info post-info \
            article-info article-details post-details author-date author-name authorname author-line written-by \
            posted-by posted-on published-on post-date entry-date article-date publish-date pub-date publication-date \
            published-date read-time reading-time readtime readingtime min-read article-byline \
            contributors contributor reviewed-by fact-checked blog-meta post-author story-meta \
            metadata last-updated updated-date
            """
        ),
        (
            .author,
            """
            author-box authorbox author-bio author-info author-card author-profile author-about about-author \
            about-the author-block author-details author-description author-section author-wrap bio biography \
            guest-author vcard saboxplugin abh-box molongui writer-bio author author-area \
            authors author-content author-container multiple-authors ppma
            """
        ),
        (
            .comments,
            """
            comment comments commentlist comment-list comment-form comments-area disqus respond comment-respond \
            discussion-thread fb-comments livefyre replies reply-form leave-reply leave-comment hyvor remark42
            """
        ),
        (
            .paywall,
            "paywall regwall piano-offer meter-banner subscriber-only subscribe-wall registration-wall gate premium-offer"
        ),
        (
            .poll,
            "poll polls quiz quizzes survey surveys vote voting rating ratings star-rating kk-star feedback helpful was-this reactions wpulike"
        ),
        (
            .credit,
            "credit credits photo-credit image-credit img-credit photocredit imagecredit copyright attribution photographer"
        ),
        (.live, "liveblog-nav live-badge key-events keyevents auto-refresh"),
        (
            .advert,
            """
            ad ads advert adverts advertise advertisement advertisements advertising adsense adsbygoogle adslot \
            adunit adwrapper adbox admiral ad-slot ad-unit ad-container ad-wrapper google-ad dfp gpt-ad \
            sponsor sponsors sponsored sponsorship affiliate-disclosure disclosure disclaimer affiliate-disclaimer \
            ezoic mediavine adthrive raptive banner-ad adchoices native-ad
            """
        ),
        (.breadcrumb, "breadcrumb breadcrumbs crumbs crumb yoast-breadcrumb"),
        (
            .tags,
            """
            tags taglist tag-list tag-cloud tagcloud post-tags entry-tags article-tags tags-links cat-links \
            post-categories categories category-links entry-categories topics topic-list post-category keywords \
            entry-footer post-footer article-footer blog-footer
            """
        ),
        (
            .contents,
            """
            toc of-contents tableofcontents ez-toc \
            article-toc toc-container lwptoc jump-links jumplinks anchor-links \
            article-nav page-nav contents-list table-contents
            """
        ),
        (
            .sidebar,
            "sidebar sidebars side-bar rail right-rail left-rail rightrail aside secondary complementary widget-area sticky-sidebar sidecol"
        ),
        (.footer, "footer site-footer page-footer colophon contentinfo foot bottom-bar footer-widgets legal"),
        (.header, "masthead site-header page-header banner header topnav top-bar site-branding"),
        (
            .player,
            """
            player video-player audio-player audioplayer videoplayer jwplayer video-js vjs mejs playlist podcast-player \
            listen listen-button tts speechify transcript-toggle slider-nav slick-arrow carousel-nav \
            lightbox carousel-control
            """
        ),
        (
            .promotion,
            """
            promo promos promotion promoted cta ctas calltoaction cta-box cta-block cta-banner banner \
            upsell marketing callout-cta to-action conversion-panel block-deliverable action-box form-demo buy-box offer offers download-app app-download ad-promo coupon deal-box product-promo \
            inline-cta blog-cta post-cta get-started free-trial demo-form
            """
        ),
        (
            .dialog,
            "modal modals popup popups pop-up lightbox-content dialog interstitial toast tooltip snackbar alertbar notification-bar announcement announcement-bar alertdialog"
        ),
        (
            .hidden,
            "sr-only visually-hidden visuallyhidden screen-reader screenreader-only assistive-text element-invisible d-none"
        ),
        (
            .standfirst,
            "standfirst subtitle sub-title article-subheading subheadline sub-headline subheading-main dek deck article-summary article-intro excerpt post-excerpt lede article-dek article-subtitle entry-subtitle strapline"
        ),
        (
            .caption,
            "caption wp-caption image-caption photo-caption img-caption figcaption gallery-caption media-caption"
        ),
        (.timestamp, "timestamp date datetime dateline time-ago timeago published"),
    ]

    /// The traits that the words of an attribute's value stand for.
    static func traits(in value: ArraySlice<UInt8>, of attribute: PageAttribute) -> PageTraits {
        guard value.count < 1024 else { return [] }
        var traits: PageTraits = []
        var previous: UInt64 = 0
        var hash = Self.seed
        var length = 0
        var lastWasLower = false
        func finish(_ isBreak: Bool) {
            if length > 0 {
                traits.formUnion(table[hash])
                if previous != 0 { traits.formUnion(table[mix(previous, hash)]) }
                previous = hash
            }
            // A space ends the class: the next word belongs to another.
            if isBreak { previous = 0 }
            hash = seed
            length = 0
        }
        for byte in value {
            switch byte {
            case 0x61...0x7A, 0x30...0x39:
                hash = step(hash, byte)
                length += 1
                lastWasLower = true
            case 0x41...0x5A:
                if lastWasLower { finish(false) }
                hash = step(hash, byte | 0x20)
                length += 1
                lastWasLower = false
            default:
                finish(byte <= 0x20 && attribute != .`aria-label`)
                lastWasLower = false
            }
        }
        finish(true)
        return traits
    }

    /// Whether an attribute's value speaks of a change and not of the first publication: "date-modified", "last_updated",
    /// but not "entry-date published updated".
    static func saysUpdated(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count < 256 else { return false }
        let lower = String(decoding: value, as: UTF8.self).lowercased()
        return (lower.contains("updated") || lower.contains("modified")) && !lower.contains("publish")
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ (second << 31 | second >> 33)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static let table: TraitTable = {
        var table = TraitTable()
        for (traits, list) in words {
            for entry in list.split(separator: " ") {
                let hashes = entry.split(separator: "-").map { $0.utf8.reduce(seed, step) }
                let key = hashes.count == 1 ? hashes[0] : mix(hashes[hashes.count - 2], hashes[hashes.count - 1])
                if hashes.count <= 2 { table.insert(key, traits) }
            }
        }
        return table
    }()
}

/// An open hash table from hashes of words to traits.
private struct TraitTable: Sendable {
    private var keys = [UInt64](repeating: 0, count: 2048)
    private var values = [PageTraits](repeating: [], count: 2048)

    mutating func insert(_ key: UInt64, _ traits: PageTraits) {
        var index = Int(truncatingIfNeeded: key >> 20) & 2047
        while keys[index] != 0, keys[index] != key { index = (index + 1) & 2047 }
        keys[index] = key
        values[index].formUnion(traits)
    }

    subscript(key: UInt64) -> PageTraits {
        var index = Int(truncatingIfNeeded: key >> 20) & 2047
        while keys[index] != 0 {
            if keys[index] == key { return values[index] }
            index = (index + 1) & 2047
        }
        return []
    }
}
