/// More dumps, marked as in ``DumpsOfNetworks``.
enum DumpsOfPapers {
    static let all: [(name: String, text: String)] = [
        (
            "agency",
            #"""
            F|4 Min Read
            A|Athletics: Mwangi edges Tesfaye in Zagreb mile
            F|By Reuben Falk
            A|ZAGREB (Meridian) - Kenya's Paul Mwangi beat Ethiopian teenager Dawit Tesfaye by three hundredths of a second to win the mile in 3:49.12 on Tuesday.
            F|Slideshow ( 3 images )
            A|Mwangi, 31, was boxed in on the third lap but found a gap with 150 metres left.
            ?|FILE PHOTO: Kenya's Paul Mwangi reacts after a race in Rome, Italy, June 6, 2019. MERIDIAN/Franco Neri
            A|"Video of that finish will be shown to my children," he said.
            A|The women's 800 metres went to Jamaican Tia Reid in 1:58.80.
            F|(Reporting by Reuben Falk, editing by Joan Pryce)
            F|((reuben.falk@meridian.example; +44 20 7542 0000;))
            F|Our Standards: The Meridian Trust Principles.
            F|for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-up
            """#
        ),
        (
            "nz",
            #"""
            F|sport
            F|athletics
            A|Taranaki shot putter Hemi Walden breaks national under-20 record
            F|Ross Tawhai 05:00, Mar 03 2020
            F|Facebook
            F|Twitter
            F|WhatsApp
            F|Reddit
            F|Email
            ?|ANDY MAKA/STAFF
            ?|Hemi Walden on his way to the New Zealand under-20 record in Hastings.
            A|Hemi Walden threw the 6kg shot 21.14 metres in Hastings on Sunday, adding 27 centimetres to the New Zealand under-20 record.
            ?|Stuff
            A|"Dad's been throwing things at me since I was five," he joked.
            ?|* Walden's long road back from a broken wrist
            ?|* Meet the farmer who built his own shot circle
            F|READ MORE:
            A|The 19-year-old now ranks third in the world.
            F|Advertisement
            F|Advertise with Stuff
            F|BECOME A SUPPORTER
            F|In these times, it has never been more important to have local journalists you can rely on. Make a contribution today and help us keep our journalism accessible for all.
            F|Contribute Now
            F|Ad Feedback
            ?|Stuff
            """#
        ),
        (
            "us-local",
            #"""
            ?|News Sports Opinion Obituaries E-Edition Legals
            F|Subscribe now for $1 for 6 months
            ?|HIGH SCHOOL SPORTS
            A|Ridgeline girls sweep sprint events at county meet, end East's streak
            F|Marcus Dell
            F|The Register-Star
            F|View Comments
            A|MILLERSBURG — Ridgeline's Tamara Boggs won the 100, 200 and 400 meters Friday as the Lady Rams ended East's six-year run at the Holmes County meet, 118-97.
            F|Story continues below photo gallery.
            F|Buy Photo
            F|Tamara Boggs crosses the line in the 200. (Photo: Lou Ames/The Register-Star)
            A|Boggs clocked 12.21, 25.04 and 57.90. "Coach said find more in the last 50, so I found more," she said.
            F|More: Ridgeline names new football coach
            F|More:East boys win fourth straight title
            F|Sign up for our sports newsletter to get prep scores delivered to your inbox every Saturday morning.
            A|East coach Ron Tubb said his team would "keep reading the papers and keep training".
            F|Contact Marcus at mdell@registerstar.example or on Twitter @marcusdell.
            F|Facebook Twitter Google+ LinkedIn
            F|Support local journalism by subscribing to The Register-Star.
            F|This article originally appeared on The Register-Star: Ridgeline girls sweep sprint events
            """#
        ),
        (
            "broadsheet",
            #"""
            F|Skip to content
            F|Accessibility Links
            F|Log in
            ?|RUGBY UNION
            A|Tries from Duffy and Lane sink Leicester in the mud
            ?|Alex Fairbairn
            F|Rugby Correspondent
            F|Sunday December 03 2017, 12.01am, The Sunday Herald
            F|Share
            F|Save
            A|Saracens 22 Leicester 17
            A|Two tries in four minutes after half-time turned this match on its head, and the visitors never recovered.
            F|Article continues below
            A|Their coach had asked for patience. He got it, and a penalty try for his pains.
            F|Related articles
            ?|RUGBY UNION
            ?|Lane set for England recall
            ?|December 01 2017, 5.00pm
            ?|Alex Fairbairn
            A|The views expressed by the travelling supporters at the final whistle were less polite.
            A|Scorers: Saracens: Tries: Duffy 43min, Lane 47. Cons: Farr 2. Pens: Farr 2.
            F|Sponsored
            F|© Herald Newspapers Limited 2017. Registered in England No. 894646. Registered office: 1 London Bridge Street, SE1 9GF.
            """#
        ),
        (
            "magazine",
            #"""
            ?|CYCLE WEEKLY
            ?|Search
            ?|RSS
            F|Subscribe
            F|US Edition
            F|TRENDING
            ?|Best winter gloves
            ?|Tour route 2022
            ?|When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.
            ?|HOME RACING
            A|Vandermeer wins in Oudenburg after dramatic late crash
            A|Belgian avoids the pile-up 400 metres from the line to take his second win of the week
            ?|By Sanne Ruiter
            F|published March 16, 2022
            F|(Image credit: Getty Images)
            ?|Jump to:
            ?|How it happened
            ?|Results
            A|Bram Vandermeer (Lotsen-KDB) won the Oudenburg Classic on Wednesday, holding off Luca Ferri by half a wheel.
            A|How it happened
            A|The break of the day went after 12 kilometres, and by the first passage of the line it had four minutes.
            F|Swipe to scroll horizontally
            A|Results
            A|1. Bram Vandermeer (Bel) Lotsen-KDB, in 4-12-33
            A|2. Luca Ferri (Ita) Team Nordhus, at same time
            A|3. Jon Akerman (Nor) Polaris, at 2 seconds
            F|Thank you for reading 20 articles this month* Join now for unlimited access
            F|Enjoy your first month for just £1 / $1 / €1
            F|*Read 5 free articles per month without a subscription
            F|Join now for unlimited access
            F|Try first month for just £1 / $1 / €1
            ?|Sanne Ruiter
            ?|News writer
            ?|Sanne has been writing about racing for ten years and rides on the road and off it.
            ?|Latest
            ?|Ferri to miss Roubaix
            F|SEE MORE RELATED
            F|You might also like
            F|View More ▸
            ?|CYCLE WEEKLY is part of Foreshore plc, an international media group. Visit our corporate site.
            """#
        ),
        (
            "federation",
            #"""
            F|SHARE
            F|Facebook
            F|Twitter
            F|Results
            F|Start Lists
            F|Live
            A|Ekström doubles up in Östersund with second sprint win
            F|09 March 2019 | Östersund
            ?|Press release
            A|Moa Ekström of Sweden won the women's 7.5km sprint on home snow today, shooting clean and finishing 6.4 seconds ahead of Norway's Ida Haugen.
            F|Photo: NordicFocus
            A|"Share the work, share the cake," she laughed when asked about her ski technicians.
            A|Third was Italy's Sara Degani (+11.2).
            F|For more information:
            F|Lars Holm, Communications, +46 70 000 00 00, lars.holm@example.com
            F|Share this news
            F|Header photo: NordicFocus/Manzoni
            F|Partners
            F|Follow the World Cup on Facebook, Instagram, Twitter and YouTube.
            """#
        ),
        (
            "cookies",
            #"""
            F|We use cookies to personalise content and ads, to provide social media features and to analyse our traffic.
            F|Accept all cookies
            F|Manage preferences
            F|Your privacy matters to us
            F|We and our 842 partners store and/or access information on a device, such as unique IDs in cookies to process personal data.
            A|Skating: Lindqvist skates clean to lift third European title
            F|By Eva Storm | Thursday 26 January 2017
            F|3 min read
            F|Listen to this article
            ?|0:00 / 3:41
            ?|1X
            A|OSTRAVA — Maja Lindqvist landed seven triples to win her third European title on Friday.
            A|The 20-year-old Swede scored 223.41 points. Cookies and tea awaited her at the rink's door, brought by her grandmother.
            F|Don't have an account? Sign up
            F|You've read 3 of 5 free articles this month.
            F|Already a subscriber? Log in
            A|Russia's Dasha Belova was second with 218.02.
            F|Read 14 comments
            F|Top comment
            F|skatefan77 · 2 hours ago
            F|She deserved it, no question.
            F|Reply · Report · 12 likes
            F|Terms and Conditions
            F|Privacy Policy
            F|Cookie Settings
            F|Do Not Sell My Personal Information
            F|Careers
            F|Contact us
            """#
        ),
    ]
}
