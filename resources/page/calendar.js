// Days and years, proleptic Gregorian and UTC, for the axis. Seconds since 1970; year 0 is 1 BCE.

const DAY = 86400;
const YEAR = 31556952;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
const LENGTH = { second: 1, minute: 60, hour: 3600, day: DAY, month: 2592000, year: YEAR };

function dayOf(year, month, day) {
  const y = month <= 2 ? year - 1 : year, era = Math.floor(y / 400), ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function civil(seconds) {
  const days = Math.floor(seconds / DAY), rest = seconds - days * DAY;
  const z = days + 719468, era = Math.floor(z / 146097), ofEra = z - era * 146097;
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) -
    Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0), month,
    day: ofYear - Math.floor((153 * part + 2) / 5) + 1,
    hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: Math.floor(rest % 60),
  };
}

const STEPS = [];
for (const [unit, counts] of [["second", [1, 5, 15, 30]], ["minute", [1, 5, 15, 30]],
  ["hour", [1, 3, 6, 12]], ["day", [1, 7]], ["month", [1, 3, 6]]])
  for (const count of counts) STEPS.push({ unit, count, length: LENGTH[unit] * count });
for (let power = 0; power < 11; power++)
  for (const one of [1, 2, 5]) {
    const count = one * 10 ** power;
    STEPS.push({ unit: "year", count, length: YEAR * count });
  }

/** The instants of a step from the last at or before `start` to `end`. */
function instants(start, end, { unit, count, length }) {
  const found = [];
  if (LENGTH[unit] < DAY) {
    for (let at = Math.floor(start / length) * length; at <= end; at += length) found.push(at);
    return found;
  }
  const first = civil(start);
  let { year, month } = first;
  if (unit === "day" && count === 1) {
    for (let at = Math.floor(start / DAY) * DAY; at <= end; at += DAY) found.push(at);
    return found;
  }
  if (unit === "day") {
    // Weeks begin with the month: 1, 8, 15, 22 (29 would touch the next 1).
    let week = Math.min(Math.floor((first.day - 1) / 7), 3);
    for (;;) {
      const at = dayOf(year, month, 1 + week * 7) * DAY;
      if (at > end) return found;
      found.push(at);
      week = (week + 1) % 4;
      if (!week) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    }
  }
  if (unit === "month") {
    month = Math.floor((month - 1) / count) * count + 1;
    for (;;) {
      const at = dayOf(year, month, 1) * DAY;
      if (at > end) return found;
      found.push(at);
      month += count;
      if (month > 12) [year, month] = [year + 1, 1];
    }
  }
  // Before the Common Era years count back from 1 BCE: 500 BCE is a mark, 501 BCE is not.
  let place = year >= 1 ? Math.floor(year / count) : Math.floor((year - 1) / count);
  for (; found.length < 4000; place++) {
    const named = place === 0 ? 1 : place < 0 ? place * count + 1 : place * count;
    const at = dayOf(named, 1, 1) * DAY;
    if (at > end) return found;
    if (at >= start || !found.length) found.push(at);
  }
  return found;
}

function yearWords(year) {
  const number = year > 0 ? year : 1 - year, tail = year > 0 ? "" : " BCE";
  for (const [size, word] of [[1e9, " billion"], [1e6, " million"]])
    if (number >= size) return `${+(number / size).toFixed(3)}${word}${tail}`;
  return (number >= 10000 ? number.toLocaleString("en") : String(number)) + tail;
}

const two = (number) => String(number).padStart(2, "0");
const clock = ({ hour, minute }) => `${two(hour)}:${two(minute)}`;

function minorWords(at, step) {
  const date = civil(at);
  switch (step.unit) {
    case "second": return `${clock(date)}:${two(date.second)}`;
    case "minute": case "hour": return clock(date);
    case "day": return String(date.day);
    case "month": return MONTHS[date.month - 1].slice(0, 3);
    default: return date.year === 1 && step.count > 1 ? "1 CE" : yearWords(date.year);
  }
}

function majorStep({ unit, count }) {
  const step = (unit, count) => ({ unit, count, length: LENGTH[unit] * count });
  switch (unit) {
    case "second": return step("minute", 1);
    case "minute": case "hour": return step("day", 1);
    case "day": return step("month", 1);
    case "month": return step("year", 1);
    default: return count <= 10 ? step("year", 100) : count <= 200 ? step("year", 1000) : null;
  }
}

function ordinal(number) {
  const tail = number % 100 > 10 && number % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][number % 10];
  return number.toLocaleString("en") + (tail || "th");
}

function majorWords(at, step) {
  const date = civil(at), day = `${date.day} ${MONTHS[date.month - 1].slice(0, 3)} ${yearWords(date.year)}`;
  switch (step.unit) {
    case "second": return `${day}, ${clock(date)}`;
    case "minute": case "hour": return day;
    case "day": return `${MONTHS[date.month - 1]} ${yearWords(date.year)}`;
    case "month": return yearWords(date.year);
  }
  if (Math.abs(date.year) >= 100000) return yearWords(date.year);
  const size = step.count <= 10 ? 100 : 1000, word = size === 100 ? "century" : "millennium";
  return date.year >= 1 ? `${ordinal(Math.floor(date.year / size) + 1)} ${word}`
    : `${ordinal(Math.floor((1 - date.year) / size) || 1)} ${word} BCE`;
}

/** The marks of an axis: `lines` fine, `minor` labelled, `major` above; `measure(text, strong)`. */
function ticksOf(left, perPixel, width, measure) {
  const right = left + perPixel * width, gap = 18;
  const step = STEPS.find(({ unit, count, length }) => {
    const widest = unit === "second" ? "00:00:00" : length < DAY ? "00:00" : unit === "day" ? "30"
      : unit === "month" ? "May" : [left, right].map((at) => yearWords(civil(at).year))
        .reduce((a, b) => (a.length > b.length ? a : b));
    // Months and quarters of many years would only repeat themselves.
    const clear = unit === "month" && count > 1 ? 22 * count ** 0.5 : gap;
    return length / perPixel >= measure(widest, false) + clear;
  }) || STEPS[STEPS.length - 1];
  const fine = STEPS.find((small) => small.length / perPixel >= 9 && small.length <= step.length &&
    (small.unit === step.unit ? step.count % small.count === 0
      : small.unit !== "day" || small.count === 1 || step.unit === "month")) || step;
  const x = (at) => (at - left) / perPixel;
  const minor = [], major = [];
  let free = -Infinity;
  for (const at of instants(left, right, step)) {
    const text = minorWords(at, step), half = measure(text, false) / 2;
    if (x(at) - half < Math.max(free, 2) || x(at) + half > width - 2) continue;
    minor.push({ x: x(at), text });
    free = x(at) + half + 6;
  }
  const above = majorStep(step), marks = above ? instants(left, right, above) : [];
  free = -Infinity;
  marks.forEach((at, place) => {
    const text = majorWords(at, step), next = marks[place + 1];
    if (x(at) < 0 && next !== undefined && x(next) < measure(text, true) + 12) return;
    if (x(at) < free && x(at) >= 0) return;
    major.push({ x: x(at), text });
    free = Math.max(x(at), 0) + measure(text, true) + gap;
  });
  return { lines: instants(left, right, fine).map(x), minor, major, step };
}

/** "2021", "2021-04" or "2021-04-18" (also -0043) as its first second and the first one after. */
function readDay(text) {
  const found = /^\s*(-?\d{1,9})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\s*$/.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  if (month > 12 || day > 31) return null;
  if (day) return [dayOf(year, month, day) * DAY, (dayOf(year, month, day) + 1) * DAY];
  if (month) return [dayOf(year, month, 1) * DAY, dayOf(year + (month === 12), month % 12 + 1, 1) * DAY];
  return [dayOf(year, 1, 1) * DAY, dayOf(year + 1, 1, 1) * DAY];
}

function dayWords(seconds) {
  const { year, month, day } = civil(seconds);
  return `${day} ${MONTHS[month - 1].slice(0, 3)} ${yearWords(year)}`;
}
