import fc from "fast-check";
import type { FollowUp } from "../../../src/core/due/follow-up";
import { dealOut, type Member, type Share } from "../../../src/core/due/recipients";
import { digest, isEmpty } from "../../../src/core/mail/digest";
import { escapeHtml } from "../../../src/core/mail/letter-html";
import { type MorningMail, type MorningMailContext, morningMail } from "../../../src/core/mail/morning-mail";

const TODAY = "2026-01-14";

const boss = (language: "fi" | "en"): Member => ({
  name: "Demo Päällikkö",
  email: "demo.paallikko@example.fi",
  language,
  active: true,
});

function followUp(changes: Partial<FollowUp>): FollowUp {
  return {
    customerId: "A7K2-MPQ4",
    name: "Demo-Konepaja Oy",
    owner: "Demo Päällikkö",
    step: "key-account",
    nextStep: "Soita tarjouksesta",
    nextDate: "2026-01-08",
    phone: "040 000 0000",
    ...changes,
  };
}

function mailOf(
  followUps: readonly FollowUp[],
  {
    language = "fi",
    limit = 15,
    ...context
  }: Partial<MorningMailContext> & { language?: "fi" | "en"; limit?: number } = {},
): MorningMail {
  const [share] = dealOut(followUps, [boss(language)], boss(language));
  return morningMail(digest(share as Share, TODAY, limit), {
    today: TODAY,
    sheet: "Asiakasrekisteri",
    lastContacts: new Map(),
    owned: 42,
    doubt: "",
    problems: [],
    waiting: 0,
    ...context,
  });
}

/** The words of an HTML mail as a reader sees them: without its head and its decoration. */
function wordsOf(html: string): string[] {
  const seen = html
    .replace(/^.*<body/s, "<body")
    .replace(/<span aria-hidden="true">.*?<\/span>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return seen.split(/\s+/).filter((word) => word !== "");
}

describe("the morning mail", () => {
  const whole = [
    followUp({}),
    followUp({
      customerId: "A3C9-XW8T",
      name: "Demo Putki & <Kumpp.> Ky",
      step: "prospect",
      nextDate: TODAY,
      nextStep: "",
      phone: "",
    }),
    followUp({ customerId: "", name: "", step: "", nextDate: "2025-10-01", nextStep: "Lähetä näyte!" }),
    followUp({ customerId: "A9Z2-QQQQ", name: "Demo Sähkö Oy", owner: "Demo Entinen", step: "former" }),
  ];
  const context = {
    lastContacts: new Map([
      ["A7K2-MPQ4", { day: "2025-12-17", channel: "call", note: "Odottavat\nhallitusta." }],
      ["A3C9-XW8T", { day: "2026-01-02", channel: "other", note: "" }],
    ]),
    doubt: "2026-01-13",
    waiting: 6,
    problems: ['Asiakkaat, rivi 214, Askeleen päivä: "ensi viikolla" ei ole päivä.'],
  };

  it.each(["fi", "en"] as const)("in %s reads as it should", (language) => {
    const mail = mailOf(whole, { ...context, language });
    expect(mail.to).toBe("demo.paallikko@example.fi");
    expect(`${mail.subject}\n---\n${mail.text.replace(/\u00a0/g, " ")}`).toMatchSnapshot();
    expect(mail.html).toMatchSnapshot();
  });

  it("has a subject without any name of a customer or person", () => {
    expect(mailOf(whole, context).subject).toBe(
      "Ke 14.1.: 2 myöhässä, 1 tänään, 1 ilman vastuuhenkilöä, 1 korjattavaa",
    );
    expect(mailOf([followUp({ nextDate: TODAY })], { language: "en" }).subject).toBe("Wed 14 Jan: 1 today");
  });

  it("says which day's mail may be missing when it is not yesterday's", () => {
    expect(mailOf(whole, { doubt: "2026-01-09" }).text.replace(/\u00a0/g, " ")).toContain(
      "Päivän pe 9.1. viesti ei ehkä tullut perille.",
    );
  });

  it("shows no more lines than the limit, overdue first, and counts the rest", () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      followUp({ customerId: `A${i}`, nextDate: i < 4 ? "2026-01-02" : TODAY }),
    );
    const text = mailOf(many, { limit: 5 }).text.replace(/\u00a0/g, " ");
    expect(text).toContain("MYÖHÄSSÄ 4\n1. ");
    expect(text).toContain("TÄNÄÄN 5\n5. ");
    expect(text).toContain("\n4 muuta\n");
    expect(text).not.toContain("\n6. ");
  });

  it("stays under 100 KB with the longest texts, and still counts every follow-up", () => {
    const long = "<&>\"'😀".repeat(200);
    const rows = Array.from({ length: 300 }, (_, i) => followUp({ customerId: `A${i}`, name: long, nextStep: long }));
    const { html, text } = mailOf(rows, { limit: 300, problems: Array<string>(50).fill(long) });
    expect(new TextEncoder().encode(html).length).toBeLessThan(100_000);
    const shown = Number(/\n(\d+)\. Tunnus[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*\n(\d+)\u00a0muuta/.exec(text)?.[1]);
    expect(text).toContain(`\n${300 - shown}\u00a0muuta`);
    expect(shown).toBeGreaterThan(5);
  });

  it("lets a telephone dial what is a number and nothing else", () => {
    expect(mailOf([followUp({ phone: "+358 40 000 0000" })]).html).toContain('href="tel:+358400000000"');
    expect(mailOf([followUp({ phone: 'x" onclick="alert(1)' })]).html).not.toContain("href=");
  });

  it("is empty when nothing is due", () => {
    const [share] = dealOut([followUp({ nextDate: "2026-01-15" })], [boss("fi")], boss("fi"));
    expect(isEmpty(digest(share as Share, TODAY, 15))).toBe(true);
  });

  const wild = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</td></table>",
      "&amp;",
      '" style="x',
      "'><img src=x>",
      "\u202egnp",
      "a\r\nb",
      "\ud83d",
    ),
  );

  it("lets no text of the register become a tag, and says the same in both twins", () => {
    const tags = (html: string) =>
      html
        .replace(/<(?!\/?[a-z!][^<>]*>)/g, "")
        .match(/<[^>]*>/g)
        ?.map((tag) => /^<\/?[a-z1-9!]+/i.exec(tag)?.[0]);
    const calm = tags(mailOf([followUp({ phone: "x" })], { problems: ["x"] }).html);
    fc.assert(
      fc.property(wild, wild, wild, wild, wild, (name, nextStep, phone, note, problem) => {
        const lastContacts = new Map([["A7K2-MPQ4", { day: TODAY, channel: note, note }]]);
        const mail = mailOf([followUp({ name, nextStep, phone: `x${phone}` })], { lastContacts, problems: [problem] });
        expect(tags(mail.html)).toEqual(calm);
        expect(wordsOf(mail.html)).toEqual(mail.text.split(/\s+/).filter((word) => word !== ""));
        expect(mail.text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("escapeHtml", () => {
  it("leaves nothing that HTML could take for itself, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text);
      }),
    );
  });
});
