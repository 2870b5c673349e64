/** Words of the graph (图). */
export const graph = {
  title: "图",
  lead: "地区、举措、文件、机构怎样连在一起：从任何一个地区、举措或文件的页面选“在图中看”。",
};
