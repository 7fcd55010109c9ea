package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash by which a verdict knows the configuration that it is of. */
class QaHashTest {

  private static final String FILE =
      """
      environments:
        dev: {baseUrl: "https://dev.example.com", vars: {a: x, b: y}}
      qa:
        timeout: 2m
        targets:
          r: [{name: c, get: /, expect: {status: 200}}, {name: d, tcp: "a:1"}]
      """;

  private static String hash(String file) {
    return new OneFile(file).qa().orElseThrow().hash();
  }

  @Test
  void it_is_a_sha_256() {
    assertThat(hash(FILE)).matches("[0-9a-f]{64}");
  }

  @Test
  void layout_comments_order_of_keys_and_other_blocks_leave_it_as_it_is() {
    assertThat(
            hash(
                """
                # the same, in other words
                flow: git-flow
                qa:
                  artifacts: operator-qa-artifacts
                  targets:
                    "r":
                      - expect:
                          status: [200]   # ok
                        get: '/'
                        name: c
                        redirects: same-host

                      - {tcp: a:1, name: d}
                  timeout: 2m
                requires:
                  - {qa: r, envs: [dev]}
                environments:
                  dev:
                    vars:
                      b: y
                      a: "x"
                    baseUrl: https://dev.example.com
                """))
        .isEqualTo(hash(FILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dev.example.com | dev.example.org
          dev:            | next:
          b: y            | b: z
          2m              | 3m
          status: 200     | status: 201
          get: /          | head: /
          name: d         | name: e
          timeout: 2m     | drift: {severity: {D6: error}}
          """)
  void another_value_makes_another(String one, String other) {
    assertThat(hash(FILE.replace(one, other))).isNotEqualTo(hash(FILE));
  }

  @Test
  void the_order_of_checks_is_a_value() {
    assertThat(hash("qa: {targets: {r: [{name: a, get: /}, {name: b, get: /}]}}"))
        .isNotEqualTo(hash("qa: {targets: {r: [{name: b, get: /}, {name: a, get: /}]}}"));
  }
}
