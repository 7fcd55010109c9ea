package dev.slipway.adapter.record;

import java.nio.file.Path;

class RemoteReceiptsTest extends ReceiptsLaws {

  @Override
  RecordsWorld world(Path folder) {
    return new RemoteRecordsWorld(folder);
  }
}
