package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of fault with its place and its remedy. */
class BadSlipwayFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a key, anywhere
          brnches: {} | 1:1: there is no setting 'brnches'. [SLIP-242] > Write 'branches'.
          cut: {max-active: 1} | 1:7: there is no setting 'max-active'. [SLIP-242] > Write 'maxActive'.
          tag: {colour: red} | 1:7: there is no setting 'colour'. [SLIP-242] > Remove it, or write one of: by, name, annotated, message, reachableFrom, sign, approval.
          approvals: {go: {confrim: x}} | 1:18: there is no setting 'confrim'. [SLIP-242] > Write 'confirm'.
          channels: [{id: a, type: npm, package: a, chart: b}] | 1:43: there is no setting 'chart'. [SLIP-242] > Remove it, or write one of: id, type, after, optional, rehearsal, approval, artifacts, env, verify, package, distTag, access, provenance.

          # a type
          branches: develop | 1:11: 'branches' is a string, where an object belongs. [SLIP-210] > Write an object.
          branches: {line: 26.2} | 1:18: 'line' is a number, where a string belongs. [SLIP-210] > Write a string.
          cut: {prepare: yes} | 1:16: 'prepare' is a string, where true or false belongs. [SLIP-210] > Write true or false.
          cut: {maxActive: "1"} | 1:18: 'maxActive' is a string, where a number belongs. [SLIP-210] > Write a number.
          cut: {maxAge: 48} | 1:15: 'maxAge' is a number, where a duration belongs. [SLIP-210] > Write a duration.
          sync: {paths: CHANGELOG.md} | 1:15: 'paths' is a string, where a list belongs. [SLIP-210] > Write a list.
          tag: {reachableFrom: [[main]]} | 1:23: an item of 'reachableFrom' is a list, where a branch name belongs. [SLIP-210] > Write a branch name.
          version: {classes: [stable]} | 1:21: an item of 'classes' is a string, where an object belongs. [SLIP-210] > Write an object.
          approvals: [go] | 1:12: 'approvals' is a list, where an object belongs. [SLIP-210] > Write an object.
          tag: {by: true} | 1:11: 'by' is true, where a string belongs. [SLIP-210] > Write a string.

          # a word
          flow: gitflow | 1:7: 'gitflow' is not a value of 'flow'. [SLIP-211] > Write 'git-flow'.
          promotion: {mode: squash} | 1:19: 'squash' is not a value of 'mode'. [SLIP-211] > Write one of: auto, merge, metadata, none.
          tag: {by: cut-line} | 1:11: 'cut-line' is not a value of 'by'. [SLIP-211] > Write one of: merge, command, line-cut.
          channels: [{id: a, type: pipi}] | 1:26: 'pipi' is not a value of 'type'. [SLIP-211] > Write 'pypi'.

          channels: [{id: a, type: rpm, run: [a], tog: 1}] | 1:26: 'rpm' is not a value of 'type'. [SLIP-211] > Write 'npm'.
          channels: [{id: a, type: rpm, run: [a], tog: 1}] | 1:41: there is no setting 'tog'. [SLIP-242] > Remove it, or write one of: id, type, after, optional, rehearsal, approval, artifacts, env, verify.

          # something missing, or empty
          version: {classes: [{name: stable}]} | 1:21: an item of 'classes' needs 'form'. [SLIP-216] > Add 'form'.
          version: {classes: []} | 1:20: 'classes' is empty. [SLIP-249] > Write at least one item, or remove it.
          environments: {dev: {token: {}}} | 1:29: 'token' needs 'env'. [SLIP-216] > Add 'env'.

          # the form of a text
          cut: {maxAge: 48 hours} | 1:15: '48 hours' is not a duration. [SLIP-245] > Write it as in: 48h
          cut: {maxAge: 0h} | 1:15: '0h' is not a duration. [SLIP-245] > Write it as in: 48h
          cut: {maxActive: 0} | 1:18: 'maxActive' is 0, which is no whole number from 1 to 999. [SLIP-248] > Write a whole number from 1 to 999.
          cut: {maxActive: 1.5} | 1:18: 'maxActive' is 1.5, which is no whole number from 1 to 999. [SLIP-248] > Write a whole number from 1 to 999.
          branches: {integration: "a..b"} | 1:25: 'a..b' is not a branch name. [SLIP-245] > Write it as in: release/1.4.0
          branches: {production: -main} | 1:24: '-main' is not a branch name. [SLIP-245] > Write it as in: release/1.4.0
          lines: {registry: ../lines.yml} | 1:19: '../lines.yml' is not a path from the root of the repository. [SLIP-245] > Write it as in: docs/CHANGELOG.md
          version: {classes: [{name: a, form: v1}]} | 1:37: 'v1' is not the form of a version. [SLIP-245] > Write it as in: X.Y.Z-rc.N
          approvals: {my go: {}} | 1:13: 'my go' is not a name. [SLIP-245] > Write it as in: recovery
          tag: {message: "a\\nb"} | 1:16: 'a\uFFFDb' is not a text on one line. [SLIP-245] > Write it as in: Release 1.4.0
          environments: {dev: {baseUrl: dev.example.com}} | 1:31: 'dev.example.com' is not an http address. [SLIP-245] > Write it as in: https://dev.example.com
          environments: {dev: {baseUrl: "https://a:b@c"}} | 1:31: 'https://a:b@c' is not an http address. [SLIP-245] > Write it as in: https://dev.example.com
          environments: {dev: {baseUrl: "http://a", token: abc}} | 1:50: 'token' is a string, where an object belongs. [SLIP-210] > Write an object.
          environments: {dev: {baseUrl: "http://a", token: {env: a-b}}} | 1:56: 'a-b' is not the name of an environment variable. [SLIP-245] > Write it as in: QA_DEV_TOKEN

          # places in braces
          branches: {release: "release/{versoin}"} | 1:21: nothing fills '{versoin}' here. [SLIP-246] > Write {version}.
          branches: {release: release/next} | 1:21: 'release' is 'release/next', which does not tell the {version}. [SLIP-247] > Add {version}.
          branches: {release: "release/{version}/"} | 1:21: 'release/{version}/' is not a branch name. [SLIP-245] > Write it as in: release/1.4.0
          branches: {release: "release/{version"} | 1:21: 'release' is 'release/{version', which does not tell the {version}. [SLIP-247] > Add {version}.
          promotion: {title: "{tag}"} | 1:20: nothing fills '{tag}' here. [SLIP-246] > Write one of: {version}, {major}, {minor}, {patch}, {branch}, {production}.
          """)
  void a_fault_is_told_with_its_place_and_remedy(String file, String problem) {
    assertThat(new OneFile(file).problems()).contains("slipway.yml:" + problem + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          tag: {approval: stop} | 1:17: 'stop' is not an approval of this file. [SLIP-251] > Add it, or remove its name here.
          {flow: git-flow, tag: {approval: goo}} | 1:34: 'goo' is not an approval of this file. [SLIP-251] > Write 'go'.
          version: {classes: [{name: a, form: X.Y.Z, approval: b}]} | 1:54: 'b' is not an approval of this file. [SLIP-251] > Add it, or remove its name here.
          version: {classes: [{name: a, form: X.Y.Z}, {name: a, form: X.Y.Z-rc}]} | 1:52: a class named 'a' was there before. [SLIP-252] > Give one of the two another name.
          version: {classes: [{name: a, form: X.Y.Z-rc.N}, {name: b, form: X.Y.Z-rc.1}]} | 1:66: no version is ever of the form 'X.Y.Z-rc.1', for the class 'a' before it takes all of 'X.Y.Z-rc.N'. [SLIP-258] > Move this class before 'a', or remove it.
          version: {classes: [{name: a, form: X.Y.ZrcN}]} | 1:37: 'X.Y.ZrcN' is the form of no SemVer version. [SLIP-256] > Write it as in X.Y.Z-rc.N, or set 'scheme' of 'version' to 'pep440'.
          version: {scheme: pep440, classes: [{name: a, form: X.Y.Z-rc.N}]} | 1:53: 'X.Y.Z-rc.N' is the form of no PEP 440 version. [SLIP-257] > Write it as in X.Y.ZrcN or X.Y.Z.devN, or set 'scheme' of 'version' to 'semver'.
          {flow: git-flow, version: {scheme: pep440, classes: [{name: a, form: X.Y.Z-a}]}} | 1:70: 'X.Y.Z-a' is the form of no PEP 440 version. [SLIP-257] > Write it as in X.Y.ZrcN or X.Y.Z.devN, or set 'scheme' of 'version' to 'semver'.
          {flow: release-lines, version: {scheme: semver}} | 1:41: 'X.Y.0rc1' is the form of no SemVer version. [SLIP-256] > Write it as in X.Y.Z-rc.N, or set 'scheme' of 'version' to 'pep440'.
          tag: {annotated: false, sign: required} | 1:31: tags must be signed, and a tag that is not annotated cannot be. [SLIP-262] > Set 'annotated' of 'tag' to true, or 'sign' to 'auto'.
          {flow: staging, tag: {sign: required, annotated: false}} | 1:29: tags must be signed, and a tag that is not annotated cannot be. [SLIP-262] > Set 'annotated' of 'tag' to true, or 'sign' to 'auto'.
          version: {classes: [{name: a, form: X.Y.Z}, {name: b, form: YYYY.MM.MICRO}]} | 1:61: no version is ever of the form 'YYYY.MM.MICRO', for the class 'a' before it takes all of 'X.Y.Z'. [SLIP-258] > Move this class before 'a', or remove it.
          version: {classes: [{name: a, form: YYYY.MM.MICRO-rcN}, {name: b, form: YY.0M.DD}]} | 1:73: 'YY.0M.DD' is not the form of a version. [SLIP-245] > Write it as in: X.Y.Z-rc.N
          version: {classes: [{name: a, form: YYYY.MM.MICROrcN}]} | 1:37: 'YYYY.MM.MICROrcN' is the form of no SemVer version. [SLIP-256] > Write it as in X.Y.Z-rc.N, or set 'scheme' of 'version' to 'pep440'.
          {flow: release-branch, tag: {annotated: false}} | 1:41: 'tagLines' has lines for tags, and tags have no message. [SLIP-253] > Set 'annotated' of 'tag' to true, or remove the lines.
          {flow: release-branch, approvals: {recovery: {issue: optional}}} | 1:54: {issue} may have nothing to fill it. [SLIP-254] > Set 'issue' to 'required'.
          {flow: release-lines, sync: {paths: []}} | 1:37: 'mode' is 'paths', and 'paths' of 'sync' names none. [SLIP-255] > Add 'paths', as in: paths: [CHANGELOG.md]
          branches: {release: "m{version}"} | 1:21: the branch 'main' would be taken for a release branch, which are named 'm{version}'. [SLIP-250] > Name release branches otherwise: release/{version}
          {flow: trunk, approvals: {a: {tagLines: [a]}}} | 1:41: 'tagLines' has lines for tags, and tags have no message. [SLIP-253] > Set 'annotated' of 'tag' to true, or remove the lines.
          {flow: git-flow, approvals: {a: {tagLines: ["i: {issue}"]}}} | 1:45: {issue} may have nothing to fill it. [SLIP-254] > Set 'issue' to 'required'.
          sync: {mode: paths} | 1:14: 'mode' is 'paths', and 'paths' of 'sync' names none. [SLIP-255] > Add 'paths', as in: paths: [CHANGELOG.md]
          channels: [{id: a, type: command, run: [a], after: b}] | 1:52: 'b' is not a channel of this file. [SLIP-251] > Add it, or write one of: a.
          channels: [{id: a, type: command, run: [a], after: a}] | 1:52: the channel 'a' comes after itself. [SLIP-259] > Take one channel out of the circle of 'after'.
          channels: [{id: a, type: command, run: [a]}, {id: a, type: command, run: [a]}] | 1:51: a channel named 'a' was there before. [SLIP-252] > Give one of the two another name.
          channels: [{id: a, type: npm, package: a, distTag: {nightly: x}}] | 1:53: 'nightly' is not a class of versions of this file. [SLIP-251] > Add it, or write one of: alpha, beta, candidate, stable.
          requires: [{qa: release, envs: [dev]}] | 1:17: 'release' is not a target of 'qa' of this file. [SLIP-251] > Add it, or remove its name here.
          requires: [{qa: release, envs: [dev]}] | 1:33: 'dev' is not an environment of this file. [SLIP-251] > Add it, or remove its name here.
          qa: {targets: {r: [{name: a}]}} | 1:20: the check 'a' does nothing. [SLIP-260] > Write one of: get, head, post, put, patch, delete, run, tcp, tls.
          qa: {targets: {r: [{name: a, get: /, tcp: "a:1"}]}} | 1:20: the check 'a' does several things: get, tcp. [SLIP-260] > Write one of: get, head, post, put, patch, delete, run, tcp, tls.
          """)
  void values_that_do_not_go_together_are_told(String file, String problem) {
    assertThat(new OneFile(file).problems()).contains("slipway.yml:" + problem + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {version} |                                                         | v{version}
          v{version} | "include-v-in-tag": false, "component": "c"             | c-{version}
          v{version} | "component": "c"                                        | c-v{version}
          v{version} | "include-v-in-tag": false, "include-component-in-tag": false | {version}
          """)
  void a_tag_name_that_is_not_the_one_of_release_please_is_told(
      String name, String options, String made) {
    assertThat(
            new OneFile("tag: {name: \"%s\"}".formatted(name), options == null ? "" : options)
                .problems())
        .startsWith(
            "slipway.yml:1:13: 'name' is '%s', and release-please-config.json makes tags named '%s'."
                .formatted(name, made));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          v{version}   | "include-component-in-tag": false
          c-v{version} | "component": "c"
          c-v{version} | "package-name": "c"
          v{version}   | "package-name": "c"
          {version}    | "include-component-in-tag": false, "include-v-in-tag": false
          """)
  void a_tag_name_that_may_be_the_one_of_release_please_is_right(String name, String options) {
    assertThat(new OneFile("tag: {name: \"%s\"}".formatted(name), options).problems()).isEmpty();
  }

  @Test
  void all_faults_are_told_at_once_in_the_order_of_the_file() {
    // given
    String file =
        """
        flow: trunck
        tag:
          by: merg
          annotated: 1
        cut: {maxAge: soon, prepare: no, x: 1}
        """;

    // then
    assertThat(new OneFile(file).problems().lines().map(line -> line.replaceAll(":? .*", "")))
        .containsExactly(
            "slipway.yml:1:7",
            "slipway.yml:3:7",
            "slipway.yml:4:14",
            "slipway.yml:5:15",
            "slipway.yml:5:30",
            "slipway.yml:5:34");
  }

  @Test
  void null_is_not_written() {
    assertThat(new OneFile("flow: git-flow\ncut:\n  prepare:\nbranches: null").flow())
        .isEqualTo(new OneFile("flow: git-flow").flow());
  }

  @Test
  void none_takes_back_what_a_preset_says() {
    assertThat(new OneFile("flow: release-branch\ncut: {maxActive: none, maxAge: none}").flow())
        .hasValueSatisfying(
            flow -> {
              assertThat(flow.cut().maxActive()).isEmpty();
              assertThat(flow.cut().maxAge()).isEmpty();
            });
  }
}
