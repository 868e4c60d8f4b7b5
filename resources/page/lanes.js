// Lanes: the incidents in view of the filter, by actor, kind, place or all in one.

const MOST_LANES = 40;
const NEUTRAL = 5, DANGER_INK = 6;
const BY_STANDING = [4, 1, 0, NEUTRAL, DANGER_INK];

/** Every lane as { label, native, href, colour, rows, reach }; rows in time, `reach` the latest end so far. */
function lanesOf(grouping) {
  const dated = state.shown.filter((row) => !isNaN(model.x0[row]));
  if (!dated.length) return [];
  if (grouping === "none") return [laneOf({ label: "All incidents", native: "", colour: 0 }, dated)];
  const groups = new Map();
  const put = (key, row) => {
    const rows = groups.get(key);
    if (!rows) groups.set(key, [row]);
    else if (rows[rows.length - 1] !== row) rows.push(row);
  };
  const keysOf = { actor: actorKeys, kind: (row) => [model.kind[row]], place: placeKeys() }[grouping];
  for (const row of dated) {
    const keys = keysOf(row);
    if (!keys.length) put(-1, row);
    for (const key of keys) put(key, row);
  }
  const nobody = groups.get(-1);
  groups.delete(-1);
  const ranked = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const found = ranked.slice(0, MOST_LANES)
    .map(([key, rows], place) => laneOf(laneNames[grouping](key, place), rows));
  const others = ranked.slice(MOST_LANES);
  if (others.length) {
    const rest = new Set(others.map(([key]) => key)), rows = dated.filter((row) => keysOf(row).some((key) => rest.has(key)));
    found.push(laneOf({ label: `${others.length.toLocaleString("en")} others`, native: "", colour: NEUTRAL }, rows));
  }
  if (nobody) found.push(laneOf({ label: grouping === "actor" ? "Nobody named" : "No place", native: "", colour: NEUTRAL }, nobody));
  return found;
}

const laneNames = {
  actor: (key, place) => (typeof key === "string" ? { label: key, native: "", colour: place % 5 }
    : { label: model.actors.name[key], native: model.actors.native[key], href: go("actor", key), colour: place % 5 }),
  kind: (key, place) => ({ label: model.kinds[key], native: "", colour: state.colour === "kind" ? kindColour[key] : place % 5 }),
  place: (key, place) => ({ label: key, native: "", colour: place % 5 }),
};

function actorKeys(row) {
  const found = [];
  for (let n = model.partStart[row]; n < model.partStart[row + 1]; n++)
    found.push(model.parts.actor[n] >= 0 ? model.parts.actor[n] : model.parts.name[n]);
  return found;
}

/** By the largest area in which the incidents are not all alike: the country, the province, the town. */
function placeKeys() {
  const paths = [];
  const pathOf = (place) => {
    if (!paths[place]) paths[place] = [model.places.name[place], ...textLines(model.places.chain[place])].reverse();
    return paths[place];
  };
  let depth = 0;
  for (; depth < 3; depth++) {
    const names = new Set(model.places.id.map((_, place) => pathOf(place)[depth]));
    if (names.size > 1) break;
  }
  return (row) => {
    const found = new Set();
    for (let n = model.atStart[row]; n < model.atStart[row + 1]; n++) {
      const place = model.at.place[n], path = place >= 0 ? pathOf(place) : [model.at.name[n]];
      found.add(path[Math.min(depth, path.length - 1)]);
    }
    return [...found];
  };
}

function laneOf(lane, rows) {
  const reach = new Float64Array(rows.length);
  let latest = -Infinity;
  rows.forEach((row, n) => (reach[n] = latest = Math.max(latest, model.x1[row])));
  return { ...lane, rows: Uint32Array.from(rows), reach, before: new Map(), laid: null };
}

/** Rows of a lane that may touch [left, right): from the first that reaches so far. */
function rowsWithin(lane, left, right, work) {
  let low = 0, high = lane.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lane.reach[middle] > left) high = middle;
    else low = middle + 1;
  }
  for (let n = low; n < lane.rows.length; n++) {
    const row = lane.rows[n];
    if (model.x0[row] >= right) break;
    if (model.x1[row] > left) work(row);
  }
}

// Colours of kinds: the five most frequent have one of their own.

let kindColour = [];

function nameKinds() {
  const counts = model.kinds.map(() => 0);
  for (const kind of model.kind) counts[kind]++;
  const ranked = counts.map((_, kind) => kind).sort((a, b) => counts[b] - counts[a] || a - b);
  kindColour = counts.map(() => NEUTRAL);
  ranked.slice(0, 5).forEach((kind, colour) => (kindColour[kind] = colour));
}

function kindColours() {
  const named = kindColour.map((colour, kind) => [colour, model.kinds[kind].toLowerCase()])
    .filter(([colour]) => colour !== NEUTRAL).sort((a, b) => a[0] - b[0]);
  return kindColour.includes(NEUTRAL) ? [...named, [NEUTRAL, "other kinds"]] : named;
}

function colourOf(row, lane) {
  if (state.colour === "kind") return kindColour[model.kind[row]];
  return state.colour === "standing" ? BY_STANDING[model.standing[row]] : lane.colour;
}
