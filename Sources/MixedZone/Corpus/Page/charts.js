// A part of the page's one script: AuditPage.swift joins the parts, in order, inside one function.

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
      svg.append(shape("rect", { x: left + column * width + 3, y: row * (line + 1) + 2, width: width - 6, height: row - 4, rx: 4, class: value ? "cell" : "none", "fill-opacity": value ? 0.85 + 0.15 * value / most : 1 }));
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
