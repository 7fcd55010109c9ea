package dev.slipway.adapter.config.slipway;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SlipwaySchemaTest {

  @Test
  void the_schema_says_what_the_reader_reads() {
    new WrittenDocs(Path.of("docs/slipway.schema.json"))
        .expect(JsonSchema.ofFile(SlipwayTable.FILE));
  }
}
