import { parse, type Token, tokenizer } from "acorn";
import type { ServerBundle } from "../bundle";

export const MAX_SERVER_BYTES = 500_000;
const ALLOWED = /^(src\/|sheets-templates\/|node_modules\/(zod|date-fns)\/)/;

/** What Google would refuse, or what should not have come in: one sentence for each problem, none when all is well. */
export function scriptProblems({ code, inputs }: Pick<ServerBundle, "code" | "inputs">): string[] {
  return [
    ...syntaxProblems(code),
    ...(code.length > MAX_SERVER_BYTES
      ? [`The server script has ${code.length} bytes, the limit is ${MAX_SERVER_BYTES}.`]
      : []),
    ...inputs
      .filter((path) => !ALLOWED.test(path))
      .map((path) => `The server script contains ${path}, which may not ship.`),
  ];
}

/** Apps Script's parser is older than its engine: es2019, and no BigInt literal (which esbuild does not turn into older code). */
function syntaxProblems(code: string): string[] {
  const bigInts: Token[] = [];
  try {
    for (const token of tokenizer(code, { ecmaVersion: 2022, sourceType: "script" }))
      if (token.type.label === "num" && /n$/.test(code.slice(token.start, token.end))) bigInts.push(token);
    if (bigInts.length > 0)
      return bigInts.map(
        ({ start, end }) => `The server script contains the BigInt literal ${code.slice(start, end)}.`,
      );
    parse(code, { ecmaVersion: 2019, sourceType: "script" });
    return [];
  } catch (error) {
    return [`The server script is not es2019: ${(error as Error).message}.`];
  }
}
