// How an incident stands, as a mark: the same sign in lists, cards, legend and on the timeline.

const REPORTED = 0, CLAIMED = 1, CONFIRMED = 2, DENIED = 3, DISPUTED = 4;
const STANDING_NAMES = ["reported", "claimed", "confirmed", "denied", "disputed"];
const STANDING_TONES = ["quiet", "neutral", "good", "danger", "danger"];

function sign(standing) {
  return h(`i.sign.${STANDING_NAMES[standing]}`, { "aria-hidden": "true" });
}

function standingChip(standing) {
  return h(`span.chip.${STANDING_TONES[standing]}`, null, sign(standing),
    model.standings[standing].toLowerCase());
}

function legend() {
  const entry = (mark, words) => h("span.entry", null, mark, words);
  const sample = (name) => h(`i.sample.${name}`, { "aria-hidden": "true" });
  byId("legend").replaceChildren(
    ...[CONFIRMED, REPORTED, CLAIMED, DISPUTED, DENIED].map((standing) =>
      entry(sign(standing), model.standings[standing].toLowerCase())),
    entry(sample("certain"), "certain time"), entry(sample("possible"), "possible time"),
    entry(sample("open-end"), "no known end"), entry(sample("dense"), "darker is more"),
    entry(h("i.more", { "aria-hidden": "true" }, "+3"), "no room for more"),
    ...(state.colour === "kind" ? kindColours().map(([colour, words]) =>
      entry(h(`i.dot.c${colour}`, { "aria-hidden": "true" }), words)) : []));
}
