// Opens the file: first what the timeline needs, then the rest; and follows the address.

const MOON = "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z";
const SUN = "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2.500v1.700M12 19.800v1.700M2.500 12h1.700M19.800 12h1.700M5.300 5.300l1.200 1.200M17.500 17.500l1.200 1.200M5.300 18.700l1.200-1.200M17.500 6.500l1.200-1.200";
let shownCard = null; // kind and row of the card that is open
const CARDS = { incident: incidentCard, actor: actorCard, place: placeCard, source: sourceCard };

/** Shows what the address after # stands for; anything else is the list of incidents. */
function route() {
  const hash = location.hash.slice(1), [, kind, id] = /^([a-z]+)-(\d{1,19})$/.exec(hash) || [];
  const tab = TABS.some(([each]) => each === hash) ? hash : "";
  if (kind in CARDS && id) return showCard(kind, id, hash);
  if (hash === "about") return showRecord("about", aboutCard());
  if (tab) list.tab = tab;
  const left = shownCard;
  shownCard = null;
  document.title = model.about.title;
  select(-1);
  delete document.body.dataset.card;
  byId("card").hidden = true;
  byId("listing").hidden = false;
  drawTabs();
  drawList();
  if (left) returnTo(left);
  // On a telephone the timeline was hidden by the card and has no size until now.
  measureLanes();
  drawSoon();
}

/** Whether the keyboard is nowhere, or in what has just been left. */
function atLarge() {
  const active = document.activeElement;
  return active === document.body || byId("listing").contains(active) || byId("card").contains(active);
}

function rowById(kind, id) {
  if (kind === "incident") return model.rowOf.has(id) ? model.rowOf.get(id) : -1;
  const sheet = { actor: model.actors, place: model.places, source: model.rest && model.rest.sources }[kind];
  return sheet ? sheet.id.indexOf(id) : -1;
}

function showCard(kind, id) {
  const row = rowById(kind, id);
  if (kind === "incident") select(row);
  if (!model.rest) return showRecord(kind, [h("p.secondary", null, "Reading …")]);
  if (row < 0) return showRecord(kind, [h("h2", null, "Not in this file"), h("p", null, "This address leads to a record that was not handed out with this file."), h("p", null, h("a", { href: "#incidents" }, "All incidents"))]);
  showRecord(kind, CARDS[kind](row), row);
  if (kind === "incident") reveal(row);
}

function showRecord(kind, children, row = -1) {
  const card = byId("card"), tab = { actor: "actors", source: "sources" }[kind] || "incidents";
  list.tab = kind === "about" || kind === "place" ? list.tab : tab;
  document.body.dataset.card = kind;
  shownCard = [kind, row];
  byId("listing").hidden = true;
  card.hidden = false;
  const step = (by, words, path) => {
    const at = state.shown.indexOf(row), next = at < 0 ? undefined : state.shown[at + by];
    return h("button.quiet", { type: "button", "aria-label": words, title: words, disabled: next === undefined, onclick: () => (location.hash = go("incident", next)) }, icon(path));
  };
  card.replaceChildren(
    h("nav.back", { "aria-label": "Card" }, h("a", { href: `#${list.tab}` }, icon("M14.5 6 8.500 12l6 6"), `All ${list.tab}`),
      kind === "incident" && row >= 0 ? h("span", null, step(-1, "Incident before", "M14.5 6 8.500 12l6 6"), step(1, "Incident after", "m9.500 6 6 6-6 6")) : null),
    ...children.filter(Boolean));
  const title = card.querySelector("h2");
  document.title = title && kind !== "about" ? `${shortText(title.textContent)} · ${model.about.title}` : model.about.title;
  card.scrollTop = 0;
  drawTabs();
}

function select(row) {
  if (state.selected === row) return;
  state.selected = row;
  drawSoon();
}

function showTheme(name) {
  document.documentElement.dataset.theme = name;
  const other = name === "dark" ? "Light" : "Dark";
  byId("theme").replaceChildren(icon(name === "dark" ? SUN : MOON));
  byId("theme").setAttribute("aria-label", `${other} colours`);
  byId("theme").title = `${other} colours`;
  readInks();
  drawSoon();
}

function statusWords() {
  const [surely, possibly] = counted(), undated = [...state.shown].filter((row) => isNaN(model.x0[row])).length;
  const many = surely === possibly ? possibly.toLocaleString("en") : `${surely.toLocaleString("en")}–${possibly.toLocaleString("en")}`;
  byId("status").textContent = [`${many} of ${plural(state.shown.length, "incident")} in view`,
    state.shown.length < model.n ? `${model.n.toLocaleString("en")} in the file` : "",
    undated ? `${undated.toLocaleString("en")} without a date` : "", "UTC"].filter(Boolean).join(" · ");
}

function spanWords() {
  if (!time.fitted) return;
  const [from, to] = [civil(time.left), civil(time.left + time.span)];
  const wide = time.span > 2.5 * YEAR, words = wide ? (date) => yearWords(date.year)
    : time.span > 60 * DAY ? (date) => `${MONTHS[date.month - 1].slice(0, 3)} ${yearWords(date.year)}` : null;
  const [a, b] = words ? [words(from), words(to)] : [dayWords(time.left), dayWords(time.left + time.span)];
  byId("span").textContent = a === b ? a : `${a} – ${b}`;
}

/** After the filter or the search changed. */
function shownChanged() {
  const dated = state.shown.filter((row) => !isNaN(model.x0[row]));
  if (!time.fitted) {
    time.fitted = dated.length > 0;
    [time.first, time.last] = spanOf(model.order);
    [time.left, time.span] = [time.first, time.last - time.first];
  } else if (dated.length && !dated.some((row) => model.x1[row] > time.left && model.x0[row] < time.left + time.span)) fit();
  relane();
  drawPickers();
  drawTabs();
  drawList();
  statusWords();
  spanWords();
  const empty = byId("empty");
  empty.hidden = time.lanes.length > 0;
  empty.textContent = model.n ? (state.query ? `No incident found for “${state.query}”.` : filtered() ? "No incident passes these filters." : "No incident in this file has a date.") : "This file holds no incidents.";
  if (state.query || filtered()) sayFound();
}

const sayFound = unhurried(() => (byId("spoken").textContent = `${plural(state.shown.length, "incident")} found`), 600);

function listenAll() {
  listen("shown", shownChanged);
  listen("lanes", relane);
  listen("colour", () => (legend(), relane()));
  listen("index", drawTabs);
  listen("view", unhurried(() => (statusWords(), spanWords()), 120));
  addEventListener("hashchange", () => {
    route();
    if (document.body.dataset.card && atLarge()) byId("card").focus({ preventScroll: true });
  });
  addEventListener("resize", eachFrame(() => (measureLanes(), drawTimeline(), drawList())));
  byId("theme").addEventListener("click", () => showTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"));
  const dark = matchMedia("(prefers-color-scheme: dark)");
  if (dark.addEventListener) dark.addEventListener("change", () => showTheme(dark.matches ? "dark" : "light"));
  byId("zoom-in").addEventListener("click", () => zoom(1 / 1.8, selectedX()));
  byId("zoom-out").addEventListener("click", () => zoom(1.8, selectedX()));
  byId("fit").addEventListener("click", fit);
  byId("card").addEventListener("keydown", (event) => {
    if (event.key === "Escape") location.hash = `#${list.tab}`;
  });
  for (const button of document.querySelectorAll("button[aria-label]")) button.title = button.title || button.getAttribute("aria-label");
  byId("skip").addEventListener("click", () => setTimeout(() => {
    const first = byId("rows").querySelector("a");
    if (first) first.focus();
  }));
  for (const work of [listenPlot, listenOverview, listenList, listenFilters, listenPrinting]) work();
}

async function open() {
  showTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  readFirst(await unpacked(byId("first").textContent));
  byId("first").remove();
  readBrief();
  nameKinds();
  if (!model.parts.actor.length) state.lanes = model.kinds.length > 1 ? "kind" : "none";
  byId("axis").parentElement.classList.toggle("eras", model.eras.length > 0);
  byId("corner").textContent = model.eras.length ? "Eras" : "";
  legend();
  listenAll();
  byId("made").textContent = `Casebinder · ${stateWords(model.about.changed)}`;
  byId("opening").remove();
  refilter();
  route();
  readRest(await unpacked(byId("rest").textContent));
  byId("rest").remove();
  route();
  setTimeout(readOn, 30);
  document.documentElement.dataset.ready = "yes";
}

open().catch(() => {
  const told = byId("opening") || document.body.appendChild(h("div.opening"));
  told.replaceChildren(h("p", null, "This file is damaged or was cut short. Ask for it once more."));
});
