package dev.slipway.adapter.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a/b.c", ".github/x", "a./b", "..a/b", "~a", "a/~/b", "ä/ö", "a b", ".gitx"})
  void a_path_as_git_writes_it_has_no_fault(String path) {
    assertThat(PathShape.fault(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "",           it is empty
          /a,           it begins with a slash
          a/,           it ends in a slash
          a//b,         it has two slashes in a row
          a\\b,         it has a backslash
          "a\tb",       it has a control character
          ~/a,          '~' is no folder of a repository
          ./a,          it leads through '.'
          a/..,         it leads through '..'
          ../../a,      it leads through '..'
          a/.GIT/hooks, it leads through '.git'
          """)
  void any_other_path_has_one(String path, String fault) {
    assertThat(PathShape.fault(path)).contains(fault);
  }
}
