import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Google's classes as their published types tell them: what exists, what it takes, which enumerations there are. */
export interface Signatures {
  readonly classes: Record<string, GoogleClass>;
  /** Member names in Google's order. */
  readonly enums: Record<string, readonly string[]>;
}

interface GoogleClass {
  /** What error texts put before the class: `SpreadsheetApp.` for `SpreadsheetApp.Range.setValues`. */
  readonly prefix: string;
  /** Each member's overloads, each a list of parameter kinds such as `Integer`, `any[][]`, `string?` (may be null) or
   * `string=` (may be left out). */
  readonly members: Record<string, readonly (readonly string[])[]>;
  /** Members that are enumerations. */
  readonly enums: Record<string, string>;
}

const TYPES = "node_modules/@types/google-apps-script";
const FILES = [
  "base",
  "cache",
  "html",
  "lock",
  "mail",
  "properties",
  "script",
  "spreadsheet",
  "url-fetch",
  "utilities",
];
const PREFIXES: Record<string, string> = {
  Cache: "CacheService.",
  HTML: "HtmlService.",
  Lock: "LockService.",
  Mail: "MailApp.",
  Properties: "PropertiesService.",
  Script: "ScriptApp.",
  Spreadsheet: "SpreadsheetApp.",
  URL_Fetch: "UrlFetchApp.",
  Utilities: "Utilities.",
};

/** Reads the types under `root`; they are plain enough that the syntax tells all. */
export function signatures(root = "."): Signatures {
  const classes: Record<string, GoogleClass> = {};
  const enums: Record<string, string[]> = {};
  const sources = FILES.map((name) => {
    const file = join(root, TYPES, `google-apps-script.${name}.d.ts`);
    return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  });
  const aliases: Aliases = new Map();
  for (const source of sources) collectAliases(source, aliases);
  for (const source of sources) visit(source, "");
  return { classes, enums };

  function visit(node: ts.Node, namespace: string): void {
    if (ts.isModuleDeclaration(node) && node.body) visit(node.body, node.name.text);
    else if (ts.isEnumDeclaration(node)) {
      enums[node.name.text] = node.members.map((member) => member.name.getText());
    } else if (ts.isInterfaceDeclaration(node)) {
      const service = node.name.text;
      const prefix = PREFIXES[namespace] ?? "";
      // Interfaces that end the name of their own service (`SpreadsheetApp`) stand alone in error texts.
      const known = { prefix: prefix === `${service}.` ? "" : prefix, members: {}, enums: {} };
      classes[service] = described(node, classes[service] ?? known, aliases);
    } else ts.forEachChild(node, (child) => visit(child, namespace));
  }
}

/** `type FontWeight = "normal" | "bold" | null` and its kin. */
type Aliases = Map<string, ts.TypeNode>;

function collectAliases(node: ts.Node, aliases: Aliases): void {
  if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
  else ts.forEachChild(node, (child) => collectAliases(child, aliases));
}

function described(node: ts.InterfaceDeclaration, seen: GoogleClass, aliases: Aliases): GoogleClass {
  const members: Record<string, string[][]> = {};
  const enums: Record<string, string> = {};
  for (const member of node.members) {
    const name = member.name?.getText() ?? "";
    if (ts.isMethodSignature(member)) {
      const overloads = Object.hasOwn(members, name) ? members[name]! : [];
      members[name] = [...overloads, member.parameters.map((parameter) => kindOf(parameter, aliases))];
    } else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
      enums[name] = member.type.exprName.getText().split(".").pop()!;
    }
  }
  return { prefix: seen.prefix, members: { ...seen.members, ...members }, enums: { ...seen.enums, ...enums } };
}

function kindOf(parameter: ts.ParameterDeclaration, aliases: Aliases): string {
  const kind = parameter.type ? typeKind(parameter.type, aliases) : "any";
  return `${parameter.dotDotDotToken ? "..." : ""}${kind}${parameter.questionToken ? "=" : ""}`;
}

function typeKind(type: ts.TypeNode, aliases: Aliases): string {
  const kind = (part: ts.TypeNode): string => typeKind(part, aliases);
  if (ts.isArrayTypeNode(type)) return `${kind(type.elementType).replace("?", "")}[]`;
  if (ts.isParenthesizedTypeNode(type)) return kind(type.type);
  if (ts.isUnionTypeNode(type)) {
    const kinds = [...new Set(type.types.map(kind))].filter((name) => name !== "null" && name !== "undefined");
    const nullable = type.types.some((part) => kind(part) === "null") ? "?" : "";
    return (kinds.length === 1 ? kinds[0]! : "any") + nullable;
  }
  if (ts.isLiteralTypeNode(type)) {
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return "null";
    return ts.isStringLiteral(type.literal) ? "string" : "any";
  }
  if (ts.isTypeLiteralNode(type)) return "object";
  if (ts.isFunctionTypeNode(type)) return "Function";
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText().split(".").pop()!;
    const alias = aliases.get(name);
    if (alias && name !== "Integer" && name !== "Byte" && name !== "Char") return kind(alias);
    if (name === "Array") return `${kind(type.typeArguments![0]!).replace("?", "")}[]`;
    return type.typeArguments ? "object" : name;
  }
  return type.getText();
}

if (process.argv[1]?.endsWith("make-signatures.ts")) {
  const lines = JSON.stringify(signatures(), null, 2);
  writeFileSync("scripts/workbench/google/signatures.json", `${lines}\n`);
}
