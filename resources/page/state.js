// What is shown: the filter, the search, the lanes, what is selected; and who wants to know of it.

const state = {
  lanes: "actor", colour: "lane", query: "", from: "", to: "",
  picked: { kind: new Set(), actor: new Set(), standing: new Set() },
  selected: -1, shown: new Uint32Array(0), seen: new Uint8Array(0),
};
const listeners = new Map();

function listen(what, work) {
  if (!listeners.has(what)) listeners.set(what, []);
  listeners.get(what).push(work);
}

function tell(what) {
  for (const work of listeners.get(what) || []) work();
}

// Words that are searched: those of the first part at once, the rest while nobody waits.

const index = { words: [], actors: [], sources: [], read: 0, whole: false };

function briefWords(row) {
  const names = [];
  for (const { actor, name } of actorsOf(row)) names.push(name, actor >= 0 ? actorWords(actor) : "");
  for (let n = model.atStart[row]; n < model.atStart[row + 1]; n++) names.push(placeName(n), model.places.native[model.at.place[n]] || "");
  return held([model.titles[row], model.kinds[model.kind[row]], ...names].join("\n"));
}

const actorWords = (actor) => [model.actors.name[actor], model.actors.native[actor]].join("\n");

function wholeWords(row) {
  const { cards, claims, claimStart, sources, actorCards, placeCards } = model.rest;
  const found = [cards.summary[row], cards.tags[row], cards.words[row]];
  for (let n = claimStart[row]; n < claimStart[row + 1]; n++) {
    found.push(claims.name[n], claims.gist[n], claims.exact[n], claims.translation[n]);
    if (claims.speaker[n] >= 0) found.push(model.actors.name[claims.speaker[n]]);
    if (claims.source[n] >= 0) found.push(sources.title[claims.source[n]], sources.publisher[claims.source[n]]);
  }
  for (const { actor } of actorsOf(row)) if (actor >= 0) found.push(namesOf(actorCards, actor));
  for (let n = model.atStart[row]; n < model.atStart[row + 1]; n++)
    if (model.at.place[n] >= 0)
      found.push(namesOf(placeCards, model.at.place[n]), model.places.chain[model.at.place[n]]);
  return held(found.join("\n"));
}

function namesOf(cards, row) {
  return cards.names.text.slice(cards.names.start[row], cards.names.start[row + 1]).join("\n");
}

function readBrief() {
  for (let row = 0; row < model.n; row++) index.words.push(null);
}

const briefOf = (row) => (index.words[row] === null ? (index.words[row] = briefWords(row)) : index.words[row]);

/** Some more rows of the index; calls itself until all are read. */
function readOn() {
  const until = performance.now() + 12;
  while (index.read < model.n && performance.now() < until) {
    const row = index.read++;
    index.words[row] = briefOf(row) + wholeWords(row);
  }
  if (index.read < model.n) return void setTimeout(readOn, 4);
  const { actorCards, sources } = model.rest;
  index.actors = model.actors.id.map((_, row) => held(actorWords(row) + "\n" + namesOf(actorCards, row)));
  index.sources = sources.id.map((_, row) =>
    held([sources.title[row], sources.publisher[row], sources.cited[row], sources.url[row]].join("\n")));
  index.whole = true;
  if (state.query) refilter();
  else tell("index");
}

const finds = (words, wanted) => wanted.every((term) => words.includes(term));

function hits(words) {
  const wanted = terms(state.query), found = [];
  if (wanted.length) words.forEach((own, row) => finds(own, wanted) && found.push(row));
  return found;
}

/** The incidents that pass, in time; tells everybody. */
function refilter() {
  const { kind, actor, standing } = state.picked, wanted = terms(state.query);
  const from = readDay(state.from), to = readDay(state.to);
  const passes = (row) => {
    if (standing.size && !standing.has(model.standing[row])) return false;
    if (kind.size && !kind.has(model.kind[row])) return false;
    // Possibly inside is enough; without a date nobody can say.
    if (from && !(model.x1[row] > from[0])) return false;
    if (to && !(model.x0[row] < to[1])) return false;
    if (actor.size && !takesPart(row, actor)) return false;
    return !wanted.length || finds(briefOf(row), wanted);
  };
  state.shown = model.order.filter(passes);
  state.seen = new Uint8Array(model.n);
  for (const row of state.shown) state.seen[row] = 1;
  tell("shown");
}

function takesPart(row, actors) {
  for (let n = model.partStart[row]; n < model.partStart[row + 1]; n++)
    if (actors.has(model.parts.actor[n])) return true;
  return false;
}

function filtered() {
  const { kind, actor, standing } = state.picked;
  return Boolean(kind.size || actor.size || standing.size || readDay(state.from) || readDay(state.to));
}

function forgetFilters() {
  Object.values(state.picked).forEach((picked) => picked.clear());
  state.from = state.to = "";
  refilter();
}
