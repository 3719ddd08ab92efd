/** Something a person can do, as the menus, the search of the menus and the keyboard offer it. */
export interface Command {
  readonly title: string;
  /** The keys that do the same, as a person reads them. */
  readonly keys?: string;
  /** For what is on or off. */
  readonly checked?: boolean;
  run(): unknown;
}

/** A list of commands under a title; null is a line between them. */
export interface CommandMenu {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export type Entry = Command | CommandMenu | null;

export function isMenu(entry: Command | CommandMenu): entry is CommandMenu {
  return "entries" in entry;
}

/** A command and where it stands. */
export interface Found {
  readonly command: Command;
  /** Titles of the menus down to it. */
  readonly path: readonly string[];
}

/** All commands of `menus`, in their order. */
export function allCommands(menus: readonly CommandMenu[], above: readonly string[] = []): Found[] {
  return menus.flatMap(({ title, entries }) => {
    const path = [...above, title];
    return entries.flatMap((entry) => {
      if (!entry) return [];
      return isMenu(entry) ? allCommands([entry], path) : [{ command: entry, path }];
    });
  });
}

/** The commands of which the title or a menu above it has every word of `text`; those whose title begins with it first. */
export function findCommands(commands: readonly Found[], text: string): Found[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const rank = ({ command }: Found) => {
    const title = fold(command.title);
    if (title.startsWith(words.join(" "))) return 0;
    return words.every((word) => title.includes(word)) ? 1 : 2;
  };
  return commands
    .filter(({ command, path }) => {
      const whole = fold([...path, command.title].join(" "));
      return words.every((word) => whole.includes(word));
    })
    .map((found, index) => ({ found, index, rank: rank(found) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ found }) => found);
}

/** Without regard to case and accents: "järjestä" is found by "jarj". */
function fold(text: string): string {
  return text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
