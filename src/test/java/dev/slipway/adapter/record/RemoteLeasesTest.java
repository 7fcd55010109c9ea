package dev.slipway.adapter.record;

import java.nio.file.Path;

class RemoteLeasesTest extends LeasesLaws {

  @Override
  RecordsWorld world(Path folder) {
    return new RemoteRecordsWorld(folder);
  }
}
