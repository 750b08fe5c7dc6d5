"use strict";

// The page of an audit. Words of articles reach the page through text nodes alone, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { athletes, withoutSpeaker, findings, articles } = data.document;
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const storageName = "mixedzone.decisions/1";

  // ---- Elements

  /** An element with attributes and children; strings become text. */
  function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    fill(node, attributes, children);
    return node;
  }

  function shape(name, attributes = {}, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    fill(node, attributes, children);
    return node;
  }

  function fill(node, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === null || value === false) continue;
      if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
      else node.setAttribute(key, value === true ? "" : String(value));
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
  }

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const day = (date) => (date ? date.slice(0, 10) : "");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** An address that may be followed: of the web, never a script's. */
  function safeAddress(text) {
    return /^https?:\/\//i.test(text) ? text : null;
  }

  // ---- What there is

  const unnamed = { id: "", name: "Without a speaker", otherNames: [], quotes: withoutSpeaker, variants: [], results: [] };
  const groups = withoutSpeaker.length ? [...athletes, unnamed] : athletes;
  const findingsOfQuote = new Map();
  for (const finding of findings) {
    for (const place of finding.evidence) {
      if (!place.quote) continue;
      const key = JSON.stringify([place.article, place.quote]);
      if (!findingsOfQuote.has(key)) findingsOfQuote.set(key, []);
      if (!findingsOfQuote.get(key).includes(finding)) findingsOfQuote.get(key).push(finding);
    }
  }
  const findingsOf = (quote) => findingsOfQuote.get(JSON.stringify([quote.article, quote.quote.id])) ?? [];
  const nameOf = new Map(athletes.map((person) => [person.id, person.name]));

  const state = { person: null, search: "", finding: "" };

  // ---- Decisions

  const decisions = new Map(data.decisions.map((decision) => [decision.key, decision]));
  try {
    const kept = JSON.parse(localStorage.getItem(storageName) ?? "[]");
    for (const decision of kept) {
      if (decision && typeof decision.key === "string") decisions.set(decision.key, decision);
    }
  } catch (error) {
    // A browser that keeps nothing still saves the file.
  }

  function keepDecisions() {
    try {
      localStorage.setItem(storageName, JSON.stringify([...decisions.values()]));
    } catch (error) {
      announce("The browser keeps nothing for this page: save the decisions before you close it.");
    }
    saveButton.textContent = `Save ${count(decisions.size, "decision")}`;
    saveButton.disabled = decisions.size === 0;
  }

  function decide(audited, verdict, speaker) {
    const before = decisions.get(audited.key);
    if (before && before.verdict === verdict && verdict !== "wrong-speaker") {
      decisions.delete(audited.key);
      announce("The decision is taken back.");
    } else {
      const decision = {
        key: audited.key, article: audited.place, quote: audited.quote.text, sentence: audited.sentence, verdict,
        decided: new Date().toISOString(),
      };
      if (speaker) decision.speaker = speaker;
      decisions.set(audited.key, decision);
      announce(`Decided: ${describe(decision)}`);
    }
    keepDecisions();
    render();
    document.querySelector(`[data-key="${CSS.escape(audited.key)}"] .decide button`)?.focus();
  }

  function describe(decision) {
    if (decision.verdict === "right") return "right";
    if (decision.verdict === "not-a-quote") return "not a quote";
    return decision.speaker ? `said by ${decision.speaker}` : "wrong speaker";
  }

  function saveDecisions() {
    const sorted = [...decisions.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    const text = JSON.stringify({ schema: "mixedzone.decisions/1", decisions: sorted }, null, 2) + "\n";
    const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: "decisions.json" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    announce("decisions.json is saved; give it to mixedzone with --decisions.");
  }

  async function loadDecisions(file) {
    try {
      const loaded = JSON.parse(await file.text());
      if (loaded.schema !== "mixedzone.decisions/1") throw new Error("another schema");
      for (const decision of loaded.decisions) {
        if (typeof decision.key !== "string") continue;
        const own = decisions.get(decision.key);
        if (!own || (own.decided ?? "") < (decision.decided ?? "")) decisions.set(decision.key, decision);
      }
      keepDecisions();
      render();
      announce(`${count(loaded.decisions.length, "decision")} read.`);
    } catch (error) {
      announce(`${file.name} holds no decisions.`);
    }
  }

  // ---- Frame

  const main = element("main", { id: "content", class: "content", tabindex: "-1" });
  const list = element("ul", { class: "people", "aria-label": "People" });
  const status = element("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const announce = (text) => { status.textContent = text; };
  const search = element("input", { id: "search", type: "search", placeholder: "words of a quote or a name", oninput: (event) => { state.search = event.target.value; render(); } });
  const codes = [...new Set(findings.map((finding) => finding.code))].sort();
  const filter = element("select", { id: "finding", onchange: (event) => { state.finding = event.target.value; render(); } },
    element("option", { value: "" }, "all quotes"),
    element("option", { value: "*" }, `with any finding (${findings.length})`),
    ...codes.map((code) => element("option", { value: code }, `${code} (${findings.filter((finding) => finding.code === code).length})`)));
  const saveButton = element("button", { id: "save", type: "button", class: "half", onclick: saveDecisions });
  const fileInput = element("input", { id: "load", type: "file", accept: ".json,application/json", class: "visually-hidden", tabindex: "-1", onchange: (event) => { if (event.target.files[0]) loadDecisions(event.target.files[0]); } });
  const loadButton = element("button", { type: "button", class: "half", onclick: () => fileInput.click() }, "Read decisions");
  const reader = element("dialog", { id: "article", "aria-labelledby": "article-title", onclick: (event) => { if (event.target === reader) reader.close(); } });

  document.getElementById("app").append(
    element("a", { class: "skip", href: "#content" }, "To the quotes"),
    element("header", { class: "bar" },
      element("h1", {}, "Who said what"),
      element("label", { for: "search" }, "Search", search),
      element("label", { for: "finding" }, "Findings", filter),
      saveButton, loadButton, element("label", { class: "visually-hidden", for: "load" }, "File of decisions", fileInput)),
    element("div", { class: "layout" },
      element("nav", { class: "sidebar", "aria-label": "People" }, list,
        element("p", { class: "keys" }, element("kbd", {}, "/"), " search · ", element("kbd", {}, "j"), " ", element("kbd", {}, "k"), " next, last quote · ",
          element("kbd", {}, "n"), " ", element("kbd", {}, "p"), " next, last person · ", element("kbd", {}, "Enter"), " article")),
      main),
    reader, status);

  // ---- Selection

  function fits(audited) {
    if (state.finding) {
      const own = findingsOf(audited);
      if (!own.some((finding) => state.finding === "*" || finding.code === state.finding)) return false;
    }
    return true;
  }

  function words(audited, person) {
    return plain([audited.quote.text, audited.sentence, audited.title ?? "", audited.source, person.name, ...person.otherNames].join(" "));
  }

  const index = new Map();
  function searchable(audited, person) {
    if (!index.has(audited)) index.set(audited, words(audited, person));
    return index.get(audited);
  }

  function shown(person) {
    const asked = plain(state.search).split(/\s+/).filter(Boolean);
    return person.quotes.filter((audited) => fits(audited) && asked.every((word) => searchable(audited, person).includes(word)));
  }

  // ---- Rendering

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

  function resultsTable(results) {
    const heads = ["Date", "Event", "Competition", "Round", "Place", "Mark", "Records", "Confidence", "Source"];
    return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Results" }, element("table", {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...results.map(({ article, published, result }) => element("tr", {},
        element("td", { class: "number" }, result.date ?? day(published)), element("td", {}, [result.event, result.sex].filter(Boolean).join(", ")),
        element("td", {}, [result.competition, result.edition].filter(Boolean).join(" ")), element("td", {}, result.round ?? ""),
        element("td", { class: "number" }, [result.rank ?? "", result.medal, result.status].filter(Boolean).join(" ")), element("td", { class: "number" }, result.mark?.text ?? ""),
        element("td", {}, result.records.join(" ")), element("td", { class: "number" }, String(result.confidence)),
        element("td", { class: "wide" }, element("button", { type: "button", class: "plain", onclick: () => openSpans(article, result.evidence) }, articleName(article))))))));
  }

  // ---- Charts

  function matrix(person, ids) {
    const order = articles.map((article) => article.id).filter((id) => ids.includes(id));
    const own = new Map(order.map((id) => [id, person.quotes.filter((audited) => audited.article === id).length]));
    const again = new Map(order.map((id) => [id, person.quotes.filter((audited) => audited.alsoIn.includes(id)).length]));
    const shared = new Map(order.map((id) => [id, person.variants.filter((variant) => variant.versions.some((version) => version.article === id || version.alsoIn.includes(id))).length]));
    const columns = [["quotes", own], ["printed again", again], ["variants", shared]];
    const [left, row, width] = [270, 26, 92];
    const most = Math.max(1, ...columns.flatMap(([, values]) => [...values.values()]));
    const label = `Quotes in each article: ${order.map((id) => `${articleName(id)} ${own.get(id)}`).join("; ")}`;
    const svg = shape("svg", { width: left + width * columns.length + 10, height: row * (order.length + 1) + 6, role: "img", "aria-label": label });
    columns.forEach(([name], column) => svg.append(shape("text", { x: left + column * width + width / 2, y: 16, "text-anchor": "middle", class: "faint" }, name)));
    order.forEach((id, line) => {
      const name = articleName(id);
      svg.append(shape("text", { x: 0, y: row * (line + 1) + 17 }, shape("title", {}, name), Array.from(name).length > 40 ? `${Array.from(name).slice(0, 39).join("")}…` : name));
      columns.forEach(([, values], column) => {
        const value = values.get(id);
        svg.append(shape("rect", { x: left + column * width + 3, y: row * (line + 1) + 2, width: width - 6, height: row - 4, rx: 4, class: value ? "cell" : "none", "fill-opacity": value ? 0.75 + 0.25 * value / most : 1 }));
        if (value) svg.append(shape("text", { x: left + column * width + width / 2, y: row * (line + 1) + 17, "text-anchor": "middle", class: "cell-count" }, String(value)));
      });
    });
    return element("div", { class: "scroll chart", tabindex: "0", role: "region", "aria-label": "Quotes in each article" }, svg);
  }

  /** Marks over time; marks of articles without a date stand at their end, apart. */
  function timeline(results) {
    const byEvent = new Map();
    for (const entry of results) {
      if (!entry.result.mark) continue;
      const key = `${entry.result.event ?? "event unknown"} (${entry.result.mark.unit})`;
      if (!byEvent.has(key)) byEvent.set(key, []);
      byEvent.get(key).push(entry);
    }
    if (!byEvent.size) return null;
    const [left, right, line] = [190, 640, 56];
    const dated = results.map((entry) => Date.parse(day(entry.result.date ?? entry.published))).filter(Number.isFinite);
    const [first, last] = [Math.min(...dated), Math.max(...dated)];
    const svg = shape("svg", { width: right + 120, height: byEvent.size * line + 24, role: "img", "aria-label": `Performances: ${results.filter((entry) => entry.result.mark).map((entry) => `${entry.result.event ?? ""} ${entry.result.mark.text}`).join("; ")}` });
    [...byEvent].forEach(([event, entries], number) => {
      const y = number * line + 34;
      svg.append(shape("text", { x: 0, y: y + 4 }, event), shape("line", { x1: left, x2: right, y1: y, y2: y, class: "axis" }));
      const placed = entries.map((entry) => {
        const at = Date.parse(day(entry.result.date ?? entry.published));
        const x = !Number.isFinite(at) ? right + 40 : last > first ? left + (at - first) / (last - first) * (right - left) : (left + right) / 2;
        return { entry, x };
      }).sort((one, other) => one.x - other.x);
      const told = new Map();
      placed.forEach(({ entry, x }) => {
        const key = `${Math.round(x / 8)} ${entry.result.mark.text}`;
        if (told.has(key)) return;
        const level = [...told.values()].filter((other) => Math.abs(other - x) < 60).length;
        told.set(key, x);
        svg.append(shape("circle", { cx: x, cy: y, r: 6, class: "dot" }, shape("title", {}, `${entry.result.mark.text} · ${articleName(entry.article)}`)),
          shape("text", { x, y: level % 2 ? y + 22 : y - 11, "text-anchor": "middle" }, entry.result.mark.text));
      });
    });
    if (dated.length) {
      const bottom = byEvent.size * line + 18;
      const date = (time) => new Date(time).toISOString().slice(0, 10);
      svg.append(shape("text", { x: left, y: bottom, class: "faint" }, date(first)));
      if (last > first) svg.append(shape("text", { x: right, y: bottom, "text-anchor": "end", class: "faint" }, date(last)));
    }
    if (results.some((entry) => entry.result.mark && !(entry.result.date ?? entry.published))) svg.append(shape("text", { x: right + 40, y: 12, "text-anchor": "middle", class: "faint" }, "no date"));
    return element("div", { class: "scroll chart", tabindex: "0", role: "region", "aria-label": "Performances over time" }, svg);
  }

  // ---- Articles

  function openArticle(audited) {
    openSpans(audited.article, [audited.quote]);
  }

  /** Shows an article with some of its spans lit. Offsets count Unicode scalars, as the record does. */
  function openSpans(id, spans) {
    const article = articleOf.get(id);
    const text = data.texts[id];
    const body = element("div", { class: "article-body" });
    if (text) {
      const scalars = Array.from(text.text);
      const said = groups.flatMap((person) => person.quotes).filter((audited) => audited.article === id).map((audited) => audited.quote);
      for (const block of text.blocks) body.append(blockView(scalars, block, spans, said));
    } else {
      body.append(element("p", {}, "The text of this article is not in the page."));
    }
    const close = element("button", { type: "button", onclick: () => reader.close() }, "Close");
    reader.replaceChildren(
      element("div", { class: "article-head" }, element("div", {}, element("h2", { id: "article-title" }, articleName(id)),
        element("p", { class: "about" }, [article?.source, day(article?.published)].filter(Boolean).join(" · "))), close), body);
    reader.showModal();
    close.focus();
    reader.querySelector(".lit")?.scrollIntoView({ block: "center" });
  }

  function blockView(scalars, block, lit, said) {
    const kind = ["title", "heading", "standfirst"].includes(block.kind) ? (block.kind === "title" ? "title" : "heading") : "";
    const paragraph = element("p", { class: kind });
    const edges = new Set([block.start, block.end]);
    for (const span of [...lit, ...said]) {
      for (const edge of [span.start, span.end]) if (edge > block.start && edge < block.end) edges.add(edge);
    }
    const sorted = [...edges].sort((one, other) => one - other);
    for (let at = 0; at + 1 < sorted.length; at += 1) {
      const [start, end] = [sorted[at], sorted[at + 1]];
      const within = (span) => span.start <= start && end <= span.end;
      const words = scalars.slice(start, end).join("");
      if (lit.some(within)) paragraph.append(element("mark", { class: "lit" }, words));
      else if (said.some(within)) paragraph.append(element("span", { class: "said" }, words));
      else paragraph.append(words);
    }
    return paragraph;
  }

  // ---- Keys

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || reader.open) return;
    const typing = ["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement?.tagName);
    if (typing) {
      if (event.key === "Escape") document.activeElement.blur();
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    if (step) {
      const cards = [...main.querySelectorAll(".quote")];
      const at = cards.indexOf(document.activeElement?.closest?.(".quote"));
      const next = cards[Math.min(Math.max(at + step, 0), cards.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    } else if (event.key === "n" || event.key === "p") {
      const buttons = [...list.querySelectorAll("button")];
      const at = buttons.findIndex((button) => button.getAttribute("aria-current"));
      buttons[at + (event.key === "n" ? 1 : -1)]?.click();
    } else if (event.key === "/") {
      search.focus();
      event.preventDefault();
    } else if (event.key === "Enter" && document.activeElement?.classList.contains("quote")) {
      document.activeElement.querySelector("blockquote button")?.click();
      event.preventDefault();
    }
  });

  const names = element("datalist", { id: "names" }, ...athletes.map((person) => element("option", { value: person.name })));
  document.getElementById("app").append(names);
  keepDecisions();
  render();
})();
