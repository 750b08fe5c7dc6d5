/// Credits of photographers and agencies, and the lines in which an agency names its own people.
enum CreditPhrases {
    static let photo = Rule(
        "credit.photo", "Takes out picture and agency credits; names go to the metadata.",
        hits: [
            "The pack went by.\n\n⟦via Reuters⟧\n\nThe rain came later.",
            "The pack went by.\n⟦Photo: Ann Lister / Getty Images⟧\nThe rain came later.",
            "Ann Lister leads the pack up the hill.⟦Photo: Getty Images⟧\n\nThe rain came in the afternoon, she said.",
        ],
        misses: [
            "The photo by the finish line showed that she had won.",
            "\"Image is everything in this sport,\" she told Reuters on Sunday.",
        ])

    static let contribution = Rule(
        "credit.contribution", "Takes out lines that name the agencies behind a report.",
        hits: [
            "The rain came later in the day.\n⟦The Associated Press contributed to this report.⟧",
            "The rain came later in the day.\n⟦Reuters contributed to this report⟧",
        ],
        misses: ["Her brother contributed to this victory, she said."])

    static let rules = [photo, contribution, CreditReporting.rule, CreditByline.rule]

    /// Agencies and picture services, as they sign a picture.
    static let agencies = """
        action images
        action plus
        afp
        alamy
        allsport
        ansa
        ap
        ap photo
        associated press
        camerasport
        dpa
        epa
        getty
        getty images
        icon sportswire
        imagn images
        imago
        imago images
        inpho
        keystone
        kyodo
        mirrorpix
        nurphoto
        pa
        pa images
        pa media
        pa wire
        popperfoto
        press association
        press association images
        reuters
        rex features
        scanpix
        shutterstock
        sipa
        sipa usa
        sns group
        sportsfile
        tass
        usa today sports
        wireimage
        xinhua
        zuma press
        zuma wire
        """

    static let tables = [
        FurnitureTable(
            photo, limit: 9,
            """
            credit : …
            credits : …
            file image …
            file photo : …
            file pic : …
            graphic : …
            handout photo …
            image : …
            image by : …
            image by …
            image copyright : …
            image copyright …
            image courtesy : …
            image courtesy of …
            image credit : …
            image credit …
            image credits : …
            image from —
            image source : …
            image source …
            image via …
            images : …
            images by …
            images courtesy of …
            images via …
            main image : …
            main photo : …
            photo : …
            photo by : …
            photo by …
            photo courtesy : …
            photo courtesy of …
            photo credit : …
            photo credit …
            photo credits : …
            photo illustration by …
            photo supplied
            photo via …
            photograph : …
            photograph by : …
            photograph by …
            photographer : …
            photographs : …
            photographs by …
            photos : …
            photos by : …
            photos by …
            photos courtesy of …
            photos via …
            pic : …
            pic credit : …
            pics : …
            picture : …
            picture by : …
            picture by …
            picture courtesy of …
            picture credit : …
            picture supplied
            pictures : …
            pictures by …
            pictures courtesy of …
            screenshot via …
            """),
        FurnitureTable(
            photo, limit: 7,
            agencies.split(separator: "\n")
                .flatMap {
                    ["via \($0)", "© \($0)", "© … \($0)", "credit … \($0)", "courtesy \($0)", "courtesy of \($0)"]
                }
                .joined(separator: "\n")),
        FurnitureTable(
            photo,
            """
            action images
            afp via getty images
            allsport
            ap photo
            ap photos
            backpagepix
            epa efe
            getty
            getty images
            getty images for world athletics
            getty images sport
            gettyimages
            icon sportswire
            imago images
            inpho
            nurphoto
            offside
            pa images
            pa wire
            popperfoto
            rex features
            sportsfile
            usa today sports
            usa today sports images
            wireimage
            world athletics photo
            zuma press
            """),
        FurnitureTable(
            photo, .beside,
            """
            afp
            alamy
            ap
            associated press
            epa
            file
            handout
            imago
            pa
            reuter
            reuters
            shutterstock
            supplied
            the associated press
            """),
        FurnitureTable(
            contribution,
            """
            additional reporting by afp
            additional reporting by agencies
            additional reporting by ap
            additional reporting by reuters
            afp contributed to this report
            agencies contributed to this report
            ap contributed to this report
            associated press contributed to this report
            information from reuters was used in this report
            information from the associated press was used in this report
            material from the associated press was used in this report
            news services contributed to this report
            reuters contributed to this report
            staff and wire reports
            staff reports
            the associated press contributed to this article
            the associated press contributed to this report
            the associated press contributed to this story
            wire reports
            wire services contributed to this report
            with aap
            with afp
            with agencies
            with agency inputs
            with ap
            with files from …
            with inputs from agencies
            with inputs from …
            with pa
            with reporting by reuters
            with reporting by the associated press
            with reuters
            """),
    ]
}
