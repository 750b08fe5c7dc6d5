extension RuleCatalogue {
    /// The catalogue as a page: what `Docs/Rules.md` holds.
    public static var markdown: String {
        var page = """
            # Rules

            Every rule that can make a finding, with examples. The words that a rule must find, or take out, stand
            between ⟦ and ⟧. A test runs every example through the whole pipeline. Made by `make docs` from the rules
            themselves; do not edit.


            """
        var family: Substring = ""
        for rule in all {
            if rule.family != family {
                family = rule.family
                page += "## \(family)\n\n"
            }
            page += markdown(of: rule)
        }
        return String(page.dropLast())
    }

    /// One rule as a section of the page.
    public static func markdown(of rule: Rule) -> String {
        var section = "### `\(rule.id)`\n\n\(rule.purpose)\n\n"
        for hit in rule.hits {
            section +=
                "- finds \(code(hit.text))" + (hit.value.map { ", meaning \(code($0))" } ?? "")
                + (hit.alongside.isEmpty ? "" : ", beside \(hit.alongside.count) other articles") + "\n"
        }
        for miss in rule.misses { section += "- not in \(code(miss))\n" }
        return section + "\n"
    }

    /// Text between as many backticks as it needs; a line feed is shown, since a list item is one line.
    private static func code(_ text: String) -> String {
        let line = text.replacing("\n", with: "⏎")
        let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let pad = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
        return fence + pad + line + pad + fence
    }
}
