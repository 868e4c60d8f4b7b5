// The strip below: everything that passes, with the window over it, to be moved and widened.

const over = { counts: null, key: "" };

const overX = (at) => ((at - time.first) / (time.last - time.first)) * byId("overview").clientWidth;
const overTime = (x) => time.first + (x / byId("overview").clientWidth) * (time.last - time.first);

function overviewCounts(rows, cells) {
  const changes = new Float64Array(cells + 1), perCell = (time.last - time.first) / cells;
  for (const row of rows) {
    if (isNaN(model.x0[row])) continue;
    // Where it may have begun: what lasts for years would fill them all.
    const from = Math.max(model.x0[row], time.first), to = Math.min(model.x1[row], time.last);
    const middle = isFinite(model.x0[row]) && isFinite(model.x1[row]) ? (from + to) / 2 : isFinite(model.x0[row]) ? from : to;
    changes[Math.min(Math.max(Math.floor((middle - time.first) / perCell), 0), cells - 1)]++;
  }
  return changes.subarray(0, cells);
}

function drawOverview() {
  const canvas = byId("overview"), width = canvas.clientWidth, height = canvas.clientHeight;
  const pen = sized(canvas);
  if (!width || !time.fitted) return;
  const cells = Math.max(Math.floor(width / 6), 10), key = `${cells} ${time.first} ${time.last}`;
  if (over.key !== key || over.of !== state.shown)
    Object.assign(over, { all: overviewCounts(model.order, cells), counts: overviewCounts(state.shown, cells), key, of: state.shown });
  const base = height - 18, top = Math.max(...over.all, 1);
  let x0 = Math.max(overX(time.left), 0.5), x1 = Math.min(overX(time.left + time.span), width - 0.5);
  if (x1 - x0 < 10) [x0, x1] = [(x0 + x1) / 2 - 5, (x0 + x1) / 2 + 5];
  box(pen, x0 + 0.5, 2.5, Math.max(x1 - x0 - 1, 6), base - 1, 5);
  pen.fillStyle = inks["accent-ground"];
  pen.fill();
  const column = (count, n, colour) => {
    const tall = Math.max((Math.sqrt(count) / Math.sqrt(top)) * (base - 10), 3);
    pen.fillStyle = colour;
    pen.fillRect(Math.round((n / cells) * width), base - 1 - tall, Math.max(width / cells - 1, 1), tall);
  };
  over.all.forEach((count, n) => {
    const x = (n / cells) * width, within = x + width / cells > x0 && x < x1, passing = over.counts[n];
    if (count > passing) column(count, n, faded(inks.neutral, 0.25));
    if (passing) column(passing, n, within ? inks.accent : faded(inks.neutral, 0.65));
  });
  pen.fillStyle = inks.line;
  pen.fillRect(0, base + 1, width, 1);
  const ticks = ticksOf(time.first, (time.last - time.first) / width, width, (words) => measured(pen, words, "small"));
  for (const { x, text: words } of ticks.minor)
    write(pen, words, x - measured(pen, words, "small") / 2, height - 7, "small", inks.secondary);
  box(pen, x0 + 0.5, 2.5, Math.max(x1 - x0 - 1, 6), base - 1, 5);
  pen.strokeStyle = inks.accent;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.fillStyle = inks.accent;
  if (x1 - x0 > 24) for (const x of [x0, x1 - 2]) pen.fillRect(x - 0.5, base / 2 - 6, 3, 14);
}

/** Drag the window, one of its ends, or press elsewhere to go there. */
function listenOverview() {
  const canvas = byId("overview");
  let held = null;
  canvas.addEventListener("pointerdown", (event) => {
    const x = event.offsetX, x0 = overX(time.left), x1 = overX(time.left + time.span);
    const near = event.pointerType === "touch" ? 16 : 7;
    const end = Math.abs(x - x0) < near ? "left" : Math.abs(x - x1) < near ? "right" : "";
    if (!end && (x < x0 || x > x1)) glide(overTime(x) - time.span / 2, time.span);
    else held = { end, x, left: time.left, span: time.span };
    if (held) canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    const x0 = overX(time.left), x1 = overX(time.left + time.span);
    if (!held) {
      const ends = Math.abs(event.offsetX - x0) < 7 || Math.abs(event.offsetX - x1) < 7;
      canvas.style.cursor = ends ? "ew-resize" : event.offsetX > x0 && event.offsetX < x1 ? "grab" : "pointer";
      return;
    }
    const by = overTime(event.offsetX) - overTime(held.x);
    if (held.end === "left") setView(Math.min(held.left + by, held.left + held.span - 60), Math.max(held.span - by, 60));
    else if (held.end === "right") setView(held.left, Math.max(held.span + by, 60));
    else setView(held.left + by, held.span);
  });
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (held = null));
}
