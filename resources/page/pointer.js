// What hands do on the timeline: wheel, drag, pinch, press, keys.

const pointers = new Map();
let drag = null;

function barAt(x, y, slack) {
  let best = -1, least = slack;
  for (const { x0, x1, y: top, row } of time.drawn) {
    if (Math.abs(top + BAR / 2 - y) > BAR / 2 + 4) continue;
    const away = Math.max(x0 - x, x - x1, 0);
    if (away <= least) [best, least] = [row, away];
  }
  return best;
}

function listenPlot() {
  const canvas = plot();
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    cancelAnimationFrame(time.moving);
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      setView(time.left + (across * unit / time.width) * time.span, time.span);
    else zoom(Math.exp(event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0016)), event.offsetX, false);
  }, { passive: false });
  canvas.addEventListener("pointerdown", pressed);
  canvas.addEventListener("pointermove", moved);
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, released);
  canvas.addEventListener("pointerleave", () => point(-1));
  canvas.addEventListener("dblclick", (event) => {
    const row = barAt(event.offsetX, event.offsetY, 4);
    if (row >= 0 && isFinite(model.x1[row] - model.x0[row])) {
      const long = Math.max(model.x1[row] - model.x0[row], DAY);
      glide(model.x0[row] - long, long * 3);
    } else zoom(event.shiftKey ? 3 : 1 / 3, event.offsetX);
  });
  canvas.addEventListener("keydown", typed);
  byId("stage").addEventListener("scroll", drawSoon, { passive: true });
}

function pressed(event) {
  if (event.button > 0) return;
  cancelAnimationFrame(time.moving);
  const canvas = plot();
  canvas.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
  drag = { x: event.offsetX, y: event.offsetY, left: time.left, span: time.span,
    top: byId("stage").scrollTop, far: false, apart: apart(), middle: middle() };
}

const apart = () => {
  const [a, b] = [...pointers.values()];
  return b ? Math.max(Math.hypot(a.x - b.x, a.y - b.y), 20) : 0;
};

const middle = () => {
  const all = [...pointers.values()];
  return all.reduce((sum, { x }) => sum + x, 0) / Math.max(all.length, 1);
};

function moved(event) {
  if (!pointers.has(event.pointerId)) {
    const row = barAt(event.offsetX, event.offsetY, 3);
    point(row, event.offsetX, event.offsetY);
    return;
  }
  pointers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
  if (!drag) return;
  if (pointers.size > 1) {
    drag.far = true;
    const span = drag.span * (drag.apart / apart()), at = drag.left + (drag.middle / time.width) * drag.span;
    return setView(at - (middle() / time.width) * span, span);
  }
  const dx = event.offsetX - drag.x, dy = event.offsetY - drag.y;
  if (!drag.far && Math.hypot(dx, dy) < 5) return;
  drag.far = true;
  point(-1);
  plot().classList.add("held");
  byId("stage").scrollTop = drag.top - dy;
  setView(drag.left - (dx / time.width) * drag.span, drag.span);
}

function released(event) {
  pointers.delete(event.pointerId);
  plot().classList.remove("held");
  const was = drag;
  drag = null;
  if (pointers.size) {
    const [left] = pointers.values();
    drag = { ...left, left: time.left, span: time.span, top: byId("stage").scrollTop, far: true, apart: 0, middle: left.x };
  } else if (was && !was.far && event.type === "pointerup") {
    const row = barAt(event.offsetX, event.offsetY, event.pointerType === "touch" ? 14 : 5);
    if (row >= 0) location.hash = go("incident", row);
    else if (state.selected >= 0 && location.hash.startsWith("#incident-")) location.hash = "#incidents";
  }
}

/** The words of what is pointed at. */
function point(row, x, y) {
  const tip = byId("tip");
  if (row !== time.hover) {
    time.hover = row;
    plot().style.cursor = row >= 0 ? "pointer" : "";
    drawSoon();
    if (row >= 0)
      tip.replaceChildren(h("strong", { dir: "auto" }, model.titles[row].slice(0, 200)),
        h("span", null, [model.whens[row] || "no date", model.standings[model.standing[row]].toLowerCase(),
          whereOf(row)].filter(Boolean).join(" · ")));
  }
  tip.hidden = row < 0;
  if (row < 0) return;
  const stage = byId("stage"), canvas = plot();
  const left = canvas.offsetLeft + Math.min(x + 14, time.width - tip.offsetWidth - 8);
  const below = y + 18 + tip.offsetHeight < time.height;
  tip.style.transform = `translate(${Math.max(left, 8)}px, ${stage.scrollTop + (below ? y + 18 : y - tip.offsetHeight - 10)}px)`;
}

function typed(event) {
  if (event.altKey || event.metaKey) return;
  const ctrl = event.ctrlKey, pan = (share) => glide(time.left + share * time.span, time.span);
  const acts = {
    ArrowLeft: () => (ctrl ? pan(-0.25) : walk(-1)), ArrowRight: () => (ctrl ? pan(0.25) : walk(1)),
    ArrowUp: () => (ctrl ? pan(0) : walkLane(-1)), ArrowDown: () => (ctrl ? pan(0) : walkLane(1)),
    PageUp: () => pan(-0.8), PageDown: () => pan(0.8),
    "+": () => zoom(1 / 1.6, selectedX()), "=": () => zoom(1 / 1.6, selectedX()), "-": () => zoom(1.6, selectedX()),
    0: fit, Home: () => pick(state.shown[0]), End: () => pick(lastDated()),
    Enter: () => state.selected >= 0 && openCard(), Escape: () => (location.hash = "#incidents"),
  };
  if (!acts[event.key] || (ctrl && !event.key.startsWith("Arrow"))) return;
  event.preventDefault();
  acts[event.key]();
}

function selectedX() {
  const row = state.selected, x = row < 0 ? NaN : ((model.x0[row] + model.x1[row]) / 2 - time.left) / time.span * time.width;
  return x >= 0 && x <= time.width ? x : time.width / 2;
}

const lastDated = () => [...state.shown].reverse().find((row) => !isNaN(model.x0[row]));

/** The next incident in time, or the one nearest the middle when none is selected. */
function walk(by) {
  const shown = state.shown, at = state.selected < 0 ? -1 : shown.indexOf(state.selected);
  if (at < 0) {
    const middle = time.left + time.span / 2;
    let best = -1, least = Infinity;
    for (const row of shown) {
      const away = Math.abs((isFinite(model.x0[row]) ? model.x0[row] : model.x1[row]) - middle);
      if (away < least) [best, least] = [row, away];
    }
    return pick(best);
  }
  pick(shown[Math.min(Math.max(at + by, 0), shown.length - 1)]);
}

/** The one nearest in time in the lane above or below. */
function walkLane(by) {
  if (state.selected < 0) return walk(0);
  const here = time.lanes.findIndex((lane) => lane.rows.includes(state.selected));
  for (let n = here + by; n >= 0 && n < time.lanes.length; n += by) {
    let best = -1, least = Infinity;
    for (const row of time.lanes[n].rows) {
      const away = Math.abs(model.x0[row] - model.x0[state.selected]);
      if (away < least && row !== state.selected) [best, least] = [row, away];
    }
    if (best >= 0) {
      pick(best);
      byId("stage").scrollTop = Math.min(byId("stage").scrollTop, time.tops[n]);
      if (time.tops[n + 1] > byId("stage").scrollTop + time.height) byId("stage").scrollTop = time.tops[n + 1] - time.height;
      return;
    }
  }
}

/** Selects without leaving a page in the history for each step. */
function pick(row) {
  if (row === undefined || row < 0) return;
  try {
    history.replaceState(null, "", go("incident", row));
  } catch {
    // Safari allows a hundred in half a minute; the address lags behind, the card does not.
  }
  showCard("incident", model.ids[row]);
  byId("spoken").textContent = [model.titles[row], model.whens[row] || "no date",
    model.standings[model.standing[row]].toLowerCase()].join(", ");
}

function openCard() {
  if (state.selected < 0) return;
  byId("card").focus();
}
