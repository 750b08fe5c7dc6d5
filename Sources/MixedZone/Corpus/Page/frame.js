// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

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
