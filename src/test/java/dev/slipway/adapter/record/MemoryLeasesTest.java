package dev.slipway.adapter.record;

import java.nio.file.Path;

class MemoryLeasesTest extends LeasesLaws {

  @Override
  RecordsWorld world(Path folder) {
    return new MemoryRecordsWorld();
  }
}
