package dev.slipway.engine.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.BranchName;
import dev.slipway.model.problem.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseBranchTest {

  private static final BranchName MAIN = new BranchName("main");

  @Test
  void a_release_of_all_packages_names_the_target() {
    assertThat(ReleaseBranch.of(MAIN).name()).hasToString("release-please--branches--main");
  }

  @Test
  void a_release_of_one_package_names_it_too() {
    assertThat(ReleaseBranch.ofComponent(MAIN, "@scope/widget").name())
        .hasToString("release-please--branches--main--components--@scope/widget");
  }

  @Test
  void a_release_of_a_group_names_the_group() {
    assertThat(ReleaseBranch.ofGroup(MAIN, "core").name())
        .hasToString("release-please--branches--main--groups--core");
  }

  @Test
  void a_component_that_no_branch_can_have_is_a_problem() {
    assertThatThrownBy(() -> ReleaseBranch.ofComponent(MAIN, "my widget"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("'my widget'");
  }

  @ParameterizedTest
  @CsvSource({
    "release-please--branches--main, main,",
    "release-please--branches--release/1.x, release/1.x,",
    "release-please--branches--main--components--foo, main, foo",
    "release-please--branches--main--components--@s/q, main, @s/q",
    "release-please--branches--main--components--foo-v1.2.3, main, foo-v1.2.3",
    "release-please--branches--a--components--b--components--c, a--components--b, c",
    "release-please--branches--a--groups--b--components--c, a--groups--b, c",
    "release-please--branches--main--groups--g, main, g",
    "release-please--branches--main--components--, main--components--,",
    "release-please/branches/main, main,",
    "release-please/branches/main/components/foo/bar, main, foo/bar",
    "release-v1.2.3, ,",
    "release-foo-v1.2.3-rc.1, , foo",
    "release-please--branch-v1.2.3, , please--branch",
  })
  void a_release_branch_says_what_goes_where(String name, String target, String component) {
    assertThat(ReleaseBranch.parse(name))
        .contains(
            new ReleaseBranch(
                new BranchName(name),
                Optional.ofNullable(target).map(BranchName::new),
                Optional.ofNullable(component)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "main",
        "release-1.2.3",
        "release-foo-v1",
        "release-av2.0.0",
        "feature/release-v1.2.3",
        "release-please--branches--",
        "release-please--branches-v1.2.3",
        "release-please/branches/feature/x",
        "release-please/branches/x/y-v1.0.0",
        "release-please--branches--main\n",
      })
  void any_other_branch_is_none(String name) {
    assertThat(ReleaseBranch.parse(name)).isEmpty();
  }
}
