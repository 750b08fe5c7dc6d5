/// Advertising between the paragraphs, and the chrome of video players, which stands for it in text.
enum AdvertisingPhrases {
    static let marker = Rule(
        "ad.marker", "Takes out the labels of advertisements and sponsored content.",
        hits: [
            "The pack went by.\n\n⟦Advertisement⟧\n\nThe rain came later.",
            "The pack went by.\n⟦ADVERTISEMENT⟧\n⟦Article continues below this ad⟧\nThe rain came later.",
            "The pack went by.\n⟦Story continues below advertisement⟧\nThe rain came later.",
        ],
        misses: [
            "Her advertisement for the sport was the best of the year.",
            "The club sponsored the race for a decade.",
        ])

    static let player = Rule(
        "ad.player", "Takes out the controls and messages of video players.",
        hits: [
            "The pack went by.\n⟦Video Player is loading.⟧\n⟦Current Time 0:00⟧\nThe rain came later.",
            "The pack went by.\n⟦Media playback is unsupported on your device⟧\nThe rain came later.",
        ],
        misses: ["The video showed that her foot had touched the line."])

    static let rules = [marker, player]

    static let tables = [
        FurnitureTable(
            marker,
            """
            a message from our sponsor
            ad choices
            ad feedback
            ad loading
            adchoices
            ads by …
            advert
            advert continue reading below
            advertise with …
            advertisement
            advertisement advertisement
            advertisement article continues below
            advertisement article continues below this ad
            advertisement continue reading below
            advertisement continues below
            advertisement hide ad
            advertisement scroll to continue
            advertisement scroll to continue reading
            advertisement skip advertisement
            advertisement story continues below
            advertisement this is a modal window
            advertisements
            advertising
            advertorial
            adverts
            affiliate disclosure
            article continues after ad
            article continues after advertisement
            article continues after this ad
            article continues after video
            article continues below
            article continues below ad
            article continues below advertisement
            article continues below this ad
            article continues below …
            buy photo
            buy photos
            buy reprints
            buy this photo
            close ad
            close this ad
            content continues below
            content from our partners
            continue reading after the ad
            continue reading below
            continue reading the main story
            continues below advertisement
            from our advertisers
            from our partners
            google ads
            hide ad
            in association with …
            learn more about our advertising
            license this article
            loading ad
            paid advertisement
            paid content
            paid for and presented by …
            paid for by …
            paid post
            partner content
            please scroll down to continue
            promoted
            promoted by …
            promoted content
            promoted links
            promoted stories
            provided by taboola
            recommended by outbrain
            remove ads
            report ad
            report this ad
            reporting ad
            scroll down to continue reading
            scroll for more
            scroll to continue
            scroll to continue with content
            see also from our partners
            skip ad
            skip advert
            skip advertisement
            skip advertisement and continue reading
            skip past newsletter promotion
            skip promotion
            sponsored
            sponsored ad
            sponsored article
            sponsored by taboola
            sponsored by —
            sponsored content
            sponsored link
            sponsored links
            sponsored post
            sponsored stories
            sponsored story
            story continues
            story continues after this ad
            story continues after video
            story continues below
            story continues below ad
            story continues below advertisement
            story continues below photo
            story continues below this ad
            story continues below video
            story continues below …
            text continues below
            thanks for reading … continue below
            the article continues below
            the story continues below
            this ad will end in …
            this advertisement has not loaded yet but your article continues below
            this article contains affiliate …
            this post contains affiliate …
            why this ad
            your ad will …
            """),
        FurnitureTable(
            marker, .beside, limit: 8,
            """
            ad
            ad #
            ads
            brought to you by …
            commercial
            in partnership with …
            powered by …
            presented by …
            sponsor
            sponsored by …
            sponsors
            """),
        FurnitureTable(
            player,
            """
            # play
            # seconds of # seconds
            # seconds of # seconds volume #
            a post shared by …
            an error has occurred please try again later
            an error occurred while retrieving the video
            audio player
            beginning of dialog window …
            captions settings opens captions settings dialog
            click to unmute
            close modal dialog
            current time #
            current time # #
            current time # # duration # #
            duration #
            duration # #
            end of dialog window
            error loading media …
            escape will cancel and close the window
            flash player is required …
            install flash …
            listen to this article
            listen to this story
            loaded # #
            media could not be loaded …
            media playback is not supported on this device
            media playback is unsupported on your device
            media requires javascript to play
            no compatible source was found for this media
            now playing
            play video
            playback of this video is not currently available
            playback rate
            player loading
            please enable javascript to watch this video
            poll loading
            remaining time # #
            seek to live currently behind live
            seek to live currently playing live
            slideshow #
            slideshow # images
            slideshow # photos
            stream type live
            swipe to scroll horizontally
            tap to see more
            tap to unmute
            the media could not be loaded …
            the video will auto play soon …
            the video will start in # seconds
            the video will start in …
            this content is hosted by …
            this content is not available due to your privacy …
            this is a modal window
            this media is not available
            this video can not be played
            this video cannot be played …
            this video is no longer available
            this video is playing in picture in picture
            this video is unavailable
            to play this video you need to enable javascript in your browser
            unmute
            update your settings here to see it
            video can not be played
            video loading
            video player
            video player is loading
            video unavailable
            view more on instagram
            view this post on …
            volume #
            watch on youtube
            you need to enable javascript to watch this video
            your browser does not support the audio element
            your browser does not support the video tag
            your browser does not support this video
            your browser does not support …
            """),
        FurnitureTable(
            player, .beside,
            """
            captions
            chapters
            fullscreen
            mute
            pause
            play
            play video
            settings
            transcript
            watch video
            """),
    ]
}
