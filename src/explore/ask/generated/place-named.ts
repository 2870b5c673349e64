// Written from queries/place-named.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlaceNamedVariables {
  readonly id: string;
}

export interface PlaceNamedAnswer {
  readonly locality: {
    readonly id: string;
    readonly fullName: string;
  } | null;
}

export const placeNamedQuery: Typed<PlaceNamedAnswer, PlaceNamedVariables> = {
  name: "PlaceNamed",
  text: `# 一个地区的全名。
query PlaceNamed(\$id: ID!) {
  locality(id: \$id) {
    id
    fullName
  }
}
`,
};
