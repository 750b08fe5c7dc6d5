/// Dumps of our own writing as scrapers save them. `F|` furniture that must go, `A|` the article, `?|` what may stay or go.
enum DumpsOfNetworks {
    static let all: [(name: String, text: String)] = [
        (
            "us-network",
            #"""
            F|Skip to main content
            F|Skip to navigation
            F|<
            F|>
            F|Menu
            F|NETSPORT
            A|Okafor outlasts Brandt in five-set thriller, reaches first final since 2019
            ?|play
            ?|Okafor celebrates with her box (1:12)
            ?|Dana Wexler recaps the semifinal and looks ahead to Saturday's final. (1:12)
            F|Dana Wexler, NETSPORT Senior Writer
            F|Jun 8, 2023, 04:12 PM ET
            F|Close
            ?|Covers tennis for NETSPORT
            ?|Joined in 2014 after six years at the Tulsa Ledger
            F|Follow on X
            ?|Multiple Authors
            F|Facebook
            F|Twitter
            F|Facebook Messenger
            F|Pinterest
            F|Email
            F|print
            A|PARIS -- Ngozi Okafor needed three hours, 41 minutes and every inch of her reach to beat Lena Brandt 6-7 (4), 7-5, 4-6, 6-3, 10-8 on Thursday.
            A|"I stopped counting the match points," Okafor said. "You count them, you lose them."
            F|EDITOR'S PICKS
            F|•
            ?|Five things to know about the women's final
            ?|2dDana Wexler
            F|•
            ?|Brandt's forehand: the shot that changed a season
            ?|4dTom Hale
            F|2 Related
            A|She will play the winner of the late semifinal between Iva Petrov and Mei Sato.
            A|Search for rhythm was the theme of her first set, in which she won only 31% of points on second serve.
            F|The Associated Press contributed to this report.
            """#
        ),
        (
            "aus-paper",
            #"""
            F|Advertisement
            F|Log in
            F|Subscribe
            F|SportCyclingTour of the Alps
            F|This was published 6 years ago
            A|'It felt like the road was moving': Sutherland survives Hell's Gate to keep jersey
            F|By Petra Lindqvist
            F|Updated January 19, 2018 — 9.14pmfirst published at 6.02pm
            F|Save
            F|You have reached your maximum number of saved items.
            F|Remove items from your saved list to add more.
            F|Share
            F|Normal text sizeLarger text sizeVery large text size
            A|Bright: Callum Sutherland kept the ochre jersey by two seconds on Friday after a descent that his own team director called "the worst 20 minutes of my working life".
            F|Advertisement
            ?|Loading
            A|Sutherland, 24, lost contact with the favourites a kilometre from the top but caught them again with four kilometres to go.
            F|Callum Sutherland on the descent of Hell's Gate.Credit:Kirsten Vale
            A|"All times are what they are now," he said, pointing at the wet road.
            F|Sutherland with team director Neil Opie.CREDIT:GETTY IMAGES
            A|The women's race begins on Saturday with a 12-kilometre time trial.
            F|with AAP
            F|License this article
            ?|Cycling
            ?|Victoria
            F|Petra Lindqvist is a sports reporter with The Courier.Connect via Twitter or email.
            F|Most Viewed in Sport
            F|Advertisement
            """#
        ),
        (
            "indian-paper",
            #"""
            F|Home
            F|/
            F|Sport
            F|/
            F|Athletics
            A|Kavitha wins 400m hurdles gold in Bhubaneswar, eyes Asian Games standard
            ?|PTI /
            F|Updated: Apr 16, 2018, 21:36 IST
            F|AA
            F|Follow us
            F|Share
            ?|(File photo)
            A|BHUBANESWAR: Kavitha Rajendran of Kerala won the women's 400m hurdles in 57.04 seconds at the Federation Cup here on Monday.
            F|READ ALSO:
            F|Relay quartet misses Asian Games mark by 0.3sec
            A|The 22-year-old from Palakkad missed the qualifying mark of 56.90 by a whisker. "I hit the seventh hurdle," she said.
            F|ALSO READ | Why India's hurdlers train in Poland
            A|Tamil Nadu's S Meenakshi was second in 58.11 and Punjab's Harleen Gill took bronze in 58.67.
            F|Subscribe to our newsletter for more such stories
            F|(This story has not been edited by our staff and is auto-generated from a syndicated feed.)
            F|Get the latest sports news, cricket scores and live updates on our app
            F|Catch all the Sports News, Breaking News Events and Latest News Updates on The Deccan Post
            F|Tags :
            F|Kavitha Rajendran
            F|Federation Cup
            F|Athletics
            F|Comments (0)
            F|Start a Conversation
            F|End of Article
            F|FOLLOW US ON SOCIAL MEDIA
            F|FacebookTwitterInstagramKOO APPYOUTUBE
            """#
        ),
        (
            "african-paper",
            #"""
            ?|Breaking News
            F|Thursday, March 5, 2015
            A|Cheptoo, Kiplimo dominate national cross country trials in Nakuru
            F|By DENNIS OTUOMA
            F|More by this Author
            ?|Summary
            A|Defending champion fades to ninth after leading at halfway.
            A|Team for Guiyang will be named on Friday.
            A|Purity Cheptoo pulled away on the last of six laps to win the senior women's 8km race in 26 minutes, 51.3 seconds on Saturday.
            F|Advertisement
            A|"I did not know who was behind me, so I ran," said Cheptoo, who works as a prison warder in Eldoret.
            F|Also read: Why the Rift Valley keeps producing champions
            A|In the men's race, Geoffrey Kiplimo (35:01.2) beat Moses Lagat by four seconds.
            F|What do you think of the team? Share your views with us on sports@example.com
            F|SEE ALSO: Former champion banned for four years
            A|The team leaves for China on March 25.
            F|dotuoma@nationmedia.example
            ?|In the headlines
            ?|Teachers threaten to boycott exams
            ?|Lorry crash kills three on Mombasa road
            F|Subscribe to our SMS news service: text SPORT to 22840
            F|© 2015. All Rights Reserved
            """#
        ),
        (
            "uk-tabloid",
            #"""
            F|Sport
            F|> Boxing
            A|Gorman stops Whitlock in the sixth as Manchester crowd goes wild
            ?|The Bolton heavyweight is now unbeaten in 14
            F|By
            F|Rick Halloran
            F|Chief boxing writer
            F|22:51, 11 NOV 2017
            F|Updated 09:03, 12 NOV 2017
            F|Share
            F|Comments
            F|Gorman lands the right hand that ended it (Image: PA)
            F|Get the latest City headlines straight to your inbox with our free newsletter
            F|Sign up
            F|Invalid EmailSomething went wrong, please try again later.
            F|We use your sign-up to provide content in ways you've consented to and to improve our understanding of you. This may include adverts from us and 3rd parties based on our understanding. You can unsubscribe at any time. More info
            A|Declan Gorman needed less than six rounds to end Stuart Whitlock's ten-month reign as British champion.
            F|Read MoreRelated Articles
            ?|Whitlock: 'I will be back before the summer'
            A|The 26-year-old was cut over the left eye in the second but never looked troubled.
            F|READ MORE: Who's next for Gorman? Three names in the frame
            F|Video Loading
            F|Video Unavailable
            F|Click to play
            F|Tap to play
            ?|The video will auto-play soon8Cancel
            F|Play now
            A|"Read more into it if you like," Gorman told reporters. "I just hit him harder."
            F|poll loading
            ?|Who should Gorman fight next?
            F|0+ VOTES SO FAR
            A|Referee Ian Pascoe waved it off 2:11 into the round.
            F|Follow us on FacebookFollow us on Twitter
            F|More On
            F|Boxing
            F|Stuart Whitlock
            F|Sport all Most Read Most Recent
            F|Don't Miss
            """#
        ),
        (
            "club",
            #"""
            F|Home About Us Membership Training Races Results News Contact
            A|Harbour Harriers round-up: three wins in a busy weekend
            F|Posted on 14th October 2019 by webmaster
            F|Leave a comment
            F|Categories: Race Reports, Club News
            A|Sunday saw eleven Harriers at the Millbrook 10 mile road race, run in driving rain.
            A|Jo Pascoe was first lady home in 62:14, with Steph Ryland third (64:02).
            A|See all of the hills once and you will never want to run here again, was the verdict of Tom Birch (75:33).
            A|Results:
            A|Jo Pascoe 62:14 (1st F)
            A|Steph Ryland 64:02
            A|Tom Birch 75:33
            A|Join us on Thursday for the first night run of the winter; head torches are a must.
            F|Share this:
            F|Click to share on Twitter (Opens in new window)
            F|Click to share on Facebook (Opens in new window)
            F|Like this:
            F|Like Loading...
            F|Related
            F|Parkrun round-up 7th October
            F|7th October 2019
            F|In "Race Reports"
            F|This entry was posted in Race Reports by webmaster. Bookmark the permalink.
            F|← Previous Post
            F|Next Post →
            F|Leave a Reply Cancel reply
            F|Your email address will not be published. Required fields are marked *
            F|Comment *
            F|Name *
            F|Email *
            F|Website
            F|Save my name, email, and website in this browser for the next time I comment.
            F|Proudly powered by WordPress
            """#
        ),
    ]
}
