package dev.slipway.engine.qa.environment;

/** What the documents of gates are called, in the folder that they are left in. */
public enum ArtifactName {
  /** Written last: where it is new, all the others are. */
  MATRIX("matrix.json"),
  PAGE("matrix.html"),
  JUNIT("junit.xml"),
  SUMMARY("summary.md"),
  /** Of a run in CI; written last, too. */
  CI("operator-qa-summary.json"),
  /** What {@code qa matrix} would have printed. */
  MATRIX_STDOUT("matrix-stdout.json");

  private final String file;

  ArtifactName(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** Of one environment, whatever characters its name has. */
  public static String preflight(String environment) {
    return of(environment, "preflight");
  }

  /** Of one environment. */
  public static String doctor(String environment) {
    return of(environment, "doctor");
  }

  /** Whether a file of that name is a verdict that a step may go by. */
  public static boolean isVerdict(String file) {
    return file.equals(MATRIX.file) || file.endsWith("-preflight.json");
  }

  private static String of(String environment, String what) {
    return "%s-%s.json".formatted(EnvironmentName.normal(environment), what);
  }
}
