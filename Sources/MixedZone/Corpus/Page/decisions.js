// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

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
