// What can be chosen above the timeline: lanes, colours, and the filters.

const DOWN = "m7 10 5 5 5-5";
let openPicker = null;

function drawPickers() {
  const holding = document.activeElement && document.activeElement.dataset.picker;
  byId("pickers").replaceChildren(
    choice("lanes", "Lanes", [["actor", "actor"], ["kind", "kind"], ["place", "place"], ["none", "none"]]),
    choice("colour", "Colour", [["lane", "lane"], ["kind", "kind"], ["standing", "standing"]]),
    h("i.rule", { "aria-hidden": "true" }),
    pickerButton("period", periodWords(), Boolean(readDay(state.from) || readDay(state.to))),
    pickerButton("kind", pickedWords("kind", "Kind", (kind) => model.kinds[kind])),
    pickerButton("actor", pickedWords("actor", "Actor", (actor) => model.actors.name[actor])),
    pickerButton("standing", pickedWords("standing", "Standing", (standing) => model.standings[standing])),
    ...(filtered() ? [h("button.plain", { type: "button", onclick: forgetFilters }, "Show all")] : []));
  if (holding) {
    const again = byId("pickers").querySelector(`[data-picker="${holding}"]`);
    if (again) again.focus();
  }
}

/** A choice of one, as the browser's own control: it works with every keyboard and screen reader. */
function choice(key, label, options) {
  const select = h("select", { "data-picker": key, "aria-label": label, onchange: (event) => {
    state[key] = event.target.value;
    tell(key);
    drawPickers();
  } }, options.map(([value, words]) => h("option", { value, selected: state[key] === value }, words)));
  const shown = options.find(([value]) => state[key] === value)[1];
  return h(`label.pill.${key}`, null, h("span", { "aria-hidden": "true" }, `${label}: ${shown}`), select, icon(DOWN));
}

function pickedWords(key, label, nameOf) {
  const picked = [...state.picked[key]];
  if (!picked.length) return [label, false];
  const first = turned(nameOf(picked[0]));
  const name = first.length > 24 ? first.slice(0, 23) + "…" : first;
  return [`${label}: ${isolated(name)}${picked.length > 1 ? ` +${picked.length - 1}` : ""}`, true];
}

function periodWords() {
  const [from, to] = [state.from, state.to].map((words) => (readDay(words) ? words.trim() : ""));
  return [from && to ? `${from} – ${to}` : from ? `From ${from}` : to ? `Until ${to}` : "Period"];
}

function pickerButton(key, [words, on], forced) {
  return h(`button.pill${on || forced ? ".on" : ""}`, { type: "button", "data-picker": key, "aria-haspopup": "dialog",
    "aria-expanded": openPicker === key ? "true" : "false",
    onclick: (event) => (openPicker === key ? closePicker() : showPicker(key, event.currentTarget)) },
  h("span", null, words), icon(DOWN));
}

function closePicker(refocus) {
  const shown = byId("picker");
  if (!shown) return;
  shown.remove();
  const key = openPicker;
  openPicker = null;
  drawPickers();
  if (refocus) byId("pickers").querySelector(`[data-picker="${key}"]`).focus();
}

function showPicker(key, button) {
  closePicker();
  openPicker = key;
  button.setAttribute("aria-expanded", "true");
  const box = h("div.picker", { id: "picker", role: "dialog", "aria-label": key === "period" ? "Period" : `Filter by ${key}`,
    onkeydown: (event) => event.key === "Escape" && (event.stopPropagation(), closePicker(true)) },
  key === "period" ? periodForm() : pickList(key));
  document.body.append(box);
  const at = button.getBoundingClientRect();
  box.style.left = `${Math.max(Math.min(at.left, innerWidth - box.offsetWidth - 8), 8)}px`;
  box.style.top = `${at.bottom + 6}px`;
  box.style.maxHeight = `${innerHeight - at.bottom - 24}px`;
  const first = box.querySelector("input");
  if (first) first.focus();
}

function periodForm() {
  const field = (key, label, hint) => {
    const input = h("input", { type: "text", value: state[key], placeholder: hint, autocomplete: "off", oninput: (event) => {
      state[key] = event.target.value;
      input.setAttribute("aria-invalid", String(Boolean(state[key].trim()) && !readDay(state[key])));
      laterRefilter();
    } });
    return h("label.field", null, label, input);
  };
  const inView = h("button.plain", { type: "button", onclick: () => {
    const day = (at) => {
      const { year, month, day } = civil(at);
      return `${year}-${two(month)}-${two(day)}`;
    };
    [state.from, state.to] = [day(time.left), day(time.left + time.span)];
    refilter();
    closePicker(true);
  } }, "Take what the timeline shows");
  return [field("from", "From", "2021 or 2021-08-26"), field("to", "Until", "2022-04"),
    h("p.hint", null, "What may have happened inside is shown too. Dates are given as year, year-month or year-month-day."), inView];
}

const laterRefilter = unhurried(() => refilter(), 180);

/** A list of what can be picked, the most frequent first; long ones can be searched. */
function pickList(key) {
  const counts = new Map();
  if (key === "actor") partActors((actor) => counts.set(actor, (counts.get(actor) || 0) + 1));
  else for (let row = 0; row < model.n; row++) counts.set(model[key][row], (counts.get(model[key][row]) || 0) + 1);
  const nameOf = { kind: (n) => model.kinds[n], standing: (n) => model.standings[n], actor: (n) => model.actors.name[n] }[key];
  const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]), box = h("div.options");
  const fill = (typed) => {
    const wanted = terms(typed);
    const found = all.filter(([n]) => finds(held(key === "actor" ? actorWords(n) : nameOf(n)), wanted)).slice(0, 200);
    box.replaceChildren(...found.map(([n, count]) => h("label.option", null,
      h("input", { type: "checkbox", checked: state.picked[key].has(n), onchange: (event) => {
        if (event.target.checked) state.picked[key].add(n);
        else state.picked[key].delete(n);
        refilter();
      } }), key === "standing" ? sign(n) : null, h("bdi.words", null, shortText(nameOf(n))), h("span.count", null, count.toLocaleString("en")))));
  };
  fill("");
  const find = all.length > 12 ? h("input.find", { type: "search", placeholder: `Find ${key === "actor" ? "an actor" : "a kind"}`,
    "aria-label": "Find", autocomplete: "off", oninput: (event) => fill(event.target.value) }) : null;
  return [find, box];
}

function partActors(work) {
  for (const actor of model.parts.actor) if (actor >= 0) work(actor);
}

function listenFilters() {
  document.addEventListener("pointerdown", (event) => {
    if (openPicker && !event.target.closest("#picker, [data-picker]")) closePicker();
  });
  const query = byId("query");
  query.addEventListener("input", unhurried(() => {
    state.query = query.value;
    list.at.clear();
    if (!location.hash.match(/^#(incidents|actors|sources)?$/)) history.pushState(null, "", "#incidents");
    route();
    refilter();
  }, 120));
  query.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      query.value = state.query = "";
      refilter();
    }
    const first = byId("rows").querySelector("a");
    if (event.key === "ArrowDown" && first) {
      event.preventDefault();
      first.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    query.focus();
  });
}
