// Written from queries/start.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface StartVariables {
  readonly none?: never;
}

export interface StartAnswer {
  readonly statistics: {
    readonly reports: number;
    readonly reportingLocalities: number;
    readonly adoptions: number;
    readonly namedPrograms: number;
    readonly observations: number;
    readonly citedDocuments: number;
    readonly sentences: number;
  };
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
  readonly programs: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly adopters: number;
    }[];
  };
  readonly policyDocuments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly citedByPlaces: number;
    }[];
  };
  readonly provinces: readonly {
    readonly count: number;
    readonly places: number | null;
    readonly keys: readonly {
      readonly id: string | null;
      readonly label: string | null;
    }[];
  }[];
}

export const startQuery: Typed<StartAnswer, StartVariables> = {
  name: "Start",
  text: `# 这里有什么：数量、最新报告、实施地区最多的举措、各地共同引用的文件、各省有报告的地区数。
query Start {
  statistics {
    reports
    reportingLocalities
    adoptions
    namedPrograms
    observations
    citedDocuments
    sentences
  }
  reports(first: 6, orderBy: { field: PUBLISHED_ON, direction: DESC }) {
    nodes {
      ...Paper
    }
  }
  programs(first: 16, orderBy: { field: ADOPTERS, direction: DESC }, filter: { adopters: { min: 1 } }) {
    nodes {
      id
      name
      adopters
    }
  }
  policyDocuments(first: 6, orderBy: { field: PLACES, direction: DESC }, filter: { citedByPlaces: { min: 1 } }) {
    nodes {
      id
      title
      citedByPlaces
    }
  }
  provinces: groups(of: REPORTS, by: [PROVINCE], orderBy: { field: KEY, direction: ASC }) {
    count
    places
    keys {
      id
      label
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
