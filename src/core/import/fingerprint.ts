/** MurmurHash3, x86, 32 bits (Austin Appleby, public domain), over the UTF-16 units of `text`, low byte first. For names of
 * things, not for secrets. */
export function murmur3(text: string, seed: number): number {
  let hash = seed | 0;
  const pairs = text.length >> 1;
  for (let i = 0; i < pairs; i++) {
    const block = text.charCodeAt(2 * i) | (text.charCodeAt(2 * i + 1) << 16);
    hash ^= scramble(block);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  if (text.length & 1) hash ^= scramble(text.charCodeAt(text.length - 1));
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
