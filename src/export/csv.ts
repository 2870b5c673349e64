/** A line of RFC 4180: fields with a comma, a quotation mark or a line break stand in quotation marks; null is an empty field. */
export function csvLine(fields: readonly Field[]): string {
  return `${fields.map(field).join(",")}\r\n`;
}

export type Field = string | number | boolean | null | undefined;

/** So that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

function field(value: Field): string {
  const text = typeof value === "string" ? harmless(value) : String(value ?? "");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs a text that begins like a formula. Such a text gets an apostrophe before it, and so does one that begins with an
 * apostrophe: whoever takes one apostrophe off each text that begins with one has the text as it was. Numbers stay as they are.
 */
const harmless = (text: string): string => (/^['=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);
