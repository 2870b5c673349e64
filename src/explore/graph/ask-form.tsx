import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { go, to } from "../address/address.js";
import { YearInput } from "../parts/year-input.js";
import { words } from "../words/index.js";
import type { GraphAsked } from "./asked.js";
import type { Kind } from "./kinds.js";
import { ThingField } from "./thing-field.js";

type How = GraphAsked["of"]["how"];

const HOWS: readonly How[] = ["around", "path", "slice"];
const ANY: readonly Kind[] = ["LOCALITY", "PROGRAM", "POLICY_DOCUMENT", "INDICATOR", "ORGANIZATION"];
const PLACES: readonly Kind[] = ["LOCALITY"];

/** What to see (看什么): the surroundings of one thing, the way between two, a place with all below; `names` are what ids are called. */
export function AskForm({ of, years, name }: Pick<GraphAsked, "of" | "years"> & { readonly name: (id: string) => string }): JSX.Element {
  const w = words.value.graph;
  const [how, setHow] = useState<How>(of.how);
  const [wish, setWish] = useState<Readonly<Record<string, string>>>({});
  // At once: an effect that waits for the next frame would take back what was pressed meanwhile on a busy machine.
  useLayoutEffect(() => {
    setHow(of.how);
    setWish({});
  }, [JSON.stringify([of, years])]);
  const given: Readonly<Record<string, string>> = {
    ...(of.how === "around"
      ? { around: of.id, depth: String(of.depth) }
      : of.how === "path"
        ? { from: of.from, to: of.to }
        : { within: of.within ?? "" }),
    since: years?.from == null ? "" : String(years.from),
    until: years?.to == null ? "" : String(years.to),
    ...wish,
  };
  const field = (key: string, kinds: readonly Kind[]): JSX.Element => (
    <ThingField
      key={key}
      label={w.field[key] ?? key}
      value={wish[key] === undefined ? name(given[key] ?? "") : name(wish[key])}
      kinds={kinds}
      onChange={(value) => setWish((before) => ({ ...before, [key]: value }))}
    />
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    const { around, depth, from, to: other, within, since, until } = given;
    const span = since || until ? `${since ?? ""}-${until ?? ""}` : null;
    if (how === "around" && around) go(to("/graph", "", { around, depth: depth === "1" ? null : depth, years: span }));
    if (how === "path" && from && other) go(to("/graph", "", { from, to: other }));
    if (how === "slice") go(to("/graph", "", { within, years: span }));
  };
  return (
    <form class="graph-ask row" onSubmit={submit} aria-label={w.ask}>
      <div class="row switches-of" role="group" aria-label={w.ask}>
        {HOWS.map((one) => (
          <button key={one} type="button" aria-pressed={how === one} onClick={() => setHow(one)}>
            {w.how[one]}
          </button>
        ))}
      </div>
      {how === "around" && (
        <>
          {field("around", ANY)}
          <label class="field narrow">
            <span>{w.depth}</span>
            <select
              value={given["depth"] ?? "1"}
              onChange={(event) => {
                const depth = event.currentTarget.value;
                setWish((before) => ({ ...before, depth }));
              }}
            >
              {[1, 2, 3].map((depth) => (
                <option key={depth} value={String(depth)}>
                  {w.steps(depth)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {how === "path" && [field("from", ANY), field("to", ANY)]}
      {how === "slice" && field("within", PLACES)}
      {how !== "path" && (
        <span class="row years" role="group" aria-label={w.years}>
          {(["since", "until"] as const).map((end) => (
            <label key={end} class="field narrow">
              <span>{end === "since" ? `${w.years} ${w.since}` : w.until}</span>
              <YearInput
                placeholder={w.any}
                value={given[end]}
                onInput={(event) => {
                  const year = event.currentTarget.value;
                  setWish((before) => ({ ...before, [end]: year }));
                }}
              />
            </label>
          ))}
        </span>
      )}
      <button type="submit">{w.draw}</button>
    </form>
  );
}
