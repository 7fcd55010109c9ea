package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  private static final String FILE =
      """
      environments:
        dev: {vars: {both: 1, one: 2}}
        next: {vars: {both: 1}}
      qa:
        targets:
          release:
            - {name: first, get: /, capture: {id: $.id, principal.name: $.name}}
            - {name: made, post: /, write: true, capture: {made: $.id}, cleanup: "/a/${made}"}
            - {name: last, %s}
      """;

  private static String problemsOf(String check) {
    return new OneFile(FILE.formatted(check)).problems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get: '/${both}/${space}/${env}/${target}/${limit}'",
        "get: '/${id}/${first.id}/${principal.name}/${first.principal.name}'",
        "put: '/${made}/${made.made}', write: true",
        "get: /, expect: {json: {$.a: ['${id}']}, headers: {a: '${both}'}}",
        "get: /, headers: {a: '/$(x)/$x/{x}/$${x}'}",
      })
  void a_name_that_something_fills_is_right(String check) {
    assertThat(problemsOf(check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          get: '/${one}'                              | one
          get: '/${made}'                             | made
          get: '/${mine}', capture: {mine: $.a}       | mine
          get: /, query: {a: '${x}'}                  | x
          get: /, headers: {a: '${x}'}                | x
          put: /, write: true, body: {a: [{b: '${x}'}]} | x
          put: /, write: true, body: 'a ${x} b'       | x
          put: /, write: true, cleanup: '/${x}'       | x
          get: /, expect: {json: {$.a: '${x}'}}       | x
          run: [a, '${x}']                            | x
          tcp: '${x}:1'                               | x
          get: '/${}'                                 | ''
          """)
  void a_name_that_nothing_fills_is_a_warning(String check, String name) {
    assertThat(problemsOf(check))
        .contains(
            "nothing in this file gives ${%s} to the check 'last'. [SLIP-274]".formatted(name));
  }

  @Test
  void the_remedy_is_the_nearest_name_or_the_ways_to_give_one() {
    assertThat(problemsOf("get: '/${spaec}'")).contains("[SLIP-274] > Write ${space}.");
    assertThat(problemsOf("get: '/${build}'"))
        .contains(
            "[SLIP-274] > Add it to 'vars' of every environment, let an earlier check capture it,"
                + " or give it with --set build=….");
  }

  @Test
  void where_only_persons_know_of_environments_a_name_may_be_theirs() {
    assertThat(new OneFile("qa: {targets: {r: [{name: a, get: '/${mine}'}]}}").problems())
        .isEmpty();
  }
}
