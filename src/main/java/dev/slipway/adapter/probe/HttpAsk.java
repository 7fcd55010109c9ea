package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Bounds;
import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.SafeUrl;
import dev.slipway.adapter.http.Web;
import dev.slipway.adapter.http.WebRequest;
import dev.slipway.adapter.http.WebResponse;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import java.net.URI;
import java.nio.file.Path;

/** Asks by HTTP, with the headers of the environment. */
final class HttpAsk {

  private final Web web;
  private final Path root;

  HttpAsk(Web web, Path root) {
    this.web = web;
    this.root = root;
  }

  Answer ask(Environment environment, Ask.Request request, Deadline deadline)
      throws NoAnswer, InterruptedException {
    URI url = RequestUrl.of(environment, request);
    WebRequest full =
        new WebRequest(
            request.method(),
            url,
            RequestHeaders.of(environment, request, url),
            request.body(),
            request.redirects(),
            environment.config().ca().map(root::resolve));
    Bounds bounds = Bounds.of(deadline.whole(), environment.config().concurrency());
    WebResponse answer = web.send(full, bounds);
    return new Answer.Response(
        answer.status(),
        SafeUrl.of(answer.url()),
        answer.headers(),
        answer.text(),
        deadline.took());
  }
}
