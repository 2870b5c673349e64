import type { InputHTMLAttributes, JSX } from "preact";

/** A field for a year (年份): four digits, or nothing. */
export const YearInput = (own: InputHTMLAttributes): JSX.Element => (
  <input class="year" type="text" inputMode="numeric" pattern="[0-9]{4}" maxLength={4} size={4} {...own} />
);
