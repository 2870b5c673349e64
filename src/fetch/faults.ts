import { fatal, type Fault } from "../model/fault.js";

const BY_HAND = "请在浏览器中打开确认，或另存到本地后读入文件 (open it in a browser, or save it and read the file)。";

const notFetched = (message: string, hint = BY_HAND): Fault => fatal("NOT_FETCHED", message, hint);

/** Why an address is not asked for at all; null where it may be. */
export function refusedAddress(address: string): Fault | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null)
    return notFetched("这不是网址 (this is no web address)。", "网址应以 http:// 或 https:// 开头 (it begins with http:// or https://)。");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return notFetched(
      `只下载 http 与 https 网址，不下载 ${url.protocol} (only http and https are fetched)。`,
      "请另存到本地后读入文件 (save it and read the file)。",
    );
  if (url.username !== "" || url.password !== "")
    return notFetched(
      "网址中含有用户名或密码，会随来源存入图谱 (the address holds a name or password, which would be stored as the source)。",
      "请去掉后再试，或另存到本地后读入文件 (leave it out, or save the page and read the file)。",
    );
  return null;
}

export const refusedByRobots = (host: string): Fault =>
  notFetched(
    `${host} 的 robots.txt 不允许程序读取此页 (robots.txt of the site keeps programs out)。`,
    "请用浏览器另存到本地后读入文件 (save it with a browser and read the file)。",
  );

export const noRobots = (host: string): Fault =>
  notFetched(
    `${host} 的 robots.txt 读不到，网站可能有故障 (robots.txt cannot be had, the site may be down)。`,
    "请稍后再试 (try again later)。",
  );

export const tooManyRedirects = (most: number): Fault => notFetched(`转向超过 ${most} 次 (more than ${most} redirects)。`);

export const badStatus = (status: number): Fault => {
  if (status === 404 || status === 410)
    return notFetched(`网站答复 ${status}：页面不存在 (the page is not there)。`, "请核对网址 (check the address)。");
  if (status === 401 || status === 403) return notFetched(`网站答复 ${status}：不许访问 (access is refused)。`);
  return notFetched(`网站答复 ${status} (the site answered ${status})。`, "请稍后再试 (try again later)。");
};

export const tooLarge = (limit: number): Fault =>
  fatal(
    "TOO_LARGE",
    `网页超过 ${Math.round(limit / 1024 / 1024)} MB 上限 (larger than the limit)。`,
    "年度报告通常不到 1 MB，请核对网址 (check the address: a report has less than 1 MB)。",
  );

/** The server could not be reached, or was silent for too long. */
export function unreachable(error: unknown, time: number): Fault {
  const { name, message, cause } = error as { readonly name?: string; readonly message?: string; readonly cause?: NodeJS.ErrnoException };
  if (name === "TimeoutError")
    return notFetched(`${Math.round(time / 1000)} 秒内没有答完 (no whole answer in time)。`, "请稍后再试 (try again later)。");
  const code = cause?.code ?? cause?.message ?? message ?? String(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return notFetched("找不到这个网站 (no such site)。", "请核对网址与网络 (check the address and the network)。");
  return notFetched(
    `连不上网站：${code} (the site cannot be reached)。`,
    "请核对网址与网络，或稍后再试 (check address and network, or try again later)。",
  );
}
