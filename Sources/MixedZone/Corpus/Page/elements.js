// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

// The page of an audit. Words of articles reach the page through text nodes alone, never as markup.

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
