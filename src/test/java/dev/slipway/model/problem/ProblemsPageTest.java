package dev.slipway.model.problem;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} is printed from the catalogue; {@code -Dgolden=write} rewrites it. */
class ProblemsPageTest {

  private static final Path PAGE = Path.of("docs/problems.md");
  private static final String HEAD =
      """
      # Problems and remedies

      Every problem that Slipway tells has a code, says what is wrong, and what to do next. The kind decides the exit status. This page is
      printed from the catalogue (`dev.slipway.model.problem`); `…` stands for what is named in the message.

      | code | exit | what | remedy |
      | --- | --- | --- | --- |
      """;

  @Test
  void the_page_is_the_catalogue() throws IOException {
    String page =
        problems().stream().map(ProblemsPageTest::row).distinct().collect(joining("", HEAD, ""));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void no_code_says_two_things() {
    assertThat(methods()).extracting(method -> invoke(method).code()).doesNotHaveDuplicates();
  }

  @Test
  void every_problem_has_a_sentence_and_a_remedy() {
    assertThat(problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).matches("SLIP-\\d{3}");
              assertThat(problem.what()).as(problem.code()).matches("(?s).*[.…]");
              assertThat(problem.remedy()).as(problem.code()).isNotBlank();
            });
  }

  private static List<Problem> problems() {
    return methods().stream()
        .map(ProblemsPageTest::invoke)
        .sorted(comparing(Problem::code))
        .toList();
  }

  private static List<Method> methods() {
    return new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.slipway.model.problem")
            .stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.getReturnType() == Problem.class)
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .toList();
  }

  private static Problem invoke(Method method) {
    try {
      return (Problem)
          method.invoke(
              null,
              Arrays.stream(method.getParameterTypes()).map(ProblemsPageTest::sample).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }

  private static Object sample(Class<?> type) {
    if (type == String.class) {
      return "…";
    } else if (type == int.class) {
      return 1;
    } else if (type == long.class) {
      return 1L;
    } else if (type == boolean.class) {
      return false;
    } else if (type == List.class || type == Collection.class) {
      return List.of("…");
    } else if (type == Set.class) {
      return Set.of("…");
    } else if (type == Optional.class) {
      return Optional.of("…");
    } else if (type == Instant.class) {
      return Instant.EPOCH;
    } else if (type == Duration.class) {
      return Duration.ofDays(2);
    } else if (type == Exception.class) {
      return sampleException();
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 12, 31);
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private static Exception sampleException() {
    Exception sample = new IllegalStateException("…");
    sample.setStackTrace(new StackTraceElement[0]);
    return sample;
  }

  private static String row(Problem problem) {
    return "| %s | %s | %s | %s |\n"
        .formatted(problem.code(), exit(problem), cell(problem.what()), cell(problem.remedy()));
  }

  private static String exit(Problem problem) {
    return switch (problem.kind()) {
      case REQUEST, REMOTE -> "1";
      case GATE, WAITING, DECLINED -> "2";
      case NOT_CONFIGURED -> "3";
      case WARNING -> "warning";
    };
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
