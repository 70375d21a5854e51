/** Makes ids for one list of a pack: lower-case letters, digits and hyphens, each once. */
export function idMaker(): (from: string) => string {
  const taken = new Map<string, number>();
  return (from) => {
    const slug = slugOf(from);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (count === 1) return id;
    // "acme-2" may be a name of its own.
    return taken.has(id) ? idAfter(taken, slug) : mark(taken, id);
  };
}

function idAfter(taken: Map<string, number>, slug: string): string {
  let count = taken.get(slug) ?? 1;
  while (taken.has(`${slug}-${count}`)) count++;
  taken.set(slug, count);
  return mark(taken, `${slug}-${count}`);
}

function mark(taken: Map<string, number>, id: string): string {
  taken.set(id, 1);
  return id;
}

/** Longest slug, so that a number still fits after it (an id has 64 characters at most). */
const LONGEST = 50;

/** A text as an id: folded to ASCII, words joined by hyphens, cut at a word. */
export function slugOf(text: string): string {
  const words = text
    .slice(0, 400)
    .normalize('NFKD')
    .replaceAll(/\p{M}|(?<=\p{L})[’'](?=\p{L})/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-');
  // As keys of an object these two would be taken for something else: `Id` refuses them.
  if (slug === 'constructor' || slug === 'prototype') return `${slug}-x`;
  if (slug.length <= LONGEST) return slug || 'x';
  const cut = slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return (cut.length > LONGEST ? cut.slice(0, LONGEST) : cut).replace(/-+$/, '');
}
