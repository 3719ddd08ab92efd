// Evaluated in the script's realm: its Date lives in the script's zone and by the host's clock, whatever zone Node runs in.
({ now, offsetAt, timeZone }) => {
  // Taken out once: each look at a global of a realm goes through the host.
  const { floor, abs, trunc } = Math;
  const { isNaN: isNotANumber } = Number;
  const { construct } = Reflect;
  const DAY = 86_400_000;
  const Native = Date;
  const native = Native.prototype;
  const { getTime, setTime } = native;
  const scratch = new Native(0);

  // Offsets change on quarters of an hour since 1970; before, minutes and seconds count.
  const QUARTER = 900_000;
  const offsets = new Map();
  let lastQuarter = null;
  let lastOffset = 0;
  const offset = (time) => {
    const quarter = floor(time / QUARTER);
    if (quarter === lastQuarter) return lastOffset;
    if (!(abs(time) < 8.64e15 - DAY)) return 0;
    if (time < 0) return offsetAt(time);
    lastOffset = offsets.get(quarter) ?? offsetAt(time);
    offsets.set(quarter, lastOffset);
    lastQuarter = quarter;
    return lastOffset;
  };
  /** A time that the spring change skips counts by the offset before it; one that the autumn change repeats is the first. */
  const instant = (wall) => {
    const early = wall - offset(wall - DAY);
    if (early + offset(early) === wall) return early;
    const late = wall - offset(wall + DAY);
    return late + offset(late) === wall ? late : early;
  };
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });

  const getter = (name) => {
    const read = native[`getUTC${name}`];
    define(
      native,
      `get${name}`,
      {
        [`get${name}`]() {
          const time = getTime.call(this);
          setTime.call(scratch, time + offset(time));
          return read.call(scratch);
        },
      }[`get${name}`],
    );
  };
  const setter = (name) => {
    const write = native[`setUTC${name}`];
    define(
      native,
      `set${name}`,
      {
        [`set${name}`](...values) {
          const time = getTime.call(this);
          const invalid = isNotANumber(time);
          // Only the year can make an invalid date valid again.
          if (invalid && name !== "FullYear") return time;
          setTime.call(scratch, invalid ? 0 : time + offset(time));
          write.apply(scratch, values);
          return setTime.call(this, instant(getTime.call(scratch)));
        },
      }[`set${name}`],
    );
  };
  for (const name of ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    getter(name);
    setter(name);
  }
  getter("Day");
  define(native, "getYear", function getYear() {
    return this.getFullYear() - 1900;
  });
  define(native, "setYear", function setYear(year) {
    return this.setFullYear(year >= 0 && year <= 99 ? 1900 + year : year);
  });
  define(native, "getTimezoneOffset", function getTimezoneOffset() {
    const time = getTime.call(this);
    return isNotANumber(time) ? time : -offset(time) / 60_000;
  });

  const two = (number) => String(number).padStart(2, "0");
  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const NativeFormat = Intl.DateTimeFormat;
  const zoneName = new NativeFormat("en-US", { timeZone, timeZoneName: "long" });
  const dayText = (date) => {
    const year = date.getFullYear();
    const digits = `${year < 0 ? "-" : ""}${String(abs(year)).padStart(year < 0 ? 6 : 4, "0")}`;
    return `${DAYS[date.getDay()]} ${MONTHS[date.getMonth()]} ${two(date.getDate())} ${digits}`;
  };
  const timeText = (date) => {
    const minutes = trunc(-date.getTimezoneOffset());
    const size = abs(minutes);
    const sign = minutes < 0 ? "-" : "+";
    const name = zoneName.formatToParts(getTime.call(date)).find(({ type }) => type === "timeZoneName").value;
    return (
      `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())} ` +
      `GMT${sign}${two(floor(size / 60))}${two(size % 60)} (${name})`
    );
  };
  const text = (name, write) =>
    define(
      native,
      name,
      {
        [name]() {
          return isNotANumber(getTime.call(this)) ? "Invalid Date" : write(this);
        },
      }[name],
    );
  text("toString", (date) => `${dayText(date)} ${timeText(date)}`);
  text("toDateString", dayText);
  text("toTimeString", timeText);
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const write = native[name];
    define(
      native,
      name,
      {
        [name](locales = "en-US", options = undefined) {
          return write.call(this, locales, { ...options, timeZone: options?.timeZone ?? timeZone });
        },
      }[name],
    );
  }

  // Text without a zone means local time, except a bare ISO day.
  const ZONED = /(?:\dZ|\b(?:Z|GMT|UTC|UT|[ECMP][SD]T)\b|:\d{2}(?:\.\d+)?\s*[+-]\d{2}:?\d{2})/i;
  const ISO = /^[+-]?\d{4,6}-\d{2}(-\d{2})?T/;
  const ISO_DAY = /^[+-]?\d{4,6}(-\d{2}(-\d{2})?)?$/;
  function parse(value) {
    const source = String(value);
    if (ZONED.test(source) || ISO_DAY.test(source)) return Native.parse(source);
    return instant(Native.parse(ISO.test(source) ? `${source}Z` : `${source} UTC`));
  }
  function timeOf(args) {
    if (args.length === 0) return now();
    if (args.length > 1) return instant(Native.UTC(...args));
    let [value] = args;
    if (value instanceof Native) return getTime.call(value);
    if (typeof value === "object" && value !== null) {
      value = value.valueOf();
      if (typeof value === "object") value = String(value);
    }
    return typeof value === "string" ? parse(value) : Number(value);
  }
  function scriptDate(...args) {
    return new.target ? construct(Native, [timeOf(args)], new.target) : new scriptDate().toString();
  }
  Object.defineProperty(scriptDate, "name", { value: "Date" });
  Object.defineProperty(scriptDate, "length", { value: 7 });
  Object.defineProperty(scriptDate, "prototype", { value: native, writable: false });
  define(native, "constructor", scriptDate);
  define(scriptDate, "now", () => now());
  define(scriptDate, "parse", parse);
  define(scriptDate, "UTC", Native.UTC);
  define(globalThis, "Date", scriptDate);

  // What falls back to the zone, the clock or the language of the machine.
  function DateTimeFormat(locales = "en-US", options = undefined) {
    return construct(NativeFormat, [locales, { timeZone, ...options }], new.target ?? DateTimeFormat);
  }
  Object.defineProperty(DateTimeFormat, "prototype", { value: NativeFormat.prototype, writable: false });
  define(DateTimeFormat, "supportedLocalesOf", NativeFormat.supportedLocalesOf);
  define(NativeFormat.prototype, "constructor", DateTimeFormat);
  const format = Object.getOwnPropertyDescriptor(NativeFormat.prototype, "format").get;
  Object.defineProperty(NativeFormat.prototype, "format", {
    configurable: true,
    get() {
      const write = format.call(this);
      return (date = now()) => write(date);
    },
  });
  define(Intl, "DateTimeFormat", DateTimeFormat);
  const numberText = Number.prototype.toLocaleString;
  define(Number.prototype, "toLocaleString", function (locales = "en-US", options = undefined) {
    return numberText.call(this, locales, options);
  });
  const { localeCompare } = String.prototype;
  define(String.prototype, "localeCompare", function (other, locales = "en-US", options = undefined) {
    return localeCompare.call(this, other, locales, options);
  });
};
