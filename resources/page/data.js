// The case as columns: rows are numbers, texts stay in their tables until somebody looks at them.

const model = {};

function columnOf(packed) {
  if ("all" in packed) return new Array(packed.n).fill(packed.all);
  if ("of" in packed) return packed.at.map((place) => packed.of[place]);
  if ("ids" in packed) return idsOf(packed.ids);
  if (!("up" in packed)) return packed.is;
  let value = 0;
  return packed.up.map((step) => (value += step));
}

function idsOf(steps) {
  let value = 0n;
  return steps.map((step) => {
    value = typeof step === "string" ? BigInt(step) : value + BigInt(step);
    return value.toString();
  });
}

function sheetOf(packed) {
  const sheet = {};
  for (const name of Object.keys(packed)) sheet[name] = columnOf(packed[name]);
  return sheet;
}

/** Where the rows of each parent begin, one more at the end. */
function startsOf(counts) {
  const starts = new Int32Array(counts.length + 1);
  for (let n = 0; n < counts.length; n++) starts[n + 1] = starts[n] + counts[n];
  return starts;
}

/** Without the marks that turn writing around: for words that are joined or drawn. */
const turned = (text) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
const isolated = (text) => `\u2068${turned(text)}\u2069`;
const textLines = (text) => (text ? text.split("\n") : []);

function readFirst(packed) {
  learnFolds(packed.fold);
  const rows = sheetOf(packed.incidents), n = rows.id.length;
  Object.assign(model, {
    about: packed.case, eras: packed.eras, datasets: packed.datasets, standings: packed.standings, n,
    ids: rows.id, titles: rows.title, whens: rows.when, claimCounts: rows.claims,
    standing: Uint8Array.from(rows.standing), weight: Float64Array.from(rows.weight),
    open: Uint8Array.from(rows.open),
    partStart: startsOf(rows.parts), parts: sheetOf(packed.parts),
    atStart: startsOf(rows.places), at: sheetOf(packed.at),
    actors: sheetOf(packed.actors), places: sheetOf(packed.placeNames),
  });
  const names = new Map();
  model.kind = Uint16Array.from(rows.kind, (name) => {
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name);
  });
  model.kinds = [...names.keys()];
  readTimes(rows, n);
  model.rowOf = new Map(rows.id.map((id, row) => [id, row]));
}

/** Possible from x0 to x1, certain from c0 to c1 (NaN: never); NaN for x0 and x1: no date. */
function readTimes(rows, n) {
  const [x0, x1, c0, c1] = [0, 1, 2, 3].map(() => new Float64Array(n).fill(NaN));
  for (let row = 0; row < n; row++) {
    const first = rows.earliest[row], open = rows.open[row];
    const at = (value) => (value === null ? NaN : value + (first === null ? 0 : first));
    x0[row] = open & 1 ? -Infinity : first === null ? NaN : first;
    x1[row] = open & 2 ? Infinity : at(rows.latest[row]);
    c0[row] = at(rows.start[row]);
    c1[row] = at(rows.end[row]);
    if (open & 1 && isNaN(c0[row])) c0[row] = -Infinity;
    if (isNaN(x0[row]) || isNaN(x1[row])) x0[row] = x1[row] = NaN;
  }
  Object.assign(model, { x0, x1, c0, c1 });
  const begin = (row) => (isNaN(x0[row]) ? Infinity : x0[row] === -Infinity ? x1[row] - 1 : x0[row]);
  model.order = Uint32Array.from({ length: n }, (_, row) => row)
    .sort((a, b) => begin(a) - begin(b) || a - b || 0);
}

function readRest(packed) {
  const cards = sheetOf(packed.cards), claims = sheetOf(packed.claims), said = sheetOf(packed.said);
  const actorCards = packed.actorCards, placeCards = packed.placeCards;
  const sources = sheetOf(packed.sources.list);
  const hanging = (rows, counts) => ({ ...sheetOf(rows), start: startsOf(counts) });
  const given = startsOf([...cards.given, ...said.claims]);
  model.rest = {
    cards, claims, said, sources,
    partNotes: sheetOf(packed.partNotes), atNotes: sheetOf(packed.atNotes),
    groups: hanging(packed.groups, cards.groups),
    headlines: hanging(packed.headlines, cards.headlines),
    judgements: hanging(packed.judgements, cards.judgements),
    natives: hanging(packed.natives, cards.native),
    claimStart: given,
    figures: hanging(packed.figures, claims.figures), links: hanging(packed.links, claims.links),
    actorCards: named(actorCards), placeCards: named(placeCards),
    relations: sheetOf(packed.relations),
    held: hanging(packed.sources.held, sources.held),
  };
  function named(part) {
    const own = sheetOf(part.cards);
    return { ...own, names: hanging(part.names, own.names), ids: hanging(part.ids, own.ids) };
  }
}

/** The incident a claim is about, -1 for claims about an actor. */
function incidentOf(claim) {
  const starts = model.rest.claimStart;
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= claim) low = middle;
    else high = middle - 1;
  }
  return low < model.n ? low : -1;
}

function actorsOf(row) {
  const found = [];
  for (let n = model.partStart[row]; n < model.partStart[row + 1]; n++)
    found.push({ actor: model.parts.actor[n], name: partName(n), role: model.parts.role[n], part: n });
  return found;
}

function partName(n) {
  const actor = model.parts.actor[n];
  return actor >= 0 ? model.actors.name[actor] : model.parts.name[n];
}

function placeName(n) {
  const place = model.at.place[n];
  return place >= 0 ? model.places.name[place] : model.at.name[n];
}

/** "Balkh → Termez": from where to where, or just where; each name on its own. */
function whereOf(row) {
  const from = new Set(), to = new Set();
  for (let n = model.atStart[row]; n < model.atStart[row + 1]; n++) {
    const role = model.at.role[n];
    if (role === "launched from") from.add(placeName(n));
    else if (role === "" || role === "target") to.add(placeName(n));
  }
  const side = (names) => [...names].map(isolated).join(", ");
  return [side(from), side(to)].filter(Boolean).join(" → ");
}
