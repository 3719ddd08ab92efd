import fc from "fast-check";
import { dueWords } from "../../../src/core/due/due-words";
import { dueList, type FollowUp } from "../../../src/core/due/follow-up";
import { dealOut, type Member } from "../../../src/core/due/recipients";

const TODAY = "2026-01-14";

function followUp(name: string, nextDate: string, owner = "Demo Myyjä"): FollowUp {
  return {
    customerId: `A-${name}`,
    name,
    owner,
    step: "customer",
    nextStep: "Soita",
    nextDate,
    phone: "",
  };
}

describe("dueList", () => {
  it("puts the oldest first, ties by Finnish name, and leaves later days out", () => {
    const rows = [
      followUp("Demo Öljy", "2026-01-10"),
      followUp("Demo Äyri", "2026-01-10"),
      followUp("Demo Zeta", "2026-01-10"),
      followUp("Demo Ångström", "2026-01-10"),
      followUp("Demo Eilinen", "2026-01-13"),
      followUp("Demo Vanha", "2019-05-01"),
      followUp("Demo Tänään", TODAY),
      followUp("Demo Huomenna", "2026-01-15"),
      followUp("Demo Ei mitään", ""),
    ];
    const { overdue, today } = dueList(rows, TODAY);
    expect(overdue.map(({ name }) => name)).toEqual([
      "Demo Vanha",
      "Demo Zeta",
      "Demo Ångström",
      "Demo Äyri",
      "Demo Öljy",
      "Demo Eilinen",
    ]);
    expect(today.map(({ name }) => name)).toEqual(["Demo Tänään"]);
  });
});

describe("dealOut", () => {
  const member = (name: string, email: string, active = true): Member => ({ name, email, language: "fi", active });
  const myyja = member("Demo Myyjä", "demo.myyja@example.fi");
  const kollega = member("Demo Kollega", "Demo.Kollega@example.fi");
  const entinen = member("Demo Entinen", "demo.entinen@example.fi", false);
  const boss = member("Demo Päällikkö", "demo.paallikko@example.fi");
  const ilman = member("Demo Ilman", "demo.ilman(at)example.fi");
  const team = [ilman, myyja, kollega, entinen, boss];

  it.each([
    ["Demo Myyjä", "demo.myyja@example.fi"],
    [" demo MYYJÄ ", "demo.myyja@example.fi"],
    ["demo.kollega@EXAMPLE.fi", "Demo.Kollega@example.fi"],
  ])("gives customers of %s to %s", (owner, email) => {
    const shares = dealOut([followUp("Demo", TODAY, owner)], team, boss);
    expect(shares.map((share) => [share.member.email, share.own.length])).toEqual([
      [boss.email, 0],
      [email, 1],
    ]);
  });

  it.each([
    ["", "none"],
    ["Joku muu", "unknown"],
    ["Demo Entinen", "inactive"],
    ["Demo Ilman", "no-address"],
  ])("gives customers of %p to the register's owner, who is told why: %s", (owner, why) => {
    const shares = dealOut([followUp("Demo", TODAY, owner)], team, boss);
    expect(shares).toHaveLength(1);
    expect(shares[0]).toMatchObject({ member: boss, own: [], ownerless: [{ why }] });
  });

  it("does not guess between two people of one name", () => {
    const twin = member("Demo Myyjä", "demo.toinen@example.fi");
    const rows = [followUp("Demo", TODAY, "Demo Myyjä"), followUp("Demo", TODAY, twin.email)];
    const [first, second] = dealOut(rows, [myyja, twin, boss], boss);
    expect(first?.ownerless).toEqual([{ followUp: rows[0], why: "shared-name" }]);
    expect(second).toMatchObject({ member: twin, own: [rows[1]] });
  });

  it.each([
    ["before", [member("Demo Myyjä", "demo.vanha@example.fi", false), myyja]],
    ["after", [myyja, member("Demo Myyjä", "demo.vanha@example.fi", false)]],
    ["twice, in other letters", [myyja, member("demo myyjä ", "DEMO.myyja@example.fi")]],
  ])("knows who is meant by a name that is there %s", (_, members) => {
    const shares = dealOut([followUp("Demo", TODAY, "Demo Myyjä")], [...members, boss], boss);
    expect(shares.map((share) => [share.member.email.toLowerCase(), share.own.length])).toEqual([
      [boss.email, 0],
      [myyja.email, 1],
    ]);
  });

  it("takes the active row of a person who is in the list twice", () => {
    const before = member("Demo Myyjä (vanha)", "demo.myyja@example.fi", false);
    const shares = dealOut([followUp("Demo", TODAY, "demo.myyja@example.fi")], [before, myyja, boss], boss);
    expect(shares[1]?.own).toHaveLength(1);
  });

  it("gives each follow-up to exactly one person, whatever the owners are", () => {
    const owners = fc.constantFrom(
      "",
      "Demo Myyjä",
      "demo.kollega@example.fi",
      "Demo Entinen",
      "?",
      "__proto__",
      "constructor",
    );
    fc.assert(
      fc.property(fc.array(owners, { maxLength: 40 }), fc.subarray(team), (names, some) => {
        const rows = names.map((owner, i) => followUp(`Demo ${i}`, TODAY, owner));
        const given = dealOut(rows, some, boss).flatMap(({ own, ownerless }) => [
          ...own,
          ...ownerless.map(({ followUp }) => followUp),
        ]);
        expect(new Set(given)).toEqual(new Set(rows));
        expect(given).toHaveLength(rows.length);
      }),
    );
  });
});

describe("dueWords", () => {
  const customer = { owner: "Demo Myyjä", step: "prospect", nextStep: "Soita tarjouksesta", nextDate: "" };
  it.each([
    [{ nextDate: "2026-01-08" }, "Myöhässä 6 pv: Soita tarjouksesta", "Overdue 6 days: Soita tarjouksesta"],
    [{ nextDate: "2026-01-08", nextStep: " " }, "Myöhässä 6 pv: seuranta", "Overdue 6 days: follow-up"],
    [
      { nextDate: "2026-01-08", step: "former" },
      "Myöhässä 6 pv: Soita tarjouksesta",
      "Overdue 6 days: Soita tarjouksesta",
    ],
    [{ nextDate: TODAY }, "Tänään: Soita tarjouksesta", "Today: Soita tarjouksesta"],
    [{ nextDate: "2026-01-15" }, "", ""],
    [{ nextStep: "" }, "Puuttuu: seuraava askel", "Missing: next step"],
    [{}, "Puuttuu: seuraavan askeleen päivä", "Missing: date of the next step"],
    [{ nextStep: "", step: "suspect" }, "Puuttuu: seuraava askel", "Missing: next step"],
    [{ nextStep: "", step: "suspect", owner: "" }, "", ""],
    [{ nextStep: "", step: "passive" }, "", ""],
    [{ nextStep: "", step: "former" }, "", ""],
    [{ nextStep: "", step: "", owner: "" }, "", ""],
  ])("of %j is %p", (changes, fi, en) => {
    const words = (language: "fi" | "en") =>
      dueWords(language, { ...customer, ...changes }, TODAY).replace(/\u00a0/g, " ");
    expect(words("fi")).toBe(fi);
    expect(words("en")).toBe(en);
  });
});
