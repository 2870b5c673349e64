import { z } from "zod";

/* Parts of what tools take; the descriptions are what an assistant reads. */

export const measure = z.string().min(1).max(100).describe("举措名称、别名或 id，如 三项制度、法律明白人。Name, alias or id of a measure.");
export const measures = z.array(measure).min(1).max(10).describe("举措，可多个。Measures.");
export const place = z
  .string()
  .min(1)
  .max(100)
  .describe("地区名称、全称或代码，如 鹰潭市、江西省鹰潭市、360600。Name, full name or code of a place.");
export const within = place.optional().describe("只看某地及其所辖，如 江苏省。Only this place and all below it.");
export const from = z.int().min(1980).max(2100).optional().describe("报告年度起（含）。First year reported on.");
export const to = z.int().min(1980).max(2100).optional().describe("报告年度止（含）。Last year reported on.");
export const after = z.string().max(2_000).optional().describe("上一次答案中的 next，其余参数不变。The next of the answer before.");

/** How many rows of a page. */
export const first = (otherwise: number, most = 50): z.ZodDefault<z.ZodInt> =>
  z.int().min(1).max(most).default(otherwise).describe(`条数，至多 ${most}，默认 ${otherwise}。How many rows.`);

/** Years as GraphQL takes them; null leaves them open. */
export const years = (asked: { readonly from?: number | undefined; readonly to?: number | undefined }): object | null =>
  asked.from === undefined && asked.to === undefined ? null : { from: asked.from ?? null, to: asked.to ?? null };
