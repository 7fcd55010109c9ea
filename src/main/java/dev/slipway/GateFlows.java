package dev.slipway;

import dev.slipway.adapter.config.UserFile;
import dev.slipway.adapter.git.GitCheckout;
import dev.slipway.adapter.schema.JsonSchemas;
import dev.slipway.cli.Settings;
import dev.slipway.flow.qa.CheckRun;
import dev.slipway.flow.qa.CiFlow;
import dev.slipway.flow.qa.EnvironmentSurvey;
import dev.slipway.flow.qa.MatrixFlow;
import dev.slipway.flow.qa.Pause;
import dev.slipway.flow.qa.PreflightFlow;
import dev.slipway.flow.qa.Provenances;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Schemas;

/**
 * The flows of gates, and what a doctor needs of them. They look at what is checked out, and ask
 * environments, never the remote.
 */
final class GateFlows {

  /** The library behind it is loaded where a schema is read, and not before. */
  static final Schemas SCHEMAS =
      (file, schema, json) -> Validator.ALL.violations(file, schema, json);

  private final Wiring wiring;

  GateFlows(Wiring wiring) {
    this.wiring = wiring;
  }

  PreflightFlow preflight(Settings settings) {
    return new PreflightFlow(environments(settings), checks(settings), provenances(settings));
  }

  MatrixFlow matrix(Settings settings) {
    return new MatrixFlow(environments(settings), preflight(settings), provenances(settings));
  }

  CiFlow ci(Settings settings) {
    return new CiFlow(
        environments(settings),
        matrix(settings),
        tools(settings).repository().workTree().orElse(settings.directory()));
  }

  EnvironmentSurvey environments(Settings settings) {
    return new EnvironmentSurvey(
        Wiring.CONFIGS,
        tools(settings).checkedOut(),
        new UserFile(wiring.environment()),
        wiring.environment());
  }

  private CheckRun checks(Settings settings) {
    Settings here = settings.asLastSeen();
    return new CheckRun(
        wiring.prober(here, wiring.interrupts()),
        wiring.prober(here, Interruption.NEVER),
        SCHEMAS,
        tools(settings).checkedOut(),
        wiring.environment(),
        wiring.interrupts(),
        Pause.REAL,
        wiring.clock());
  }

  Provenances provenances(Settings settings) {
    Workshop tools = tools(settings);
    return new Provenances(
        tools.history(),
        tools.trees(),
        new GitCheckout(tools.repository()),
        BuildInfo.version(),
        wiring.clock());
  }

  private Workshop tools(Settings settings) {
    return wiring.workshop(settings.asLastSeen());
  }

  /** Made when it is needed. */
  private static final class Validator {
    private static final Schemas ALL = new JsonSchemas();
  }
}
