import type { PlaceAnswer } from "../ask/generated/place.js";

export type Place = NonNullable<PlaceAnswer["locality"]>;

/** A report as the page of its place lists it (报告). */
export type PlaceReport = Place["reports"]["nodes"][number];
