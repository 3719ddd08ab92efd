import { allCommands, type CommandMenu, findCommands } from "../../../../scripts/workbench/page/commands/command";

const command = (title: string) => ({ title, run() {} });
const menus: readonly CommandMenu[] = [
  {
    title: "Muokkaa",
    entries: [command("Kumoa"), null, { title: "Siirrä", entries: [command("Rivi ylös"), command("Rivi alas")] }],
  },
  { title: "Tiedot", entries: [command("Järjestä A–Ö"), command("Luo suodatin")] },
  { title: "Asiakkuudet", entries: [command("Luokittele"), command("Kirjaa kontakti")] },
];

describe("allCommands", () => {
  it("names each command with the menus down to it, in their order", () => {
    expect(allCommands(menus).map(({ path, command: { title } }) => [...path, title].join(" > "))).toEqual([
      "Muokkaa > Kumoa",
      "Muokkaa > Siirrä > Rivi ylös",
      "Muokkaa > Siirrä > Rivi alas",
      "Tiedot > Järjestä A–Ö",
      "Tiedot > Luo suodatin",
      "Asiakkuudet > Luokittele",
      "Asiakkuudet > Kirjaa kontakti",
    ]);
  });
});

describe("findCommands", () => {
  it.each([
    ["luo", ["Luo suodatin", "Luokittele"]],
    ["LUOK", ["Luokittele"]],
    ["jarj", ["Järjestä A–Ö"]],
    ["kont", ["Kirjaa kontakti"]],
    ["siirrä ylös", ["Rivi ylös"]],
    ["rivi", ["Rivi ylös", "Rivi alas"]],
    ["asiakk", ["Luokittele", "Kirjaa kontakti"]],
    ["ei ole", []],
  ])("finds by %j", (text, titles) => {
    expect(findCommands(allCommands(menus), text).map(({ command: { title } }) => title)).toEqual(titles);
  });

  it("offers all where nothing is written yet", () => {
    expect(findCommands(allCommands(menus), " ")).toHaveLength(7);
  });
});
