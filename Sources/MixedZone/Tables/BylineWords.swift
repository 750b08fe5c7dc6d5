/// Words of bylines and credits on web pages.
enum BylineWords {
    /// What stands before the names of writers.
    static let markers = [
        "written by:", "written by", "posted by:", "posted by", "words by", "story by", "by:", "by", "author:", "text:",
        "words:", "published by", "article by", "author",
    ]

    /// What systems put where no name is known.
    static let placeholders: Set<String> = [
        "admin", "administrator", "editor", "author", "guest", "user", "unknown", "root", "webmaster", "super user",
        "wordpress", "undefined", "null", "none", "anonymous", "name", "about the author", "view all posts", "authors",
    ]

    /// What stands before the name in a picture's credit.
    static let photoMarkers = [
        "photo credit:", "image credit:", "picture credit:", "photo by", "photos by", "photograph by", "image by",
        "photo:",
        "image:", "picture:", "credit:", "photograph:", "photos:", "©", "courtesy of",
    ]
}
