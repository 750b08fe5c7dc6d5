/// Menus and the crumbs that say where a page stands.
enum NavigationPhrases {
    static let rules = [NavMenu.rule, NavBreadcrumb.rule]

    static let tables = [
        FurnitureTable(
            NavMenu.rule,
            """
            close main menu
            close menu
            close navigation
            close search
            expand menu
            jump to comments
            jump to content
            jump to navigation
            main menu
            main navigation
            menu close
            menu menu
            mobile menu
            navigation menu
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
            toggle menu
            toggle navigation
            toggle search
            top menu
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
