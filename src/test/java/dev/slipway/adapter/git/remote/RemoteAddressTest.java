package dev.slipway.adapter.git.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.testkit.GitFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteAddressTest {

  @TempDir Path folder;
  private GitFixture git;
  private GitRepository repository;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder.resolve("work"));
  }

  @AfterEach
  void end() {
    repository.close();
    git.close();
  }

  @Test
  void origin_goes_before_all_others() {
    git.git("remote", "add", "fork", "../fork.git");
    git.git("remote", "add", "origin", "../origin.git");
    assertThat(RemoteAddress.defaultName(repository())).isEqualTo("origin");
    assertThat(RemoteAddress.of(repository(), "origin").url()).isEqualTo("../origin.git");
    assertThat(RemoteAddress.of(repository(), "fork").url()).isEqualTo("../fork.git");
  }

  @Test
  void the_only_remote_is_the_default() {
    git.git("remote", "add", "upstream", "../upstream.git");
    assertThat(RemoteAddress.defaultName(repository())).isEqualTo("upstream");
  }

  @Test
  void short_forms_and_push_addresses_are_resolved() {
    git.git("config", "url.https://git.example.org/.insteadOf", "ex:");
    git.git("config", "remote.origin.url", "ex:acme/widget.git");
    git.git("config", "remote.origin.pushurl", "ssh://git@example.org/acme/widget.git");
    RemoteAddress address = RemoteAddress.of(repository(), "origin");
    assertThat(address.url()).isEqualTo("https://git.example.org/acme/widget.git");
    assertThat(address.push()).hasToString("ssh://git@example.org/acme/widget.git");
  }

  @Test
  void credentials_in_an_address_are_never_shown() {
    git.git("config", "remote.origin.url", "https://ada:s3cret@example.org/acme/widget.git");
    RemoteAddress address = RemoteAddress.of(repository(), "origin");
    assertThat(address).hasToString("https://example.org/acme/widget.git");
  }

  @Test
  void a_working_tree_without_a_remote_has_nowhere_to_push() {
    assertThat(Problems.of(() -> RemoteAddress.of(repository(), "origin")))
        .containsExactly("SLIP-307");
  }

  @Test
  void a_remote_that_is_not_there_is_named_with_those_that_are() {
    git.git("remote", "add", "fork", "../fork.git");
    var problem = Problems.only(() -> RemoteAddress.of(repository(), "origin"));
    assertThat(problem.code()).isEqualTo("SLIP-308");
    assertThat(problem.what()).contains("'origin'", "fork");
  }

  @Test
  void a_bare_repository_without_a_remote_is_its_own() {
    try (GitFixture bare = GitFixture.bare(folder.resolve("bare.git"))) {
      repository = GitRepository.open(bare.folder(), GitFixture.environment());
      RemoteAddress address = RemoteAddress.of(repository, "origin");
      assertThat(address.isSelf()).isTrue();
      assertThat(address.url()).isEqualTo(bare.folder().toString());
    }
  }

  private GitRepository repository() {
    repository = GitRepository.open(git.folder(), GitFixture.environment());
    return repository;
  }
}
