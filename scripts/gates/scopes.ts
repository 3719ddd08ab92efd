import { relative, resolve } from "node:path";
import ts from "typescript";

/** What each member of a service asks of the manifest; any one of the listed scopes is enough, the first is preferred. */
export type ScopeTable = Readonly<Record<string, Readonly<Record<string, readonly string[] | string>>>>;

export interface ServiceCall {
  readonly service: string;
  readonly member: string;
  readonly where: string;
}

/** Every member of Google's services that the code of `project` (a tsconfig) touches, found by type, not by text. */
export function serviceCalls(project: string): ServiceCall[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    project,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )!;
  const program = ts.createProgram(config.fileNames, {
    ...config.options,
    noEmit: true,
    composite: false,
    incremental: false,
  });
  const checker = program.getTypeChecker();
  const own = new Set(config.fileNames.map((name) => resolve(name)));
  const found = new Map<string, ServiceCall>();
  const visit = (node: ts.Node): void => {
    const symbol = memberOf(node, checker);
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!/@types[\\/]google-apps-script[\\/]/.test(declaration.getSourceFile().fileName)) continue;
      // A property that a script sets on a template is its own data.
      if (!ts.isInterfaceDeclaration(owner) || isPlainObject(owner) || ts.isIndexSignatureDeclaration(declaration))
        continue;
      const [service, member] = [owner.name.text, symbol!.name];
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      const where = `${relative(process.cwd(), node.getSourceFile().fileName)}:${line + 1}`;
      if (!found.has(`${service}.${member}`)) found.set(`${service}.${member}`, { service, member, where });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (own.has(resolve(file.fileName))) visit(file);
  return [...found.values()].sort((a, b) => `${a.service}.${a.member}`.localeCompare(`${b.service}.${b.member}`));
}

/** The narrowest set of scopes for `calls`, and a sentence for each call without a row. */
export function requiredScopes(
  calls: readonly ServiceCall[],
  table: ScopeTable,
): { scopes: string[]; problems: string[] } {
  const scopes = new Set<string>();
  const problems: string[] = [];
  for (const { service, member, where } of calls) {
    const row = table[service]?.[member];
    if (!Array.isArray(row)) problems.push(`${where}: ${service}.${member} has no row in scripts/scopes.json.`);
    else if (row.length > 0 && !row.some((scope: string) => scopes.has(scope))) scopes.add(row[0]);
  }
  return { scopes: [...scopes].sort(), problems };
}

/** One sentence for each scope that the manifest has too little or too much. */
export function manifestProblems(manifest: readonly string[], scopes: readonly string[]): string[] {
  return [
    ...scopes.filter((scope) => !manifest.includes(scope)).map((scope) => `appsscript.json lacks the scope ${scope}.`),
    ...manifest
      .filter((scope) => !scopes.includes(scope))
      .map((scope) => `appsscript.json has the scope ${scope}, which nothing needs.`),
  ];
}

/** The member that `node` takes from an object: `range.getValue`, `range["getValue"]` or `const { flush } = SpreadsheetApp`. */
function memberOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isElementAccessExpression(node)) return checker.getSymbolAtLocation(node.argumentExpression);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
}

/** Event objects and options are typed as interfaces with properties only: looking into one calls no service. */
function isPlainObject(owner: ts.InterfaceDeclaration): boolean {
  return owner.members.length > 0 && owner.members.every((member) => ts.isPropertySignature(member));
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}
