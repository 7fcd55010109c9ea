package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with environments and checks, each with its place and its remedy. */
class BadQaFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # environments
          dev-1: {}, dev.1: {} | 1:27: the environments 'dev-1' and 'dev.1' share the variables SLIPWAY_QA_DEV_1_*. [SLIP-264] > Give one of the two another name.
          dev: {}, DEV: {} | 1:25: the environments 'dev' and 'DEV' share the variables SLIPWAY_QA_DEV_*. [SLIP-264] > Give one of the two another name.
          dev: {ca: /etc/own.pem} | 1:26: '/etc/own.pem' is not a path from the root of the repository. [SLIP-245] > Write it as in: docs/CHANGELOG.md
          dev: {ca: ../own.pem} | 1:26: '../own.pem' is not a path from the root of the repository. [SLIP-245] > Write it as in: docs/CHANGELOG.md
          dev: {baseUrl: "https://a/?x=1"} | 1:31: 'https://a/?x=1' is not an http address. [SLIP-245] > Write it as in: https://dev.example.com
          dev: {baseUrl: "https://{host}/"} | 1:31: 'https://{host}/' is not an http address. [SLIP-245] > Write it as in: https://dev.example.com
          dev: {headers: {host: a}} | 1:32: the header 'host' is the connection's, and nobody can set it. [SLIP-266] > Remove it.
          dev: {headers: {"a b": c}} | 1:32: 'a b' is not a header. [SLIP-245] > Write it as in: Accept
          dev: {headers: {a: "b\\nc: d"}} | 1:35: 'b\uFFFDc: d' is not a text on one line. [SLIP-245] > Write it as in: Release 1.4.0
          dev: {vars: {token: a}} | 1:29: ${token} stands for something else already. [SLIP-267] > Choose another name.
          dev: {vars: {env: b}}   | 1:29: ${env} stands for something else already. [SLIP-267] > Choose another name.
          dev: {vars: {a: [1]}} | 1:32: 'a' is a list, where a text, a number, true or false belongs. [SLIP-210] > Write a text, a number, true or false.
          dev: {vars: {a: 1e9999}} | 1:32: '1e9999' is not a number of JSON. [SLIP-245] > Write it as in: 1.5
          """)
  void a_wrong_environment_is_told(String environments, String problem) {
    assertThat(new OneFile("environments: {%s}".formatted(environments)).problems())
        .contains("slipway.yml:" + problem + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # what goes with what it does
          run: [a], expect: {status: 200} | 1:57: 'status' says nothing of a check that does 'run'. [SLIP-268] > Remove it; it goes with: get, head, post, put, patch, delete.
          get: /, expect: {exit: 0} | 1:53: 'exit' says nothing of a check that does 'get'. [SLIP-268] > Remove it; it goes with: run.
          get: /, expect: {validFor: 9d} | 1:57: 'validFor' says nothing of a check that does 'get'. [SLIP-268] > Remove it; it goes with: tls.
          tcp: "a:1", expect: {json: {$.a: 1}} | 1:57: 'json' says nothing of a check that does 'tcp'. [SLIP-268] > Remove it; it goes with: get, post, put, patch, delete, run.
          tls: "a:1", expect: {types: {$.a: list}} | 1:58: 'types' says nothing of a check that does 'tls'. [SLIP-268] > Remove it; it goes with: get, post, put, patch, delete, run.
          tls: "a:1", expect: {schema: schemas/right.json} | 1:59: 'schema' says nothing of a check that does 'tls'. [SLIP-268] > Remove it; it goes with: get, post, put, patch, delete, run.
          head: /, expect: {least: {$.a: 1}} | 1:55: 'least' says nothing of a check that does 'head'. [SLIP-268] > Remove it; it goes with: get, post, put, patch, delete, run.
          run: [a], expect: {headers: {a: b}} | 1:58: 'headers' says nothing of a check that does 'run'. [SLIP-268] > Remove it; it goes with: get, head, post, put, patch, delete.
          tcp: "a:1", capture: {a: $.a} | 1:51: 'capture' says nothing of a check that does 'tcp'. [SLIP-268] > Remove it; it goes with: get, post, put, patch, delete, run.
          get: /, body: a | 1:44: 'body' says nothing of a check that does 'get'. [SLIP-268] > Remove it; it goes with: post, put, patch, delete.
          get: /, env: [A] | 1:43: 'env' says nothing of a check that does 'get'. [SLIP-268] > Remove it; it goes with: run.
          run: [a], query: {a: b} | 1:47: 'query' says nothing of a check that does 'run'. [SLIP-268] > Remove it; it goes with: get, head, post, put, patch, delete.
          run: [a], redirects: any | 1:51: 'redirects' says nothing of a check that does 'run'. [SLIP-268] > Remove it; it goes with: get, head, post, put, patch, delete.

          # writing
          post: / | 1:36: the check 'c' does 'post', and would change something whenever it is asked. [SLIP-269] > Add 'write: true': then it runs only with --write.
          put: / | 1:35: the check 'c' does 'put', and would change something whenever it is asked. [SLIP-269] > Add 'write: true': then it runs only with --write.
          patch: / | 1:37: the check 'c' does 'patch', and would change something whenever it is asked. [SLIP-269] > Add 'write: true': then it runs only with --write.
          delete: / | 1:38: the check 'c' does 'delete', and would change something whenever it is asked. [SLIP-269] > Add 'write: true': then it runs only with --write.
          get: /, cleanup: /a | 1:47: 'cleanup' deletes what a check made, and this check makes nothing. [SLIP-270] > Add 'write: true', or remove it.

          # the forms of values
          get: api | 1:35: 'api' is not a path below the base URL. [SLIP-245] > Write it as in: /api/v1/me
          get: //other.example.com/ | 1:35: '//other.example.com/' is not a path below the base URL. [SLIP-245] > Write it as in: /api/v1/me
          tcp: a | 1:35: 'a' is not a host and port. [SLIP-245] > Write it as in: example.com:443
          get: /, expect: {status: ok} | 1:55: 'status' is a string, where a number belongs. [SLIP-210] > Write a number.
          get: /, expect: {status: []} | 1:55: 'status' is empty. [SLIP-249] > Write at least one item, or remove it.
          get: /, expect: {status: [99]} | 1:56: an item of 'status' is 99, which is no whole number from 100 to 599. [SLIP-248] > Write a whole number from 100 to 599.
          get: /, expect: {within: 5} | 1:55: 'within' is a number, where a duration belongs. [SLIP-210] > Write a duration.
          get: /, capture: {target: $.a} | 1:48: ${target} stands for something else already. [SLIP-267] > Choose another name.

          # JSONPaths and JSON Schemas
          get: /, expect: {json: {"$.a[": 1}} | 1:54: '$.a[' is no JSONPath: a bracket has no partner. [SLIP-271] > Write it as in: $.items[0].id
          get: /, expect: {json: {"$.[": 1}} | 1:54: '$.[' is no JSONPath: a bracket has no partner. [SLIP-271] > Write it as in: $.items[0].id
          get: /, comparable: ["$..a"] | 1:51: '$..a' finds values at every depth, perhaps within each other, which cannot be compared. [SLIP-276] > Name each level, as in: $.items[*].id
          get: /, expect: {json: {"a": 1}} | 1:54: 'a' is not a JSONPath. [SLIP-245] > Write it as in: $.items[0].id
          get: /, expect: {types: {"$.a..": list}} | 1:55: '$.a..' is no JSONPath: Path must not end with a '.' or '..'. [SLIP-271] > Write it as in: $.items[0].id
          get: /, expect: {least: {"$.a['b]": 1}} | 1:55: '$.a['b]' is no JSONPath: Property has not been closed - missing closing '. [SLIP-271] > Write it as in: $.items[0].id
          get: /, capture: {b: "$.a[?(@.b ~ 1)]"} | 1:51: '$.a[?(@.b ~ 1)]' is no JSONPath: Expected character: ). [SLIP-271] > Write it as in: $.items[0].id
          get: /, comparable: ["$.a.foo()"] | 1:51: '$.a.foo()' is no JSONPath: there is no function 'foo'. [SLIP-271] > Write it as in: $.items[0].id
          get: /, comparable: ["$.user.api_key"] | 1:51: '$.user.api_key' names a secret, which is never shown, so no difference would be told. [SLIP-275] > Compare something else that changes with it.
          get: /, expect: {schema: schemas/lost.json} | 1:55: the JSON Schema 'schemas/lost.json' is not there. [SLIP-272] > Add the file, or name one that is there.
          get: /, expect: {schema: ../a.json} | 1:55: '../a.json' is not a path from the root of the repository. [SLIP-245] > Write it as in: docs/CHANGELOG.md

          # names of values
          get: "/${token}" | 1:35: ${token} stands for something in 'headers' of an environment only. [SLIP-273] > Name it there; where no header of an environment does, the token goes into 'Authorization: Bearer'.
          """)
  void a_wrong_check_is_told(String check, String problem) {
    assertThat(new OneFile("qa: {targets: {r: [{name: c, %s}]}}".formatted(check)).problems())
        .contains("slipway.yml:" + problem + "\n");
  }

  @Test
  void a_schema_that_is_no_json_is_told_where_it_is_not() {
    assertThat(
            new OneFile(
                    "qa: {targets: {r: [{name: c, get: /, expect: {schema: schemas/broken.json}}]}}")
                .problems())
        .startsWith("schemas/broken.json:1:10: this is not JSON: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {check: lost, reason: x, until: 2027-01-31} | 5:21: 'lost' is not a check of this file. [SLIP-251] > Add it, or write one of: c.
          {check: c, path: $.b, reason: x, until: 2027-01-31} | 5:30: '$.b' is not a 'comparable' of that check of this file. [SLIP-251] > Write '$.a'.
          {check: c, reason: x, until: 2027-02-30} | 5:42: '2027-02-30' is not a date. [SLIP-245] > Write it as in: 2027-01-31
          {check: c, reason: x, until: soon} | 5:42: 'soon' is not a date. [SLIP-245] > Write it as in: 2027-01-31
          {check: c, until: 2027-01-31} | 5:13: an item of 'allow' needs 'reason'. [SLIP-216] > Add 'reason'.
          """)
  void a_wrong_allowance_is_told(String allowance, String problem) {
    String file =
        """
        qa:
          targets:
            r: [{name: c, get: /, comparable: [$.a]}]
          drift:
            allow: [%s]
        """;
    assertThat(new OneFile(file.formatted(allowance)).problems())
        .contains("slipway.yml:" + problem + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environments: {e: {headers: {Authorization: CANARY1}}}",
        "environments: {e: {headers: {X-Api-Key: CANARY1}}}",
        "environments: {e: {headers: {X-Any: Bearer CANARY1}}}",
        "environments: {e: {vars: {v: ghp_CANARY1CANARY1CANARY1}}}",
        "environments: {e: {token: {env: ghp_CANARY1CANARY1CANARY1}}}",
        "qa: {targets: {r: [{name: c, get: /, headers: {Authorization: Basic CANARY1}}]}}",
        "qa: {targets: {r: [{name: c, get: /, query: {a: glpat-CANARY1CANARY1CANARY1}}]}}",
        "qa: {targets: {r: [{name: c, get: '/a?x=1&token=CANARY1'}]}}",
        "qa: {targets: {r: [{name: c, head: '/a?api_key=${env}&Access%54oken=CANARY1'}]}}",
        "qa: {targets: {r: [{name: c, write: true, post: /, cleanup: '/a?sig=CANARY1'}]}}",
        "qa: {targets: {r: [{name: c, get: /, query: {token: CANARY1}}]}}",
        "qa: {targets: {r: [{name: c, run: [a, npm_CANARY1CANARY1CANARY1]}]}}",
        "qa: {targets: {r: [{name: c, write: true, post: /, body: {a: [xoxb-CANARY1CANARY1]}}]}}",
      })
  void a_secret_that_is_written_is_told_and_not_repeated(String file) {
    assertThat(new OneFile(file).problems())
        .contains("a secret seems to stand here, for everybody to read. [SLIP-265] > Revoke it")
        .doesNotContain("CANARY1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get: '/a?x=1&tokens=2&token'",
        "get: '/a?token=${key}&secret='",
        "get: '/token=a/b'",
        "get: /, query: {token: '${key}', limit: 5}",
      })
  void a_parameter_that_holds_no_secret_is_fine(String check) {
    String file = "qa: {targets: {r: [{name: c, %s}]}}".formatted(check);
    assertThat(new OneFile(file).problems()).doesNotContain("SLIP-265");
  }

  @Test
  void a_body_that_grows_without_end_by_aliases_is_told() {
    StringBuilder list = new StringBuilder("&a0 [x, x, x]");
    for (int depth = 1; depth < 30; depth++) {
      list.append(", &a%d [*a%d, *a%d, *a%d]".formatted(depth, depth - 1, depth - 1, depth - 1));
    }
    assertThat(
            new OneFile(
                    "qa: {targets: {r: [{name: c, write: true, post: /, body: [%s]}]}}"
                        .formatted(list))
                .problems())
        .contains("slipway.yml:1:58: 'body' has more than 10000 values. [SLIP-263]");
  }

  @Test
  void an_environment_that_a_verdict_names_twice_is_told() {
    assertThat(new OneFile("requires: [{qa: r, envs: [dev, dev]}]").problems())
        .contains("slipway.yml:1:32: an environment named 'dev' was there before. [SLIP-252]");
  }
}
