package dev.slipway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepoTest {

  private static final String HUB = "https://github.com";

  @ParameterizedTest
  @CsvSource({
    "https://github.com/acme/widget.git, github.com, acme",
    "https://github.com/acme/widget/, github.com, acme",
    "https://ada:secret@git.example.org:8443/acme/widget.git, git.example.org, acme",
    "ssh://git@git.example.org:2222/acme/widget, git.example.org, acme",
    "git@github.com:acme/widget.git, github.com, acme",
    "git.example.org:4711/widget.git, git.example.org, 4711",
    "https://git.example.org/acme/tools/widget.git, git.example.org, acme/tools"
  })
  void an_address_names_host_owner_and_name(String address, String host, String owner) {
    assertThat(Repo.at(address, HUB)).contains(new Repo(HUB, owner, "widget"));
    assertThat(Repo.hostOf(address)).contains(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/git/acme/widget.git",
        "../acme/widget.git",
        "acme/tools/widget.git",
        "file:///srv/git/acme/widget.git",
        "https://127.0.0.1:8080/widget.git",
        "widget"
      })
  void a_folder_and_a_single_name_name_nobody(String address) {
    assertThat(Repo.at(address, HUB)).isEqualTo(Optional.empty());
    assertThat(Repo.hostOf(address)).isEqualTo(Optional.empty());
  }
}
