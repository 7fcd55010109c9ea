package dev.slipway.adapter.http;

import dev.slipway.model.qa.Answer.Cause;
import java.net.URI;

/** Says why a question has no answer: one plain sentence, without a secret. */
public final class NoAnswer extends Exception {

  private static final long serialVersionUID = 1L;

  private final Cause kind;
  private final String place;

  /**
   * @param place what was asked: a URL without secrets, an address, a program
   */
  public NoAnswer(Cause kind, String detail, String place) {
    super(detail);
    this.kind = kind;
    this.place = place;
  }

  NoAnswer(Cause kind, String detail, URI url) {
    this(kind, detail, SafeUrl.of(url));
  }

  public Cause kind() {
    return kind;
  }

  public String detail() {
    return getMessage();
  }

  public String place() {
    return place;
  }
}
