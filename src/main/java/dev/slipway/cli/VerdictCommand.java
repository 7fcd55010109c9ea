package dev.slipway.cli;

import dev.slipway.engine.qa.Document;
import dev.slipway.flow.qa.Judged;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command that judges: what it prints with {@code --json}, and what it leaves behind, is the
 * verdict itself.
 *
 * @param <V> what it judged
 */
public abstract class VerdictCommand<V> extends Action {

  protected abstract Judged<V> judge(Settings settings);

  /** How it ended, whatever becomes of the files that it leaves. */
  protected abstract Outcome outcome(V verdict);

  protected abstract List<Problem> problems(V verdict);

  protected abstract String words(V verdict, Console console);

  /**
   * Leaves files behind.
   *
   * @param document as it is printed where all of them can be written
   * @return what was in the way
   */
  protected List<Problem> leave(V verdict, Document document) {
    return List.of();
  }

  /** The name of what is printed. */
  protected String schema() {
    return JsonReport.schema(spec());
  }

  /** Those of its problems that the words tell, so that nobody reads them twice. */
  protected List<Problem> inWords(V verdict) {
    return List.of();
  }

  @Override
  protected final ExitCode act(Settings settings) {
    Judged<V> judged = judge(settings);
    V verdict = judged.verdict();
    Document document = told(judged.document(), outcome(verdict), problems(verdict));
    List<Problem> unwritten = leave(verdict, document).stream().distinct().toList();
    if (unwritten.isEmpty()) {
      return tell(verdict, document, outcome(verdict), problems(verdict));
    }
    List<Problem> all = Stream.concat(problems(verdict).stream(), unwritten.stream()).toList();
    return tell(verdict, told(judged.document(), Outcome.FAILED, all), Outcome.FAILED, all);
  }

  private ExitCode tell(V verdict, Document document, Outcome outcome, List<Problem> problems) {
    if (json()) {
      console().result(JsonReport.escaped(document.text()));
    } else {
      console().result(words(verdict, console()));
      List<Problem> told = inWords(verdict);
      problems.stream().filter(each -> !told.contains(each)).forEach(console()::tell);
    }
    return ExitCode.of(outcome);
  }

  private Document told(Document document, Outcome outcome, List<Problem> problems) {
    return told(schema(), document, outcome, problems);
  }

  /**
   * The document whole and sealed, as the command of that schema prints it. Its {@code ok} says
   * what the exit status says; what was judged is told further in.
   */
  public static Document told(
      String schema, Document document, Outcome outcome, List<Problem> problems) {
    int status = ExitCode.of(outcome).status();
    return document
        .with("schema", schema)
        .with("ok", status == 0)
        .with("outcome", outcome.word())
        .with("exitCode", status)
        .with("problems", problems.stream().map(VerdictCommand::problem).toList())
        .sealed();
  }

  private static Map<String, String> problem(Problem problem) {
    return new TreeMap<>(
        Map.of(
            "code", problem.code(),
            "kind", JsonReport.word(problem.kind()),
            "what", problem.what(),
            "remedy", problem.remedy()));
  }
}
