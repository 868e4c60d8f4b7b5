// The timeline: one canvas over arrays, drawn anew when something changes. No element per incident.

const time = {
  left: 0, span: 1, width: 1, height: 1, first: 0, last: 1,
  lanes: [], tops: [0], drawn: [], hover: -1, narrow: false, ratio: 1, moving: 0,
};
const plot = () => byId("plot");
const AXIS = 44, ERA = 22;

/** From the first to the last of some incidents, with a little room at both sides. */
function spanOf(rows) {
  let first = Infinity, last = -Infinity, dated = 0;
  for (const row of rows) {
    dated += !isNaN(model.x0[row]);
    for (const at of [model.x0[row], model.x1[row], model.c0[row], model.c1[row]]) {
      if (!isFinite(at)) continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
  }
  if (!(last > first)) [first, last] = isFinite(first) ? [first - YEAR, first + YEAR] : [0, YEAR];
  const room = Math.max((last - first) * (dated > 1 ? 0.03 : 7), DAY / 4);
  // On the right as much as a name needs.
  return [first - room, last + room + (last - first) * Math.min(90 / (plot().clientWidth || 400), 0.25)];
}

function setView(left, span) {
  const whole = time.last - time.first;
  time.span = Math.min(Math.max(span, 60), Math.max(whole * 4, YEAR));
  time.left = Math.min(Math.max(left, time.first - time.span * 0.9), time.last - time.span * 0.1);
  drawSoon();
}

/** There in a fifth of a second; at once for those who asked for little motion. */
function glide(left, span) {
  cancelAnimationFrame(time.moving);
  if (fast()) return setView(left, span);
  const from = { left: time.left, span: time.span }, start = performance.now();
  const step = (now) => {
    const share = Math.min((now - start) / 200, 1), eased = 1 - (1 - share) ** 3;
    const wide = from.span * (span / from.span) ** eased;
    // The middle moves as the width shrinks, so that the way there is straight.
    const part = Math.abs(span - from.span) < 1e-9 * span ? eased : (wide - from.span) / (span - from.span);
    setView(from.left + (left - from.left) * part, wide);
    if (share < 1) time.moving = requestAnimationFrame(step);
  };
  time.moving = requestAnimationFrame(step);
}

function zoom(factor, x = time.width / 2, gliding = true) {
  const at = time.left + (x / time.width) * time.span;
  const span = Math.min(Math.max(time.span * factor, 60), Math.max((time.last - time.first) * 4, YEAR));
  (gliding ? glide : setView)(at - (x / time.width) * span, span);
}

function fit() {
  const [first, last] = spanOf(state.shown.length ? state.shown : model.order);
  glide(first, last - first);
}

/** Brings an incident into view without changing more than it must. */
function reveal(row) {
  if (row < 0 || isNaN(model.x0[row])) return;
  const from = isFinite(model.x0[row]) ? model.x0[row] : model.x1[row];
  const to = isFinite(model.x1[row]) ? model.x1[row] : from;
  const low = Math.min(from, to), high = Math.max(from, to);
  if (low < time.left + time.span * 0.97 && high > time.left + time.span * 0.01) return;
  const wish = (low + Math.min(high, low + time.span)) / 2 - time.span * 0.4;
  glide(Math.max(Math.min(wish, time.last - time.span), Math.min(time.first, wish)), time.span);
}

function relane() {
  time.lanes = lanesOf(state.lanes);
  measureLanes();
  byId("heads").replaceChildren(...time.lanes.map(laneHead));
  measureLanes();
  drawSoon();
}

function laneHead(lane, place) {
  const words = h("span.words", null, text(lane.label), lane.native ? h("bdi.native", null, lane.native) : null);
  const dot = h(`i.dot.c${lane.colour}`, { "aria-hidden": "true" });
  const name = lane.href ? h("a.name", { href: lane.href, title: lane.label }, dot, words)
    : h("span.name", { title: lane.label }, dot, words);
  return h("div.head", { "data-lane": place }, name, h("span.count", null, lane.rows.length.toLocaleString("en")));
}

function measureLanes() {
  const stage = byId("stage");
  time.narrow = innerWidth < 760;
  const heights = laneHeights(time.lanes, stage.clientHeight, time.narrow, linesNeeded);
  time.tops = [0];
  heights.forEach((height, n) => {
    time.tops.push(time.tops[n] + height);
    const head = byId("heads").children[n];
    if (head) head.style.height = `${height}px`;
  });
  plot().style.height = `${stage.clientHeight}px`;
  byId("tall").style.height = `${Math.max(time.tops[time.tops.length - 1], stage.clientHeight)}px`;
}

/** The lines a lane fills when everything is shown, twelve at most. */
function linesNeeded(lane) {
  const width = plot().clientWidth, pen = plot().getContext("2d"), key = `${width} ${time.first} ${time.last}`;
  if (lane.needed !== key) {
    const view = { left: time.first, span: time.last - time.first, width };
    const { bars } = laidOut(lane, 12, view, (row) => Math.min(measured(pen, titleOf(row), "label"), 320));
    lane.needed = key;
    lane.lines = bars.reduce((most, bar) => Math.max(most, bar.line + 1), 1);
    lane.before = new Map();
  }
  return lane.lines;
}

function sized(canvas) {
  const ratio = time.ratio, width = canvas.clientWidth, height = canvas.clientHeight;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  return pen;
}

const drawSoon = eachFrame(() => drawTimeline());

function drawTimeline() {
  if (!time.lanes.length && !model.ids) return;
  const printing = document.documentElement.classList.contains("printing");
  time.ratio = printing ? 3 : Math.min(devicePixelRatio || 1, 3);
  const canvas = plot();
  if (!canvas.clientWidth) return;
  time.width = canvas.clientWidth;
  time.height = canvas.clientHeight;
  const pen = sized(canvas), measure = (words, font) => measured(pen, words, font);
  const dated = model.n > 0 && time.fitted;
  const ticks = dated ? ticksOf(time.left, time.span / time.width, time.width,
    (words, strong) => measure(words, strong ? "strong" : "small")) : { lines: [], minor: [], major: [] };
  ground(pen, ticks);
  drawLanes(pen, byId("stage").scrollTop);
  mark(pen);
  drawAxis(ticks);
  drawOverview();
  tell("view");
}

function ground(pen, ticks) {
  pen.fillStyle = inks.raised;
  pen.fillRect(0, 0, time.width, time.height);
  pen.globalAlpha = 0.45;
  pen.fillStyle = inks["warning-ground"];
  for (const [x0, x1] of eraBoxes()) pen.fillRect(x0, 0, x1 - x0, time.height);
  pen.globalAlpha = 1;
  const hair = 1 / time.ratio, upright = (x) => pen.fillRect(Math.round(x * time.ratio) / time.ratio, 0, hair, time.height);
  pen.fillStyle = inks.fine;
  ticks.lines.forEach(upright);
  pen.fillStyle = inks.line;
  ticks.major.filter(({ x }) => x > 0).forEach(({ x }) => upright(x));
}

/** Where each era stands in the window, as [left, right, title]; those outside are left out. */
function eraBoxes() {
  const at = (seconds, open) => (seconds === null ? open : Math.round((seconds - time.left) / time.span * time.width));
  return model.eras.map(([title, , first, last]) => [Math.max(at(first, 0), 0), Math.min(at(last, time.width), time.width), title])
    .filter(([x0, x1]) => x1 > x0);
}

function drawEras(pen) {
  const free = [];
  for (const [x0, x1, title] of eraBoxes()) {
    pen.fillStyle = inks["warning-ground"];
    pen.fillRect(x0, AXIS, x1 - x0, ERA);
    pen.fillStyle = inks.warning;
    pen.fillRect(x0, AXIS + ERA - 2, x1 - x0, 2);
    const words = fitted(pen, turned(title), "small", x1 - x0 - 12);
    if (words && !free.some(([a, b]) => x0 < b && x1 > a)) write(pen, words, x0 + 6, AXIS + ERA / 2, "small", inks.ink);
    free.push([x0, x1]);
  }
}

const titleOf = (row) => {
  const title = model.titles[row];
  return turned(title.length > 80 ? title.slice(0, 80).trimEnd() + "…" : title) || "Untitled";
};

/** Everything in the lanes from scroll height `top` on; keeps where the bars stand for the pointer. */
function drawLanes(pen, top) {
  const view = { left: time.left, span: time.span, width: time.width };
  const measure = (row) => (row === state.selected ? Math.min(measured(pen, titleOf(row), "strong"), 360)
    : Math.min(measured(pen, titleOf(row), "label"), 320));
  time.drawn = [];
  time.lanes.forEach((lane, n) => {
    const y0 = time.tops[n] - top, height = time.tops[n + 1] - time.tops[n];
    if (y0 + height < 0 || y0 > time.height) return;
    const lines = linesIn(height, time.narrow), perPixel = view.span / view.width, laid = lane.laid;
    if (!laid || laid.lines !== lines || Math.abs(laid.perPixel / perPixel - 1) > 1e-9 ||
      laid.selected !== state.selected || view.left < laid.left || view.left + view.span > laid.right)
      lane.laid = { ...laidOut(lane, lines, view, measure), lines, selected: state.selected };
    pen.fillStyle = inks.line;
    pen.fillRect(0, Math.round((y0 + height) * time.ratio) / time.ratio - 1 / time.ratio, view.width, 1 / time.ratio);
    drawLane(pen, lane, view, y0 + PAD + (time.narrow ? 20 : 0), y0 + height - 9);
  });
}

function drawLane(pen, lane, view, y, bottom) {
  const { bars, folded, dense } = lane.laid, labels = [];
  if (dense) strip(pen, lane, view, y - 3, inks.solid[state.colour === "lane" ? lane.colour : NEUTRAL]);
  const first = y + (dense ? ROW : 0);
  for (const bar of bars) {
    const shape = shapeOf(bar.row, view);
    if (shape.right < -2 || shape.left > view.width + 2) continue;
    const at = first + bar.line * ROW;
    drawBar(pen, shape, at, model.standing[bar.row], colourOf(bar.row, lane));
    time.drawn.push({ x0: shape.left, x1: shape.right, y: at, row: bar.row });
    if (bar.named || bar.row === state.selected) labels.push([bar, shape, at]);
  }
  for (const [bar, shape, at] of labels) drawLabel(pen, bar, shape, at, view.width);
  drawFolds(pen, folded, view, bottom);
}

function drawLabel(pen, bar, shape, y, width) {
  const picked = bar.row === state.selected, font = picked ? "strong" : "label", words = titleOf(bar.row);
  let x = shape.right + LABEL_GAP, colour = inks.ink;
  if (bar.inside) {
    const reach = Math.min(measured(pen, words, font), 320, shape.right - shape.left - 16);
    x = shape.left < 0 ? Math.min(8 + (shape.ends & 1 ? 12 : 0), shape.right - reach - 8) : shape.left + 8;
    const standing = model.standing[bar.row], core = shape.c1 > shape.c0 || shape.plain;
    if (core && shape.c0 > shape.left && shape.c1 - shape.c0 > reach + 16) x = Math.max(shape.c0, 0) + 8;
    const full = standing === CONFIRMED || standing === DISPUTED;
    if (full && (core && shape.c0 <= x && shape.c1 >= x + reach || shape.ends === 2)) colour = inks["on-accent"];
  }
  const most = bar.inside ? Math.min(shape.right, width) - x - (shape.ends & 2 ? 16 : 8) : 320 + (picked ? 40 : 0);
  const room = Math.min(width - 6 - x, most);
  const shown = fitted(pen, words, font, room);
  if (!shown) return;
  write(pen, shown, x, y + BAR / 2 + 0.5, font, colour);
  const last = time.drawn.find((each) => each.row === bar.row && each.y === y);
  if (last && !bar.inside) last.x1 = x + measured(pen, shown, font);
}

/** "+3" where bars found no row. */
function drawFolds(pen, folded, view, y) {
  const cells = new Map(), perPixel = view.span / view.width;
  for (const row of folded) {
    const x = ((Math.max(model.x0[row], view.left) + Math.min(model.x1[row], view.left + view.span)) / 2 - view.left) / perPixel;
    if (x < 0 || x > view.width) continue;
    const cell = Math.floor(x / 60), kept = cells.get(cell) || [0, 0];
    cells.set(cell, [kept[0] + x, kept[1] + 1]);
  }
  for (const [sum, count] of cells.values()) {
    const words = `+${count}`;
    write(pen, words, sum / count - measured(pen, words, "small") / 2, y, "small", inks.secondary);
  }
}

/** The ring and the dashed line of what is selected, and the ring of what is pointed at. */
function mark(pen) {
  const ring = (row, colour, width) => {
    for (const each of time.drawn) {
      if (each.row !== row) continue;
      const shape = shapeOf(row, { left: time.left, span: time.span, width: time.width });
      box(pen, shape.left - 3.5, each.y - 3.5, shape.right - shape.left + 7, BAR + 7, 6);
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.stroke();
    }
  };
  const row = state.selected;
  if (row >= 0 && isFinite(model.x0[row])) {
    const x = Math.round((model.x0[row] + Math.min(model.x1[row], model.x0[row] + DAY) - 2 * time.left) / 2 / (time.span / time.width)) + 0.5;
    pen.save();
    pen.setLineDash([3, 3]);
    pen.strokeStyle = inks.accent;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x, time.height);
    pen.stroke();
    pen.restore();
    ring(row, inks.accent, 2);
  }
  if (time.hover >= 0 && time.hover !== row) ring(time.hover, inks["line-strong"], 1.5);
}

function drawAxis(ticks) {
  const canvas = byId("axis"), pen = sized(canvas);
  if (model.eras.length) drawEras(pen);
  for (const { x, text: words } of ticks.minor)
    write(pen, words, x - measured(pen, words, "small") / 2, 31, "small", inks.secondary);
  for (const { x, text: words } of ticks.major) {
    if (x > 0 && x + measured(pen, words, "strong") > time.width - 6) continue;
    if (x > 0) {
      pen.fillStyle = inks.line;
      pen.fillRect(Math.round(x), 4, 1, 16);
    }
    write(pen, words, Math.max(x, 0) + 6, 12, "strong", inks.ink);
  }
}

/** How many in view: surely, and possibly. */
function counted() {
  const left = time.left, right = time.left + time.span;
  let surely = 0, possibly = 0;
  for (const row of state.shown) {
    if (!(model.x1[row] > left && model.x0[row] < right)) continue;
    possibly++;
    const begins = model.x0[row] >= left && model.c0[row] <= right;
    const ends = model.c1[row] >= left && model.x1[row] <= right;
    const lasts = model.c1[row] > model.c0[row] && model.c1[row] > left && model.c0[row] < right;
    if (begins || ends || lasts) surely++;
  }
  return [surely, possibly];
}
