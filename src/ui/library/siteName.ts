/**
 * The host name in what a reader typed: a name, or an address copied whole. In the form of
 * `location.hostname`; undefined when it is none. A name without a dot needs its scheme
 * (`http://wiki/`), as it is far more often a slip than a machine of one's own.
 */
export function siteName(typed: string): string | undefined {
  const text = typed.trim();
  const hasScheme = /^https?:\/\//i.test(text);
  const address = hasScheme ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  // What the URL standard lets through but no site is called: "*.example.org", "mailto:a@example.org".
  if (!/^[\w.-]+$|^\[/.test(hostname) || (username !== '' && !hasScheme)) return undefined;
  const isWhole = hasScheme || /^localhost$|^\[.+\]$|[^.]\.[^.]/.test(hostname);
  // "1.5" would be read as an Internet address: only one that was written as such is.
  const isGuessed = /^[\d.]+$/.test(hostname) && !text.includes(hostname);
  return isWhole && !isGuessed ? hostname.replace(/\.$/, '') || undefined : undefined;
}
