package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.ChangelogPolicy;
import dev.slipway.model.flow.CutPolicy;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.LinePolicy;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.ReleasePrPolicy;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.flow.Template;
import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeFileTest {

  @Test
  void every_setting_of_a_flow_reaches_its_record() {
    assertThat(
            new OneFile(
                    """
                    flow: git-flow
                    authority: policy
                    branches: {integration: dev, production: prod, release: "r/{version}", promotion: "p/{version}", sync: "s/{production}", backport: "b/{number}/{line}", line: "l/{major}"}
                    cut: {maxActive: 2, maxAge: 2d, prepare: false, entries: false, contained: false}
                    releasePr: {into: source, title: "t {tag}", message: "m {version}", body: "b {branch}"}
                    promotion: {mode: metadata, title: "p {version}"}
                    version:
                      source: tags
                      scheme: pep440
                      classes: [{name: one, form: X.Y.ZrcN, approval: yes-please, cuts: line}]
                    approvals:
                      yes-please: {by: platform, confirm: "YES {version}", issue: required, reason: required, gate: prod, tagLines: ["i: {issue}"]}
                    tag: {by: line-cut, annotated: true, message: "T {tag}", reachableFrom: [a, b], sign: required, approval: yes-please}
                    changelog: {source: none}
                    sync: {mode: paths, via: push, paths: [a], policyFiles: [b]}
                    lines: {registry: lines.yml}
                    """)
                .flow())
        .contains(
            new FlowConfig(
                "git-flow",
                new BranchRoles(
                    new BranchName("dev"),
                    new BranchName("prod"),
                    new Template("r/{version}"),
                    new Template("p/{version}"),
                    new Template("s/{production}"),
                    new Template("b/{number}/{line}"),
                    new Template("l/{major}")),
                new CutPolicy(Optional.of(2), Optional.of(Duration.ofDays(2)), false, false, false),
                new ReleasePrPolicy(
                    ReleasePrPolicy.Into.SOURCE,
                    Optional.of(new Template("t {tag}")),
                    Optional.of(new Template("m {version}")),
                    Optional.of(new Template("b {branch}"))),
                new PromotionPolicy(PromotionPolicy.Mode.METADATA, new Template("p {version}")),
                new VersionPolicy(
                    VersionPolicy.Source.TAGS,
                    VersionPolicy.Scheme.PEP440,
                    List.of(
                        new VersionClass(
                            "one", "X.Y.ZrcN", Optional.of("yes-please"), VersionClass.Cuts.LINE))),
                Map.of("yes-please", yesPlease(), "go", go()),
                new TagPolicy(
                    TagPolicy.By.LINE_CUT,
                    true,
                    new Template("T {tag}"),
                    List.of(new BranchName("a"), new BranchName("b")),
                    TagPolicy.Signing.REQUIRED,
                    Optional.of("yes-please")),
                new ChangelogPolicy(ChangelogPolicy.Source.NONE),
                new SyncPolicy(
                    SyncPolicy.Mode.PATHS, SyncPolicy.Via.PUSH, List.of("a"), List.of("b")),
                new LinePolicy(Optional.of("lines.yml")),
                Optional.of(new BranchName("policy"))));
  }

  private static ApprovalRule yesPlease() {
    return new ApprovalRule(
        "yes-please",
        ApprovalRule.By.PLATFORM,
        Optional.of(new Template("YES {version}")),
        true,
        true,
        Optional.of("prod"),
        List.of(new Template("i: {issue}")));
  }

  /** The preset's, for names merge. */
  private static ApprovalRule go() {
    return new ApprovalRule(
        "go",
        ApprovalRule.By.HUMAN,
        Optional.of(new Template("GO {version}")),
        false,
        false,
        Optional.empty(),
        List.of());
  }

  @Test
  void a_file_with_a_little_of_everything_is_right() {
    String file =
        """
        flow: release-branch
        branches: {integration: develop, production: main, release: "release/{version}"}
        promotion: {mode: auto}
        cut: {prepare: false}
        forge: auto
        history: {mergeDuplicates: fold, squashBodies: expand, reverts: net}
        version:
          source: exact
          classes:
            - {name: stable, form: "X.Y.Z"}
            - {name: preview, form: "X.Y.Z-preview"}
            - {name: recovery, form: "X.Y.Z-preview.N", approval: recovery}
        approvals:
          recovery: {issue: required, reason: required, confirm: "RECOVERY {version}"}
          go: {confirm: "GO {version}"}
          release: {by: human}
        tag: {by: command, name: "v{version}", annotated: true, message: "Release v{version}", reachableFrom: main}
        changelog: {source: commits}
        build: {run: [["npm", "ci"], ["npm", "pack"]], artifacts: ["*.tgz"]}
        channels:
          - {id: npm, type: npm, package: "@scope/name", distTag: {preview: preview, stable: latest}}
          - {id: testpypi, type: pypi, repository: "https://test.pypi.org/legacy/", verify: {attempts: 12, every: 30s}}
          - {id: pypi, type: pypi, after: [testpypi], approval: release}
          - {id: hub, type: command, optional: true, run: ["hub", "publish", "{artifact}"]}
        environments:
          dev: {baseUrl: "https://dev.example.com", token: {env: QA_DEV_TOKEN}, vars: {space: "x"}}
        qa:
          targets:
            release:
              - {name: auth.whoami, get: "/api/v1/me", expect: {status: 200, json: {"$.ok": true}}}
        """;
    assertThat(new OneFile(file, "\"include-component-in-tag\": false").problems())
        .startsWith("slipway.yml:19:1: no command of this version acts on 'build', 'channels';")
        .hasLineCount(1);
  }
}
