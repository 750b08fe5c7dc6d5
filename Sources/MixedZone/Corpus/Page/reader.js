// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

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

// ---- Start

const names = element("datalist", { id: "names" }, ...athletes.map((person) => element("option", { value: person.name })));
document.getElementById("app").append(names);
keepDecisions();
render();
