package dev.slipway.adapter.git.object;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

  @TempDir Path folder;
  private GitFixture git;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder.resolve("work"));
    environment.put("HOME", folder.toString());
    environment.put("PATH", System.getenv("PATH"));
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void the_environment_goes_before_the_role_and_the_role_before_the_user() throws IOException {
    configure("[user]\nname = User\nemail = user@example.org\n[author]\nname = Author\n");
    environment.put("GIT_COMMITTER_EMAIL", "committer@example.org");
    assertThat(who(Identity::author)).isEqualTo("Author <user@example.org>");
    assertThat(who(Identity::committer)).isEqualTo("User <committer@example.org>");
  }

  @Test
  void conditions_are_met_as_git_meets_them() throws IOException {
    configure(
        """
        [user]
        name = Ada
        email = ada@home.example
        [includeIf "gitdir:%s/"]
        path = work.config
        """
            .formatted(git.folder()));
    Files.writeString(folder.resolve("work.config"), "[user]\nemail = ada@work.example\n");
    assertThat(who(Identity::author)).isEqualTo("Ada <ada@work.example>");
  }

  @Test
  void nothing_is_guessed() throws IOException {
    configure("[user]\nname = Ada\nemail = \n");
    assertThat(Problems.of(() -> who(Identity::author))).containsExactly("SLIP-309");
  }

  private void configure(String text) throws IOException {
    Files.writeString(folder.resolve(".gitconfig"), text);
  }

  private String who(Function<Identity, PersonIdent> role) {
    try (GitRepository repository = GitRepository.open(git.folder(), environment)) {
      PersonIdent person = role.apply(new Identity(repository, CLOCK));
      return "%s <%s>".formatted(person.getName(), person.getEmailAddress());
    }
  }
}
