import type { Mutation } from "../model/mutation";
import type { JournalEntry, Op } from "./storage";

/** JSON has no `undefined`, which in a matrix of cells means: leave this one as it is. */
const KEEP = { keep: true } as const;
const MATRICES = ["contents", "formats", "notes", "styles", "validations"] as const;

export function journalLine({ seq, ops }: JournalEntry): string {
  return `${JSON.stringify({ seq, ops: ops.map(encoded) })}\n`;
}

/** The entry of a line; null when the line is not whole. */
export function journalEntry(line: string): JournalEntry | null {
  let entry: JournalEntry;
  try {
    entry = JSON.parse(line) as JournalEntry;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return { seq: entry.seq, ops: entry.ops.map(decoded) };
}

function encoded(op: Op): object {
  if (op.mutation) return { mutation: eachMatrix(op.mutation, (value) => (value === undefined ? KEEP : value)) };
  if (op.change.kind !== "execution") return op;
  // Single calls are looked at while the workbench runs and not kept longer.
  const { calls: _calls, ...execution } = op.change.execution;
  return { change: { kind: "execution", execution } };
}

function decoded(op: Op): Op {
  return op.mutation ? { mutation: eachMatrix(op.mutation, (value) => (isKeep(value) ? undefined : value)) } : op;
}

function eachMatrix(mutation: Mutation, replaced: (value: unknown) => unknown): Mutation {
  if (mutation.kind !== "cells") return mutation;
  const changed: Record<string, unknown> = {};
  for (const name of MATRICES) {
    const matrix = mutation[name] as readonly (readonly unknown[])[] | undefined;
    // Most matrices are whole: those stay as they are.
    if (matrix?.some((row) => row.some((value) => value === undefined || isKeep(value))))
      changed[name] = matrix.map((row) => Array.from(row, replaced));
  }
  return { ...mutation, ...changed };
}

function isKeep(value: unknown): boolean {
  return typeof value === "object" && value !== null && "keep" in value;
}
