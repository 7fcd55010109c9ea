package dev.slipway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pep440Test {

  private static final List<String> IN_ORDER =
      List.of(
          "1.0.0.dev1",
          "1.0.0.dev10",
          "1.0.0a1.dev1",
          "1.0.0a1",
          "1.0.0a2",
          "1.0.0b1",
          "1.0.0rc1.dev2",
          "1.0.0rc1",
          "1.0.0rc1.post1.dev1",
          "1.0.0rc1.post1",
          "1.0.0rc2",
          "1.0.0rc10",
          "1.0.0",
          "1.0.0.post1.dev3",
          "1.0.0.post1",
          "1.0.0.post2",
          "1.0.1.dev1",
          "1.10.0a1");

  @Test
  void versions_keep_their_spelling() {
    assertThat(IN_ORDER).allSatisfy(text -> assertThat(read(text)).hasToString(text));
  }

  @Test
  void versions_stand_in_the_order_of_pep_440() {
    List<ReleaseVersion> shuffled = new ArrayList<>(IN_ORDER.stream().map(this::read).toList());
    Collections.shuffle(shuffled, new Random(440));

    assertThat(shuffled.stream().sorted().map(ReleaseVersion::toString)).isEqualTo(IN_ORDER);
  }

  @Test
  void a_version_of_numbers_alone_is_the_same_in_every_notation() {
    assertThat(read("26.2.0")).isEqualTo(ReleaseVersion.parse("26.2.0"));
  }

  @ParameterizedTest
  @CsvSource({"24.03.0rc01, 24.3.0rc1", "24.03.0, 24.3.0", "1.0.0-rc.1, 1.0.0-rc.1"})
  void old_tags_are_read_too(String text, String version) {
    assertThat(read(text)).hasToString(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0.0-rc1x y", "1.0.0RC1", "1.0.0.rc1", "1.0.0rc", "1!1.0.0", "1.0", "1.0.0rc1 "})
  void what_is_of_neither_notation_is_no_version(String text) {
    assertThat(Notation.PEP440.find(text)).isEmpty();
  }

  @Test
  void parts_that_pep_440_does_not_know_are_spelled_as_semver_does() {
    assertThat(read("1.0.0rc1").withPreRelease(Optional.of("beta.2"))).hasToString("1.0.0-beta.2");
  }

  @Test
  void the_number_of_a_stage_moves_on() {
    assertThat(read("1.0.0rc9").withPreRelease(Optional.of("rc10"))).hasToString("1.0.0rc10");
  }

  @Test
  void two_notations_stand_in_one_order() {
    List<ReleaseVersion> mixed =
        new ArrayList<>(
            List.of(
                read("1.0.0-rc.9"),
                read("1.0.0.dev1"),
                read("1.0.0"),
                read("1.0.0.post1"),
                read("1.0.1-a")));
    List<ReleaseVersion> ordered = List.copyOf(mixed);
    Collections.shuffle(mixed, new Random(1));

    assertThat(mixed.stream().sorted()).isEqualTo(ordered);
  }

  @ParameterizedTest
  @CsvSource({
    "26.2.0rc2,       '',  26.2.0rc2",
    "v1.0.0.dev3,     '',  1.0.0.dev3",
    "api-1.0.0.post1, api, 1.0.0.post1"
  })
  void tags_are_read_and_named(String name, String component, String version) {
    assertThat(TagName.parse(name, Notation.PEP440))
        .hasValueSatisfying(tag -> assertThat(tag).hasToString(name))
        .hasValueSatisfying(tag -> assertThat(tag.component()).isEqualTo(component))
        .hasValueSatisfying(tag -> assertThat(tag.version()).hasToString(version));
  }

  private ReleaseVersion read(String text) {
    return Notation.PEP440.parse(text);
  }
}
