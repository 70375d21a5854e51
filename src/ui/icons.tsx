/** Drawn beside words or inside a labelled button, so hidden from screen readers. */
export function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}

/** An arrow out of the card: the link opens the article in a new tab. */
export function OutIcon() {
  return (
    <svg class="icon out" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 4.5h6v6M11.5 4.5l-7 7" />
    </svg>
  );
}

/** Back to the list; points against the direction of the text. */
export function BackIcon() {
  return (
    <svg class="icon out" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M10 3.5L5.5 8l4.5 4.5" />
    </svg>
  );
}

export function SearchIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4" />
      <path d="M10 10l3.5 3.5" />
    </svg>
  );
}
