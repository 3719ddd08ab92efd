import { Host } from "../../scripts/workbench/host/host";
import { shipped } from "../build-once";
import { HEADER, OWN_TAB, plantOwnList } from "./own-list";
import { NOW, SELLER } from "./register";

describe("a filter on the list that Set up offers to adopt", () => {
  it("is named, so that sorting by it does not leave the IDs behind", async () => {
    const people = [{ email: SELLER, name: "Demo Myyjä", role: "owner", locale: "fi" }] as const;
    const host = new Host({ bundle: await shipped(), people, now: NOW, seed: 1 });
    const { customers } = plantOwnList(host, 8);
    host.open(SELLER);
    const offered = () => {
      host.chooseMenu(SELLER, ["Asiakkuudet", "Ota käyttöön"]);
      const html = host.screens(SELLER).dialog?.html ?? "";
      const boot = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      host.closeScreen(SELLER, "dialog");
      return JSON.parse(boot).data.lists.map(({ filter }: { filter: string | null }) => filter);
    };
    expect(offered()).toEqual([null]);
    const area = `A${HEADER}:I${customers[7]}`;
    host.setFilter(SELLER, OWN_TAB, area);
    expect(offered()).toEqual([area]);
  });
});
