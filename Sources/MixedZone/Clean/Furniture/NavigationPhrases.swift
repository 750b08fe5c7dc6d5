/// Menus and the crumbs that say where a page stands.
enum NavigationPhrases {
    static let rules = [NavMenu.rule, NavBreadcrumb.rule]

    static let tables = [
        FurnitureTable(
            NavMenu.rule,
            """
            accessibility links
            close main menu
            close menu
            close navigation
            close search
            expand menu
            jump to comments
            jump to content
            jump to navigation
            larger text size
            main menu
            main navigation
            menu close
            menu menu
            mobile menu
            navigation menu
            normal text size
            open main menu
            open menu
            open navigation
            open search
            primary menu
            primary navigation
            search for —
            search form
            search our site
            search site
            search the site
            search this site
            search this website
            secondary menu
            show menu
            show search
            site index
            site map
            site navigation
            site search
            sitemap
            skip navigation
            skip to content
            skip to footer
            skip to key events
            skip to main
            skip to main content
            skip to main navigation
            skip to navigation
            skip to primary …
            skip to search
            skip to secondary …
            skip to sidebar
            sub menu
            submit search
            switch edition
            text size
            toggle menu
            toggle navigation
            toggle search
            top menu
            very large text size
            view comments
            view desktop site
            view mobile site
            """),
        FurnitureTable(
            NavBreadcrumb.rule,
            """
            filed under : …
            filed under …
            posted in —
            you are here
            you are here : …
            """),
        FurnitureTable(NavMenu.rule, .beside, vocabulary),
        FurnitureTable(NavMenu.rule, .beside, sports),
    ]
}
