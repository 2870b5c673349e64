// Written from queries/place.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlaceVariables {
  readonly id: string;
}

export interface PlaceAnswer {
  readonly locality: {
    readonly id: string;
    readonly name: string;
    readonly fullName: string;
    readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
    readonly ancestors: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly code: string | null;
    readonly kind: "ADMINISTRATIVE" | "ZONE";
    readonly aliases: readonly string[];
    readonly predecessors: readonly {
      readonly kind: string;
      readonly year: number | null;
      readonly locality: {
        readonly id: string;
        readonly name: string;
      };
    }[];
    readonly successors: readonly {
      readonly kind: string;
      readonly year: number | null;
      readonly locality: {
        readonly id: string;
        readonly name: string;
      };
    }[];
    readonly parent: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly reports: {
      readonly nodes: readonly {
        readonly id: string;
        readonly year: number;
        readonly title: string | null;
        readonly body: string | null;
        readonly publishedOn: string | null;
        readonly issuers: readonly string[];
        readonly locality: {
          readonly id: string;
          readonly name: string;
          readonly fullName: string;
          readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
          readonly ancestors: readonly {
            readonly id: string;
            readonly name: string;
          }[];
        };
      }[];
    };
    readonly issued: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly title: string;
        readonly docNumber: string | null;
        readonly year: number | null;
      }[];
    };
  } | null;
}

export const placeQuery: Typed<PlaceAnswer, PlaceVariables> = {
  name: "Place",
  text: `# 一个地区：上下级、沿革、有哪些年度的报告。
query Place(\$id: ID!) {
  locality(id: \$id) {
    ...Place
    code
    kind
    aliases
    predecessors {
      kind
      year
      locality {
        id
        name
      }
    }
    successors {
      kind
      year
      locality {
        id
        name
      }
    }
    parent {
      id
      name
    }
    reports(first: 100, orderBy: { field: YEAR, direction: ASC }) {
      nodes {
        ...Paper
      }
    }
    issued: policyDocuments(first: 50) {
      totalCount
      nodes {
        id
        title
        docNumber
        year
      }
    }
  }
}

fragment Paper on Report {
  id
  year
  title
  body
  publishedOn
  issuers
  locality {
    ...Place
  }
}

fragment Place on Locality {
  id
  name
  fullName
  level
  ancestors {
    id
    name
  }
}
`,
};
