package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.Web;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Interruption.Registration;
import dev.slipway.port.read.Prober;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Asks an environment in the way that a check wants, and stops as soon as the run is to end. */
public final class EnvironmentProber implements Prober {

  private final HttpAsk http;
  private final ProgramAsk programs;
  private final ConnectAsk connections = new ConnectAsk();
  private final HandshakeAsk handshakes;
  private final Interruption interruption;

  /**
   * @param root of the repository: where programs run, and paths begin
   * @param variables of Slipway's own environment
   */
  public EnvironmentProber(
      Web web, Path root, Map<String, String> variables, Interruption interruption) {
    Path here = root.toAbsolutePath();
    this.http = new HttpAsk(web, here);
    this.programs = new ProgramAsk(here, variables);
    this.handshakes = new HandshakeAsk(web.trust(), here);
    this.interruption = interruption;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A question ends when the run is to end. One that is asked after that does not: it cleans up.
   */
  @Override
  public Answer ask(Environment environment, Ask ask, Duration timeout) {
    if (interruption.requested()) {
      return answer(environment, ask, Deadline.in(timeout));
    }
    Registration stop = interruption.onRequest(Thread.currentThread()::interrupt);
    try {
      return answer(environment, ask, Deadline.in(timeout));
    } finally {
      stop.close();
      forgetOurInterrupt();
    }
  }

  /** So that this thread can clean up. */
  private void forgetOurInterrupt() {
    if (interruption.requested()) {
      Thread.interrupted();
    }
  }

  private Answer answer(Environment environment, Ask ask, Deadline deadline) {
    try {
      return dispatched(environment, ask, deadline);
    } catch (NoAnswer e) {
      return new Answer.Failed(e.kind(), e.detail(), e.place(), deadline.took());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Failed(
          Cause.INTERRUPTED, "The run was stopped.", what(environment, ask), deadline.took());
    }
  }

  private Answer dispatched(Environment environment, Ask ask, Deadline deadline)
      throws NoAnswer, InterruptedException {
    if (ask instanceof Ask.Request request) {
      return http.ask(environment, request, deadline);
    }
    if (ask instanceof Ask.Program program) {
      return programs.ask(environment, program, deadline);
    }
    return ask instanceof Ask.Connect connect
        ? connections.ask(connect, deadline)
        : handshakes.ask(environment, (Ask.Handshake) ask, deadline);
  }

  private static String what(Environment environment, Ask ask) {
    if (ask instanceof Ask.Request request) {
      return RequestUrl.words(environment, request);
    }
    if (ask instanceof Ask.Program program) {
      return program.argv().get(0);
    }
    return ask instanceof Ask.Connect connect ? connect.address() : ((Ask.Handshake) ask).address();
  }
}
