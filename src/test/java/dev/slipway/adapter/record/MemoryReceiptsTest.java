package dev.slipway.adapter.record;

import java.nio.file.Path;

class MemoryReceiptsTest extends ReceiptsLaws {

  @Override
  RecordsWorld world(Path folder) {
    return new MemoryRecordsWorld();
  }
}
