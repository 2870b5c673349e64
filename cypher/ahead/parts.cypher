// 随每行一并读取的各部分（read/level/），所求标识在映射 wants 中。
CALL (wants) {
  CALL (wants) {
    //{parts}
  }
  RETURN collect([part, id, found]) AS ahead
}
