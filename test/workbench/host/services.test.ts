import { answer, EVE, hostOf, MONDAY, OTTO } from "./harness";

describe("PropertiesService", () => {
  it("keeps text for the script, the document and each person", () => {
    const host = hostOf(`
      function put(value) {
        PropertiesService.getScriptProperties().setProperty("a", value).setProperties({ n: 1, t: true });
        PropertiesService.getDocumentProperties().setProperty("d", value);
        PropertiesService.getUserProperties().setProperty("u", value);
      }
      function get() {
        return [PropertiesService.getScriptProperties().getProperties(), PropertiesService.getDocumentProperties().getKeys(),
          PropertiesService.getUserProperties().getProperty("u"), PropertiesService.getScriptProperties().getProperty("toString")];
      }`);
    host.call(OTTO.email, "put", ["x"]);
    expect(host.call(OTTO.email, "get")).toEqual([{ a: "x", n: "1.0", t: "true" }, ["d"], "x", null]);
    expect(host.call(EVE.email, "get")).toEqual([{ a: "x", n: "1.0", t: "true" }, ["d"], null, null]);
  });

  it.each([
    ["a value of 9 KB", "setProperty('a', 'x'.repeat(9 * 1024))", null],
    ["a longer one", "setProperty('a', 'x'.repeat(9 * 1024 + 1))", "You have exceeded the property storage quota"],
    ["a longer one in bytes", "setProperty('a', 'ä'.repeat(5 * 1024))", "You have exceeded the property storage quota"],
    [
      "more than 500 KB together",
      "setProperties(Object.fromEntries(Array.from({ length: 60 }, function (_, i) { return [i, 'x'.repeat(9000)]; })))",
      "You have exceeded the property storage quota",
    ],
  ])("takes %s or refuses it", (_, call, error) => {
    const run = () => answer(`PropertiesService.getScriptProperties().${call};`);
    if (error) expect(run).toThrow(error);
    else expect(run).not.toThrow();
  });
});

describe("CacheService", () => {
  const host = () =>
    hostOf(`
      function put(seconds) { CacheService.getScriptCache().put("a", 5, seconds); }
      function get() { return CacheService.getScriptCache().get("a"); }
      function fill() {
        var cache = CacheService.getDocumentCache();
        for (var i = 0; i < 1001; i++) cache.put("k" + i, "v");
        return [cache.get("k0"), cache.get("k100"), cache.get("k101"), cache.get("k1000")];
      }`);

  it("keeps text until its time by the virtual clock is over", () => {
    const one = host();
    one.call(OTTO.email, "put", [60]);
    expect(one.call(OTTO.email, "get")).toBe("5.0");
    one.moveClock(one.now() + 60_000);
    expect(one.call(OTTO.email, "get")).toBeNull();
  });

  it("drops the oldest hundred and one over a thousand", () => {
    expect(host().call(OTTO.email, "fill")).toEqual([null, null, "v", "v"]);
  });

  it("refuses what is too large", () => {
    expect(() => answer("CacheService.getUserCache().put('a', 'x'.repeat(102401));")).toThrow(
      "Argument too large: value",
    );
    expect(() => answer("CacheService.getUserCache().put('', 'x');")).toThrow("Invalid argument: key");
  });
});

describe("LockService", () => {
  const code = `
    function hold() { var lock = LockService.getScriptLock(); lock.waitLock(1000);
      PropertiesService.getScriptProperties().getProperty("x"); return lock.hasLock(); }
    function attempt() { return LockService.getScriptLock().tryLock(5000); }
    function wait() { LockService.getScriptLock().waitLock(5000); }
    function asked() { var lock = LockService.getScriptLock(); lock.waitLock(1000);
      SpreadsheetApp.getUi().alert("?"); return lock.hasLock(); }
    function twice() { LockService.getScriptLock().waitLock(10);
      try { LockService.getScriptLock().waitLock(10); } catch (error) {} }
    function other() { LockService.getScriptLock().waitLock(10); return LockService.getDocumentLock().tryLock(10); }`;

  it("keeps others out while one holds it, and lets go at the end", () => {
    const host = hostOf(code);
    const seen: unknown[] = [];
    host.faults.interleave("Properties.getProperty", () => {
      const before = host.now();
      seen.push(host.call(EVE.email, "attempt"), host.now() - before >= 5000);
      expect(() => host.call(EVE.email, "wait")).toThrow(
        "Exception: Lock timeout: another process was holding the lock for too long.",
      );
    });
    expect(host.call(OTTO.email, "hold")).toBe(true);
    expect(seen).toEqual([false, true]);
    expect(host.call(EVE.email, "attempt")).toBe(true);
  });

  it("is let go while a person is asked", () => {
    expect(hostOf(code).call(OTTO.email, "asked")).toBe(false);
  });

  it("is acquired once in an execution", () => {
    expect(() => hostOf(code).call(OTTO.email, "twice")).toThrow("one execution acquires it once");
    expect(hostOf(code).call(OTTO.email, "other")).toBe(true);
  });
});

describe("MailApp", () => {
  it.each([
    ["(to, subject, body)", `"a@example.fi", "S", "B"`, { to: ["a@example.fi"], subject: "S", body: "B" }],
    [
      "(to, subject, body, options)",
      `"Anna <a@example.fi>, b@example.fi", "S", "B", { htmlBody: "<b>B</b>", name: "Vetoketju", cc: "c@example.fi", replyTo: "r@example.fi" }`,
      {
        to: ["Anna <a@example.fi>", "b@example.fi"],
        cc: ["c@example.fi"],
        htmlBody: "<b>B</b>",
        name: "Vetoketju",
        replyTo: "r@example.fi",
      },
    ],
    [
      "(to, replyTo, subject, body)",
      `"a@example.fi", "r@example.fi", "S", "B"`,
      { replyTo: "r@example.fi", subject: "S" },
    ],
    [
      "(message)",
      `{ to: "a@example.fi", subject: "S\\nT", body: "B", bcc: "z@example.fi", attachments: [Utilities.newBlob("x;y", "text/csv", "a.csv")] }`,
      {
        bcc: ["z@example.fi"],
        subject: "S T",
        attachments: [{ name: "a.csv", contentType: "text/csv", base64: Buffer.from("x;y").toString("base64") }],
      },
    ],
  ])("sends %s", (_, args, expected) => {
    const host = hostOf(`function run() { MailApp.sendEmail(${args}); }`);
    host.call(OTTO.email, "run");
    expect(host.mail).toMatchObject([{ id: 1, from: OTTO.email, ...expected }]);
  });

  it.each([
    [`"", "S", "B"`, "Failed to send email: no recipient"],
    [`"nobody", "S", "B"`, "Invalid email: nobody"],
    [`"a@example.fi, b@", "S", "B"`, "Invalid email: b@"],
    [`"a@example.fi", "S", "B", { replyTo: "nowhere" }`, "Invalid email: nowhere"],
    [`"a@example.fi", "S", "x".repeat(200 * 1024 + 1)`, "Limit exceeded: Email Body Size."],
    [
      `"a@example.fi", "S", "x".repeat(101 * 1024), { htmlBody: "x".repeat(100 * 1024) }`,
      "Limit exceeded: Email Body Size.",
    ],
    [`"a@example.fi", "s".repeat(251), "B"`, "Argument too large: subject"],
    [`Array(51).fill("a@example.fi").join(), "S", "B"`, "Limit exceeded: Email Recipients Per Message."],
    [`"a@example.fi", "S", "B", { inlineImages: {} }`, "inlineImages of MailApp.sendEmail is not emulated"],
  ])("refuses (%s)", (args, error) => {
    const host = hostOf(`function run() { MailApp.sendEmail(${args}); }`);
    expect(() => host.call(OTTO.email, "run")).toThrow(error);
    expect(host.mail).toEqual([]);
  });

  it("counts each recipient against the sender's day, which is renewed 24 hours after its first mail", () => {
    const host = hostOf(`
      function run(to) { MailApp.sendEmail(to, "S", "B"); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    const fifty = Array.from({ length: 50 }, (_, index) => `a${index}@example.fi`).join();
    host.call(OTTO.email, "run", [fifty]);
    host.call(OTTO.email, "run", [fifty]);
    expect(host.call(OTTO.email, "left")).toBe(0);
    expect(() => host.call(OTTO.email, "run", ["a@example.fi"])).toThrow(
      "Service invoked too many times for one day: email.",
    );
    expect(host.call(EVE.email, "left")).toBe(100);
    host.moveClock(MONDAY + 24 * 3_600_000 + 60_000);
    expect(host.call(OTTO.email, "left")).toBe(100);
    expect(
      hostOf("function left() { return MailApp.getRemainingDailyQuota(); }", { profile: "workspace" }).call(
        OTTO.email,
        "left",
      ),
    ).toBe(1500);
  });
});

describe("Utilities", () => {
  it.each([
    ["yyyy-MM-dd HH:mm:ss", "2026-03-29 00:05:09"],
    ["d.M.yyyy", "29.3.2026"],
    ["yy MMM MMMM", "26 Mar March"],
    ["EEE EEEE u", "Sun Sunday 7"],
    ["h:mm a K k", "12:05 AM 0 24"],
    ["'klo' H.mm ''", "klo 0.05 '"],
    ["SSS", "007"],
    ["D w", "88 14"],
    ["Z XXX X z", "+0200 +02:00 +02 EET"],
    // The trap: the year of the week.
    ["YYYY", "2026"],
  ])("formats a date as %s", (pattern, expected) => {
    const body = `return Utilities.formatDate(new Date(${Date.UTC(2026, 2, 28, 22, 5, 9, 7)}), "Europe/Helsinki", ${JSON.stringify(pattern)});`;
    expect(String(answer(body))).toBe(expected);
  });

  it("gives the year of the week, not of the day, for YYYY", () => {
    expect(answer(`return Utilities.formatDate(new Date(2026, 11, 31), "Europe/Helsinki", "YYYY yyyy");`)).toBe(
      "2027 2026",
    );
  });

  it("names zones as their own people do", () => {
    expect(answer(`return Utilities.formatDate(new Date(2026, 0, 1), "America/New_York", "z zzzz");`)).toBe(
      "EST Eastern Standard Time",
    );
  });

  it("takes an unknown zone for GMT, as Google does", () => {
    expect(answer(`return Utilities.formatDate(new Date(0), "Nowhere/Land", "HH:mm");`)).toBe("00:00");
  });

  it("reads a date by its pattern and zone", () => {
    const body = `return Utilities.parseDate("2026-07-01 09:30", "Europe/Helsinki", "yyyy-MM-dd HH:mm").toISOString();`;
    expect(answer(body)).toBe("2026-07-01T06:30:00.000Z");
    expect(() => answer(`Utilities.parseDate("x", "UTC", "yyyy");`)).toThrow('Unparseable date: "x"');
  });

  it("encodes, decodes and digests", () => {
    const body = `
      var bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "å", Utilities.Charset.UTF_8);
      return [Utilities.base64Encode("åä"), Utilities.newBlob(Utilities.base64Decode("w6U=")).getDataAsString(),
        bytes.length, bytes.some(function (byte) { return byte < 0; }), bytes[0],
        Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "å").join() ===
          Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "?").join()];`;
    expect(answer(body)).toEqual(["w6XDpA==", "å", 32, true, expect.any(Number), true]);
  });
});

describe("Session", () => {
  const code = `
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]; }
    function onEdit() { console.log(JSON.stringify(who())); }
    function install() { ScriptApp.newTrigger("hear").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      ScriptApp.newTrigger("hear").timeBased().everyHours(1).create(); }
    function hear() { console.log(JSON.stringify(who())); }`;
  const lastLine = (host: ReturnType<typeof hostOf>) => JSON.parse(host.executions.at(-1)!.log[0]!) as unknown;

  it("knows who clicks", () => {
    expect(hostOf(code).call(OTTO.email, "who")).toEqual([OTTO.email, OTTO.email, "fi"]);
  });

  it("names a person other than the script's owner by the authority it runs with alone, but for one of the owner's domain", () => {
    expect(hostOf(code).call(EVE.email, "who")).toEqual(["", EVE.email, "en"]);
    expect(hostOf(code, { profile: "workspace" }).call(EVE.email, "who")).toEqual([EVE.email, EVE.email, "en"]);
  });

  it("knows nobody without the scope", () => {
    const host = hostOf("function who() { return Session.getActiveUser().getEmail(); }", { scopes: [] });
    expect(host.call(EVE.email, "who")).toBe("");
  });

  it("knows nobody in a simple trigger", () => {
    const host = hostOf(code);
    host.edit(EVE.email, "Taulukko1", "A1", [["x"]]);
    expect(lastLine(host)).toEqual(["", "", "en"]);
  });

  it("tells an installed trigger nobody but its maker, except to colleagues of the same domain", () => {
    for (const [profile, typist] of [
      ["consumer", ""],
      ["workspace", EVE.email],
    ] as const) {
      const host = hostOf(code, { profile });
      host.call(OTTO.email, "install");
      host.edit(EVE.email, "Taulukko1", "A1", [["x"]]);
      expect(lastLine(host)).toEqual([typist, OTTO.email, "en"]);
    }
  });

  it("tells a time trigger whose it is", () => {
    const host = hostOf(code);
    host.call(OTTO.email, "install");
    host.moveClock(host.now() + 3_600_000);
    expect(lastLine(host)).toEqual(["", OTTO.email, "fi"]);
  });
});

describe("HtmlService", () => {
  const evaluated = (page: string, set = "") =>
    answer(
      `var t = HtmlService.createTemplateFromFile("p"); t.x = "<b>'\\"&"; ${set} return t.evaluate().getContent();`,
      {
        pages: { p: page },
      },
    );

  it.each([
    ["<p><?= x ?></p>", "<p>&lt;b&gt;&#39;&#34;&amp;</p>"],
    ["<p><?!= x ?></p>", `<p><b>'"&</p>`],
    ["<p><?!= x; ?></p>", `<p><b>'"&</p>`],
    ["<? for (var i = 0; i < 2; i++) { ?><i><?= i ?></i><? } ?>", "<i>0</i><i>1</i>"],
    ["<? // a note\n?><b>seen</b>", "<b>seen</b>"],
    [`<input value="<?= x ?>">`, `<input value="&lt;b&gt;&#39;&#34;&amp;">`],
    [`<a href="<?= 'javascript:alert(1)' ?>">`, `<a href="#unsafe">`],
    [`<a href="<?= 'https://example.fi/?a=ä' ?>">`, `<a href="https://example.fi/?a=%C3%A4">`],
    ["<script>var a = <?= x ?>;</script>", "<script>var a = '\\u003cb\\u003e\\u0027\\u0022\\u0026';</script>"],
    ["<script>var a = '<?= x ?>';</script>", "<script>var a = '\\u003cb\\u003e\\u0027\\u0022\\u0026';</script>"],
    ["<script>var a = <?= 5 ?>;</script>", "<script>var a =  5 ;</script>"],
    [
      "<script>var a = '<p>';</script><i><?= x ?></i>",
      "<script>var a = '<p>';</script><i>&lt;b&gt;&#39;&#34;&amp;</i>",
    ],
    ["<!-- <?= x ?> -->", "<!--  -->"],
  ])("prints %s", (page, expected) => {
    expect(evaluated(page)).toBe(expected);
  });

  it("lets scriptlets call the script's functions and read what was set", () => {
    const host = hostOf(
      `function twice(n) { return n * 2; }
       function run() { var t = HtmlService.createTemplateFromFile("p"); t.data = { n: 4 }; return t.data.n + t.evaluate().getContent(); }`,
      { pages: { p: "<?= twice(data.n) ?>" } },
    );
    expect(host.call(OTTO.email, "run")).toBe("48");
  });

  it("does not run the scriptlets of a plain file, and knows no file it does not have", () => {
    expect(answer(`return HtmlService.createHtmlOutputFromFile("p").getContent();`, { pages: { p: "<?= 1 ?>" } })).toBe(
      "<?= 1 ?>",
    );
    expect(() => answer(`HtmlService.createHtmlOutputFromFile("q");`)).toThrow("No HTML file named q was found.");
  });
});

describe("Ui", () => {
  const code = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu("Demo").addItem("Kysy", "ask").addSeparator()
        .addSubMenu(ui.createMenu("Lisää").addItem("Näytä", "show")).addToUi();
      ui.createAddonMenu().addItem("Oma", "ask").addToUi();
    }
    function ask() {
      var ui = SpreadsheetApp.getUi();
      var button = ui.alert("Otsikko", "Viesti", ui.ButtonSet.YES_NO);
      var reply = ui.prompt("Nimi?");
      return [String(button), button === ui.Button.YES, reply.getResponseText(), reply.getSelectedButton() === ui.Button.OK];
    }
    function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>side</p>").setTitle("Sivu"));
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>dialog</p>").setWidth(700).setHeight(500), "Ikkuna");
      SpreadsheetApp.getActive().toast("Valmis", "Otsikko", 3);
    }`;

  it("builds the menus of the person who opens the sheet", () => {
    const host = hostOf(code);
    host.open(OTTO.email);
    expect(host.menus(OTTO.email)).toEqual([
      {
        title: "Demo",
        items: [
          { kind: "item", title: "Kysy", function: "ask" },
          { kind: "separator" },
          { kind: "menu", title: "Lisää", items: [{ kind: "item", title: "Näytä", function: "show" }] },
        ],
      },
      { title: "Vetoketju", items: [{ kind: "item", title: "Oma", function: "ask" }] },
    ]);
    expect(host.menus(EVE.email)).toEqual([]);
    expect(() => host.chooseMenu(OTTO.email, ["Demo", "Muu"])).toThrow("There is no menu item Demo > Muu");
  });

  it("asks the person, and answers for them in tests", () => {
    const asked = hostOf(code);
    expect(asked.call(OTTO.email, "ask")).toEqual(["CLOSE", false, "", true]);
    expect(asked.questions[0]).toEqual({
      user: OTTO.email,
      question: { kind: "alert", title: "Otsikko", message: "Viesti", buttons: ["YES", "NO"] },
      answer: { button: "CLOSE", text: "" },
    });
    const answered = hostOf(code, {
      ask: ({ kind }) => (kind === "alert" ? { button: "YES", text: "" } : { button: "OK", text: "Demo" }),
    });
    expect(answered.call(OTTO.email, "ask")).toEqual(["YES", true, "Demo", true]);
  });

  it("shows sidebar, dialog and toast to the one person", () => {
    const host = hostOf(code);
    host.open(OTTO.email);
    host.chooseMenu(OTTO.email, ["Demo", "Lisää", "Näytä"]);
    expect(host.screens(OTTO.email)).toMatchObject({
      sidebar: { title: "Sivu", html: "<p>side</p>", width: 300, modal: false },
      dialog: { title: "Ikkuna", html: "<p>dialog</p>", width: 700, height: 500, modal: true },
      toast: { title: "Otsikko", message: "Valmis", seconds: 3 },
    });
    expect(host.screens(EVE.email)).toEqual({});
    host.closeScreen(OTTO.email, "dialog");
    expect(host.screens(OTTO.email).dialog).toBeUndefined();
    host.closeScreen(OTTO.email, host.screens(OTTO.email).sidebar!.id);
    expect(host.screens(OTTO.email).sidebar).toBeUndefined();
  });

  it("refuses a menu item without its function, and a page that there is not", () => {
    const host = hostOf(`function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("A", "gone").addToUi(); }`);
    expect(() => host.open(OTTO.email)).toThrow(
      "The menu item A names the function gone, which the script does not have",
    );
  });

  it("is not there for a time trigger", () => {
    const host = hostOf(`
      function install() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
      function tick() { SpreadsheetApp.getUi(); }`);
    host.call(OTTO.email, "install");
    expect(host.moveClock(host.now() + 3_600_000)).toMatchObject([
      { error: "Exception: Cannot call SpreadsheetApp.getUi() from this context." },
    ]);
  });
});

describe("UrlFetchApp", () => {
  it("stays off the network", () => {
    const scopes = ["https://www.googleapis.com/auth/script.external_request"];
    expect(() => answer(`UrlFetchApp.fetch("https://example.fi");`, { scopes })).toThrow("is not emulated");
  });
});
