import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../../../scripts/selftest/differences";
import { type Family, RECORDED, readFamilies } from "../../../scripts/selftest/golden";
import type { Recording } from "../../../scripts/selftest/google/results";
import { recordOnHost } from "../../../scripts/selftest/on-host";
import { selfTestProject } from "../../../scripts/selftest/project";

const families = readFamilies();
const known = families.map((family) => ({ ...family, goldens: family.goldens.filter(({ refused }) => !refused) }));

describe("the recordings", () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = recordOnHost(await selfTestProject(known), known);
  });

  it.each(
    known.flatMap(({ name: family, goldens }) => goldens.map((golden) => [family, golden.name, golden] as const)),
  )("%s: %s comes out on the host as recorded", (family, name, { expected }) => {
    expect(recording[family]?.[name]).toEqual(expected);
  });

  it.each(
    families.flatMap((family) =>
      family.goldens.filter(({ refused }) => refused).map((golden) => [golden.name, family, golden] as const),
    ),
  )("%s is refused by the host", async (_, family, golden) => {
    const alone: Family[] = [{ ...family, goldens: [golden] }];
    const project = await selfTestProject(alone);
    expect(() => recordOnHost(project, alone)).toThrow("is not emulated");
  });

  it("names each golden once", () => {
    for (const { goldens } of families) expect(new Set(goldens.map(({ name }) => name)).size).toBe(goldens.length);
  });

  it("settles only what is listed as uncertain, word for word", () => {
    const listed = readFileSync("docs/uncertain-on-google.md", "utf8").split("\n");
    const doubts = new Set(listed.flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1]?.trim() ?? []));
    const settled = families.flatMap(({ goldens }) => goldens.flatMap(({ settles }) => settles ?? []));
    expect(settled.filter((doubt) => !doubts.has(doubt))).toEqual([]);
  });
});

describe("differences", () => {
  const family: Family = {
    name: "numbers",
    about: "Numbers.",
    door: "menu",
    locale: "fi_FI",
    ownTab: false,
    goldens: [
      { name: "one", script: ["return 1;"], expected: 1, tag: "documented", source: "here" },
      { name: "two", script: ["return 2;"], expected: [2], tag: "reported", source: "there" },
      { name: "three", script: ["return 3;"], refused: true, tag: "uncertain", source: "nobody" },
    ],
  };

  it("tells what a live account did otherwise, and what it did that the host refuses", () => {
    expect(differences([family], { numbers: { one: 1, two: [3], three: "NaN" } })).toEqual([
      { family: "numbers", golden: "two", expected: [2], live: [3] },
      { family: "numbers", golden: "three", expected: { refused: true }, live: "NaN" },
    ]);
  });

  it("says nothing of goldens that a live run did not reach", () => {
    expect(differences([family], { numbers: { one: 1 } })).toEqual([]);
  });

  it("finds none between the host and any run that was recorded on a live account", () => {
    const folder = join(RECORDED, "live");
    const runs = existsSync(folder) ? readdirSync(folder) : [];
    for (const file of runs) {
      const { results } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { results: Recording };
      expect({ file, differences: differences(families, results) }).toEqual({ file, differences: [] });
    }
  });
});
