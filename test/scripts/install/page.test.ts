import { manifest } from "../../../scripts/bundle";
import { installPage } from "../../../scripts/install/page";
import { en, fi } from "../../../scripts/install/texts";

const SCRIPT = 'function onOpen() { return "</script><b>&amp;</b> \u2028 ä"; }';
const PAGES = { "set-up": "<!doctype html><script>1 < 2</script>" };

describe("the installation page", () => {
  const page = async () =>
    installPage({ script: SCRIPT, pages: PAGES, manifest: JSON.stringify(await manifest()) }, "1.2.3");

  it("carries each file to the letter, whatever stands in it", async () => {
    const json = /<script type="application\/json" id="files">(.*?)<\/script>/s.exec(await page())?.[1];
    expect(JSON.parse(json!)).toEqual({
      "Code.gs": SCRIPT,
      ...PAGES,
      "appsscript.json": JSON.stringify(await manifest()),
    });
  });

  it.each([fi, en])("has a button for each file and the reason of each permission: $title", async (texts) => {
    const html = await page();
    for (const name of ["Code.gs", "set-up", "appsscript.json"])
      expect(html).toContain(`aria-label="${texts.copy}: ${name}"`);
    for (const scope of (await manifest()).oauthScopes) expect(html).toContain(texts.scopes[scope]!.why);
    expect(html).toContain("Vetoketju 1.2.3");
  });

  it("explains no permission that the manifest does not ask for", async () => {
    const { oauthScopes } = await manifest();
    for (const { scopes } of [fi, en]) expect(Object.keys(scopes).sort()).toEqual([...oauthScopes].sort());
  });

  it("is refused when a permission is not explained", async () => {
    const stranger = JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/drive"] });
    await expect(installPage({ script: SCRIPT, pages: PAGES, manifest: stranger }, "1")).rejects.toThrow("auth/drive");
  });

  it("loads nothing", async () => {
    expect(await page()).not.toMatch(/(src|href)=|@import|url\(/);
  });

  it("has as many steps in one language as in the other", () => {
    expect(fi.steps.length).toBe(en.steps.length);
    expect(fi.consent.length).toBe(en.consent.length);
    expect(fi.update.length).toBe(en.update.length);
    expect(fi.clasp.map(({ command }) => command)).toEqual(en.clasp.map(({ command }) => command));
  });
});
