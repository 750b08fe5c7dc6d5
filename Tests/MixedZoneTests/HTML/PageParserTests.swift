import Testing

@testable import MixedZone

/// What libxml2's HTML 4 parser gets wrong, and the builder mends.
@Suite struct PageParserTests {
    private func tree(_ page: String) throws -> PageTree { try PageParser.parse(Array(page.utf8)) }

    private func text(_ page: String) throws -> String { String(decoding: try tree(page).text, as: UTF8.self) }

    /// The names of the elements around the text node that begins with some words.
    private func ancestors(of words: String, in page: String) throws -> [PageElement] {
        let tree = try tree(page)
        let found = tree.nodes.indices.first { index in
            tree.nodes[index].element == .text && tree.text[tree.textRange(of: index)].starts(with: words.utf8)
        }
        var node = Int(tree.nodes[try #require(found)].parent)
        var elements: [PageElement] = []
        while node >= 0 {
            elements.append(tree.nodes[node].element)
            node = Int(tree.nodes[node].parent)
        }
        return elements
    }

    @Test func closesNavigationOverAnUnclosedDivision() throws {
        let page = "<body><header><nav><div><a href=/>Home</a></nav></header><p>Story</p></body>"
        #expect(try ancestors(of: "Story", in: page) == [.p, .body, .html])
    }

    @Test func closesParagraphsBeforeSections() throws {
        #expect(try ancestors(of: "Story", in: "<body><p>Label<section>Story</section>") == [.section, .body, .html])
        #expect(try ancestors(of: "Story", in: "<body><p>Label<figure>Story</figure>") == [.figure, .body, .html])
    }

    @Test func keepsParagraphsInTables() throws {
        #expect(try ancestors(of: "Story", in: "<p>A<table><tr><td><p>Story</td></tr></table>").contains(.td))
    }

    @Test func readsOnAfterTheEndOfTheBody() throws {
        let tree = try tree("<html><body><p>One</p></body></html><p>Two</p><html><body><p>Three</p></body></html>")
        #expect(tree.nodes.filter { $0.element == .html }.count == 1)
        #expect(String(decoding: tree.text, as: UTF8.self) == "OneTwoThree")
    }

    @Test(arguments: [
        "<p>A<template><p>no</p></template>B</p>", "<p>A<noscript><img src=x>no</noscript>B</p>",
        "<p>A<iframe src=x>no</iframe>B</p>", "<p>A<![CDATA[no]]>B</p>", "<p>A<script>'<p>no'</script>B</p>",
        "<p>A<!-- no --><style>no{}</style>B</p>", "<p>A<svg><text>no</text></svg>B</p>",
        "<p>A<textarea>no</textarea>B</p>", "<p title='<b>no</b>'>AB</p>",
    ]) func leavesOutWhatIsNoText(page: String) throws {
        #expect(try text(page) == "AB")
    }

    @Test func survivesAMissingEndOfRawText() throws {
        #expect(try text("<p>A</p><iframe src=x><p>B</p>") == "AB")
        #expect(try text("<p>A</p><!-- open <p>B</p>") == "A")
    }

    @Test func readsC1ReferencesAsWindows1252() throws {
        #expect(try text("<p>It&#146;s &#147;on&#148; &#x96; now&#133;</p>") == "It’s “on” – now…")
    }

    @Test func collapsesWhiteSpaceAndDropsSoftHyphens() throws {
        #expect(try text("<p>a \n\t b&nbsp;&nbsp;c re\u{AD}lay\u{200B}s<br> d</p>") == "a b c relays\nd")
    }

    @Test func countsTheLinesOfTheSource() throws {
        let page = "<html>\n<script>\n\n\n</script>\n<!--\n-->\n<p\nclass=a>Story</p>"
        let tree = try tree(page)
        let paragraph = try #require(tree.first(.p))
        #expect((8...9).contains(tree.nodes[paragraph].line))
    }

    @Test func keepsTheAttributesThatRulesReadOnce() throws {
        let tree = try tree(#"<p class="a" style="color:red" class="b" data-x="y" id='c"d'>Story</p>"#)
        let paragraph = try #require(tree.first(.p))
        #expect(tree.string(.class, of: paragraph) == "a")
        #expect(tree.string(.id, of: paragraph) == #"c"d"#)
        #expect(tree.nodes[paragraph].attributeCount == 2)
    }
}
