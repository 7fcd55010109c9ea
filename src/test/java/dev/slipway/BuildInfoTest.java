package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildInfoTest {

  @Test
  void the_version_is_the_one_of_the_build() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            """
              <artifactId>slipway</artifactId>
              <version>%s</version>
            """
                .formatted(BuildInfo.version()));
  }
}
