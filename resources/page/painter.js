// Draws bars, strips and words on a canvas: solid where certain, fading where only possible.

const RADIUS = 3;
const FAINT = 0.14, MIDDLE = 0.68, OPEN = 0.12;
const inks = {};

function readInks() {
  const style = getComputedStyle(document.documentElement);
  const value = (name) => style.getPropertyValue(`--${name}`).trim();
  for (const name of ["ground", "panel", "raised", "line", "line-strong", "ink", "secondary", "accent",
    "accent-ground", "on-accent", "danger", "warning", "warning-ground", "neutral"]) inks[name] = value(name);
  inks.solid = [0, 1, 2, 3, 4].map((n) => value(`category-${n}`)).concat(inks.neutral, inks.danger);
  const share = value("dark") === "1" ? 0.42 : 0.5;
  inks.tint = inks.solid.map((colour) => mixed(colour, inks.panel, share));
  inks.fine = mixed(inks.raised, inks.line, 0.45);
}

function parts(colour) {
  const number = parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function mixed(one, other, share) {
  const a = parts(one), b = parts(other);
  return "#" + a.map((value, n) => Math.round(value * (1 - share) + b[n] * share).toString(16).padStart(2, "0")).join("");
}

function faded(colour, opacity) {
  return `rgba(${parts(colour).join(",")},${opacity.toFixed(3)})`;
}

const FONTS = {
  label: "500 12px Inter, Vazirmatn, system-ui, sans-serif", strong: "600 13px Inter, Vazirmatn, system-ui, sans-serif",
  small: "500 11px Inter, Vazirmatn, system-ui, sans-serif",
};
const widths = new Map();

/** The width of words in one of FONTS; remembered. */
function measured(pen, words, font) {
  const key = font + words, known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20000) widths.clear();
  pen.font = FONTS[font];
  const width = pen.measureText(words).width;
  widths.set(key, width);
  return width;
}

/** Words cut to fit; nothing where not even a beginning has room. */
function fitted(pen, words, font, room) {
  if (measured(pen, words, font) <= room) return words;
  if (room < 28) return "";
  const letters = [...words];
  let low = 0, high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measured(pen, letters.slice(0, middle).join("") + "…", font) <= room) low = middle;
    else high = middle - 1;
  }
  return low > 1 ? letters.slice(0, low).join("").trimEnd() + "…" : "";
}

function write(pen, words, x, y, font, colour) {
  pen.font = FONTS[font];
  pen.fillStyle = colour;
  pen.textBaseline = "middle";
  pen.fillText(isolated(words), x, y);
}

/** Where a bar is cut and how it fades: `g0`, `g1` the possible span, `c0`, `c1` the certain core. */
function shapeOf(row, view) {
  const perPixel = view.span / view.width, at = (time) => (time - view.left) / perPixel;
  const g0 = at(model.x0[row]), g1 = at(model.x1[row]);
  if (g1 - g0 < MARK) {
    const left = Math.round((g0 + g1 - MARK) / 2);
    return { left, right: left + MARK, plain: true };
  }
  const left = Math.max(g0, -40), right = Math.min(g1, view.width + 40);
  return { left: Math.round(left), right: Math.max(Math.round(right), Math.round(left) + MARK), g0, g1,
    c0: at(model.c0[row]), c1: at(model.c1[row]), ends: model.open[row],
    tip: model.open[row] & 2 && g1 > view.width ? view.width - 6 : 0 };
}

function inkOf(pen, colour, shape) {
  if (shape.plain) return colour;
  const { c0, c1, ends } = shape;
  const limit = (x) => Math.min(Math.max(x, -1e6), 1e6);
  let g0 = limit(shape.g0), g1 = limit(shape.g1);
  if (ends) [g0, g1] = [Math.max(g0, shape.left), Math.min(g1, shape.right)];
  const span = Math.max(g1 - g0, 1), ink = pen.createLinearGradient(g0, 0, g0 + span, 0);
  const stop = (share, opacity) => ink.addColorStop(Math.min(Math.max(share, 0), 1), faded(colour, opacity));
  if (ends) {
    stop(0, ends & 1 ? OPEN : 1);
    stop(0.5, ends === 3 ? 1 : 0.9);
    stop(1, ends & 2 ? OPEN : 1);
  } else if (c1 > c0) {
    const low = (c0 - g0) / span, high = (c1 - g0) / span;
    stop(0, low > 0 ? FAINT : 1);
    stop(low, 1);
    stop(high, 1);
    stop(1, high < 1 ? FAINT : 1);
  } else {
    stop(0, FAINT);
    stop(0.3, MIDDLE);
    stop(0.7, MIDDLE);
    stop(1, FAINT);
  }
  return ink;
}

function box(pen, x, y, width, height, radius) {
  const r = Math.min(radius, width / 2, height / 2);
  pen.beginPath();
  pen.moveTo(x + r, y);
  pen.arcTo(x + width, y, x + width, y + height, r);
  pen.arcTo(x + width, y + height, x, y + height, r);
  pen.arcTo(x, y + height, x, y, r);
  pen.arcTo(x, y, x + width, y, r);
  pen.closePath();
}

function drawBar(pen, shape, y, standing, colour) {
  const { left: x, right } = shape, width = right - x, solid = inks.solid[colour];
  const hollow = standing === CLAIMED || standing === DENIED;
  if (hollow) {
    box(pen, x + 0.75, y + 0.75, width - 1.5, BAR - 1.5, RADIUS - 0.5);
    pen.fillStyle = inks.panel;
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = inkOf(pen, solid, shape);
    pen.stroke();
  } else {
    const full = standing === CONFIRMED || standing === DISPUTED;
    box(pen, x, y, width, BAR, RADIUS);
    pen.fillStyle = inkOf(pen, full ? solid : inks.tint[colour], shape);
    pen.fill();
  }
  if (standing === DENIED || standing === DISPUTED) redHalf(pen, shape, y, standing);
  if (shape.ends) arrows(pen, shape, y);
}

/** The right half of a narrow bar, the lower part of a wide one. */
function redHalf(pen, shape, y, standing) {
  const { left: x, right } = shape, width = right - x, narrow = width <= 24;
  pen.save();
  pen.beginPath();
  if (narrow) pen.rect(x + width / 2, y, width / 2 + 1, BAR);
  else pen.rect(x, y + BAR * 0.7, width, BAR * 0.3);
  pen.clip();
  box(pen, x, y, width, BAR, RADIUS);
  pen.fillStyle = inkOf(pen, inks.danger, shape);
  pen.fill();
  pen.restore();
  if (!narrow) return;
  pen.fillStyle = inks.panel;
  pen.fillRect(x + width / 2 - 0.5, y, 1, BAR);
  if (standing === DENIED) {
    pen.fillStyle = inks.danger;
    pen.fillRect(x - 1.5, y + BAR / 2 - 0.75, width + 3, 1.5);
  }
}

function arrows(pen, shape, y) {
  const middle = y + BAR / 2;
  const tip = (x, back) => {
    pen.beginPath();
    pen.moveTo(x - back, middle - 4);
    pen.lineTo(x, middle);
    pen.lineTo(x - back, middle + 4);
    pen.lineWidth = 1.5;
    pen.strokeStyle = inks.secondary;
    pen.stroke();
  };
  if (shape.tip) tip(shape.tip, 4);
  if (shape.ends & 1 && shape.left <= 0) tip(6, -4);
}

/** Counts of a lane as cells of a power of two of seconds: they hold still while panning. */
function strip(pen, lane, view, y, colour, most) {
  const cell = cellOf(view), first = Math.floor(view.left / cell);
  const counts = countsOf(lane, view, cell, first);
  const top = Math.log1p(most || Math.max(...counts)), perPixel = view.span / view.width;
  for (let n = 0; n < counts.length; n++) {
    if (!counts[n]) continue;
    const x0 = Math.round(((first + n) * cell - view.left) / perPixel);
    const x1 = Math.round(((first + n + 1) * cell - view.left) / perPixel);
    pen.fillStyle = faded(colour, 0.12 + 0.88 * Math.log1p(counts[n]) / top);
    pen.fillRect(x0, y, Math.max(x1 - x0 - (x1 - x0 > 3 ? 1 : 0), 1), STRIP);
  }
}

const cellOf = (view) => 2 ** Math.ceil(Math.log2(4.5 * view.span / view.width));

function countsOf(lane, view, cell, first) {
  const size = Math.ceil(view.span / cell) + 2, changes = new Float64Array(size + 1);
  rowsWithin(lane, first * cell, (first + size) * cell, (row) => {
    const from = Math.floor(model.x0[row] / cell) - first, last = Math.ceil(model.x1[row] / cell) - 1 - first;
    changes[Math.max(from, 0)]++;
    changes[Math.min(Math.max(last, from), size - 1) + 1]--;
  });
  let sum = 0;
  for (let n = 0; n < size; n++) changes[n] = sum += changes[n];
  return changes.subarray(0, size);
}
