package dev.slipway.engine.manifest.extra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  private static final String[] PATHS = {
    "a.md",
    ".a.md",
    "b.txt",
    "p/a.md",
    "p/.a.md",
    "p/q/a.md",
    ".p/a.md",
    "p/.q/a.md",
    "a{b}.md",
    "[a].md"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.md          | a.md a{b}.md [a].md
          .*.md         | .a.md
          ?.md          | a.md
          *             | a.md b.txt a{b}.md [a].md
          **            | a.md b.txt p/a.md p/q/a.md a{b}.md [a].md
          **/*.md       | a.md p/a.md p/q/a.md a{b}.md [a].md
          **/a.md       | a.md p/a.md p/q/a.md
          p/**          | p/a.md p/q/a.md
          p/**/a.md     | p/a.md p/q/a.md
          p/*/a.md      | p/q/a.md
          */a.md        | p/a.md
          p//a.md       | p/a.md
          p/a.md        | p/a.md
          .p/*          | .p/a.md
          [a-c].*       | a.md b.txt
          [!a].*        | b.txt
          [^a].*        | b.txt
          {a,b}.{md,txt}| a.md b.txt
          {a.md,p/{a,x}.md} | a.md p/a.md
          **/{p,q}/a.md | p/a.md p/q/a.md
          a{b}.md       | a{b}.md
          a\\{b\\}.md   | a{b}.md
          \\[a\\].md    | [a].md
          A.md          | ``
          """,
      quoteCharacter = '`')
  void a_pattern_means_the_files_that_minimatch_says(String pattern, String paths) {
    Glob glob = new Glob(pattern);
    assertThat(Stream.of(PATHS).filter(glob::matches).collect(Collectors.joining(" ")))
        .isEqualTo(paths);
  }
}
