/** A row of numbers that the units of a text are written into, and whose they are. */
interface Lent {
  text: string;
  units: Uint16Array;
}

/** Room beyond a text, so that the next one fits in as well. */
const ROOM = 1 << 12;
/** A report and a phrase of it are read in turn. */
const [long, short]: readonly [Lent, Lent] = [
  { text: "", units: new Uint16Array(ROOM) },
  { text: "", units: new Uint16Array(ROOM) },
];
const LONG = 512;
/** Fewer are written faster one by one. */
const FEW = 64;

/**
 * The UTF-16 units of a text with two zeros behind, lent until this is asked for another. A loop reads them four times as fast as it asks
 * many texts for their characters: an engine keeps slices, joined strings and names in forms of their own.
 */
export function unitsOf(text: string): Uint16Array {
  const lent = text.length > LONG ? long : short;
  if (text === lent.text) {
    // A copy of the same text is compared with it unit by unit: once, not each time it is asked for.
    lent.text = text;
    return lent.units;
  }
  const { length } = text;
  const room = lent.units.length;
  // What a text of a book's length needed is given back with the next report.
  if (room < length + 2 || room > 16 * (length + ROOM)) lent.units = new Uint16Array(length + ROOM);
  const { units } = lent;
  if (length > FEW) Buffer.from(units.buffer).write(text, "utf16le");
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = 0;
  units[length + 1] = 0;
  lent.text = text;
  return units;
}
