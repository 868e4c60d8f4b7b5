// Making elements. Text only ever becomes text: there is no way from here to markup.

const byId = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";

/** An element: `props` are attributes, functions listen ("onclick"), false and null are left out. */
function h(name, props, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [key, value] of Object.entries(props || {})) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined)
      made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(3).filter((child) => child !== null && child !== undefined &&
    child !== false && child !== ""));
  return made;
}

const text = (words, name = "bdi") => h(name, { dir: "auto" }, String(words));
const plural = (number, one, many = one + "s") =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

function icon(path) {
  const made = document.createElementNS(SVG, "svg"), line = document.createElementNS(SVG, "path");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("class", "icon");
  made.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  made.append(line);
  return made;
}

/** An address as text that can be followed; anything but http and https is only text. */
function address(url) {
  const shown = h("bdi", { dir: "ltr" }, url);
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return h("span.address", null, shown);
  return h("a.address", { href: url, rel: "noopener noreferrer", target: "_blank",
    referrerpolicy: "no-referrer" }, shown);
}

const go = (kind, row) => `#${kind}-${{ incident: model.ids, actor: model.actors.id,
  place: model.places.id, source: model.rest && model.rest.sources.id }[kind][row]}`;

function link(kind, row, words, name = "a") {
  return row >= 0 ? h(name, { href: go(kind, row) }, text(words)) : text(words);
}

const fast = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Calls at most once per frame. */
function eachFrame(work) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

function unhurried(work, wait) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...given), wait);
  };
}
