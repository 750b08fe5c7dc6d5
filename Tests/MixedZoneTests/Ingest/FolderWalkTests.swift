import Foundation
import Testing

@testable import MixedZone

@Suite struct FolderWalkTests {
    private func places(_ root: String, excluding output: String? = nil) -> [String] {
        var feed = ArticleFeed([.path(root)], excluding: output)
        var places: [String] = []
        while let pending = feed.next() {
            let path = pending.place.file.replacingOccurrences(of: root + "/", with: "")
            if case .failed(let error) = pending.content {
                places.append("\(path)!\(error.code)")
            } else {
                places.append(path)
            }
        }
        return places
    }

    @Test func walksInByteOrderOfWholePaths() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a-b.txt", "a.txt", "B.txt", "a/b/c.html", "é.txt"] {
            try folder.write("x", to: name)
        }
        // "-" and "." come before "/" among the bytes, so a folder stands after the files that share its name.
        #expect(
            places(folder.path) == ["B.txt", "a-b.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.txt", "é.txt"])
    }

    @Test func passesOverWhatIsNoArticle() throws {
        let folder = try TemporaryFolder()
        for name in ["README.md", ".hidden.txt", ".git/x.txt", "page.pdf", "Makefile", "style.css", "data.json"] {
            try folder.write("x", to: name)
        }
        try folder.write("<!DOCTYPE html><p>A page.", to: "saved-page")
        try folder.write("<html><p>A page.", to: "story.php")
        try folder.write("<?php echo 1;", to: "program.php")
        try folder.write("x", to: "LOUD.TXT")
        #expect(places(folder.path) == ["LOUD.TXT", "saved-page", "story.php"])
    }

    @Test func reportsAFolderWithoutArticles() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "README.md")
        #expect(places(folder.path) == [folder.path + "!no-articles"])
    }

    @Test func endsWhereALinkLeadsBackUp() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "in/a.txt")
        try FileManager.default.createSymbolicLink(atPath: folder("in/up"), withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(atPath: folder("in/gone.txt"), withDestinationPath: "nowhere")
        try FileManager.default.createSymbolicLink(atPath: folder("in/link.txt"), withDestinationPath: "a.txt")
        #expect(places(folder.path) == ["in/a.txt", "in/gone.txt!unreadable", "in/link.txt"])
    }

    @Test func leavesTheOutputOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        try folder.write("x", to: "out/clean/a.txt")
        #expect(places(folder.path, excluding: folder("out")) == ["a.txt"])
    }

    @Test(.timeLimit(.minutes(1))) func doesNotWaitForAPipe() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.txt")
        #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
        #expect(places(folder.path) == ["a.txt"])
    }
}

@Suite struct UniqueIdentifiersTests {
    @Test func numbersClashesInOrder() {
        var identifiers = UniqueIdentifiers()
        let claimed = ["final", "final", "Final", "final-2", "heat", "", "final"].map { identifiers.claim($0) }
        #expect(claimed == ["final", "final-2", "Final-3", "final-2-2", "heat", "article", "final-4"])
    }

    @Test func countsAcrossInputs() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/final.txt")
        try folder.write("x", to: "b/final.html")
        var feed = ArticleFeed([.path(folder("b/final.html")), .path(folder.path)])
        var ids: [String] = []
        while let pending = feed.next() { ids.append(pending.id) }
        #expect(ids == ["final", "final-2", "final-3"])
    }

    @Test(arguments: [
        ("a/final.html", "final", "html"), ("final", "final", ""), (".txt", ".txt", ""), ("a.b/c", "c", ""),
        ("x/1.500m.TXT", "1.500m", "txt"), ("folder/", "folder", ""),
    ])
    func takesNamesApart(path: String, stem: String, fileExtension: String) {
        #expect(FileName(path).stem == stem)
        #expect(FileName(path).extension == fileExtension)
    }
}
