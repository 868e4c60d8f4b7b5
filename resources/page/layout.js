// Which row each bar of a lane stands in: kept while panning, and while zooming where it is free.

const ROW = 26, BAR = 14, MARK = 9, STRIP = 20, PAD = 10;
const WIDE = 150; // from here on a bar holds its name, cut if need be
const CLEAR = 3, CLEAR_LABEL = 10, LABEL_GAP = 6;

class Taken {
  constructor() {
    this.starts = [];
    this.ends = [];
  }

  place(x) {
    let low = 0, high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  free(x0, x1) {
    const at = this.place(x1);
    return at === 0 || this.ends[at - 1] <= x0;
  }

  take(x0, x1) {
    const at = this.place(x0);
    this.starts.splice(at, 0, x0);
    this.ends.splice(at, 0, x1);
  }
}

/**
 * Rows for what a lane shows between two instants: { bars: [{ row, line, named }], folded, dense }.
 * The weightiest go first, after what is selected and what stood somewhere before. A dense lane
 * shows a strip for all, and below it only those that have room for their names.
 */
function laidOut(lane, lines, view, measure) {
  const left = view.left - view.span, right = view.left + 2 * view.span, wanted = [];
  let inView = 0;
  rowsWithin(lane, left, right, (row) => {
    wanted.push(row);
    if (model.x1[row] > view.left && model.x0[row] < view.left + view.span) inView++;
  });
  const dense = inView > lines * 16 || wanted.length > 1500;
  const rows = dense ? Math.max(lines - 1, 0) : lines;
  const taken = Array.from({ length: rows }, () => new Taken());
  const bars = [], folded = [], perPixel = view.span / view.width, next = new Map();
  for (const row of dense ? weightiest(lane, left, right, rows * 150) : ranked(wanted, lane)) {
    let x0 = (model.x0[row] - view.left) / perPixel, x1 = (model.x1[row] - view.left) / perPixel;
    if (x1 - x0 < MARK) [x0, x1] = [(x0 + x1 - MARK) / 2, (x0 + x1 + MARK) / 2];
    x0 = Math.max(x0, -3 * view.width);
    x1 = Math.min(x1, 4 * view.width);
    const width = measure(row), inside = x1 - x0 > Math.min(width + 16, WIDE);
    const named = inside ? x1 + CLEAR : x1 + LABEL_GAP + width + CLEAR_LABEL;
    const bare = x1 + CLEAR, kept = lane.before.get(row);
    const line = lineFor(taken, kept, x0, named, dense && !inside ? named : bare);
    if (line < 0) {
      folded.push(row);
      continue;
    }
    const label = taken[line].free(x0, named);
    taken[line].take(x0, label ? named : bare);
    const bar = { row, line, named: label, inside };
    bars.push(bar);
    next.set(row, bar);
  }
  lane.before = next;
  return { bars, folded: dense ? [] : folded, dense, left, right, perPixel };
}

/** What is selected, then what stood somewhere before, then the weightiest, then the earliest. */
function ranked(wanted, { before }) {
  const rank = (row) => (row === state.selected ? 2 : before.has(row) ? 1 : 0);
  return wanted.sort((a, b) => rank(b) - rank(a) || model.weight[b] - model.weight[a] || model.x0[a] - model.x0[b] || a - b);
}

/** The same of a crowd, and no more than may find room; of equal ones a scattered choice, or they
 * would all stand at the left. */
function weightiest(lane, left, right, most) {
  lane.byWeight = lane.byWeight || lane.rows.slice().sort((a, b) => model.weight[b] - model.weight[a] || scattered(a) - scattered(b));
  const within = (row) => model.x1[row] > left && model.x0[row] < right;
  const found = ranked([...lane.before.keys()].filter(within), lane);
  if (lane.rows.includes(state.selected) && within(state.selected) && found[0] !== state.selected) found.unshift(state.selected);
  for (const row of lane.byWeight) {
    if (found.length >= most) break;
    if (within(row) && row !== state.selected && !lane.before.has(row)) found.push(row);
  }
  return found;
}

const scattered = (row) => Math.imul(row + 1, 2654435761) >>> 0;

/** The line it stood in, else the first with room for its name, else the first with room. */
function lineFor(taken, kept, x0, named, least) {
  if (kept && kept.line < taken.length && taken[kept.line].free(x0, kept.named ? named : least)) return kept.line;
  for (const end of least < named ? [named, least] : [named])
    for (let line = 0; line < taken.length; line++) if (taken[line].free(x0, end)) return line;
  return -1;
}

/** Heights of the lanes: by how many they hold, together as high as the window if that is enough. */
function laneHeights(lanes, room, narrow, needOf) {
  const head = narrow ? 22 : 0;
  const crowded = Math.min(Math.max(Math.round(room / ROW / lanes.length), 4), 10);
  const wish = lanes.map((lane) => lane.rows.length > 120 ? crowded : needOf(lane));
  const high = (lines) => Math.max(2 * PAD + head + lines * ROW, narrow ? 50 : 62);
  const lines = wish.slice();
  let total = lines.reduce((sum, each) => sum + high(each), 0);
  // Where even the lowest lanes need scrolling, none is pressed for it.
  const least = wish.reduce((sum, each) => sum + high(Math.min(each, 2)), 0);
  while (least <= room && total > room && lines.some((each) => each > 2)) {
    const widest = lines.indexOf(Math.max(...lines));
    total -= high(lines[widest]) - high(lines[widest] - 1);
    lines[widest]--;
  }
  const spare = Math.max(Math.floor((room - total) / Math.max(lanes.length, 1)), 0);
  const extra = lanes.length === 1 ? spare : Math.min(spare, 4 * ROW);
  return lanes.map((_, n) => high(lines[n]) + extra);
}

const linesIn = (height, narrow) => Math.max(Math.floor((height - 2 * PAD - (narrow ? 22 : 0)) / ROW), 1);
