import type { IndicatorEntry, ValueType } from "../model/knowledge.js";
import { VALUE_TYPES, type Placed, type Shape } from "./entries.js";
import type { LexiconFault } from "./yaml-file.js";

/** What is done in many fields of administration and counted alike: 检查, 案件, 宣传, 投诉. */
interface Action {
  readonly name: string;
  readonly unit: string;
  readonly units: readonly string[];
  readonly valueType: ValueType;
  readonly words: string;
  readonly none: readonly string[];
}

/** A field of administration (领域: 养老机构, 农贸市场) and the actions that are counted there. */
interface FieldOfAction {
  readonly name: string;
  readonly theme: string;
  readonly words: string;
  readonly none: readonly string[];
  readonly actions: readonly string[];
}

/** 事项: actions.yaml. */
export const ACTION: Shape<Action> = {
  keys: ["name", "unit", "units", "valueType", "words", "none"],
  read: (fields) => ({
    name: fields.text("name"),
    unit: fields.text("unit"),
    units: fields.texts("units"),
    valueType: fields.choice("valueType", VALUE_TYPES, "COUNT"),
    words: fields.text("words"),
    none: fields.texts("none"),
  }),
};

/** 领域: fields-*.yaml. */
export const FIELD: Shape<FieldOfAction> = {
  keys: ["name", "theme", "words", "none", "actions"],
  read: (fields, theme) => ({
    name: fields.text("name"),
    theme: fields.textOrNull("theme") ?? theme,
    words: fields.text("words"),
    none: fields.texts("none"),
    actions: fields.texts("actions"),
  }),
};

/** An indicator for each action of each field: 养老机构 with 检查 and 投诉 gives 养老机构检查 and 养老机构投诉. */
export function indicatorsOfFields(
  fields: readonly Placed<FieldOfAction>[],
  actions: readonly Placed<Action>[],
  faults: LexiconFault[],
): readonly IndicatorEntry[] {
  const known = new Map(actions.map(({ entry }) => [entry.name, entry]));
  return fields.flatMap(({ entry: field, file, line, column }) =>
    field.actions.flatMap((name) => {
      const action = known.get(name);
      if (action !== undefined) return [indicatorOf(field, action)];
      faults.push({ file, line, column, message: `${field.name} has the action ${name}, which is not in actions.yaml.` });
      return [];
    }),
  );
}

function indicatorOf(field: FieldOfAction, { name, unit, units, valueType, words, none }: Action): IndicatorEntry {
  return {
    name: `${field.name}${name}`,
    unit,
    units,
    valueType,
    theme: field.theme,
    aliases: [],
    all: [field.words, words],
    none: [...field.none, ...none],
    breakdownOf: null,
    note: null,
    field: field.name,
  };
}
