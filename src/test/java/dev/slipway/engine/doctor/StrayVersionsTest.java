package dev.slipway.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.doctor.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayVersionsTest {

  private static final ReleasedPackage ROOT =
      new ReleasedPackage(".", List.of("widget"), "1.2.0", Set.of("1.1.0"), Set.of("version.txt"));
  private static final ReleasedPackage CLIENT =
      new ReleasedPackage("packages/client", List.of("client"), "3.0.0", Set.of(), Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version.txt",
        "CHANGELOG.md",
        "docs/History.rst",
        "uv.lock",
        "web/package-lock.json",
        "go.sum",
        "tests/test_version.py",
        "src/test/resources/pom.xml",
        "vendor/lib/version.go",
        "README.md",
        "release-please-config.json"
      })
  void where_an_old_version_is_no_mistake_none_is_told(String path) {
    assertThat(found(new Mention(path, 1, "version = 1.2.0", "1.2.0"))).isEmpty();
  }

  @Test
  void a_package_is_asked_for_its_own_version_only() {
    assertThat(found(new Mention("packages/client/v.py", 1, "version = '1.2.0'", "1.2.0")))
        .isEmpty();
    assertThat(found(new Mention("packages/client/v.py", 1, "version = '3.0.0'", "3.0.0")))
        .containsExactly("packages/client/v.py:1 says 3.0.0, and no release changes it.");
  }

  @Test
  void the_name_of_a_package_counts_everywhere() {
    assertThat(found(new Mention("README.md", 7, "pip install widget==1.2.0", "1.2.0")))
        .containsExactly("README.md:7 says 1.2.0, and no release changes it.");
  }

  @Test
  void an_earlier_release_counts_where_it_is_called_the_version() {
    assertThat(found(new Mention("a.py", 1, "__version__ = '1.1.0'", "1.1.0")))
        .containsExactly("a.py:1 says 1.1.0 and not 1.2.0, and no release changes it.");
    assertThat(found(new Mention("a.sh", 1, "OLD_CLI_VERSION=1.1.0", "1.1.0"))).isEmpty();
  }

  @Test
  void of_many_the_first_ten_are_told() {
    Mention[] many =
        IntStream.range(0, 14)
            .mapToObj(i -> new Mention("f%d.sh".formatted(i), 1, "VERSION=1.2.0", "1.2.0"))
            .toArray(Mention[]::new);

    assertThat(found(many)).hasSize(11).last().asString().startsWith("4 more lines");
  }

  private static List<String> found(Mention... mentions) {
    return new StrayVersions(List.of(ROOT, CLIENT), List.of(mentions))
        .findings().stream()
            .filter(each -> each.mark() == Finding.Mark.WARNING)
            .map(Finding::fact)
            .toList();
  }
}
