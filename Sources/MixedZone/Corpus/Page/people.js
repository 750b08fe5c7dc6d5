// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

// ---- People and their quotes

function render() {
  const narrowed = state.search.trim() !== "" || state.finding !== "";
  const counted = groups.map((person) => ({ person, quotes: shown(person) }))
    .filter(({ person, quotes }) => quotes.length > 0 || !narrowed
      || (!state.finding && plain(person.name).includes(plain(state.search.trim()))));
  if (!counted.some(({ person }) => person === state.person)) {
    // Whoever has most to say is the best to begin with.
    state.person = counted.reduce((best, entry) => (!best || entry.quotes.length > best.quotes.length ? entry : best), null)?.person ?? null;
  }
  list.replaceChildren(...counted.map(({ person, quotes }) => personItem(person, quotes)));
  if (!state.person) {
    main.replaceChildren(element("p", { class: "empty" }, "No quote fits."));
    return;
  }
  const quotes = shown(state.person);
  main.replaceChildren(...personView(state.person, quotes, narrowed));
  if (narrowed) announce(`${count(counted.reduce((sum, entry) => sum + entry.quotes.length, 0), "quote")} of ${counted.length} people`);
}

function personItem(person, quotes) {
  const grave = quotes.flatMap(findingsOf).filter((finding) => finding.severity === "error").length;
  const about = [person.role, person.nation].filter(Boolean).join(", ");
  return element("li", {},
    element("button", { type: "button", "aria-current": person === state.person ? "true" : undefined, onclick: () => choose(person) },
      element("span", {}, person.name), element("span", { class: "count" }, String(quotes.length)),
      about || grave ? element("span", { class: "about" }, about, grave ? element("span", { class: "flagged" }, `${about ? " · " : ""}${count(grave, "contradiction")}`) : null) : null));
}

function choose(person) {
  state.person = person;
  render();
  list.querySelector('[aria-current="true"]')?.focus();
  main.scrollIntoView({ block: "nearest" });
}

function personView(person, quotes, narrowed) {
  const printed = new Set(person.quotes.flatMap((audited) => [audited.article, ...audited.alsoIn]));
  const about = [person.role, person.nation, ...person.otherNames.map((name) => `also ${name}`)].filter(Boolean).join(" · ");
  const parts = [
    element("h2", {}, person.name),
    element("p", { class: "lede" }, [about, `${count(person.quotes.length, "quote")} in ${count(printed.size, "article")}`, narrowed ? `${quotes.length} shown` : ""].filter(Boolean).join(" · ")),
  ];
  const heading = (id, text) => element("h3", { id }, text);
  if (quotes.length) parts.push(heading("quotes", "Quotes"), ...quotes.map(quoteView));
  if (!narrowed) {
    const alone = findings.filter((finding) => finding.people.includes(person.id) && !finding.evidence.some((place) => place.quote));
    if (alone.length) parts.push(heading("findings", "Findings"), ...alone.map(findingView));
    if (person.variants.length) parts.push(heading("variants", "Reported by several articles"), ...person.variants.map(variantView));
    if (person !== unnamed && printed.size > 1) {
      parts.push(heading("matrix", "Quotes in each article"), matrix(person, [...printed]));
    }
    if (person.results.length) {
      parts.push(heading("results", "Results"), resultsTable(person.results));
      const chart = timeline(person.results);
      if (chart) parts.push(heading("performances", "Performances"), chart);
    }
    if (person === unnamed) {
      const general = findings.filter((finding) => finding.people.length === 0 && !finding.evidence.some((place) => place.quote));
      if (general.length) parts.push(heading("general", "Findings about no single person"), ...general.map(findingView));
    }
  }
  const headings = parts.filter((part) => part.tagName === "H3");
  if (headings.length > 1) {
    parts.splice(2, 0, element("p", { class: "jumps" }, ...headings.map((part) => element("a", { href: `#${part.id}` }, part.textContent))));
  }
  return parts;
}

function articleName(id) {
  const article = articleOf.get(id);
  return article ? article.title ?? article.id : id;
}

function source(audited) {
  const article = articleOf.get(audited.article);
  const address = safeAddress(audited.source);
  return element("p", { class: "source" }, articleName(audited.article), " · ",
    address ? element("a", { href: address, rel: "noreferrer noopener" }, audited.source) : audited.source || audited.article,
    article?.published ? ` · ${day(article.published)}` : "",
    article?.duplicateOf ? ` · another printing of ${articleName(article.duplicateOf)}` : "");
}

/** The sentence around a quote, where it has more words than the quote. */
function context(audited) {
  const at = audited.sentence.indexOf(audited.quote.text);
  if (at < 0) return element("p", { class: "context" }, audited.sentence);
  const [before, after] = [audited.sentence.slice(0, at), audited.sentence.slice(at + audited.quote.text.length)];
  if (!/[\p{L}\p{N}]/u.test(before + after)) return null;
  return element("p", { class: "context" }, before, element("span", { class: "own" }, audited.quote.text), after);
}

function quoteView(audited) {
  const quote = audited.quote;
  const speaker = quote.speaker;
  const facts = [
    quote.kind, speaker?.cue ? `cue “${speaker.cue.text}”` : speaker ? "no cue" : null,
    speaker?.mention && speaker.mention.text !== speaker.name ? `as “${speaker.mention.text}”` : null,
    quote.addressee ? `to ${quote.addressee}` : null, speaker?.rule ?? quote.rule, `confidence ${quote.confidence}`, ...quote.flags,
    ...audited.alsoIn.map((id) => `also printed in ${articleName(id)}`),
  ].filter(Boolean);
  const decision = decisions.get(audited.key);
  return element("article", { class: "quote", tabindex: "0", "data-key": audited.key, "data-decided": decision ? decision.verdict : undefined },
    element("blockquote", {}, element("button", { type: "button", title: "Show the article", onclick: () => openArticle(audited) }, `“${quote.text}”`)),
    source(audited), context(audited),
    ...findingsOf(audited).map(findingView),
    element("ul", { class: "facts", "aria-label": "How it was found" }, ...facts.map((fact) => element("li", {}, fact))),
    decideView(audited, decision));
}

function decideView(audited, decision) {
  const who = element("input", { type: "text", list: "names", "aria-label": "Who said it", placeholder: "who said it", value: decision?.speaker });
  const pressed = (verdict) => String(decision?.verdict === verdict);
  const button = (verdict, label) => element("button", { type: "button", "data-verdict": verdict, "aria-pressed": pressed(verdict), onclick: () => decide(audited, verdict, verdict === "wrong-speaker" ? who.value.trim() : "") }, label);
  return element("div", { class: "decide" }, button("right", "Right"), button("not-a-quote", "Not a quote"), who, button("wrong-speaker", "Wrong speaker"),
    decision ? element("span", { class: "state" }, `Decided: ${describe(decision)}`) : null);
}

function findingView(finding) {
  const names = finding.people.map((id) => nameOf.get(id)).filter(Boolean);
  const others = finding.evidence.map((place) => `${place.article ? articleName(place.article) : "decision"}: “${place.text}”`);
  return element("div", { class: `finding ${finding.severity}` },
    element("strong", {}, finding.severity), " ", element("code", {}, finding.code), `: ${finding.message}`,
    others.length > 1 || !finding.evidence.some((place) => place.quote)
      ? element("details", {}, element("summary", {}, "Evidence"), ...names.length > 1 ? [element("p", {}, names.join(", "))] : [], ...others.map((text) => element("p", {}, text)))
      : null);
}

function variantView(variant) {
  return element("div", { class: "variant" }, ...variant.versions.map((version) => {
    const where = [version.article, ...version.alsoIn].map(articleName).join(" · ");
    const parts = version.difference ? version.difference.parts : [{ change: "same", text: version.text }];
    const tags = { same: "span", removed: "del", added: "ins" };
    return element("div", { class: "version" }, element("p", { class: "where" }, where),
      element("p", {}, ...parts.flatMap((part, number) => [number ? " " : null, element(tags[part.change], {}, part.text)])));
  }));
}

/** What other articles say of the same performance, where they differ. */
function otherwise(conflicts, field) {
  const conflict = (conflicts ?? []).find((entry) => entry.field === field);
  if (!conflict) return null;
  return element("ul", { class: "conflict", "aria-label": "The articles differ" },
    ...conflict.values.map(({ value, articles }) => element("li", {}, `${value}: ${articles.map(articleName).join(" · ")}`)));
}

function resultsTable(results) {
  const heads = ["Date", "Event", "Competition", "Round", "Place", "Mark", "Records", "Confidence", "Source"];
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Results" }, element("table", {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...results.map(({ article, published, result, conflicts }) => element("tr", {},
      element("td", { class: "number" }, result.date ?? day(published)), element("td", {}, [result.event, result.sex].filter(Boolean).join(", ")),
      element("td", {}, [result.competition, result.edition].filter(Boolean).join(" ")), element("td", {}, result.round ?? ""),
      element("td", { class: "number" }, [result.rank ?? "", result.medal, result.status].filter(Boolean).join(" "), otherwise(conflicts, "rank"), otherwise(conflicts, "status")), element("td", { class: "number" }, result.mark?.text ?? "", otherwise(conflicts, "mark")),
      element("td", {}, result.records.join(" ")), element("td", { class: "number" }, String(result.confidence)),
      element("td", { class: "wide" }, element("button", { type: "button", class: "plain", onclick: () => openSpans(article, result.evidence) }, articleName(article))))))));
}
