// The lists: only the rows in sight are elements, however many there are.

const HIGH = 58, HEAD = 40;
const list = { sections: [], total: 0, tab: "incidents", at: new Map(), focus: -1 };

const TABS = [["incidents", "Incidents"], ["actors", "Actors"], ["sources", "Sources"]];

function drawTabs() {
  const counts = { incidents: state.shown.length, actors: model.actors.id.length,
    sources: model.rest ? model.rest.sources.id.length : null };
  if (state.query && index.whole) [counts.actors, counts.sources] = [hits(index.actors).length, hits(index.sources).length];
  byId("tabs").replaceChildren(...TABS.map(([tab, words]) =>
    h("a.tab", { href: `#${tab}`, "aria-current": list.tab === tab ? "page" : null }, words,
      counts[tab] === null ? null : h("span.number", null, counts[tab].toLocaleString("en")))));
}

function sectionsOf(tab) {
  const every = (sheet) => sheet.id.map((_, row) => row), searching = terms(state.query).length > 0;
  const actors = () => (searching ? hits(index.actors) : every(model.actors));
  const sources = () => (searching ? hits(index.sources) : model.rest ? every(model.rest.sources) : []);
  if (tab === "actors") return [{ type: "actor", rows: actors() }];
  if (tab === "sources") return [{ type: "source", rows: sources() }];
  const found = [{ type: "incident", rows: state.shown }];
  if (searching && index.whole) {
    // Sources only where there is nothing else: their tab says how many there are.
    const most = state.shown.length ? 3 : 20, others = [["actor", "Actors", actors()]];
    if (!state.shown.length) others.unshift(["source", "Sources", sources()]);
    for (const [type, title, rows] of others)
      if (rows.length) found.unshift({ type, title, rows: rows.slice(0, most), more: rows.length - most, href: `#${type}s` });
    if (found.length > 1 && state.shown.length) found[found.length - 1].title = "Incidents";
  }
  return found;
}

function drawList() {
  if (byId("listing").hidden) return;
  list.sections = sectionsOf(list.tab);
  let top = 0;
  for (const section of list.sections) {
    section.top = top;
    section.head = section.title ? HEAD : 0;
    top += section.head + section.rows.length * HIGH;
  }
  list.total = top;
  byId("rows").style.height = `${top}px`;
  if (!top) return byId("rows").replaceChildren(h("p.none", null, nothingWords()));
  byId("listing").scrollTop = list.at.get(list.tab) || 0;
  fillList();
}

function nothingWords() {
  if (state.query) return `Nothing found for “${state.query}”. A word is found by how it begins, in every script.`;
  if (list.tab === "incidents" && filtered()) return "No incident passes these filters.";
  return { incidents: "This file holds no incidents.", actors: "This file holds no actors.", sources: model.rest ? "This file holds no sources." : "Reading …" }[list.tab];
}

const fillSoon = eachFrame(() => fillList());

function fillList() {
  const box = byId("listing"), from = box.scrollTop - 4 * HIGH, to = box.scrollTop + box.clientHeight + 4 * HIGH;
  list.at.set(list.tab, box.scrollTop);
  const made = [], holding = document.activeElement && document.activeElement.dataset.key;
  for (const section of list.sections) {
    const rows = section.top + section.head;
    if (section.head && section.top < to && rows > from) made.push(headRow(section));
    const first = Math.max(Math.floor((from - rows) / HIGH), 0);
    const last = Math.min(Math.ceil((to - rows) / HIGH), section.rows.length);
    for (let n = first; n < last; n++) made.push(listRow(section, n, rows + n * HIGH));
  }
  byId("rows").replaceChildren(...made);
  if (holding) {
    const again = made.find((row) => row.firstElementChild && row.firstElementChild.dataset.key === holding);
    if (again) again.firstElementChild.focus({ preventScroll: true });
  }
}

function headRow(section) {
  const made = h("div.section", null, h("span", null, section.title),
    section.more > 0 ? h("a", { href: section.href }, `${section.more.toLocaleString("en")} more`) : null);
  made.style.top = `${section.top}px`;
  return made;
}

function listRow(section, n, top) {
  const row = section.rows[n];
  const [first, second, before] = { incident: incidentRow, actor: actorRow, source: sourceRow }[section.type](row);
  const chosen = section.type === "incident" && row === state.selected;
  const made = h("div.row", { role: "listitem", "aria-posinset": n + 1, "aria-setsize": section.rows.length },
    h("a.record", { href: go(section.type, row), "data-key": `${section.type}-${row}`, "aria-current": chosen ? "true" : null },
      before, h("span.lines", null, h("span.first", null, first), h("span.second", null, second))));
  made.style.top = `${top}px`;
  return made;
}

const shortText = (words) => (words.length > 220 ? words.slice(0, 220) + "…" : words);
const dotted = (...words) => words.filter(Boolean).flatMap((word, n) => (n ? [" · ", word] : [word]));

function incidentRow(row) {
  const where = whereOf(row);
  const said = h("span.unseen", null, `${model.standings[model.standing[row]]}. `);
  return [[said, text(shortText(model.titles[row]) || "Untitled")],
    dotted(h("span.when", null, model.whens[row] || "No date"), model.kinds[model.kind[row]].toLowerCase(), where && text(shortText(where))),
    sign(model.standing[row])];
}

function actorRow(row) {
  const { name, native, kind, country } = model.actors;
  return [[text(shortText(name[row])), native[row] ? h("bdi.native", null, shortText(native[row])) : null],
    dotted(kind[row].toLowerCase(), countryName(country[row]), incidentWords(actorCounts()[row])), null];
}

function sourceRow(row) {
  const { title, publisher, issued, kind } = model.rest.sources;
  return [text(shortText(title[row]) || "Untitled"),
    dotted(publisher[row] && text(shortText(publisher[row])), issued[row], kind[row].toLowerCase()), null];
}

const incidentWords = (number) => (number ? plural(number, "incident") : "");

let partCounts = null;
function actorCounts() {
  if (partCounts) return partCounts;
  partCounts = new Uint32Array(model.actors.id.length);
  for (const actor of model.parts.actor) if (actor >= 0) partCounts[actor]++;
  return partCounts;
}

function listenList() {
  const box = byId("listing");
  box.addEventListener("scroll", fillSoon, { passive: true });
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -1e9, End: 1e9 }[event.key];
    if (!step || !document.activeElement.dataset.key) return;
    event.preventDefault();
    const flat = list.sections.flatMap((section) => Array.from({ length: section.rows.length }, (_, n) => [section, n]));
    const here = flat.findIndex(([section, n]) => `${section.type}-${section.rows[n]}` === document.activeElement.dataset.key);
    const [section, n] = flat[Math.min(Math.max(here + step, 0), flat.length - 1)];
    const top = section.top + section.head + n * HIGH;
    if (top < box.scrollTop) box.scrollTop = top;
    if (top + HIGH > box.scrollTop + box.clientHeight) box.scrollTop = top + HIGH - box.clientHeight;
    fillList();
    const found = box.querySelector(`[data-key="${section.type}-${section.rows[n]}"]`);
    if (found) found.focus({ preventScroll: true });
  });
}

/** Back from a card: its row is in sight and has the keyboard, unless that is elsewhere. */
function returnTo([type, row]) {
  const section = list.sections.find((each) => each.type === type), box = byId("listing");
  const n = section ? section.rows.indexOf(row) : -1;
  if (n < 0) return;
  const top = section.top + section.head + n * HIGH;
  if (top < box.scrollTop || top + HIGH > box.scrollTop + box.clientHeight) box.scrollTop = top - box.clientHeight / 3;
  fillList();
  const found = box.querySelector(`[data-key="${type}-${row}"]`);
  if (found && atLarge()) found.focus({ preventScroll: true });
}
